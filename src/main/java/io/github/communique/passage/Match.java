package io.github.communique.passage;

/**
 * The quality of the match for a passage. The constants are in order from most exact to least
 * exact. A minor version may add constants.
 */
public enum Match {
  /** The passage occurs once, with exactly the same words and context. */
  EXACT,
  /**
   * The passage occurs once, with tolerated differences in the words or the context. See {@link
   * Difference}.
   */
  TOLERANT,
  /** The passage occurs several times, and the occurrences match equally well. */
  AMBIGUOUS,
  /** The passage does not occur in the text. */
  NONE,
  /** The article does not have a searchable text. */
  NO_TEXT
}
