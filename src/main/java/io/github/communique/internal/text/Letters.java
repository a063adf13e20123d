package io.github.communique.internal.text;

import java.util.Arrays;

/**
 * Compares words with a part of a text by vectorized array comparison. Before JDK 20, {@code
 * String.startsWith} compares single bytes. All texts of a dossier share one instance, because
 * separate arrays for thousands of articles would exceed the processor cache.
 */
public final class Letters {
  /** The maximum number of characters in one comparison. */
  private static final int CHUNK = 128;

  private final char[] there = new char[CHUNK];
  private final char[] wanted = new char[CHUNK];

  /**
   * Returns whether words are at an index of a text. The words must not be longer than the rest of
   * the text.
   */
  public boolean stand(String words, String text, int from) {
    for (int i = 0; i < words.length(); i += CHUNK) {
      int end = Math.min(i + CHUNK, words.length());
      text.getChars(from + i, from + end, there, 0);
      words.getChars(i, end, wanted, 0);
      if (!Arrays.equals(there, 0, end - i, wanted, 0, end - i)) {
        return false;
      }
    }
    return true;
  }
}
