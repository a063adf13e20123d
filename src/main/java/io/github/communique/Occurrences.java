package io.github.communique;

import java.util.function.IntConsumer;

/**
 * All places of some words in a text, overlapping ones too, by the algorithm of Knuth, Morris and
 * Pratt: {@link String#indexOf(String)} takes the product of both lengths for texts made to that
 * end, and texts come from outside.
 */
final class Occurrences {
  private Occurrences() {}

  /** Tells the index of each, in the order of the text; the words are not empty. */
  static void forEach(String words, String text, IntConsumer action) {
    if (words.length() > text.length()) {
      return;
    }
    int[] borders = borders(words);
    int matched = 0;
    for (int i = 0; i < text.length(); i++) {
      while (matched > 0 && text.charAt(i) != words.charAt(matched)) {
        matched = borders[matched - 1];
      }
      if (text.charAt(i) == words.charAt(matched)) {
        matched++;
      }
      if (matched == words.length()) {
        action.accept(i + 1 - matched);
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
