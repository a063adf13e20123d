package io.github.communique.internal.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HexFormat;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8Test {
  @ParameterizedTest
  @CsvSource({
    // Overlong forms, surrogates, values above the last code point, truncated sequences, and text
    // in another encoding
    "c0af,          0",
    "41e08080,      1",
    "eda080,        0",
    "f4908080,      0",
    "f5808080,      0",
    "4142c3,        3",
    "e282,          2",
    "80,            0",
    "fffe7b00,      0",
  })
  void findsTheFirstByteOfTheMalformedCharacter(String hex, int index) {
    assertThat(firstMalformed(HexFormat.of().parseHex(hex))).isEqualTo(index);
  }

  @Property
  void agreesWithTheJdk(@ForAll("bytes") byte[] bytes) {
    assertThat(firstMalformed(bytes) < 0).isEqualTo(isUtf8(bytes));
  }

  @Property
  void findsTheSameHoweverTheStreamIsCut(@ForAll("bytes") byte[] bytes) throws IOException {
    ByteArrayInputStream oneByOne =
        new ByteArrayInputStream(bytes) {
          @Override
          public synchronized int read(byte[] buffer, int offset, int length) {
            return super.read(buffer, offset, Math.min(length, 1));
          }
        };
    try (CheckedStream stream = new CheckedStream(oneByOne, 0, Long.MAX_VALUE)) {
      if (isUtf8(bytes)) {
        assertThat(stream.readAllBytes()).isEqualTo(bytes);
      } else {
        assertThatThrownBy(stream::readAllBytes)
            .isInstanceOf(InputFault.class)
            .hasMessage(message(bytes));
      }
    }
  }

  /** Generates UTF-8 text in which one byte is changed. */
  @Provide
  Arbitrary<byte[]> bytes() {
    Arbitrary<String> text =
        Arbitraries.strings().withChars("aé€😀\0\u0001\u007f\u0080\uffff").all().ofMaxLength(40);
    Arbitrary<Byte> any = Arbitraries.bytes();
    return Combinators.combine(text, Arbitraries.integers().between(0, 60), any)
        .as(
            (valid, at, changed) -> {
              byte[] bytes = valid.getBytes(UTF_8);
              if (at < bytes.length) {
                bytes[at] = changed;
              }
              return bytes;
            });
  }

  private static int firstMalformed(byte[] bytes) {
    return Utf8.firstMalformed(bytes);
  }

  private static String message(byte[] bytes) {
    int at = firstMalformed(bytes);
    return at == bytes.length
        ? "the document ends in the middle of a UTF-8 character"
        : "found the byte 0x%02X at offset %d, which is malformed UTF-8; expected JSON in UTF-8"
            .formatted(bytes[at], at);
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
