package io.github.communique.passage;

/**
 * The quality of the match for a passage. The constants are in order from most exact to least
 * exact. A minor version may add constants.
 */
public enum Match {
  /** One occurrence with exactly the same words and context. */
  EXACT,
  /**
   * One occurrence with tolerated differences in the words or the context, as listed in {@link
   * Difference}.
   */
  TOLERANT,
  /** Several equally exact occurrences. */
  AMBIGUOUS,
  /** No occurrence. */
  NONE,
  /** The article does not have a text that can be searched. */
  NO_TEXT
}
