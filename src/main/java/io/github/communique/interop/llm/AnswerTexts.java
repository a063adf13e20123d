package io.github.communique.interop.llm;

import io.github.communique.internal.text.LanguageTag;
import io.github.communique.internal.text.Quoted;
import io.github.communique.internal.text.UnicodeText;
import io.github.communique.issue.Issue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts, which are strings in the profile and objects in the ordinary format.
 *
 * @param language the language of the article
 */
record AnswerTexts(
    @Nullable String language, AnswerStructure structure, AnswerValues values, List<Issue> issues) {
  /** Reads a string, a number or a text object. Returns null if it is blank or not a text. */
  @Nullable Object read(Object value, String pointer) {
    String text = AnswerStructure.text(value);
    if (text == null
        && value instanceof Map<?, ?> map
        && map.get("value") instanceof String original) {
      return translated(map, original, pointer);
    }
    if (text == null) {
      structure.leftOut(pointer, value, "expected a string or a text object");
      return null;
    }
    if (!(value instanceof String)) {
      String kind = value instanceof Boolean ? "the literal " : "the number ";
      Repair.TYPE.report(issues, pointer, kind + Quoted.number(text) + " was read as a string");
    }
    return values.isNothing(text, pointer) ? null : localized(text);
  }

  /** Returns a text object in the language of the article. */
  Map<String, Object> localized(String text) {
    Map<String, Object> localized = new LinkedHashMap<>();
    localized.put("value", text);
    if (language != null) {
      localized.put("language", language);
    }
    return localized;
  }

  /** Reads a text object in the ordinary format, with its language and translations. */
  private @Nullable Object translated(Map<?, ?> map, String original, String pointer) {
    if (UnicodeText.isBlank(original)) {
      return null;
    }
    Map<String, Object> text = new LinkedHashMap<>();
    map.forEach((name, value) -> text.put((String) name, value));
    Object written = text.get("language");
    if (written != null && !(written instanceof String tag && LanguageTag.isWellFormed(tag))) {
      structure.leftOut(
          pointer + "/language", written, "expected a BCP 47 language tag such as \"en\"");
      text.remove("language");
    }
    if (text.get("translations") instanceof Map<?, ?> translations) {
      Map<String, Object> kept = new LinkedHashMap<>();
      translations.forEach(
          (tag, words) -> {
            if (words instanceof String && LanguageTag.isWellFormed((String) tag)) {
              kept.put((String) tag, words);
            } else {
              structure.leftOut(
                  pointer + "/translations", words, "expected a string for each language tag");
            }
          });
      text.put("translations", kept);
    }
    return text;
  }
}
