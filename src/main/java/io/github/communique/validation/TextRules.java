package io.github.communique.validation;

import io.github.communique.Article;
import io.github.communique.Quotation;
import io.github.communique.structure.Quoted;
import io.github.communique.value.LocalizedText;
import java.util.List;
import java.util.Set;

/** {@code text.*}: texts say something, and in a language. */
final class TextRules {
  static final List<Rule> ALL =
      List.of(
          Rule.each(String.class, TextRules::notBlank),
          Rule.each(LocalizedText.class, TextRules::translationsNotBlank),
          Rule.each(LocalizedText.class, TextRules::inALanguage),
          Rule.each(Article.class, TextRules::articleInALanguage),
          Rule.each(LocalizedText.class, TextRules::inKnownLanguages),
          Rule.each(
              Article.class,
              (article, at) ->
                  article.language().ifPresent(tag -> isKnown(tag, at.within("language")))));

  /** The words before or after a passage may well be a space, or none where the text begins. */
  private static final Set<String> MAY_BE_BLANK = Set.of("prefix", "suffix");

  /** Names are the same in many languages, or in none. */
  private static final Set<String> NAMES = Set.of("name", "aliases", "title", "capacity");

  private TextRules() {}

  private static void notBlank(String text, Spot at) {
    if (isBlank(text) && !MAY_BE_BLANK.contains(at.name())) {
      Code.TEXT_BLANK.report(
          at, (text.isEmpty() ? "an empty" : "a blank") + " text: what is not known is left out");
    }
  }

  private static void translationsNotBlank(LocalizedText text, Spot at) {
    text.translations()
        .forEach(
            (language, translation) -> {
              if (isBlank(translation)) {
                Code.TEXT_BLANK.report(
                    at.within("translations").within(language),
                    "the translation to "
                        + language
                        + " is blank: one that is missing is left out");
              }
            });
  }

  /** Also of no-break spaces, which Java does not count as white space. */
  static boolean isBlank(String text) {
    return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static void inALanguage(LocalizedText text, Spot at) {
    if (text.language().isEmpty() && !NAMES.contains(at.name()) && !isBlank(text.value())) {
      Code.TEXT_LANGUAGE_UNDETERMINED.report(
          at,
          (at.around(Quotation.class).isPresent() ? "the quotation" : at.name())
              + " has no language",
          "if it is not known, \"und\" says so");
    }
  }

  private static void inKnownLanguages(LocalizedText text, Spot at) {
    text.language().ifPresent(tag -> isKnown(tag, at.within("language")));
    text.translations()
        .keySet()
        .forEach(tag -> isKnown(tag, at.within("translations").within(tag)));
  }

  private static void isKnown(String tag, Spot at) {
    LanguageSubtags.firstUnknown(tag)
        .ifPresent(
            unknown -> {
              String message =
                  "in the language "
                      + Quoted.of(tag)
                      + ", "
                      + Quoted.of(unknown.subtag())
                      + " is no "
                      + unknown.kind()
                      + " that BCP 47 has registered";
              if (unknown.hint() == null) {
                Code.TEXT_LANGUAGE_UNKNOWN.report(at, message);
              } else {
                Code.TEXT_LANGUAGE_UNKNOWN.report(at, message, unknown.hint());
              }
            });
  }

  private static void articleInALanguage(Article article, Spot at) {
    if (article.language().isEmpty() && article.text().filter(text -> !isBlank(text)).isPresent()) {
      Code.TEXT_LANGUAGE_UNDETERMINED.report(
          at.within("text"),
          "the article has a text but no language",
          "if it is not known, \"und\" says so");
    }
  }
}
