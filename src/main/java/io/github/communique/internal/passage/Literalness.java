package io.github.communique.internal.passage;

/** The degree to which a match equals the words of the passage, from most to least exact. */
enum Literalness {
  LITERAL(2),
  /** Equal after folding. */
  FOLDED(1),
  /**
   * The core is equal after folding, except for the case of its first letter. The quotation marks
   * and the full stop around the core may differ.
   */
  CORE(0);

  /** The rank, which is higher for more exact matches. */
  public final int literalness;

  Literalness(int literalness) {
    this.literalness = literalness;
  }
}
