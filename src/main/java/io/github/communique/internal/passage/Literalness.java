package io.github.communique.internal.passage;

/** How literally a place has the words, the most literal first. */
enum Literalness {
  LITERAL(2),
  /** Equal after folding. */
  FOLDED(1),
  /** Equal after folding but for the first letter's case and what is around the words. */
  CORE(0);

  /** Greater the more literally the words were found. */
  public final int literalness;

  Literalness(int literalness) {
    this.literalness = literalness;
  }
}
