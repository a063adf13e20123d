package io.github.communique.internal.passage;

import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A text that is indexed for repeated substring searches. The first searches are linear. Later
 * searches use a suffix array, so that many searches do not take quadratic time. This class is
 * thread-safe.
 */
public final class IndexedText {
  /** The result if the text does not contain the words. */
  public static final int NOWHERE = -1;

  /** The result if the text contains the words more than once. */
  public static final int SEVERAL = -2;

  /**
   * The number of passes over the text after which a suffix array is built. Building the array
   * takes 60 to 250 times as long as one pass.
   */
  private static final int MANY = 128;

  /** The number of leading characters that a linear search passes to {@code String.indexOf}. */
  private static final int HEAD = 16;

  private final String text;

  /**
   * The approximate number of characters searched. Concurrent searches may lose updates. A lost
   * update only delays the creation of the suffix array.
   */
  private long work;

  private @Nullable Suffixes suffixes;

  public IndexedText(String text) {
    this.text = text;
  }

  /** Reports the index of each occurrence of the given words, in text order. */
  void forEach(String words, IntConsumer action) {
    Suffixes sorted = sorted();
    if (sorted == null) {
      work += text.length() + 1;
      LiteralSearch.forEach(words, text, action);
    } else {
      sorted.forEach(words, action);
    }
  }

  /**
   * Returns the index of the only occurrence of the given words, {@link #NOWHERE} or {@link
   * #SEVERAL}. The words must not be empty.
   */
  public int find(String words) {
    Suffixes sorted = sorted();
    if (sorted == null) {
      return search(words);
    }
    int[] places = sorted.find(words, 2);
    return places.length == 0 ? NOWHERE : places.length > 1 ? SEVERAL : places[0];
  }

  /** Returns the suffix array; null if linear search is still faster. */
  private @Nullable Suffixes sorted() {
    Suffixes sorted = suffixes;
    if (sorted == null && work > MANY * (long) text.length()) {
      sorted = new Suffixes(text);
      suffixes = sorted;
    }
    return sorted;
  }

  /** Finds words by linear search. */
  private int search(String words) {
    // Pass only the first characters to String.indexOf, because String.indexOf can take quadratic
    // time for long words.
    String head = words.length() <= HEAD ? words : words.substring(0, HEAD);
    int found = NOWHERE;
    int at = text.indexOf(head);
    while (at >= 0 && found != SEVERAL) {
      if (text.startsWith(words, at)) {
        found = found == NOWHERE ? at : SEVERAL;
      }
      work += words.length();
      if (work > MANY * (long) text.length()) {
        return find(words);
      }
      at = text.indexOf(head, at + 1);
    }
    work += text.length() + 1;
    return found;
  }

  @Override
  public String toString() {
    return text;
  }
}
