package io.github.communique.internal.wire;

/**
 * Positions in a document, each a line and a column in one number. They sort in the order of the
 * document.
 */
public final class TokenPosition {
  /** An unknown position. */
  static final long UNKNOWN = 0;

  private TokenPosition() {}

  /**
   * The number of a position.
   *
   * @param line the line, from 1; 0 if unknown
   * @param column the column, from 1; if the line is unknown, a number that increases with each
   *     token
   */
  public static long of(int line, int column) {
    return (long) line << Integer.SIZE | column;
  }

  /** The line of a position, from 1; 0 if unknown. */
  public static int line(long place) {
    return (int) (place >>> Integer.SIZE);
  }

  /** The column of a position. */
  public static int column(long place) {
    return (int) place;
  }
}
