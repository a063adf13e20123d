package io.github.communique.json;

/** The line and column of the next byte of a document in UTF-8, both counted from 1. */
final class LinePosition {
  private final boolean countsCharacters;
  private long offset;
  private int line = 1;
  private int column = 1;
  private boolean afterReturn;

  /**
   * The position of the first byte.
   *
   * @param countsCharacters whether a column is a UTF-16 code unit, as in a string, or a byte
   */
  LinePosition(boolean countsCharacters) {
    this.countsCharacters = countsCharacters;
  }

  private LinePosition(LinePosition other) {
    this.countsCharacters = other.countsCharacters;
    this.offset = other.offset;
    this.line = other.line;
    this.column = other.column;
    this.afterReturn = other.afterReturn;
  }

  /** The position of a byte. */
  static LinePosition of(byte[] bytes, int index) {
    LinePosition position = new LinePosition(false);
    for (int i = 0; i < index; i++) {
      position.advance(bytes[i]);
    }
    return position;
  }

  /** Moves past a byte. A line ends with CR, LF or both. */
  void advance(byte b) {
    offset++;
    if (b == '\n' && afterReturn) {
      afterReturn = false;
      return;
    }
    afterReturn = b == '\r';
    if (b == '\n' || b == '\r') {
      line++;
      column = 1;
    } else if (!countsCharacters) {
      column++;
    } else if ((b & 0xC0) != 0x80) {
      // A lead byte of four is a surrogate pair in UTF-16.
      column += (b & 0xF8) == 0xF0 ? 2 : 1;
    }
  }

  /** The position some bytes before, on the same line, where columns are bytes. */
  LinePosition back(int bytes) {
    LinePosition before = copy();
    before.offset -= bytes;
    before.column -= bytes;
    return before;
  }

  LinePosition copy() {
    return new LinePosition(this);
  }

  /** The number of bytes before. */
  long offset() {
    return offset;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  @Override
  public String toString() {
    return "line " + line + ", column " + column;
  }
}
