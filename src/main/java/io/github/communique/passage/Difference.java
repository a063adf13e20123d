package io.github.communique.passage;

/**
 * A tolerated difference between a passage and the text of the article. A minor version may add
 * constants.
 */
public enum Difference {
  /**
   * Different white space, or additional white space next to a quotation mark or a dash, or before
   * an exclamation mark, question mark, semicolon or colon.
   */
  WHITE_SPACE,
  /** Different quotation marks or apostrophes. */
  QUOTATION_MARKS,
  /** Different hyphens, dashes or minus signs, or several hyphens instead of a dash. */
  DASHES,
  /** Three dots instead of an ellipsis character, or vice versa. */
  ELLIPSES,
  /** Soft hyphens, zero-width characters, bidirectional controls or variation selectors. */
  INVISIBLE_CHARACTERS,
  /**
   * A different Unicode normalization form. For example, the letter é can be one code point or two
   * code points.
   */
  NORMALIZATION_FORM,
  /**
   * A ligature, a full-width letter, or another character that the normalization form NFKC
   * replaces.
   */
  COMPATIBILITY_CHARACTERS,
  /** An upper-case first letter instead of a lower-case first letter, or vice versa. */
  FIRST_LETTER,
  /** Quotation marks that enclose the passage but are not in the text. */
  OUTER_QUOTATION_MARKS,
  /** A full stop that ends the passage but is not in the text. */
  FINAL_FULL_STOP,
  /** A prefix or suffix that differs from the text or is not in the text. */
  CONTEXT
}
