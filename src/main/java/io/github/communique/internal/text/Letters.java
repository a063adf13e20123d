package io.github.communique.internal.text;

import java.util.Arrays;

/**
 * Compares words with a part of a text with vectorized array comparison; {@code startsWith}
 * compares single bytes before JDK 20. One instance for all texts of a dossier, because separate
 * arrays for thousands of articles would exceed the cache.
 */
public final class Letters {
  /** The number of letters in one comparison. */
  private static final int CHUNK = 128;

  private final char[] there = new char[CHUNK];
  private final char[] wanted = new char[CHUNK];

  /** Whether words, which are not longer than the rest of the text, are at an index. */
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
