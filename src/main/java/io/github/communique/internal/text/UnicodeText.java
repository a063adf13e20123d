package io.github.communique.internal.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Text of Java, which may hold half a character, and Unicode text, which may not. */
public final class UnicodeText {
  private UnicodeText() {}

  /** The index of the first surrogate without its partner, or -1. */
  public static int firstLoneSurrogate(String text) {
    for (int i = firstSurrogate(text); i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (Character.isLowSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /** The index of the first surrogate; the length of the text if there is none. */
  private static int firstSurrogate(String text) {
    int length = text.length();
    int i = 0;
    // Every text is looked at, and hardly any has one: four characters at a time.
    while (i + 4 <= length
        && (text.charAt(i) | text.charAt(i + 1) | text.charAt(i + 2) | text.charAt(i + 3))
            < Character.MIN_SURROGATE) {
      i += 4;
    }
    while (i < length && !Character.isSurrogate(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** How many code points a text has. */
  public static int length(String text) {
    int first = firstSurrogate(text);
    return first + text.codePointCount(first, text.length());
  }

  /**
   * The text itself.
   *
   * @throws IllegalArgumentException if it has a surrogate without its partner
   */
  public static String require(String text) {
    int lone = firstLoneSurrogate(text);
    if (lone >= 0) {
      throw new IllegalArgumentException(
          "the text has an unpaired surrogate at index "
              + lone
              + ", U+"
              + Integer.toHexString(text.charAt(lone)).toUpperCase(Locale.ROOT));
    }
    return text;
  }

  /** Whether a text is empty or all white space, no-break spaces included, unlike in Java. */
  public static boolean isBlank(@Nullable String text) {
    if (text == null) {
      return true;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // All white space is a single unit; nearly every text begins with a letter.
      if (c > ' ' && c < 0x7F || !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        return false;
      }
    }
    return true;
  }
}
