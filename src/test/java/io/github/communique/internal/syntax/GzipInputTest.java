package io.github.communique.internal.syntax;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GzipInputTest {
  private static final String TEXT = "they met, they spoke, and they met again";
  private static final int HEADER = 10;

  /** RFC 1952, section 2.3: none of the header fields is part of the content. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 4, 8, 16, 2 + 4, 4 + 8, 8 + 16, 2 + 8, 2 + 16, 1 + 2 + 4 + 8 + 16})
  void theHeaderIsSteppedOver(int flags) throws IOException {
    byte[] member = withHeader(flags);

    assertThat(text(opened(member))).isEqualTo(TEXT);
    assertThat(text(opened(joined(member, member)))).isEqualTo(TEXT + TEXT);
  }

  /**
   * Returns a gzip member with the given header flags. The extra field has 300 bytes, so that both
   * bytes of its length are used.
   */
  private static byte[] withHeader(int flags) throws IOException {
    byte[] plain = packed(TEXT);
    ByteArrayOutputStream member = new ByteArrayOutputStream();
    member.write(plain, 0, 3);
    member.write(flags);
    member.write(plain, 4, HEADER - 4);
    if ((flags & 4) != 0) {
      member.write(300 & 0xFF);
      member.write(300 >> 8);
      member.write(new byte[300]);
    }
    if ((flags & 8) != 0) {
      member.write("news.jsonl\0".getBytes(US_ASCII));
    }
    if ((flags & 16) != 0) {
      member.write("of yesterday\0".getBytes(US_ASCII));
    }
    if ((flags & 2) != 0) {
      member.write(new byte[2]);
    }
    member.write(plain, HEADER, plain.length - HEADER);
    return member.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({
    "0, followed by other data",
    "1, followed by other data",
    "2, an unknown compression method",
    "3, has unknown flags",
  })
  void aHeaderOfAnotherKindIsRefused(int index, String message) throws IOException {
    byte[] member = packed(TEXT);
    member[index] = (byte) 0xE0;

    assertThatThrownBy(() -> text(opened(member)))
        .isInstanceOfSatisfying(GzipInput.Fault.class, fault -> assertThat(fault.cut).isFalse())
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 11, 20, 42})
  void whatEndsEarlyIsCut(int missing) throws IOException {
    byte[] member = packed(TEXT);
    byte[] cut = Arrays.copyOf(member, member.length - missing);

    assertThatThrownBy(() -> text(opened(cut)))
        .isInstanceOfSatisfying(GzipInput.Fault.class, fault -> assertThat(fault.cut).isTrue());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 5, 8})
  void aWrongChecksumOrLengthIsDamage(int fromTheEnd) throws IOException {
    byte[] member = packed(TEXT);
    member[member.length - fromTheEnd] ^= 1;

    assertThatThrownBy(() -> text(opened(member)))
        .isInstanceOfSatisfying(GzipInput.Fault.class, fault -> assertThat(fault.cut).isFalse())
        .hasMessageContaining("checksum");
  }

  /**
   * RFC 1951, section 3.2.3: a block of five stored bytes, followed by a block of the invalid type
   * 11.
   */
  @Test
  void returnsTheBytesBeforeACorruption() throws IOException {
    byte[] header = Arrays.copyOf(packed(TEXT), HEADER);
    byte[] stored = {0, 5, 0, (byte) 0xFA, (byte) 0xFF, 'h', 'e', 'l', 'l', 'o', 7};

    InputStream in = opened(joined(header, stored));
    byte[] bytes = new byte[100];

    assertThat(in.read(bytes, 0, bytes.length)).isEqualTo(5);
    assertThat(bytes).startsWith('h', 'e', 'l', 'l', 'o');
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> in.read(bytes, 0, bytes.length))
          .isInstanceOf(GzipInput.Fault.class)
          .hasMessageContaining("is damaged");
    }
  }

  @Test
  void bytesAreReadOneByOne() throws IOException {
    byte[] high = {(byte) 0xFF, 0, (byte) 0x80};
    ByteArrayOutputStream member = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(member)) {
      out.write(high);
    }

    InputStream in = opened(member.toByteArray());

    assertThat(new int[] {in.read(), in.read(), in.read(), in.read()})
        .containsExactly(0xFF, 0, 0x80, -1);
    assertThat(in.read(high, 0, 0)).isZero();
  }

  @Test
  void availableDoesNotBlock() throws IOException {
    byte[] member = packed(TEXT);
    byte[] none = {};

    assertThat(new GzipInput(member, member.length, new ByteArrayInputStream(none)).available())
        .isEqualTo(1);
    assertThat(new GzipInput(none, 0, new ByteArrayInputStream(member)).available())
        .isEqualTo(member.length);
    InputStream begun = opened(member);
    begun.read();
    assertThat(begun.available()).isEqualTo(1);
    begun.readAllBytes();
    assertThat(begun.available()).isZero();
  }

  @Test
  void closesItsSource() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream source =
        new ByteArrayInputStream(packed(TEXT)) {
          @Override
          public void close() {
            closed.set(true);
          }
        };

    InputStream in = new GzipInput(new byte[0], 0, source);
    in.read();
    in.close();

    assertThat(closed).isTrue();
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream member = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(member)) {
      out.write(text.getBytes(US_ASCII));
    }
    return member.toByteArray();
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  /**
   * Opens an input whose first three bytes have already been read. Format detection reads these
   * bytes.
   */
  private static InputStream opened(byte[] gzip) {
    byte[] read = Arrays.copyOf(gzip, 3);
    return new GzipInput(
        read, read.length, new ByteArrayInputStream(gzip, read.length, gzip.length - read.length));
  }

  private static String text(InputStream in) throws IOException {
    return new String(in.readAllBytes(), US_ASCII);
  }
}
