package io.github.communique.internal.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Checks whether strings are valid Unicode text. Strings may contain unpaired surrogates. */
public final class UnicodeText {
  private UnicodeText() {}

  /** Returns the index of the first unpaired surrogate, or -1 if there is none. */
  public static int firstLoneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
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

  /**
   * Checks that a text does not contain unpaired surrogates, and returns the text.
   *
   * @throws IllegalArgumentException if the text contains an unpaired surrogate
   */
  public static String require(String text) {
    int lone = firstLoneSurrogate(text);
    if (lone >= 0) {
      throw new IllegalArgumentException(
          "the text has an unpaired surrogate at index %s, U+%s"
              .formatted(lone, Integer.toHexString(text.charAt(lone)).toUpperCase(Locale.ROOT)));
    }
    return text;
  }

  /**
   * Returns whether a text is null or empty, or contains only white space. Unlike {@link
   * String#isBlank()}, this method treats no-break spaces as white space.
   */
  public static boolean isBlank(@Nullable String text) {
    if (text == null) {
      return true;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // All white space characters are in the BMP. The first comparison is a fast path for the many
      // texts that begin with a letter.
      if (c > ' ' && c < 0x7F || !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        return false;
      }
    }
    return true;
  }
}
