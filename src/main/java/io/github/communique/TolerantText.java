package io.github.communique;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * A text in which all quotation marks are the same, every run of white space is one space, and none
 * stands beside a quotation mark, since French sets « so » what others set “so”. It knows where
 * each of its characters came from.
 */
final class TolerantText {
  /** The code points with the property Quotation_Mark of Unicode 15.1. */
  private static final String QUOTATION_MARKS =
      "\"'\u00AB\u00BB\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u2039\u203A\u2E42\u300C"
          + "\u300D\u300E\u300F\u301D\u301E\u301F\uFE41\uFE42\uFE43\uFE44\uFF02\uFF07\uFF62\uFF63";

  private static final char QUOTATION_MARK = '"';

  private final String folded;

  /** For each character its UTF-16 index in the original; of a run, that of the first. */
  private final int[] begins;

  TolerantText(String original) {
    StringBuilder to = new StringBuilder(original.length());
    int[] origins = new int[original.length()];
    for (int i = 0; i < original.length(); i++) {
      char c = original.charAt(i);
      if (isWhiteSpace(c)) {
        if (!endsIn(QUOTATION_MARK, to) && !endsIn(' ', to)) {
          origins[to.length()] = i;
          to.append(' ');
        }
      } else {
        boolean quotation = QUOTATION_MARKS.indexOf(c) >= 0;
        if (quotation && endsIn(' ', to)) {
          to.setLength(to.length() - 1);
        }
        origins[to.length()] = i;
        to.append(quotation ? QUOTATION_MARK : c);
      }
    }
    folded = to.toString();
    begins = Arrays.copyOf(origins, folded.length());
  }

  private static boolean endsIn(char c, StringBuilder text) {
    return text.length() > 0 && text.charAt(text.length() - 1) == c;
  }

  /** All that has the property White_Space of Unicode is a single UTF-16 unit. */
  private static boolean isWhiteSpace(char c) {
    return Character.isSpaceChar(c) || c >= '\t' && c <= '\r' || c == '\u0085';
  }

  /** Where a character other than white space begins in the original. */
  int begin(int index) {
    return begins[index];
  }

  /** Where a character other than white space ends in the original. */
  int end(int index) {
    return begins[index] + 1;
  }

  /** Whether some words stand immediately before an index of the original. */
  IntPredicate before(String words) {
    BitSet ends = new BitSet();
    Occurrences.forEach(words, folded, at -> ends.set(at + words.length()));
    return originalIndex -> {
      int end = index(originalIndex);
      return ends.get(end > 0 && folded.charAt(end - 1) == ' ' ? end - 1 : end);
    };
  }

  /** Whether some words stand immediately after an index of the original. */
  IntPredicate after(String words) {
    BitSet begins = new BitSet();
    Occurrences.forEach(words, folded, begins::set);
    return originalIndex -> {
      int begin = index(originalIndex);
      return begins.get(begin < folded.length() && folded.charAt(begin) == ' ' ? begin + 1 : begin);
    };
  }

  /** The first of its characters that does not begin before an index of the original. */
  private int index(int originalIndex) {
    int found = Arrays.binarySearch(begins, originalIndex);
    return found >= 0 ? found : -found - 1;
  }

  /** The text without white space before and after it. */
  String stripped() {
    int begin = folded.startsWith(" ") ? 1 : 0;
    int end = folded.length() - (folded.endsWith(" ") ? 1 : 0);
    return begin < end ? folded.substring(begin, end) : "";
  }

  @Override
  public String toString() {
    return folded;
  }
}
