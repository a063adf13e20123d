package io.github.communique.structure;

import java.util.Locale;

/** Text of Java, which may hold half a character, and Unicode text, which may not. */
public final class UnicodeText {
  private UnicodeText() {}

  /** The index of the first surrogate without its partner, or -1. */
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
   * The text itself.
   *
   * @throws IllegalArgumentException if it has a surrogate without its partner
   */
  public static String require(String text) {
    int lone = firstLoneSurrogate(text);
    if (lone >= 0) {
      throw new IllegalArgumentException(
          "the text has half a character at index "
              + lone
              + ", the surrogate U+"
              + Integer.toHexString(text.charAt(lone)).toUpperCase(Locale.ROOT)
              + " without its partner");
    }
    return text;
  }
}
