package io.github.communique.internal.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Encodes mostly ASCII text as UTF-8, faster than {@link String#getBytes}. The JDK encodes such
 * text with vector instructions only if all of it is ASCII, but most JSON documents contain some
 * typographic quotation marks or accented letters.
 */
final class MostlyAscii {
  private static final long ONES = 0x0101010101010101L;
  private static final long QUESTION_MARKS = 0x3F3F3F3F3F3F3F3FL;

  /** The longest UTF-8 encoding of a character. */
  private static final int LONGEST = 4;

  private MostlyAscii() {}

  /**
   * Returns the UTF-8 encoding of a text. Returns null if the text has an unpaired surrogate, or if
   * more than about a tenth of its characters are not ASCII.
   */
  static byte @Nullable [] encode(String text) {
    // The JDK encodes ISO-8859-1 with vector instructions. It replaces any other character with a
    // question mark, and a surrogate pair with a single question mark.
    byte[] latin = text.getBytes(ISO_8859_1);
    int end = pastAscii(latin, 0);
    if (end == latin.length) {
      return latin;
    }
    byte[] utf8 = new byte[latin.length + latin.length / 8 + LONGEST];
    int length = 0;
    int start = 0;
    int pairs = 0;
    while (length + end - start + LONGEST <= utf8.length) {
      System.arraycopy(latin, start, utf8, length, end - start);
      length += end - start;
      if (end == latin.length) {
        return Arrays.copyOf(utf8, length);
      }
      int character = text.codePointAt(end + pairs);
      if (Character.isSupplementaryCodePoint(character)) {
        pairs++;
      } else if (Character.isSurrogate((char) character)) {
        return null;
      }
      length = put(character, utf8, length);
      start = end + 1;
      end = pastAscii(latin, start);
    }
    return null;
  }

  /** Returns the index of the first byte that is a question mark or is not ASCII. */
  private static int pastAscii(byte[] latin, int from) {
    int i = from;
    // SWAR: checks eight bytes at once.
    while (i + Long.BYTES <= latin.length) {
      long eight = (long) Utf8.LONG.get(latin, i);
      long marks = eight ^ QUESTION_MARKS;
      if (((eight | (marks - ONES) & ~marks) & Utf8.HIGH_BITS) != 0) {
        break;
      }
      i += Long.BYTES;
    }
    while (i < latin.length && latin[i] >= 0 && latin[i] != '?') {
      i++;
    }
    return i;
  }

  private static int put(int character, byte[] utf8, int at) {
    if (character < 0x80) {
      utf8[at] = (byte) character;
      return at + 1;
    }
    int length = Utf8.length(character);
    int rest = character;
    for (int i = at + length - 1; i > at; i--) {
      utf8[i] = (byte) (0x80 | rest & 0x3F);
      rest >>= 6;
    }
    // The number of leading one bits in the first byte is the number of bytes of the character.
    utf8[at] = (byte) (0xF00 >> length | rest);
    return at + length;
  }
}
