package io.github.communique.internal.syntax;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The line and column of the next byte of a UTF-8 document, both starting at 1. A byte order mark
 * is not counted as a column.
 */
public final class LinePosition {
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long SPACES = 0x2020202020202020L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  private final boolean countsCharacters;
  private long offset;
  private int line = 1;
  private int column = 1;
  private int characters = 1;
  private boolean afterReturn;

  /**
   * Creates a position at the first byte.
   *
   * @param countsCharacters whether {@link #toString()} counts columns in UTF-16 code units, as for
   *     a {@code String}, instead of bytes
   */
  public LinePosition(boolean countsCharacters) {
    this.countsCharacters = countsCharacters;
  }

  private LinePosition(LinePosition other) {
    this.countsCharacters = other.countsCharacters;
    this.offset = other.offset;
    this.line = other.line;
    this.column = other.column;
    this.characters = other.characters;
    this.afterReturn = other.afterReturn;
  }

  /** Advances past a byte. A line ends with CR, LF or CRLF. */
  public void advance(byte b) {
    offset++;
    if (b == '\n' && afterReturn) {
      afterReturn = false;
      return;
    }
    afterReturn = b == '\r';
    if (b == '\n' || b == '\r') {
      line++;
      column = 1;
      characters = 1;
      return;
    }
    column++;
    if ((b & 0xC0) != 0x80) {
      // A four-byte sequence is a surrogate pair in UTF-16.
      characters += (b & 0xF8) == 0xF0 ? 2 : 1;
    }
  }

  /**
   * Advances past bytes; eight bytes at once (SWAR) if they are ASCII and not control characters.
   */
  public void advance(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to) {
      if (to - i >= Long.BYTES && areVisible((long) EIGHT_BYTES.get(bytes, i))) {
        offset += Long.BYTES;
        column += Long.BYTES;
        characters += Long.BYTES;
        afterReturn = false;
        i += Long.BYTES;
      } else {
        advance(bytes[i++]);
      }
    }
  }

  private static boolean areVisible(long eightBytes) {
    return ((eightBytes | eightBytes - SPACES) & HIGH_BITS) == 0;
  }

  /** Advances past bytes that do not count as columns. */
  public void skip(int bytes) {
    offset += bytes;
  }

  /** Returns an independent copy of this position. */
  public LinePosition copy() {
    return new LinePosition(this);
  }

  /** The number of bytes before this position. */
  public long offset() {
    return offset;
  }

  /** The line, starting at 1. */
  public int line() {
    return line;
  }

  /** The column in bytes, starting at 1. */
  public int column() {
    return column;
  }

  /**
   * Formats this position for a message about an error at another position. If both positions are
   * on the same line, the line number is omitted: for a document in a JSON Lines file, this number
   * is not the line number in the file.
   */
  public String seenFrom(LinePosition other) {
    return line == other.line ? columnText() : toString();
  }

  private String columnText() {
    return "column " + (countsCharacters ? characters : column);
  }

  @Override
  public String toString() {
    return "line " + line + ", " + columnText();
  }
}
