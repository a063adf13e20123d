package io.github.communique.internal.rules;

import io.github.communique.Article;
import io.github.communique.Quotation;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Site;
import io.github.communique.internal.text.LanguageSubtags;
import io.github.communique.internal.text.LanguageTag;
import io.github.communique.internal.text.Quoted;
import io.github.communique.internal.text.UnicodeText;
import io.github.communique.value.LocalizedText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The {@code text.*} rules, which check that texts are not blank and that their languages are
 * valid.
 */
final class TextRules {
  /**
   * The properties that may be blank. The context of a passage can be a single space. The prefix is
   * empty at the start of the text, and the suffix is empty at the end of the text.
   */
  private static final Set<String> MAY_BE_BLANK = Set.of("prefix", "suffix");

  /**
   * The properties in which a text does not require a language, because many names are not specific
   * to a language.
   */
  private static final Set<String> NAMES = Set.of("name", "aliases", "title", "capacity");

  private TextRules() {}

  static void check(String text, String property, int index, Trail at) {
    if (UnicodeText.isBlank(text) && !MAY_BE_BLANK.contains(property)) {
      blank(text, at.within(property, index));
    }
  }

  static void check(LocalizedText text, String property, int index, Trail at) {
    Optional<String> language = text.language();
    boolean blank = text.hasBlank();
    if (blank && UnicodeText.isBlank(text.value())) {
      blank(text.value(), at.within(property, index).within("value"));
    } else if (language.isEmpty() && !NAMES.contains(property)) {
      inNoLanguage(property, at.within(property, index));
    }
    if (language.isPresent() && LanguageSubtags.mayBeUnknown(language.get())) {
      unknown(language.get(), at.within(property, index).within("language"));
    }
    Map<String, String> translations = text.translations();
    if (translations.isEmpty()) {
      return;
    }
    boolean mayBeWrong = mayBeUnknown(translations.keySet());
    if (blank || mayBeWrong) {
      translations.forEach(
          (tag, translation) -> checkTranslation(tag, translation, property, index, at));
    }
    String original = language.orElse(LanguageTag.UNDETERMINED);
    if (mayBeWrong
        || LanguageSubtags.mayBeUnknown(original)
        || translations.containsKey(original)) {
      eachLanguageOnce(text, at.within(property, index));
    }
  }

  private static void eachLanguageOnce(LocalizedText text, Site at) {
    Map<String, String> tags = new HashMap<>();
    String original = text.language().orElse(LanguageTag.UNDETERMINED);
    tags.put(LanguageTag.canonical(original), original);
    for (String tag : text.translations().keySet()) {
      String canonical = LanguageTag.canonical(tag);
      String first = tags.putIfAbsent(canonical, tag);
      if (first != null) {
        boolean ofTheOriginal = LanguageTag.same(original, tag);
        Code.TEXT_LANGUAGE_REPEATED.report(
            at.within("translations").within(tag),
            "the translation "
                + Quoted.of(tag)
                + " is in the same language as the "
                + (ofTheOriginal ? "original, " : "translation ")
                + Quoted.of(first),
            "remove one of the two texts"
                + (tag.equalsIgnoreCase(first) ? "" : "; their language tags are equivalent"));
      }
    }
  }

  private static boolean mayBeUnknown(Set<String> languages) {
    for (String language : languages) {
      if (LanguageSubtags.mayBeUnknown(language)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the original and the translations of a text, without surrounding white space. */
  static Stream<String> inAllLanguages(LocalizedText text) {
    return Stream.concat(Stream.of(text.value()), text.translations().values().stream())
        .map(String::strip);
  }

  private static void blank(String text, Site at) {
    Code.TEXT_BLANK.report(
        at, "the text " + emptiness(text), "add the text, or omit the property if it is optional");
  }

  private static String emptiness(String blank) {
    return blank.isEmpty() ? "is empty" : "contains only white space";
  }

  private static void checkTranslation(
      String language, String translation, String property, int index, Trail at) {
    if (UnicodeText.isBlank(translation)) {
      Code.TEXT_BLANK.report(
          at.within(property, index).within("translations").within(language),
          "the translation with the language " + Quoted.of(language) + " " + emptiness(translation),
          "omit missing translations");
    }
    if (LanguageSubtags.mayBeUnknown(language)) {
      unknown(language, at.within(property, index).within("translations").within(language));
    }
  }

  private static void unknown(String tag, Site at) {
    for (LanguageSubtags.Unknown unknown : LanguageSubtags.unknown(tag)) {
      int start = tag.toLowerCase(Locale.ROOT).indexOf(unknown.subtag());
      String written = tag.substring(start, start + unknown.subtag().length());
      Code.TEXT_LANGUAGE_UNKNOWN.report(
          at,
          Quoted.of(written)
              + (written.equals(tag) ? "" : " in the language tag " + Quoted.of(tag))
              + " is not a registered "
              + unknown.kind(),
          unknown.hint());
    }
  }

  private static void inNoLanguage(String property, Site at) {
    Code.TEXT_LANGUAGE_UNDETERMINED.report(
        at,
        (at.around(Quotation.class).isPresent()
                ? "the quotation"
                : "a text in " + Quoted.of(property))
            + " has no language",
        "set \"language\"; use \"und\" if it is unknown");
  }

  static void check(Article article, Trail at) {
    if (article.language().isPresent() && LanguageSubtags.mayBeUnknown(article.language().get())) {
      unknown(article.language().get(), at.within("language"));
    }
    if (article.language().isEmpty()
        && article.text().filter(text -> !UnicodeText.isBlank(text)).isPresent()) {
      Code.TEXT_LANGUAGE_UNDETERMINED.report(
          at.within("text"),
          "the article has a text but no language",
          "set \"language\"; use \"und\" if it is unknown");
    }
  }
}
