package io.github.communique.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.communique.structure.UnicodeText;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Checks that bytes are UTF-8 (RFC 3629), in which the format is written. Jackson also takes
 * overlong forms, surrogates, and other encodings.
 */
public final class Utf8 {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long HIGH_BITS = 0x8080808080808080L;

  private static final int FIRST_PIECE = 1 << 13;

  private static final int BYTE_ORDER_MARK = 3;

  private int needed;
  private int begun;
  private int least;
  private int most;

  Utf8() {}

  /** The index of the first byte that is not part of well-formed UTF-8, or -1. */
  public static int firstMalformed(byte[] bytes) {
    Utf8 check = new Utf8();
    int malformed = check.feed(bytes, 0, bytes.length);
    return malformed < 0 && check.needed > 0 ? bytes.length : malformed;
  }

  static String message(long index) {
    return "the byte at offset " + index + " is not part of UTF-8, in which the format is written";
  }

  /**
   * How many bytes a character takes; half of one beyond the Basic Multilingual Plane takes half.
   */
  public static int length(char c) {
    return c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
  }

  /** The index of the character that has begun and not ended, or is malformed. */
  int characterStart() {
    return begun;
  }

  /** Whether a character has begun and not ended. */
  boolean isWithinCharacter() {
    return needed > 0;
  }

  /** How many bytes of a document are a byte order mark at its start. */
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
   * What is wrong with the first bytes of a document, which a parser would take for a second byte
   * order mark that does not count, or for another encoding.
   */
  public static @Nullable InputFault startFault(byte[] start) {
    int first = markLength(start);
    if (first > 0 && isMark(start, first)) {
      return new InputFault("json.syntax", "a second byte order mark");
    }
    int zeros = 0;
    for (int i = first; i < Math.min(start.length, first + Integer.BYTES); i++) {
      zeros = zeros << 1 | (start[i] == 0 ? 1 : 0);
    }
    if (zeros == 0) {
      return null;
    }
    boolean wide = zeros == 0b0101 || zeros == 0b1010 || zeros == 0b0111 || zeros == 0b1110;
    return wide || (start[0] & 0xFF) >= 0xFE
        ? new InputFault("json.encoding", "the text is not UTF-8 but UTF-16 or UTF-32")
        : new InputFault("json.syntax", "a zero byte near the start is not JSON");
  }

  /** Takes more bytes; the index of the first malformed one, or -1. */
  int feed(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (needed == 0) {
        i = pastAscii(bytes, i, to);
        if (i == to) {
          break;
        }
      }
      int b = bytes[i];
      if (needed == 0) {
        begun = i;
      }
      if (needed == 0 ? b < 0 && !starts(b & 0xFF) : !continues(b & 0xFF)) {
        return i;
      }
    }
    return -1;
  }

  /** Steps over ASCII, eight bytes at a time: most of JSON is nothing else. */
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

  private boolean starts(int b) {
    if (b < 0xC2 || b > 0xF4) {
      return false;
    }
    needed = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
    least = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
    most = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
    return true;
  }

  private boolean continues(int b) {
    if (b < least || b > most) {
      return false;
    }
    needed--;
    least = 0x80;
    most = 0xBF;
    return true;
  }

  /**
   * The bytes of characters, as far as they are read; of too many characters so many that the bytes
   * are too many.
   */
  public static byte[] bytesOf(Reader in, long longest) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] piece = new char[FIRST_PIECE];
    int read = in.read(piece);
    while (read >= 0 && text.length() <= longest) {
      text.append(piece, 0, read);
      read = in.read(piece);
    }
    return bytesOf(text.toString(), longest);
  }

  /** The bytes of a text; of one that is too long so many that they are too many. */
  public static byte[] bytesOf(String text, long longest) {
    // There are at least as many bytes as characters, and half a character may be cut off.
    return bytesOf(text.length() > longest + 2 ? text.substring(0, (int) longest + 2) : text);
  }

  /**
   * The bytes of a text, in which half a character is escaped. So a parser finds it where it stands
   * in a string, and anywhere else finds no JSON.
   */
  public static byte[] bytesOf(String text) {
    int lone = UnicodeText.firstLoneSurrogate(text);
    if (lone < 0) {
      return text.getBytes(UTF_8);
    }
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i >= lone && isLone(text, i)) {
        // After a backslash it is not a valid escape; neither is U+FFFD.
        escaped.append(isEscaped(text, i) ? "\uFFFD" : "\\u" + Integer.toHexString(c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString().getBytes(UTF_8);
  }

  /** Whether there is half a character at an index. */
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

  /** Reads at least one byte, or -1 at the end; a stream may give none though it has more. */
  static int readSome(InputStream in, byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    if (read != 0) {
      return read;
    }
    int one = in.read();
    if (one < 0) {
      return -1;
    }
    buffer[offset] = (byte) one;
    return 1;
  }

  /** Reads up to a number of bytes, and fewer only at the end of the stream. */
  public static byte[] readUpTo(InputStream in, int most) throws IOException {
    byte[] bytes = new byte[Math.min(most, Math.max(FIRST_PIECE, in.available()))];
    int length = 0;
    while (length < most) {
      if (length == bytes.length) {
        bytes = Arrays.copyOf(bytes, (int) Math.min(most, 2L * length));
      }
      int read = readSome(in, bytes, length, bytes.length - length);
      if (read < 0) {
        break;
      }
      length += read;
    }
    return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
  }
}
