package io.github.communique.internal.rules;

import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.text.Quoted;
import io.github.communique.vocabulary.Word;

/**
 * {@code vocabulary.*}: unknown terms of open vocabularies. A term with a colon is a custom term.
 */
final class VocabularyRules {
  private VocabularyRules() {}

  static void check(Word word, String property, int index, Trail at) {
    if (!word.isKnown() && word.value().indexOf(':') < 0) {
      Code.VOCABULARY_UNKNOWN.report(
          at.within(property, index),
          Quoted.of(word.value())
              + " is not a known term of "
              + word.getClass().getSimpleName()
              + "; it is kept verbatim");
    }
  }
}
