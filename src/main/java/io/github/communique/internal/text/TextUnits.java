package io.github.communique.internal.text;

import java.util.OptionalInt;

/**
 * Converts between the units of a text: UTF-16 code units, code points, and user-perceived
 * characters.
 */
public final class TextUnits {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  static final int ZERO_WIDTH_JOINER = 0x200D;

  /**
   * The maximum number of consecutive regional indicators to examine. In practice, texts do not
   * reach this limit. The limit is even, because a flag consists of two regional indicators.
   */
  private static final int LONGEST_ROW = 1_000;

  private TextUnits() {}

  /**
   * Returns the UTF-16 index of an offset in code points; empty if the offset is absent or beyond
   * the end of the text.
   */
  public static OptionalInt index(String text, OptionalInt offset) {
    if (offset.isEmpty() || offset.getAsInt() > text.codePointCount(0, text.length())) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(text.offsetByCodePoints(0, offset.getAsInt()));
  }

  /** Returns the part of a text between two offsets in code points. */
  public static String substring(String text, int start, int end) {
    int count = text.codePointCount(0, text.length());
    if (start < 0 || end < start || end > count) {
      throw new IndexOutOfBoundsException(
          ("start and end must be in the order 0, start, end, %s (the length of the text"
                  + " in code points); found start %s and end %s")
              .formatted(count, start, end));
    }
    int beginIndex = text.offsetByCodePoints(0, start);
    return text.substring(beginIndex, text.offsetByCodePoints(beginIndex, end - start));
  }

  /** Checks that UTF-16 indexes are at code point boundaries of a text. */
  public static void checkRange(String text, int beginIndex, int endIndex) {
    if (beginIndex < 0 || endIndex < beginIndex || endIndex > text.length()) {
      throw new IndexOutOfBoundsException(
          ("beginIndex and endIndex must be in the order 0, beginIndex, endIndex, %s (the"
                  + " length of the text in UTF-16 units); found beginIndex %s and endIndex %s")
              .formatted(text.length(), beginIndex, endIndex));
    }
    checkBorder("beginIndex", text, beginIndex);
    checkBorder("endIndex", text, endIndex);
  }

  private static void checkBorder(String name, String text, int index) {
    if (isWithinCodePoint(text, index)) {
      throw new IllegalArgumentException(
          name + " " + index + " is between the two UTF-16 units of one code point");
    }
  }

  /** Returns whether a UTF-16 index is within a surrogate pair. */
  public static boolean isWithinCodePoint(String text, int index) {
    return index > 0
        && index < text.length()
        && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
  }

  /**
   * Returns whether a UTF-16 index is within a grapheme cluster (user-perceived character),
   * according to an approximation of UAX #29. The JDK's iterator is not used, because its results
   * differ between JDK 17 and 20.
   */
  public static boolean splitAt(String text, int index) {
    if (index <= 0 || index >= text.length()) {
      return false;
    }
    int before = text.codePointBefore(index);
    int after = text.codePointAt(index);
    return isWithinCodePoint(text, index)
        || extendsPrevious(after)
        || before == ZERO_WIDTH_JOINER && Character.getType(after) == Character.OTHER_SYMBOL
        || isRegionalIndicator(after) && regionalIndicatorsBefore(text, index) % 2 == 1;
  }

  /** Returns whether a code point is part of the previous user-perceived character. */
  static boolean extendsPrevious(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == ZERO_WIDTH_NON_JOINER
        || c == ZERO_WIDTH_JOINER
        || isSkinTone(c)
        || isTag(c)
        || isVoicedMarkOfHalfWidthKana(c)
        || isVowelOrFinalConsonantOfHangul(c);
  }

  private static boolean isSkinTone(int c) {
    return c >= 0x1F3FB && c <= 0x1F3FF;
  }

  /**
   * Returns whether a code point is a tag character, which occurs in the flags of England, Scotland
   * and Wales.
   */
  private static boolean isTag(int c) {
    return c >= 0xE0020 && c <= 0xE007F;
  }

  private static boolean isVoicedMarkOfHalfWidthKana(int c) {
    return c == 0xFF9E || c == 0xFF9F;
  }

  private static boolean isVowelOrFinalConsonantOfHangul(int c) {
    return c >= 0x1160 && c <= 0x11FF || c >= 0xD7B0 && c <= 0xD7FF;
  }

  static boolean isRegionalIndicator(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }

  private static int regionalIndicatorsBefore(String text, int index) {
    int count = 0;
    int i = index;
    while (i > 0 && count < LONGEST_ROW && isRegionalIndicator(text.codePointBefore(i))) {
      i -= 2;
      count++;
    }
    return count;
  }
}
