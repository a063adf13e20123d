package io.github.communique.internal.rules;

import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.text.Quoted;
import io.github.communique.vocabulary.Word;

/**
 * The {@code vocabulary.*} rules: unknown terms of open vocabularies. Custom terms, which contain a
 * colon, are allowed.
 */
final class VocabularyRules {
  /**
   * The term of a required property that a source does not state, such as an answer of a language
   * model, which reports it as {@code llm.missing}.
   */
  private static final String NOT_STATED = "unspecified";

  private VocabularyRules() {}

  static void check(Word word, String property, int index, Trail at) {
    if (!word.isKnown() && word.value().indexOf(':') < 0 && !word.value().equals(NOT_STATED)) {
      Code.VOCABULARY_UNKNOWN.report(
          at.within(property, index),
          Quoted.of(word.value())
              + " is not a known term of "
              + word.getClass().getSimpleName()
              + "; it is kept verbatim");
    }
  }
}
