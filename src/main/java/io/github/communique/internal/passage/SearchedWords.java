package io.github.communique.internal.passage;

import io.github.communique.internal.text.TolerantText;
import org.jspecify.annotations.Nullable;

/** A text in which passages are looked for. Threads may share it. */
public final class SearchedWords {
  private final String text;

  /** Created when first needed; threads that create it at once create equal ones. */
  private @Nullable TolerantText folded;

  /** A text that is looked through as it is. */
  public SearchedWords(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  /** Costs more than a search, and most passages are found without. */
  public TolerantText folded() {
    TolerantText already = folded;
    if (already == null) {
      already = new TolerantText(text);
      folded = already;
    }
    return already;
  }
}
