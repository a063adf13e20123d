package io.github.communique.validation;

import io.github.communique.structure.Quoted;
import io.github.communique.vocabulary.Word;
import java.util.List;

/** {@code vocabulary.*}: words that the open vocabularies do not have. */
final class VocabularyRules {
  static final List<Rule> ALL = List.of(Rule.each(Word.class, VocabularyRules::isKnown));

  private VocabularyRules() {}

  private static void isKnown(Word word, Spot at) {
    if (!word.isKnown()) {
      Code.VOCABULARY_UNKNOWN.report(
          at,
          Quoted.of(word.value())
              + " is no known word of "
              + word.getClass().getSimpleName()
              + ", and is kept as written");
    }
  }
}
