package io.github.communique.value;

import io.github.communique.internal.text.Ascii;
import io.github.communique.internal.text.LanguageTag;
import io.github.communique.internal.text.Quoted;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import io.github.communique.issue.StructureException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Checks adjacent language and text arguments, because two string arguments are easily swapped.
 *
 * <p>This class rejects only calls that are almost certainly wrong. Other unknown languages are
 * accepted; validation reports them.
 */
final class LanguageArgument {
  private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());

  private LanguageArgument() {}

  /**
   * Checks a language argument and returns it unchanged. A language whose first subtag has four to
   * eight letters is rejected, because no such subtag is registered. A language that is written
   * like a name is rejected if the text is a language tag.
   *
   * @param property the name of the property that contains the language; the exception reports this
   *     name
   * @throws StructureException if the language is not well-formed, or the arguments are probably
   *     swapped
   */
  static String require(String property, String language, String text) {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(text, "value");
    boolean wellFormed = LanguageTag.isWellFormed(language);
    boolean exchanged = isLanguage(text) && isCapitalized(language);
    if (wellFormed && !exchanged && (firstPart(language).length() <= 3 || isIrregular(language))) {
      return language;
    }
    String problem =
        wellFormed && !exchanged
            ? " is not a registered language"
            : wellFormed
                ? " looks like text"
                : " is not a BCP 47 language tag such as \"id\" or \"zh-Hant\"";
    String hint =
        isLanguage(text)
            ? ", but " + Quoted.of(text) + " is a language; pass the language first, then the text"
            : "; pass the language first, then the text";
    String message = "language " + Quoted.of(language) + problem + hint;
    throw new StructureException(
        "LocalizedText",
        List.of(Issue.of(Severity.ERROR, "text.language-malformed", "/" + property, message)));
  }

  /** Returns whether a text is probably a language tag, such as "fr" or "en-GB". */
  private static boolean isLanguage(String text) {
    String first = firstPart(text);
    return LanguageTag.isWellFormed(text) && (TWO_LETTERS.contains(first) || isThreeLetters(first));
  }

  /**
   * Returns whether a language is written like a name, such as "Rom". Data sets write the code of
   * the Romany language as "rom" or "ROM".
   */
  private static boolean isCapitalized(String language) {
    return language.length() > 1
        && Character.isUpperCase(language.charAt(0))
        && Character.isLowerCase(language.charAt(1));
  }

  private static boolean isThreeLetters(String part) {
    return part.length() == 3 && part.chars().allMatch(Ascii::isLowerCase);
  }

  private static boolean isIrregular(String language) {
    return LanguageTag.isIrregular(language) || firstPart(language).equalsIgnoreCase("x");
  }

  private static String firstPart(String tag) {
    int hyphen = tag.indexOf('-');
    return hyphen < 0 ? tag : tag.substring(0, hyphen);
  }
}
