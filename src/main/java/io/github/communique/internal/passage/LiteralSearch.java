package io.github.communique.internal.passage;

import java.util.function.IntConsumer;

/**
 * Finds all occurrences of the given words in a text, including overlapping occurrences, with the
 * Knuth-Morris-Pratt algorithm. Uses {@link String#indexOf(String)} only to find the first
 * characters of the words. That method is fastest for short strings, but takes quadratic time for
 * malicious texts.
 */
public final class LiteralSearch {
  private static final int HEAD = 16;

  private LiteralSearch() {}

  /** Reports the index of each occurrence, in text order. The words must not be empty. */
  public static void forEach(String words, String text, IntConsumer action) {
    if (words.length() > text.length()) {
      return;
    }
    String head = words.substring(0, Math.min(HEAD, words.length()));
    int[] borders = borders(words);
    int matched = 0;
    int i = 0;
    while (true) {
      if (matched == 0) {
        int at = text.indexOf(head, i);
        if (at < 0) {
          return;
        }
        matched = head.length();
        i = at + matched;
      }
      if (matched == words.length()) {
        action.accept(i - matched);
        matched = borders[matched - 1];
      } else if (i == text.length()) {
        return;
      } else if (text.charAt(i) == words.charAt(matched)) {
        matched++;
        i++;
      } else {
        matched = borders[matched - 1];
      }
    }
  }

  /**
   * Computes the failure function of the Knuth-Morris-Pratt algorithm. Element {@code i} of the
   * result is the length of the longest proper prefix of {@code words.substring(0, i + 1)} that is
   * also a suffix of this string.
   */
  private static int[] borders(String words) {
    int[] borders = new int[words.length()];
    int matched = 0;
    for (int i = 1; i < words.length(); i++) {
      while (matched > 0 && words.charAt(i) != words.charAt(matched)) {
        matched = borders[matched - 1];
      }
      if (words.charAt(i) == words.charAt(matched)) {
        matched++;
      }
      borders[i] = matched;
    }
    return borders;
  }
}
