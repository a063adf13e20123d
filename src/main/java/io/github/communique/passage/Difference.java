package io.github.communique.passage;

/** A difference between the evidence that was sought and the text. */
public enum Difference {
  /** Other white space, or white space beside a quotation mark. */
  WHITE_SPACE,
  /** Other quotation marks or apostrophes. */
  QUOTATION_MARKS,
  /** Other hyphens, dashes or minus signs. */
  DASHES,
  /** Three dots for an ellipsis, or the reverse. */
  ELLIPSES,
  /** Soft hyphens, zero-width characters, bidi controls or variation selectors. */
  INVISIBLE_CHARACTERS,
  /** The same characters in another normalization form, such as é as one code point or two. */
  NORMALIZATION_FORM,
  /** A ligature, a full-width letter, or another character that form NFKC replaces. */
  COMPATIBILITY_CHARACTERS,
  /** The case of the first letter. */
  FIRST_LETTER,
  /** Quotation marks around the words that the text does not have. */
  OUTER_QUOTATION_MARKS,
  /** A full stop after the words that the text does not have. */
  FINAL_FULL_STOP,
  /** The prefix or the suffix differs or is absent. */
  CONTEXT
}
