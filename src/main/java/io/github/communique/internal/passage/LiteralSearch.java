package io.github.communique.internal.passage;

import java.util.function.IntConsumer;

/**
 * All places of some words in a text, overlapping ones too, by the algorithm of Knuth, Morris and
 * Pratt: {@link String#indexOf(String)} takes the product of both lengths for texts made to that
 * end, and texts come from outside. But nothing is as fast as it is for a few letters, so the first
 * ones are left to it; then it takes no more than their number for each letter of the text.
 */
public final class LiteralSearch {
  private static final int HEAD = 16;

  private LiteralSearch() {}

  /** Tells the index of each, in the order of the text; the words are not empty. */
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

  /** For each beginning of the words, how long its longest own beginning is that also ends it. */
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
