package io.github.communique.internal.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.communique.internal.syntax.ForeignData;
import io.github.communique.internal.syntax.LinePosition;
import io.github.communique.internal.text.UnicodeText;
import java.io.IOException;
import java.io.Reader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Checks that bytes are UTF-8 (RFC 3629). The format requires UTF-8, whereas Jackson accepts
 * overlong forms and surrogates, and detects other encodings.
 */
public final class Utf8 {
  static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  static final long HIGH_BITS = 0x8080808080808080L;

  private static final int FIRST_PIECE = 1 << 13;

  private static final int BYTE_ORDER_MARK = 3;
  private static final int LONGEST_CHARACTER = 4;

  private Utf8() {}

  /**
   * Returns the index of the first byte of the first malformed character, or -1 if all bytes are
   * well-formed. If only the last character is incomplete, returns the number of bytes.
   */
  public static int firstMalformed(byte[] bytes) {
    int fault = firstFault(bytes, 0, bytes.length);
    if (fault == bytes.length) {
      return -1;
    }
    return isCutOff(bytes, fault, bytes.length) ? bytes.length : fault;
  }

  /**
   * Returns the index of the first malformed or incomplete character; {@code to} if there is none.
   */
  static int firstFault(byte[] bytes, int from, int to) {
    int i = pastAscii(bytes, from, to);
    while (i < to) {
      int c = bytes[i] >= 0 ? bytes[i] : codePoint(bytes, i, to);
      if (c < 0) {
        return i;
      }
      i = pastAscii(bytes, i + length(c), to);
    }
    return to;
  }

  /**
   * Decodes a character that is not ASCII. Overlong forms are malformed.
   *
   * @return the code point; negative if the character is malformed or incomplete
   */
  public static int codePoint(byte[] bytes, int from, int to) {
    int b = bytes[from] & 0xFF;
    if (b < 0xE0) {
      int c = b << 6 & 0x7C0 | continuation(bytes, from + 1, to);
      return b >= 0xC2 ? c : -1;
    }
    if (b < 0xF0) {
      int c =
          b << 12 & 0xF000
              | continuation(bytes, from + 1, to) << 6
              | continuation(bytes, from + 2, to);
      return c >= 0x800 && !Character.isSurrogate((char) c) ? c : -1;
    }
    int c =
        b << 18 & 0x1C0000
            | continuation(bytes, from + 1, to) << 12
            | continuation(bytes, from + 2, to) << 6
            | continuation(bytes, from + 3, to);
    return b < 0xF8 && Character.isSupplementaryCodePoint(c) ? c : -1;
  }

  private static int continuation(byte[] bytes, int index, int to) {
    int b = index < to ? bytes[index] : 0;
    return (b & 0xC0) == 0x80 ? b & 0x3F : -1;
  }

  /** Returns whether the bytes are the beginning of an incomplete character. */
  static boolean isCutOff(byte[] bytes, int from, int to) {
    if (to - from >= LONGEST_CHARACTER) {
      return false;
    }
    // For every first byte of a multibyte character, 0x80 or 0xBF is a valid second byte.
    byte[] lowest = {0, (byte) 0x80, (byte) 0x80, (byte) 0x80};
    byte[] highest = {0, (byte) 0xBF, (byte) 0xBF, (byte) 0xBF};
    System.arraycopy(bytes, from, lowest, 0, to - from);
    System.arraycopy(bytes, from, highest, 0, to - from);
    return codePoint(lowest, 0, LONGEST_CHARACTER) >= 0
        || codePoint(highest, 0, LONGEST_CHARACTER) >= 0;
  }

  /** Returns the fault for a malformed character, given its position and its first byte. */
  static InputFault malformed(LinePosition at, byte first) {
    return new InputFault(
        "json.encoding",
        String.format(
            Locale.ROOT,
            "found the byte 0x%02X at offset %d, which is malformed UTF-8; expected JSON in UTF-8",
            first & 0xFF,
            at.offset()),
        "the document may be in another encoding, such as Windows-1252 or ISO-8859-1; convert it to"
            + " UTF-8",
        at.line(),
        at.column());
  }

  /** Returns the fault for a document that ends within a character. */
  static InputFault cutOff(LinePosition end) {
    return new InputFault(
        "json.encoding",
        "the document ends in the middle of a UTF-8 character",
        "the document was probably cut off when it was written or sent",
        end.line(),
        end.column());
  }

  /** Returns the number of UTF-8 bytes of a code point. */
  public static int length(int codePoint) {
    return codePoint < 0x80
        ? 1
        : codePoint < 0x800 ? 2 : codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 3 : 4;
  }

  /**
   * Returns the length in bytes of the byte order mark at the start of a document; 0 if there is
   * none.
   */
  public static int markLength(byte[] start) {
    return isMark(start, 0) ? BYTE_ORDER_MARK : 0;
  }

  private static boolean isMark(byte[] bytes, int at) {
    return bytes.length >= at + BYTE_ORDER_MARK
        && bytes[at] == (byte) 0xEF
        && bytes[at + 1] == (byte) 0xBB
        && bytes[at + 2] == (byte) 0xBF;
  }

  /**
   * Returns the fault in the first bytes of a document; null if there is none. Without this check,
   * a parser would skip a second byte order mark or detect another encoding.
   */
  public static @Nullable InputFault startFault(byte[] start) {
    ForeignData foreign = ForeignData.of(start);
    if (foreign != null) {
      return new InputFault("json.encoding", foreign.message(), foreign.hint(), 1, 1);
    }
    int first = markLength(start);
    if (first > 0 && isMark(start, first)) {
      return new InputFault("json.syntax", "found a second byte order mark", null, 1, 1);
    }
    for (int i = first; i < Math.min(start.length, first + Integer.BYTES); i++) {
      if (start[i] == 0) {
        return new InputFault("json.syntax", "found a NUL byte", null, 0, 0);
      }
    }
    return null;
  }

  /** Skips ASCII characters, eight bytes at once (SWAR), because most JSON text is ASCII. */
  private static int pastAscii(byte[] bytes, int from, int to) {
    int i = from;
    while (i + Long.BYTES <= to) {
      long eight = (long) LONG.get(bytes, i);
      if ((eight & HIGH_BITS) != 0) {
        return i;
      }
      i += Long.BYTES;
    }
    return i;
  }

  /**
   * Returns the UTF-8 encoding of the characters of a reader. If the text is too long, the result
   * has more than {@code longest} bytes and may contain only the beginning of the text.
   */
  public static byte[] bytesOf(Reader in, long longest) throws IOException {
    return bytesOf(textOf(in, longest), longest);
  }

  /**
   * Reads the characters of a reader. Stops after more than {@code longest} chars, because their
   * encoding has more than {@code longest} bytes.
   */
  public static String textOf(Reader in, long longest) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] piece = new char[FIRST_PIECE];
    int read = in.read(piece);
    while (read >= 0 && text.length() <= longest) {
      text.append(piece, 0, read);
      read = in.read(piece);
    }
    return text.toString();
  }

  /**
   * Returns the UTF-8 encoding of a text. If the text is too long, the result has more than {@code
   * longest} bytes and may contain only the beginning of the text.
   */
  public static byte[] bytesOf(String text, long longest) {
    // The encoding of a char has at least one byte, so longest + 1 chars exceed the limit. One more
    // char is encoded in case the limit splits a surrogate pair.
    return bytesOf(text.length() > longest + 2 ? text.substring(0, (int) longest + 2) : text);
  }

  /**
   * Returns the UTF-8 encoding of a text, with unpaired surrogates escaped. The escapes allow a
   * parser to report the position of an unpaired surrogate in a string. Outside a string, an escape
   * is a syntax error.
   */
  public static byte[] bytesOf(String text) {
    byte[] mostlyAscii = MostlyAscii.encode(text);
    if (mostlyAscii != null) {
      return mostlyAscii;
    }
    int lone = UnicodeText.firstLoneSurrogate(text);
    if (lone < 0) {
      return text.getBytes(UTF_8);
    }
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i >= lone && isLone(text, i)) {
        // A backslash before a surrogate is an invalid escape. It remains invalid if U+FFFD
        // replaces the surrogate.
        escaped.append(isEscaped(text, i) ? "\uFFFD" : "\\u" + Integer.toHexString(c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString().getBytes(UTF_8);
  }

  /** Returns whether there is an unpaired surrogate at an index. */
  public static boolean isLone(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    return Character.isLowSurrogate(c)
        && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }

  private static boolean isEscaped(String text, int index) {
    int backslash = index;
    while (backslash > 0 && text.charAt(backslash - 1) == '\\') {
      backslash--;
    }
    return (index - backslash) % 2 == 1;
  }
}
