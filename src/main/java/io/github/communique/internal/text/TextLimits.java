package io.github.communique.internal.text;

import java.util.Locale;

/**
 * The limits for written JSON. Every reader with default limits can read JSON within these limits.
 */
public final class TextLimits {
  /** The maximum nesting depth of objects and arrays, including the outermost object. */
  public static final int DEEPEST = 100;

  /**
   * The maximum length of a name, in UTF-16 code units. A name of this length never exceeds the
   * Jackson limit of 50,000 UTF-8 bytes.
   */
  public static final int LONGEST_NAME = 10_000;

  /** The maximum length of a string, in UTF-16 code units. */
  public static final int LONGEST_STRING = 16 << 20;

  /** The maximum length of a document, in UTF-8 bytes. */
  public static final long LONGEST_DOCUMENT = 256L << 20;

  private TextLimits() {}

  /**
   * Checks that readers with default limits can read a string.
   *
   * @throws IllegalArgumentException if the string is too long or contains an unpaired surrogate
   */
  public static String requireString(String text) {
    return UnicodeText.require(requireLength(text, "string", LONGEST_STRING));
  }

  /**
   * Checks that readers with default limits can read a name.
   *
   * @throws IllegalArgumentException if the name is too long or contains an unpaired surrogate
   */
  public static String requireName(String name) {
    return UnicodeText.require(requireLength(name, "name", LONGEST_NAME));
  }

  /**
   * Checks that the length of a text is within a limit.
   *
   * @throws IllegalArgumentException if the text is too long
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
   * Checks that a nesting depth is within the limit.
   *
   * @throws IllegalArgumentException if the depth exceeds the limit
   */
  public static void requireDepth(int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException(
          "objects and arrays must be nested at most " + DEEPEST + " levels deep");
    }
  }

  /**
   * Checks that the length of a document is within the limit.
   *
   * @throws IllegalArgumentException if the length exceeds the limit
   */
  public static void requireDocument(long bytes) {
    if (bytes > LONGEST_DOCUMENT) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "the JSON must have at most %,d bytes", LONGEST_DOCUMENT));
    }
  }
}
