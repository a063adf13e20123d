package io.github.communique.internal.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MostlyAsciiTest {
  private static final List<String> OTHERS =
      List.of(
          "é", "\u007f", "\u0080", "ÿ", "\u0100", "߿", "ࠀ", "“", "\uffff", "😀", "\udbff\udfff");

  @Property
  void agreesWithTheJdk(@ForAll("texts") String text) {
    assertThat(MostlyAscii.encode(text)).isEqualTo(text.getBytes(UTF_8));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> ascii =
        Arbitraries.strings().withCharRange('\0', '\u007f').withChars("?").ofMinLength(40);
    return Arbitraries.oneOf(ascii, Arbitraries.of(OTHERS), ascii)
        .list()
        .ofMaxSize(20)
        .map(parts -> String.join("a".repeat(40), parts) + "a".repeat(40));
  }

  @Test
  void rejectsUnpairedSurrogates() {
    for (String lone : List.of("\ud800", "\udc00", "\ud800\ud800", "\udc00\ud800", "\ud800x")) {
      assertThat(MostlyAscii.encode("a".repeat(40) + lone + "a".repeat(40))).isNull();
    }
  }

  @Test
  void rejectsTextsWithManyOtherCharacters() {
    assertThat(MostlyAscii.encode("Киев".repeat(100))).isNull();
  }
}
