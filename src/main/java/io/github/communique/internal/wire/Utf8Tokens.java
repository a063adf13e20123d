package io.github.communique.internal.wire;

import io.github.communique.internal.text.TextLimits;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes tokens on one line, in UTF-8. The bytes must be identical to the bytes that Jackson
 * writes.
 */
class Utf8Tokens extends LimitedWriter {
  /**
   * For each ASCII character, the character that follows the backslash in the escape sequence. The
   * value is 1 for a hexadecimal escape and 0 for a character that is not escaped.
   */
  private static final byte[] ESCAPES = new byte[128];

  private static final byte BY_NUMBER = 1;

  /** The maximum number of bytes per char, which is the length of a hexadecimal escape. */
  private static final int WIDEST = 6;

  /** The hexadecimal digits that RFC 8785 uses. */
  static final String LOWER_CASE = "0123456789abcdef";

  private static final String UPPER_CASE = "0123456789ABCDEF";

  static {
    Arrays.fill(ESCAPES, 0, ' ', BY_NUMBER);
    ESCAPES['\b'] = 'b';
    ESCAPES['\t'] = 't';
    ESCAPES['\n'] = 'n';
    ESCAPES['\f'] = 'f';
    ESCAPES['\r'] = 'r';
    ESCAPES['"'] = '"';
    ESCAPES['\\'] = '\\';
  }

  // A comma is written after each value and removed at the end of an object or array.
  private byte[] bytes;
  private int length;
  private final String hexDigits;

  Utf8Tokens() {
    this(1024, UPPER_CASE);
  }

  /**
   * Creates a writer.
   *
   * @param size the expected number of bytes
   * @param hexDigits the digits of hexadecimal escapes
   */
  Utf8Tokens(int size, String hexDigits) {
    this.bytes = new byte[size];
    this.hexDigits = hexDigits;
  }

  /**
   * Frees space in the array, so that the caller does not need to enlarge it. By default, this
   * method does nothing.
   */
  void makeRoom() {}

  /**
   * Hashes all bytes except the last byte, which is moved to the start of the array. Does nothing
   * without a digest.
   *
   * @param kept 1 to keep the last byte, 0 to drop it
   */
  final void moveTo(@Nullable MessageDigest digest, int kept) {
    if (digest != null && length > 1) {
      digest.update(bytes, 0, length - 1);
      bytes[0] = bytes[length - 1];
      length = kept;
    }
  }

  /**
   * Truncates the output to the given number of bytes. If this number is greater than 1, replaces
   * the last of these bytes with a space.
   */
  final void truncate(int length) {
    bytes[length - 1] = length == 1 ? bytes[0] : (byte) ' ';
    this.length = length;
  }

  /** The written value. */
  byte[] toBytes() {
    TextLimits.requireDocument(length - 1L);
    return Arrays.copyOf(bytes, length - 1);
  }

  @Override
  public void startObject() {
    enter();
    add('{');
  }

  @Override
  public void endObject() {
    end('}');
  }

  @Override
  public void startArray() {
    enter();
    add('[');
  }

  @Override
  public void endArray() {
    end(']');
  }

  private void add(char c) {
    ensure(1);
    bytes[length++] = (byte) c;
  }

  private void end(char c) {
    leave();
    ensure(2);
    if (bytes[length - 1] == ',') {
      length--;
    }
    bytes[length++] = (byte) c;
    bytes[length++] = ',';
  }

  @Override
  public void name(Name name) {
    byte[] json = name.json();
    ensure(json.length);
    System.arraycopy(json, 0, bytes, length, json.length);
    length += json.length;
  }

  @Override
  public void name(String name) {
    quoted(checkedName(name));
    add(':');
  }

  @Override
  public void string(String value) {
    quoted(checkedString(value));
    add(',');
  }

  private void quoted(String text) {
    int chars = text.length();
    ensure(chars + 2);
    byte[] to = bytes;
    int at = length;
    to[at++] = '"';
    int i = 0;
    // Fast path for ASCII characters that are not escaped.
    for (; i < chars; i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || ESCAPES[c] != 0) {
        break;
      }
      to[at++] = (byte) c;
    }
    length = at;
    if (i < chars) {
      others(text, i);
    }
    add('"');
  }

  private void others(String text, int from) {
    int chars = text.length();
    ensure((chars - from) * WIDEST + 2);
    byte[] to = bytes;
    int at = length;
    for (int i = from; i < chars; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        byte escape = ESCAPES[c];
        if (escape == 0) {
          to[at++] = (byte) c;
        } else {
          to[at++] = '\\';
          at = escape == BY_NUMBER ? number(c, to, at) : letter(escape, to, at);
        }
      } else if (c < 0x800) {
        to[at++] = (byte) (0xC0 | c >> 6);
        to[at++] = (byte) (0x80 | c & 0x3F);
      } else if (!Character.isSurrogate(c)) {
        to[at++] = (byte) (0xE0 | c >> 12);
        to[at++] = (byte) (0x80 | c >> 6 & 0x3F);
        to[at++] = (byte) (0x80 | c & 0x3F);
      } else {
        int point = text.codePointAt(i++);
        if (point <= Character.MAX_VALUE) {
          throw new IllegalArgumentException("found an unpaired surrogate at index " + (i - 1));
        }
        to[at++] = (byte) (0xF0 | point >> 18);
        to[at++] = (byte) (0x80 | point >> 12 & 0x3F);
        to[at++] = (byte) (0x80 | point >> 6 & 0x3F);
        to[at++] = (byte) (0x80 | point & 0x3F);
      }
    }
    length = at;
  }

  private static int letter(byte letter, byte[] to, int at) {
    to[at] = letter;
    return at + 1;
  }

  private int number(char c, byte[] to, int at) {
    to[at] = 'u';
    to[at + 1] = '0';
    to[at + 2] = '0';
    to[at + 3] = (byte) hexDigits.charAt(c >> 4);
    to[at + 4] = (byte) hexDigits.charAt(c & 0xF);
    return at + 5;
  }

  @Override
  public void integer(long value) {
    plain(Long.toString(value));
  }

  @Override
  public void integer(BigInteger value) {
    plain(value.toString());
  }

  @Override
  public void decimal(BigDecimal value) {
    plain(value.toString());
  }

  @Override
  public void bool(boolean value) {
    plain(value ? "true" : "false");
  }

  @Override
  public void nul() {
    plain("null");
  }

  final void plain(CharSequence ascii) {
    int chars = ascii.length();
    ensure(chars + 1);
    for (int i = 0; i < chars; i++) {
      bytes[length++] = (byte) ascii.charAt(i);
    }
    bytes[length++] = ',';
  }

  private void ensure(int more) {
    if (more > bytes.length - length) {
      makeRoom();
      if (more > bytes.length - length) {
        grow(more);
      }
    }
  }

  private void grow(int more) {
    TextLimits.requireDocument(length);
    long least = (long) length + more;
    bytes =
        Arrays.copyOf(
            bytes, (int) Math.min(Integer.MAX_VALUE - 16, Math.max(least, 2L * bytes.length)));
  }
}
