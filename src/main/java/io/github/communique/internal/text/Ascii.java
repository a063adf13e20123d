package io.github.communique.internal.text;

/**
 * Checks characters of the formats that the library reads. {@link Character} also accepts digits
 * and letters of other scripts.
 */
public final class Ascii {
  private Ascii() {}

  /** Returns whether a character is one of 0 to 9. */
  public static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Returns whether a character is one of a to z. */
  public static boolean isLowerCase(int c) {
    return c >= 'a' && c <= 'z';
  }

  /** Returns whether a character is one of A to Z or a to z. */
  public static boolean isLetter(int c) {
    return isLowerCase(c) || c >= 'A' && c <= 'Z';
  }

  /** Returns whether a character is one of A to Z, a to z or 0 to 9. */
  public static boolean isLetterOrDigit(int c) {
    return isLetter(c) || isDigit(c);
  }
}
