package io.github.communique.internal.passage;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * A suffix array: the suffixes of a text in sorted order. Suffixes with the same prefix are
 * adjacent, so binary search finds them.
 *
 * <p>The array is built by prefix doubling, which sorts the suffixes by their first character, then
 * by their first two, four and eight characters, and so on. Each pass compares pairs of ranks from
 * the previous pass: the ranks of the first half and of the second half. Sorting takes O(n log n)
 * time for any text.
 */
final class Suffixes {
  private static final int LETTERS = Character.MAX_VALUE + 1;

  private final String text;

  /** The start indexes of the suffixes, in sorted order. */
  private final int[] sorted;

  /** Creates the suffix array of a text. */
  Suffixes(String text) {
    this.text = text;
    this.sorted = new int[text.length()];
    sort();
  }

  private void sort() {
    int length = text.length();
    int[] ranks = new int[length];
    int[] others = new int[length];
    int[] counts = new int[Math.max(length, LETTERS) + 1];
    for (int i = 0; i < length; i++) {
      ranks[i] = text.charAt(i);
      others[i] = i;
    }
    sortByRank(others, ranks, LETTERS, counts);
    int different = rank(others, ranks, 0);
    for (int half = 1; different < length; half *= 2) {
      int[] swapped = ranks;
      ranks = others;
      others = swapped;
      orderBySecondHalf(others, half);
      sortByRank(others, ranks, different, counts);
      different = rank(others, ranks, half);
    }
  }

  /**
   * Orders suffixes by their second half. Suffixes without a second half come first. For all other
   * suffixes, the previous pass has already determined the order of the second halves.
   */
  private void orderBySecondHalf(int[] order, int half) {
    int next = 0;
    for (int i = Math.max(sorted.length - half, 0); i < sorted.length; i++) {
      order[next++] = i;
    }
    for (int suffix : sorted) {
      if (suffix >= half) {
        order[next++] = suffix - half;
      }
    }
  }

  /** Sorts suffixes by rank, with a stable counting sort. */
  private void sortByRank(int[] order, int[] ranks, int different, int[] counts) {
    Arrays.fill(counts, 0, different + 1, 0);
    for (int rank : ranks) {
      counts[rank + 1]++;
    }
    for (int rank = 0; rank < different; rank++) {
      counts[rank + 1] += counts[rank];
    }
    for (int suffix : order) {
      sorted[counts[ranks[suffix]]++] = suffix;
    }
  }

  /** Ranks the sorted suffixes by both halves, and returns the number of ranks. */
  private int rank(int[] found, int[] ranks, int half) {
    int rank = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i > 0 && !isSame(sorted[i - 1], sorted[i], ranks, half)) {
        rank++;
      }
      found[sorted[i]] = rank;
    }
    return rank + 1;
  }

  private static boolean isSame(int one, int other, int[] ranks, int half) {
    return ranks[one] == ranks[other]
        && secondHalf(one, ranks, half) == secondHalf(other, ranks, half);
  }

  private static int secondHalf(int suffix, int[] ranks, int half) {
    return suffix + half < ranks.length ? ranks[suffix + half] : -1;
  }

  /**
   * Returns the indexes of the occurrences of the given words, in no particular order. The words
   * must not be empty.
   *
   * @param most the maximum number of indexes
   */
  int[] find(String words, int most) {
    int first = first(words);
    int end = first;
    while (end - first < most && isAt(end, words)) {
      end++;
    }
    return Arrays.copyOfRange(sorted, first, end);
  }

  /** Reports the index of each occurrence of the given words, in text order. */
  void forEach(String words, IntConsumer action) {
    int[] places = find(words, Integer.MAX_VALUE);
    Arrays.sort(places);
    Arrays.stream(places).forEach(action);
  }

  /**
   * Returns the position, in sorted order, of the first suffix that is greater than or equal to the
   * given words.
   */
  private int first(String words) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = low + high >>> 1;
      if (isBefore(sorted[middle], words)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean isAt(int number, String words) {
    return number < sorted.length && text.startsWith(words, sorted[number]);
  }

  private boolean isBefore(int suffix, String words) {
    for (int i = 0; i < words.length(); i++) {
      if (suffix + i == text.length()) {
        return true;
      }
      int difference = text.charAt(suffix + i) - words.charAt(i);
      if (difference != 0) {
        return difference < 0;
      }
    }
    return false;
  }
}
