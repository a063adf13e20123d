package io.github.communique.json;

import java.io.CharConversionException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Checks that bytes are UTF-8 (RFC 3629). Jackson lets overlong forms and surrogates through, and
 * takes other encodings for what they are; the format is UTF-8.
 */
final class Utf8 {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  private int needed;
  private int least;
  private int most;

  private Utf8() {}

  /** The index of the first byte that is not part of well-formed UTF-8, or -1. */
  static int firstMalformed(byte[] bytes) {
    Utf8 check = new Utf8();
    int malformed = check.feed(bytes, 0, bytes.length);
    return malformed < 0 && check.needed > 0 ? bytes.length : malformed;
  }

  static String message(long index) {
    return "the byte at offset " + index + " is not part of UTF-8, in which the format is written";
  }

  /** Takes more bytes; the index of the first malformed one, or -1. */
  private int feed(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (needed == 0) {
        i = pastAscii(bytes, i, to);
        if (i == to) {
          break;
        }
      }
      int b = bytes[i];
      if (needed == 0 ? b <= 0 && !starts(b & 0xFF) : !continues(b & 0xFF)) {
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
      // The first term finds a byte over 0x7F, the second a zero byte.
      if (((eight | eight - ONES) & HIGH_BITS) != 0) {
        return i;
      }
      i += Long.BYTES;
    }
    return i;
  }

  private boolean starts(int b) {
    // A zero byte is no JSON; it shows UTF-16 and UTF-32, which Jackson would take.
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

  /** Passes bytes on as long as they are UTF-8. It does not close what it reads from. */
  static final class CheckedStream extends FilterInputStream {
    private final Utf8 check = new Utf8();
    private long passed;

    CheckedStream(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = in.read(buffer, offset, length);
      if (read < 0) {
        if (check.needed > 0) {
          throw new CharConversionException(message(passed));
        }
        return read;
      }
      int malformed = check.feed(buffer, offset, offset + read);
      if (malformed >= 0) {
        throw new CharConversionException(message(passed + malformed - offset));
      }
      passed += read;
      return read;
    }

    @Override
    public void close() {
      // The stream is the caller's.
    }
  }
}
