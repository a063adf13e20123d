package io.github.communique.internal.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A variant of a text without the words that interrupt quotations, such as {@code she said} in
 * {@code ‘We are’, she said, ‘not afraid’}. The words are between a closing and an opening
 * quotation mark. In Russian and Spanish texts, they are between two dashes. In the later variants,
 * {@link ReportingAsides} are also removed.
 *
 * @param kept the text from which the later variants are derived
 */
record UninterruptedText(Stage stage, String text, String kept) {
  private enum Stage {
    NONE,
    MARKS,
    ASIDES,
    APPOSITIONS
  }

  private static final String MARK = "[\"'\u00AB\u00BB\u2018-\u201F\u2039\u203A\u300C-\u300F]";

  /** A character between two quotations: any character except a quotation mark. */
  private static final String BETWEEN = "(?:(?!" + MARK + ")[^\n]|(?<=\\p{L})['\u2019](?=\\p{L}))";

  /**
   * A closing quotation mark. A guillemet after white space, as in {@code « Nous}, is an opening
   * mark.
   */
  private static final String CLOSING_MARK = "(?!(?<!\\S)\u00AB)" + MARK + "(?!\\p{L})";

  private static final String AFTER_MARK =
      "[,;\u2013\u2014]?\\s?" + CLOSING_MARK + BETWEEN + "{1,100}?(?<!\\p{L})" + MARK + "\\s?";

  /**
   * Matches the interruption in {@code “我们不会投降，”他说，“我们会战斗。”}. Unlike other marks, these marks
   * differ at the start and the end of a quotation, and there may be no space beside them.
   */
  private static final String AFTER_DIRECTED_MARK =
      "[\u300D\u300F][^\n\u300C-\u300F]{1,100}?[\u300C\u300E]"
          + "|\u201D(?=\\p{L})[^\n\u201C-\u201F]{1,100}?\u201C";

  /** Matches the interruption in {@code Мы будем, — сказал министр, — бороться}. */
  private static final String AFTER_COMMA =
      ",\\s?[\u2013\u2014-]\\s[^\u2013\u2014\n]{1,100}?,\\s?[\u2013\u2014-]\\s";

  /** Matches the interruption in {@code Vamos —dijo el ministro— a continuar}. */
  private static final String BETWEEN_DASHES =
      "\\s[\u2013\u2014](?=\\p{L})[^\u2013\u2014\n]{1,100}?(?<=\\p{L})[\u2013\u2014],?\\s";

  private static final Pattern INTERRUPTION =
      Pattern.compile(
          AFTER_DIRECTED_MARK + "|" + AFTER_MARK + "|" + AFTER_COMMA + "|" + BETWEEN_DASHES);

  /** Creates the first variant, which is the complete text. */
  static UninterruptedText none(String text) {
    return new UninterruptedText(Stage.NONE, text, text);
  }

  /** Returns the next variant that differs from this variant; empty if there is none. */
  Optional<UninterruptedText> next() {
    return switch (stage) {
      case NONE ->
          withoutMarked(kept)
              .map(joined -> new UninterruptedText(Stage.MARKS, joined, joined))
              .or(() -> new UninterruptedText(Stage.MARKS, text, kept).next());
      case MARKS -> withoutAsides(Stage.ASIDES);
      case ASIDES -> withoutAsides(Stage.APPOSITIONS).filter(next -> !next.text.equals(text));
      case APPOSITIONS -> Optional.empty();
    };
  }

  private Optional<UninterruptedText> withoutAsides(Stage next) {
    return ReportingAsides.removedFrom(kept, next == Stage.APPOSITIONS)
        .map(joined -> new UninterruptedText(next, joined, kept));
  }

  private static Optional<String> withoutMarked(String text) {
    Matcher found = INTERRUPTION.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    StringBuilder joined = new StringBuilder(text.length());
    do {
      found.appendReplacement(joined, "");
      if (joined.length() > 0 && !isOfTextWithoutSpaces(joined.charAt(joined.length() - 1))) {
        joined.append(' ');
      }
    } while (found.find());
    return Optional.of(found.appendTail(joined).toString());
  }

  /**
   * Returns whether a character is a Chinese or Japanese letter or punctuation mark. These texts do
   * not have spaces between words.
   */
  private static boolean isOfTextWithoutSpaces(char c) {
    return Character.isIdeographic(c) || c >= '\u3000' && c <= '\u30FF' || c >= '\uFF00';
  }
}
