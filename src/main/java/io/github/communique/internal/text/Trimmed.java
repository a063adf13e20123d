package io.github.communique.internal.text;

/**
 * Removes characters from the start and end of a text in linear time. A regular expression such as
 * {@code " +$"} takes quadratic time for a long run of spaces that is not at the end of the text.
 */
public final class Trimmed {
  private Trimmed() {}

  /**
   * Returns the text without the given characters at its start and end.
   *
   * @param atStart the characters to remove at the start
   * @param atEnd the characters to remove at the end
   */
  public static String of(String text, String atStart, String atEnd) {
    int start = 0;
    while (start < text.length() && atStart.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = text.length();
    while (end > start && atEnd.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }
}
