package io.github.communique.internal.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes the words that interrupt quotations in a text, such as {@code she said} in {@code ‘We
 * are’, she said, ‘not afraid’}. The interrupting words are between a closing and an opening
 * quotation mark or, in Russian and Spanish texts, between two dashes.
 */
final class Interruptions {
  private static final String MARK = "[\"'\u00AB\u00BB\u2018-\u201F\u2039\u203A\u300C-\u300F]";

  /** A character between two quotations: any character except a quotation mark. */
  private static final String BETWEEN = "(?:(?!" + MARK + ")[^\n]|(?<=\\p{L})['\u2019](?=\\p{L}))";

  private static final String AFTER_MARK =
      "[,;\u2013\u2014]?\\s?"
          + MARK
          + "(?!\\p{L})"
          + BETWEEN
          + "{1,100}?(?<!\\p{L})"
          + MARK
          + "\\s?";

  /** Matches the interruption in {@code Мы будем, — сказал министр, — бороться}. */
  private static final String AFTER_COMMA =
      ",\\s?[\u2013\u2014-]\\s[^\u2013\u2014\n]{1,100}?,\\s?[\u2013\u2014-]\\s";

  /** Matches the interruption in {@code Vamos —dijo el ministro— a continuar}. */
  private static final String BETWEEN_DASHES =
      "\\s[\u2013\u2014](?=\\p{L})[^\u2013\u2014\n]{1,100}?(?<=\\p{L})[\u2013\u2014],?\\s";

  private static final Pattern INTERRUPTION =
      Pattern.compile(AFTER_MARK + "|" + AFTER_COMMA + "|" + BETWEEN_DASHES);

  private Interruptions() {}

  /** Returns a text without interruptions; empty if there are none. */
  static Optional<String> removedFrom(String text) {
    Matcher found = INTERRUPTION.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    StringBuilder joined = new StringBuilder(text.length());
    do {
      found.appendReplacement(joined, "");
      // Chinese and Japanese texts do not have spaces between words.
      if (joined.length() > 0 && !Character.isIdeographic(joined.charAt(joined.length() - 1))) {
        joined.append(' ');
      }
    } while (found.find());
    return Optional.of(found.appendTail(joined).toString());
  }
}
