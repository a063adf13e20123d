package io.github.communique.internal.syntax;

/**
 * The line and column of the next byte of a document in UTF-8, both counted from 1. A byte order
 * mark does not count as a column.
 */
public final class LinePosition {
  private final boolean countsCharacters;
  private long offset;
  private int line = 1;
  private int column = 1;
  private int characters = 1;
  private boolean afterReturn;

  /**
   * The position of the first byte.
   *
   * @param countsCharacters whether {@link #toString()} counts UTF-16 code units, as in a string,
   *     rather than bytes
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

  /** Moves past a byte. A line ends with CR, LF or both. */
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
      // A lead byte of four is a surrogate pair in UTF-16.
      characters += (b & 0xF8) == 0xF0 ? 2 : 1;
    }
  }

  /** Moves past bytes that do not count as columns. */
  public void skip(int bytes) {
    offset += bytes;
  }

  /** A copy of this position. */
  public LinePosition copy() {
    return new LinePosition(this);
  }

  /** The number of bytes before. */
  public long offset() {
    return offset;
  }

  /** The line. */
  public int line() {
    return line;
  }

  /** The column in bytes. */
  public int column() {
    return column;
  }

  /**
   * A description of this position for a message about another one. The line is left out if both
   * are equal, because the document may be a line of a file with other line numbers.
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
