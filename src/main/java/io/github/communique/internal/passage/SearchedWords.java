package io.github.communique.internal.passage;

import io.github.communique.internal.text.TolerantText;
import org.jspecify.annotations.Nullable;

/** A text in which passages are searched. Safe for use by several threads. */
public final class SearchedWords {
  private final String text;

  /** Created on demand; threads that create it at the same time create equal objects. */
  private @Nullable TolerantText folded;

  /** A text that is searched verbatim. */
  public SearchedWords(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  /** Created lazily: it takes longer than a search, and most passages do not need it. */
  public TolerantText folded() {
    TolerantText already = folded;
    if (already == null) {
      already = new TolerantText(text);
      folded = already;
    }
    return already;
  }
}
