package io.github.communique.wire;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Passes the characters of a document on up to the first that is not UTF-8 or exceeds the longest
 * document, and then throws an {@link InputFault}.
 *
 * <p>Only whole characters are passed on. So a parser has seen the same when it meets the fault,
 * whatever the pieces in which the bytes come. It does not close what it reads from.
 */
public final class CheckedStream extends InputStream {
  private static final int START = 16;
  private static final int PIECE = 8000;

  private final byte[] start;
  private final @Nullable InputStream rest;
  private final long longest;
  private final byte[] buffer = new byte[PIECE];
  private int taken;
  private int position;
  private int whole;
  private int filled;
  private long before;
  private @Nullable InputFault fault;
  private boolean tokenEnded;

  /**
   * Reads some bytes, and then a stream.
   *
   * @param start the first bytes
   * @param skipped how many of them are not passed on, but count
   * @param rest what follows them
   * @param longest the longest document, in bytes
   */
  public CheckedStream(byte[] start, int skipped, @Nullable InputStream rest, long longest) {
    this.start = start;
    this.taken = skipped;
    this.before = skipped;
    this.rest = rest;
    this.longest = longest;
  }

  /**
   * The whole of a stream.
   *
   * @throws InputFault if it does not begin as UTF-8
   */
  public static CheckedStream of(InputStream in, long longest) throws IOException {
    byte[] start = Utf8.readUpTo(in, START);
    InputFault fault = Utf8.startFault(start);
    if (fault != null) {
      throw fault;
    }
    return new CheckedStream(
        start, Utf8.markLength(start), start.length < START ? null : in, longest);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (position == whole) {
      if (fault != null) {
        return endToken(bytes, offset);
      }
      if (!fill()) {
        return -1;
      }
    }
    int read = Math.min(length, whole - position);
    System.arraycopy(buffer, position, bytes, offset, read);
    position += read;
    return read;
  }

  /**
   * Passes on a space before the fault. A parser that has met a fault of JSON reads what looks like
   * a word to its end, for its message; it must not meet the other fault there.
   */
  private int endToken(byte[] bytes, int offset) throws InputFault {
    if (tokenEnded && fault != null) {
      throw fault;
    }
    tokenEnded = true;
    bytes[offset] = ' ';
    return 1;
  }

  /** Takes more bytes behind those of a character that is not whole; false at the end. */
  private boolean fill() throws IOException {
    int begun = filled - whole;
    System.arraycopy(buffer, whole, buffer, 0, begun);
    before += whole;
    position = 0;
    whole = 0;
    filled = begun;
    int read = take(begun, buffer.length - begun);
    if (read < 0) {
      fault = begun > 0 ? notUtf8(begun) : null;
      return begun > 0;
    }
    filled += read;
    int allowed = (int) Math.max(0, Math.min(filled, longest - before));
    Utf8 check = new Utf8();
    int malformed = check.feed(buffer, 0, allowed);
    whole = malformed < 0 && !check.isWithinCharacter() ? allowed : check.characterStart();
    if (malformed >= 0) {
      fault = notUtf8(malformed);
    } else if (allowed < filled) {
      fault = tooLong(longest);
    }
    return true;
  }

  private InputFault notUtf8(int index) {
    return new InputFault("json.encoding", Utf8.message(before + index));
  }

  static InputFault tooLong(long longest) {
    return new InputFault("json.limit", "the text is longer than " + longest + " bytes");
  }

  private int take(int offset, int length) throws IOException {
    if (taken < start.length) {
      int some = Math.min(length, start.length - taken);
      System.arraycopy(start, taken, buffer, offset, some);
      taken += some;
      return some;
    }
    return rest == null ? -1 : Utf8.readSome(rest, buffer, offset, length);
  }
}
