package io.github.communique.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NormalizationTest {
  @Provide
  Arbitrary<String> manyMarks() {
    Arbitrary<Character> marks =
        Arbitraries.oneOf(
            Arbitraries.chars().range('\u0300', '\u036f'),
            Arbitraries.chars().range('\u0591', '\u05c7'),
            Arbitraries.chars().range('\u3099', '\u309a'),
            Arbitraries.of('e', '\u00e9', '\u1e69', '\u0cca', '\u0ccb', '\uac00', '\u11a8'));
    return marks.list().ofMinSize(0).ofMaxSize(400).map(NormalizationTest::joined);
  }

  private static String joined(Iterable<Character> characters) {
    StringBuilder text = new StringBuilder();
    characters.forEach(text::append);
    return text.toString();
  }

  @Property(tries = 300)
  void isThatOfTheJdk(@ForAll("manyMarks") String text, @ForAll Normalizer.Form form) {
    assertThat(Normalization.normalize(text, form)).isEqualTo(Normalizer.normalize(text, form));
  }

  /** The JDK's Normalizer would need an hour for this input. */
  @Example
  void aMillionMarksAreInOrderToo() {
    String text = "e" + "\u0301\u0323".repeat(1 << 19);

    assertThat(Normalization.normalize(text, Normalizer.Form.NFC))
        .isEqualTo("\u1eb9" + "\u0323".repeat((1 << 19) - 1) + "\u0301".repeat(1 << 19));
  }
}
