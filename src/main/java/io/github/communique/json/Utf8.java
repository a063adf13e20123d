package io.github.communique.json;

import java.io.CharConversionException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * Checks that bytes are UTF-8 (RFC 3629). Jackson accepts overlong forms and surrogates, and
 * detects other encodings; the format is UTF-8.
 */
final class Utf8 {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long HIGH_BITS = 0x8080808080808080L;

  private int needed;
  private int least;
  private int most;
  private int lead;
  private int taken;

  private Utf8() {}

  /** What is malformed in bytes, at the first byte of the character; null if nothing is. */
  static @Nullable Malformed of(byte[] bytes) {
    Utf8 check = new Utf8();
    int malformed = check.feed(bytes, 0, bytes.length);
    if (malformed < 0 && check.needed == 0) {
      return null;
    }
    int index = malformed < 0 ? bytes.length : malformed;
    return check.malformed(LinePosition.of(bytes, index), malformed < 0 ? -1 : bytes[index] & 0xFF);
  }

  /** What is malformed, at the first byte of the character rather than where it is noticed. */
  private Malformed malformed(LinePosition noticed, int b) {
    return needed == 0 || b < 0
        ? new Malformed(noticed, b)
        : new Malformed(noticed.back(taken + 1), lead);
  }

  private static String message(LinePosition at, int b) {
    return b < 0
        ? "the document ends in the middle of a UTF-8 character"
        : "found the byte 0x%02X at offset %d, which is malformed UTF-8; expected JSON in UTF-8"
            .formatted(b, at.offset());
  }

  /** Malformed UTF-8. */
  static final class Malformed extends CharConversionException {
    private static final long serialVersionUID = 1L;
    private final transient LinePosition at;
    private final int b;

    Malformed(LinePosition at, int b) {
      super(message(at, b));
      this.at = at;
      this.b = b;
    }

    LinePosition at() {
      return at;
    }

    /** The probable cause. */
    String hint() {
      return b < 0
          ? "the document was probably cut off when it was written or sent"
          : "the document may be in another encoding, such as Windows-1252 or ISO-8859-1: convert"
              + " it to UTF-8";
    }
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
    lead = b;
    taken = 0;
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
    taken++;
    least = 0x80;
    most = 0xBF;
    return true;
  }

  /**
   * Passes bytes on as long as they are UTF-8, and scans their syntax. It does not close what it
   * reads from.
   */
  static final class CheckedStream extends FilterInputStream {
    private final Utf8 check = new Utf8();
    private final SyntaxScan syntax = new SyntaxScan(false);
    private final LinePosition position = new LinePosition(false);

    CheckedStream(InputStream in) {
      super(in);
    }

    /** The description of the first fault of syntax; null if none was found. */
    @Nullable SyntaxFault fault() throws IOException {
      // The parser may have stopped in the middle of a token that the scan sees as a whole.
      byte[] more = in.readNBytes(2 * SyntaxScan.LOOK_AHEAD);
      syntax.feed(more, 0, more.length);
      boolean ended = more.length < 2 * SyntaxScan.LOOK_AHEAD;
      return ended || syntax.hasFault() ? syntax.end() : null;
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
          throw check.malformed(position, -1);
        }
        return read;
      }
      int malformed = check.feed(buffer, offset, offset + read);
      int end = malformed < 0 ? offset + read : malformed;
      for (int i = offset; i < end; i++) {
        position.advance(buffer[i]);
      }
      syntax.feed(buffer, offset, end);
      if (malformed >= 0) {
        throw check.malformed(position, buffer[malformed] & 0xFF);
      }
      return read;
    }

    @Override
    public void close() {
      // The stream is the caller's.
    }
  }
}
