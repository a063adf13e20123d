package io.github.communique.internal.passage;

/** How exactly a place matches the words, the most exact first. */
enum Literalness {
  LITERAL(2),
  /** Equal after folding. */
  FOLDED(1),
  /**
   * Equal after folding, except for the case of the first letter and the characters around the
   * words.
   */
  CORE(0);

  /** Greater for more exact matches. */
  public final int literalness;

  Literalness(int literalness) {
    this.literalness = literalness;
  }
}
