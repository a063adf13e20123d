package io.github.communique.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Tests terms that are not part of any vocabulary. */
class UnknownWordTest {
  @Property
  void anUnknownWordSurvives(
      @ForAll("vocabularies") Vocabulary vocabulary,
      @ForAll("unknownWords") String text,
      @ForAll("locales") Locale locale)
      throws Exception {
    Locales.under(
        locale,
        () -> {
          Word word = vocabulary.of(text);
          assertThat(word.value()).isEqualTo(text);
          assertThat(word).hasToString(text);
          assertThat(word.isKnown()).isFalse();
          assertThat(vocabulary.known()).doesNotContain(word);
        });
  }

  @Property
  void equalityIsByValue(
      @ForAll("vocabularies") Vocabulary vocabulary, @ForAll("unknownWords") String text) {
    Word word = vocabulary.of(text);
    assertThat(vocabulary.of(new String(text))).isEqualTo(word).hasSameHashCodeAs(word);
    assertThat(word.hashCode()).isEqualTo(text.hashCode());
    assertThat(vocabulary.of(text + "x")).isNotEqualTo(word);
  }

  @Property
  void equalityStaysWithinAVocabulary(
      @ForAll("vocabularies") Vocabulary one,
      @ForAll("vocabularies") Vocabulary other,
      @ForAll("words") String text) {
    assertThat(one.of(text).equals(other.of(text))).isEqualTo(one.equals(other));
  }

  @Property(tries = 200)
  void javaSerializationKeepsTheWord(
      @ForAll("vocabularies") Vocabulary vocabulary, @ForAll("unknownWords") String text)
      throws Exception {
    Word word = vocabulary.of(text);
    assertThat(Serialized.copy(word)).isEqualTo(word).hasToString(text);
    assertThat(((Word) Serialized.copy(word)).isKnown()).isFalse();
  }

  @Provide
  Arbitrary<Vocabulary> vocabularies() {
    return Arbitraries.of(Vocabulary.all().toList());
  }

  @Provide
  Arbitrary<Locale> locales() {
    return Arbitraries.of(Locales.ALL);
  }

  /**
   * Generates arbitrary strings, and words that resemble terms, including the terms of other
   * vocabularies.
   */
  @Provide
  Arbitrary<String> words() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMinLength(1).ofMaxLength(30).filter(text -> !text.isBlank()),
        Arbitraries.strings().withChars("abiIİıst-").ofMinLength(1).ofMaxLength(12),
        Arbitraries.of(
            Vocabulary.all().flatMap(v -> v.known().stream()).map(Word::value).toList()));
  }

  @Provide
  Arbitrary<String> unknownWords() {
    return words()
        .filter(
            text ->
                Vocabulary.all()
                    .flatMap(vocabulary -> vocabulary.known().stream())
                    .noneMatch(word -> word.value().equals(text)));
  }
}
