package io.github.communique.internal.text;

import java.util.Arrays;

/**
 * Compares words with a part of a text, in arrays, which are compared at once; {@code startsWith}
 * goes byte by byte until JDK 19. One for all texts of a dossier: arrays for each of thousands of
 * articles would not stay in the cache of the processor.
 */
public final class Letters {
  /** How many letters are compared at once. */
  private static final int CHUNK = 128;

  private final char[] there = new char[CHUNK];
  private final char[] wanted = new char[CHUNK];

  /** Whether words, which are not longer than the rest of the text, stand from an index on. */
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
