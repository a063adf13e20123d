package io.github.communique.internal.text;

import java.util.List;
import java.util.Set;

/** Lists of words and phrases that the source code contains as texts. */
public final class WordList {
  private WordList() {}

  /** Returns the words of a text, in order. White space separates them. */
  public static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  /** Returns the phrases of a text. A comma and white space separate them. */
  public static Set<String> phrases(String text) {
    return Set.of(text.strip().split(",\\s+"));
  }
}
