package io.github.communique.internal.passage;

import io.github.communique.internal.text.TolerantText;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** A text in which passages are searched. Safe for use by several threads. */
public final class SearchedWords {
  private final IndexedText text;

  /** Created on demand; threads that create it at the same time create equal objects. */
  private @Nullable TolerantText folded;

  private @Nullable IndexedText searchedFolded;

  /** A text that is searched verbatim. */
  public SearchedWords(String text) {
    this.text = new IndexedText(text);
  }

  public String text() {
    return text.toString();
  }

  /** Created lazily: it takes longer than a search, and most passages do not need it. */
  public TolerantText folded() {
    TolerantText already = folded;
    if (already == null) {
      already = new TolerantText(text());
      folded = already;
    }
    return already;
  }

  /** Reports the index of each place of some words in the text, in order. */
  void forEachVerbatim(String words, IntConsumer action) {
    text.forEach(words, action);
  }

  /** Reports the index of each place of some folded words in the folded text, in order. */
  void forEachFolded(String words, IntConsumer action) {
    IndexedText already = searchedFolded;
    if (already == null) {
      already = new IndexedText(folded().toString());
      searchedFolded = already;
    }
    already.forEach(words, action);
  }
}
