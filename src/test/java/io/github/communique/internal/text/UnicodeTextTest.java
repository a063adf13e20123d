package io.github.communique.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that the SWAR search finds the same characters as a character-by-character search. */
class UnicodeTextTest {
  @Property
  void theFirstHalfCharacterIsFound(@ForAll("texts") String text) {
    assertThat(UnicodeText.firstLoneSurrogate(text)).isEqualTo(oneByOne(text));
  }

  private static int oneByOne(String text) {
    int at = 0;
    for (int point : text.codePoints().toArray()) {
      if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
        return at;
      }
      at += Character.charCount(point);
    }
    return -1;
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Character> plain = Arbitraries.of('a', 'é', '’', '\u4e2d', '\u9fa5', '\uffee');
    Arbitrary<Character> halves = Arbitraries.of('\ud83d', '\ude00', '\ud800', '\udfff');
    Arbitrary<String> pieces =
        Arbitraries.frequencyOf(
            Tuple.of(8, plain.map(String::valueOf)),
            Tuple.of(1, Arbitraries.just("😀")),
            Tuple.of(1, halves.map(String::valueOf)));
    return pieces.list().ofMaxSize(14).map(list -> String.join("", list));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u00a0", "\u2007 \u202f", "\u3000"})
  void whiteSpaceIsBlank(String text) {
    assertThat(UnicodeText.isBlank(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", " x ", "\u00a0.", "\u200b", "\u007f"})
  void anythingElseIsNot(String text) {
    assertThat(UnicodeText.isBlank(text)).isFalse();
  }
}
