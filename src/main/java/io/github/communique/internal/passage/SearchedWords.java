package io.github.communique.internal.passage;

import io.github.communique.internal.text.TolerantText;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A text that is searched for passages. A search uses either the original text or the folded text.
 * This class is thread-safe.
 */
public final class SearchedWords {
  private final IndexedText text;

  /**
   * The folded text; null until it is needed. Benign data race: if two threads fold the text, the
   * results are equal.
   */
  private @Nullable TolerantText folded;

  private @Nullable IndexedText searchedFolded;

  /** Prepares a text for searches. */
  public SearchedWords(String text) {
    this.text = new IndexedText(text);
  }

  public String text() {
    return text.toString();
  }

  /**
   * Returns the folded text. The text is folded on demand, because folding takes longer than a
   * search and most searches use only the original text.
   */
  public TolerantText folded() {
    TolerantText already = folded;
    if (already == null) {
      already = new TolerantText(text());
      folded = already;
    }
    return already;
  }

  /** Reports the index of each occurrence of the given words in the text, in order. */
  void forEachVerbatim(String words, IntConsumer action) {
    text.forEach(words, action);
  }

  /**
   * Reports the index of each occurrence of the given folded words in the folded text, in order.
   */
  void forEachFolded(String words, IntConsumer action) {
    IndexedText already = searchedFolded;
    if (already == null) {
      already = new IndexedText(folded().toString());
      searchedFolded = already;
    }
    already.forEach(words, action);
  }
}
