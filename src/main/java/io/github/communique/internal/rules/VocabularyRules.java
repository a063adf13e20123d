package io.github.communique.internal.rules;

import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.text.Quoted;
import io.github.communique.vocabulary.Word;

/**
 * The {@code vocabulary.*} rules, which report unknown terms in open vocabularies. Custom terms,
 * which contain a colon, are allowed.
 */
final class VocabularyRules {
  /**
   * The term that is used if the source does not state the value of a required property. This class
   * does not report the term, because the reader of a language model's answer already reports
   * {@code llm.missing}.
   */
  private static final String NOT_STATED = "unspecified";

  private VocabularyRules() {}

  static void check(Word word, String property, int index, Trail at) {
    if (!word.isKnown() && word.value().indexOf(':') < 0 && !word.value().equals(NOT_STATED)) {
      Code.VOCABULARY_UNKNOWN.report(
          at.within(property, index),
          Quoted.of(word.value())
              + " is not a known term of the vocabulary "
              + word.getClass().getSimpleName()
              + "; the value is kept verbatim");
    }
  }
}
