package io.github.communique.internal.text;

import java.util.Locale;

/** The limits of JSON that every reader with default limits can read and that can be written. */
public final class TextLimits {
  /** The greatest nesting of objects and arrays, including the outermost object. */
  public static final int DEEPEST = 100;

  /**
   * The longest name, in UTF-16 code units. The limit of Jackson is 50,000 bytes of UTF-8, which is
   * always sufficient for these.
   */
  public static final int LONGEST_NAME = 10_000;

  /** The longest string, in UTF-16 code units. */
  public static final int LONGEST_STRING = 16 << 20;

  /** The longest document, in bytes of UTF-8. */
  public static final long LONGEST_DOCUMENT = 256L << 20;

  private TextLimits() {}

  /**
   * Requires a string that can be read again.
   *
   * @throws IllegalArgumentException if it is too long or has an unpaired surrogate
   */
  public static String requireString(String text) {
    return UnicodeText.require(requireLength(text, "string", LONGEST_STRING));
  }

  /**
   * Requires a name that can be read again.
   *
   * @throws IllegalArgumentException if it is too long or has an unpaired surrogate
   */
  public static String requireName(String name) {
    return UnicodeText.require(requireLength(name, "name", LONGEST_NAME));
  }

  /**
   * Requires a text to be within a limit.
   *
   * @throws IllegalArgumentException if it is
   */
  public static String requireLength(String text, String kind, int longest) {
    if (text.length() > longest) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "a %1$s must have at most %3$,d characters; found %2$,d",
              kind,
              text.length(),
              longest));
    }
    return text;
  }

  /**
   * Requires a nesting to be within the limit.
   *
   * @throws IllegalArgumentException if it is too deep
   */
  public static void requireDepth(int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException(
          "objects and arrays must be nested at most " + DEEPEST + " levels deep");
    }
  }

  /**
   * Requires the length of a document to be within the limit.
   *
   * @throws IllegalArgumentException if it is too long
   */
  public static void requireDocument(long bytes) {
    if (bytes > LONGEST_DOCUMENT) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "the JSON must have at most %,d bytes", LONGEST_DOCUMENT));
    }
  }
}
