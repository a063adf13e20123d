package io.github.communique.internal.text;

import java.util.OptionalInt;

/** The units of a text: those of UTF-16, code points, and what a reader takes for one character. */
public final class TextUnits {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  /**
   * No text has more flags in a row, but one that is made to take long; even, as two are a flag.
   */
  private static final int LONGEST_ROW = 1_000;

  private TextUnits() {}

  /** The UTF-16 index of an offset in code points; empty beyond the end of the text. */
  public static OptionalInt index(String text, OptionalInt offset) {
    if (offset.isEmpty() || offset.getAsInt() > text.codePointCount(0, text.length())) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(text.offsetByCodePoints(0, offset.getAsInt()));
  }

  /** Refuses UTF-16 indexes that are not those of a part of the text in whole code points. */
  public static void checkRange(String text, int beginIndex, int endIndex) {
    if (beginIndex < 0 || endIndex < beginIndex || endIndex > text.length()) {
      throw new IndexOutOfBoundsException(
          "beginIndex and endIndex must be in the order 0, beginIndex, endIndex, "
              + text.length()
              + " (the length of the text in UTF-16 units); found beginIndex "
              + beginIndex
              + " and endIndex "
              + endIndex);
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

  /** Whether a UTF-16 index lies between the two units of one code point. */
  public static boolean isWithinCodePoint(String text, int index) {
    return index > 0
        && index < text.length()
        && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
  }

  /**
   * Whether a UTF-16 index lies within what a reader takes for one character, near enough to
   * Unicode's UAX #29. The JDK's own iterator gives other answers on 17 than from 20 on.
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

  /** Whether a code point belongs to the character before it. */
  private static boolean extendsPrevious(int c) {
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

  /** Those that spell the flags of England, Scotland and Wales. */
  private static boolean isTag(int c) {
    return c >= 0xE0020 && c <= 0xE007F;
  }

  private static boolean isVoicedMarkOfHalfWidthKana(int c) {
    return c == 0xFF9E || c == 0xFF9F;
  }

  private static boolean isVowelOrFinalConsonantOfHangul(int c) {
    return c >= 0x1160 && c <= 0x11FF || c >= 0xD7B0 && c <= 0xD7FF;
  }

  private static boolean isRegionalIndicator(int c) {
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
