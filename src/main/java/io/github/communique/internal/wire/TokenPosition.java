package io.github.communique.internal.wire;

import io.github.communique.internal.syntax.DocumentFault;

/**
 * Encodes the line and the column of a position in a document as one number. A later position has a
 * greater number.
 */
public final class TokenPosition {
  /** An unknown position. */
  static final long UNKNOWN = 0;

  private TokenPosition() {}

  /**
   * Encodes a position.
   *
   * @param line the line, starting at 1; 0 if unknown
   * @param column the column, starting at 1; if the line is unknown, a number that increases with
   *     each token
   */
  public static long of(int line, int column) {
    return (long) line << Integer.SIZE | column;
  }

  /** Encodes the position of a fault. */
  public static long of(DocumentFault fault) {
    return of(fault.line(), fault.column());
  }

  /** Returns the line of a position, starting at 1; 0 if unknown. */
  public static int line(long place) {
    return (int) (place >>> Integer.SIZE);
  }

  /** Returns the column of a position. */
  public static int column(long place) {
    return (int) place;
  }
}
