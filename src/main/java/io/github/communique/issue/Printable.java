package io.github.communique.issue;

import java.util.Locale;

/**
 * Words from outside, made fit for a terminal: a message may quote data, and data may hold what
 * moves the cursor or changes the colours.
 */
public final class Printable {
  private Printable() {}

  /** The text with its control characters escaped, line ends too: it stays on one line. */
  public static String line(String text) {
    if (text.chars().noneMatch(Printable::isControl)) {
      return text;
    }
    StringBuilder line = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isControl(c)) {
        line.append("\\u").append(String.format(Locale.ROOT, "%04x", (int) c));
      } else {
        line.append(c);
      }
    }
    return line.toString();
  }

  /** What is no letter of a line: control characters, and those that turn the direction of it. */
  private static boolean isControl(int c) {
    return Character.isISOControl(c)
        || c == '\u2028'
        || c == '\u2029'
        || c >= '\u202a' && c <= '\u202e'
        || c >= '\u2066' && c <= '\u2069';
  }
}
