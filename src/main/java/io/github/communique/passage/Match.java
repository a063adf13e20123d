package io.github.communique.passage;

/** The outcome of a search, the most literal first. */
public enum Match {
  /** One place, with the words and the context letter by letter. */
  EXACT,
  /**
   * One place, at which the words or the context differ from those that were sought; {@link
   * Difference} lists how they may.
   */
  TOLERANT,
  /** Several places, of which none is better than the others. */
  AMBIGUOUS,
  /** No place. */
  NONE,
  /** The article does not have the text, so nothing was searched. */
  NO_TEXT
}
