package io.github.communique.internal.text;

/**
 * The kind of a character. A tolerant search ignores invisible characters. It treats all white
 * space, all quotation marks and all dashes as equal.
 */
public enum CharacterKind {
  /** Soft hyphens, zero-width characters, bidirectional controls and variation selectors. */
  INVISIBLE,
  /** Characters with the Unicode property White_Space. */
  WHITE_SPACE,
  /**
   * Characters with the Unicode property Quotation_Mark, and characters that are used as
   * substitutes.
   */
  QUOTATION_MARK,
  /** Hyphens, dashes and the minus sign. */
  DASH,
  /** All other characters. */
  OTHER;

  /**
   * The characters with the property Quotation_Mark in Unicode 15.1, and then other characters: the
   * grave and acute accents, modifier letters that are used as apostrophes, geresh, gershayim and
   * the prime.
   */
  private static final String QUOTATION_MARKS =
      "\"'\u00AB\u00BB\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u2039\u203A\u2E42\u300C"
          + "\u300D\u300E\u300F\u301D\u301E\u301F\uFE41\uFE42\uFE43\uFE44\uFF02\uFF07\uFF62\uFF63"
          + "`\u00B4\u02BB\u02BC\u05F3\u05F4\u2032\uFF40";

  private static final int MINUS_SIGN = 0x2212;

  /** Returns the kind of a code point. */
  public static CharacterKind of(int c) {
    if (isPlainLetter(c)) {
      return OTHER;
    }
    if (c == ' ' || c >= '\t' && c <= '\r' || c == 0x85 || Character.isSpaceChar(c)) {
      return WHITE_SPACE;
    }
    if (c == '-' || c == MINUS_SIGN || Character.getType(c) == Character.DASH_PUNCTUATION) {
      return DASH;
    }
    if (QUOTATION_MARKS.indexOf(c) >= 0) {
      return QUOTATION_MARK;
    }
    return isInvisible(c) ? INVISIBLE : OTHER;
  }

  /** Returns whether a code point combines with the previous code point. */
  public static boolean isMark(int c) {
    if (c < 0x300 || isPlainLetter(c)) {
      return false;
    }
    int type = Character.getType(c);
    return (type == Character.NON_SPACING_MARK
            || type == Character.ENCLOSING_MARK
            || type == Character.COMBINING_SPACING_MARK)
        && !isInvisible(c);
  }

  /** Fast path for most texts: returns whether a code point is an ASCII letter or an ideograph. */
  static boolean isPlainLetter(int c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= 0x3400 && c < 0xA000
        || c >= 0x20000 && c < 0x2F800;
  }

  private static boolean isInvisible(int c) {
    return c == 0xAD
        || c == 0x34F
        || c == 0x61C
        || c >= 0x180B && c <= 0x180F
        || c >= 0x200B && c <= 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2060 && c <= 0x206F
        || c >= 0xFE00 && c <= 0xFE0F
        || c == 0xFEFF
        || c >= 0xE0100 && c <= 0xE01EF;
  }
}
