package io.github.communique.passage;

/** The result of a search for a passage; the most exact result is first. */
public enum Match {
  /** One place with exactly the same words and context. */
  EXACT,
  /**
   * One place at which the words or the context differ; {@link Difference} lists the tolerated
   * differences.
   */
  TOLERANT,
  /** Several equally good places. */
  AMBIGUOUS,
  /** No place. */
  NONE,
  /** The article does not contain its text, so nothing was searched. */
  NO_TEXT
}
