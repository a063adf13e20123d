package io.github.communique.internal.passage;

import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A text that is searched for many words. The first searches visit the whole text. Then a suffix
 * array is built, so that many searches do not take quadratic time. Safe for use by several
 * threads.
 */
final class IndexedText {
  /**
   * The number of searches before a suffix array is built. Building takes as long as 60 to 250
   * searches.
   */
  private static final int MANY = 128;

  private final String text;

  /** Inexact if several threads search at the same time, which changes only the time. */
  private int searches;

  private @Nullable Suffixes suffixes;

  IndexedText(String text) {
    this.text = text;
  }

  /** Reports the index of each place of some words, in the order of the text. */
  void forEach(String words, IntConsumer action) {
    Suffixes sorted = suffixes;
    if (sorted == null && searches++ < MANY) {
      LiteralSearch.forEach(words, text, action);
      return;
    }
    if (sorted == null) {
      sorted = new Suffixes(text);
      suffixes = sorted;
    }
    sorted.forEach(words, action);
  }

  @Override
  public String toString() {
    return text;
  }
}
