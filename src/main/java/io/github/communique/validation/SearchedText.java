package io.github.communique.validation;

import io.github.communique.Evidence;
import io.github.communique.structure.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A text in which very many passages are looked for.
 *
 * <p>Offsets count code points, indexes of Java strings UTF-16 units. Marks set once, at every 64th
 * code point, turn the one into the other without counting from the beginning for each passage.
 *
 * <p>Words are first gathered and then counted all together, by the rolling hash of Karp and Rabin:
 * the text is gone through once for each length of words, not once for each passage.
 */
final class SearchedText {
  private static final int STEP = 64;

  /** A hint costs a whole search; a text with more wrong passages has been changed as a whole. */
  private static final int HINTS = 32;

  private static final long BASE = 0x9E3779B97F4A7C15L;

  private final String text;
  private final int length;

  /** The indexes of every 64th code point; null where offsets and indexes are the same. */
  private final int @Nullable [] marks;

  private int hints;
  private final Map<String, Integer> counts = new HashMap<>();
  private final List<String> uncounted = new ArrayList<>();

  SearchedText(String text) {
    this.text = text;
    this.length = text.codePointCount(0, text.length());
    this.marks = length == text.length() ? null : marks(text, length);
  }

  private static int[] marks(String text, int length) {
    int[] marks = new int[length / STEP + 1];
    for (int i = 1; i < marks.length; i++) {
      marks[i] = text.offsetByCodePoints(marks[i - 1], STEP);
    }
    return marks;
  }

  String text() {
    return text;
  }

  /** Where else the words stand, or words that differ in white space and quotation marks only. */
  Optional<String> hint(Evidence evidence) {
    return hints++ < HINTS
        ? evidence.findIn(text).only().map(SearchedText::described)
        : Optional.empty();
  }

  private static String described(Evidence found) {
    return Quoted.of(found.exact())
        + " stands from "
        + found.start().getAsInt()
        + " to "
        + found.end().getAsInt();
  }

  /** How many code points the text has. */
  int length() {
    return length;
  }

  private int index(int offset) {
    return marks == null ? offset : text.offsetByCodePoints(marks[offset / STEP], offset % STEP);
  }

  /** The part of the text between two offsets. */
  String between(int start, int end) {
    return text.substring(index(start), index(end));
  }

  /** Whether just these words stand between two offsets. */
  boolean stands(String words, int start, int end) {
    int from = index(start);
    return index(end) - from == words.length() && text.startsWith(words, from);
  }

  /** Makes known that words will be counted. */
  void expect(String words) {
    // Many events may rest on one passage.
    if (counts.putIfAbsent(words, 0) == null) {
      uncounted.add(words);
    }
  }

  /** How often words that were expected stand in the text: 0, 1, or 2 for more. */
  int count(String words) {
    if (!uncounted.isEmpty()) {
      Map<Integer, Map<Long, List<String>>> byLength = new TreeMap<>();
      for (String each : uncounted) {
        byLength
            .computeIfAbsent(each.length(), length -> new HashMap<>())
            .computeIfAbsent(hash(each, each.length()), hash -> new ArrayList<>(1))
            .add(each);
      }
      uncounted.clear();
      byLength.forEach(this::countAll);
    }
    return Objects.requireNonNull(counts.get(words));
  }

  private static long hash(String text, int length) {
    long hash = 0;
    for (int i = 0; i < length; i++) {
      hash = hash * BASE + text.charAt(i);
    }
    return hash;
  }

  private void countAll(int length, Map<Long, List<String>> wanted) {
    long outgoing = 1;
    for (int i = 1; i < length; i++) {
      outgoing *= BASE;
    }
    if (length > text.length()) {
      return;
    }
    long hash = hash(text, length);
    for (int start = 0; ; start++) {
      List<String> same = wanted.get(hash);
      if (same != null) {
        countAt(start, same);
        if (same.isEmpty()) {
          wanted.remove(hash);
        }
      }
      int next = start + length;
      if (next == text.length() || wanted.isEmpty()) {
        return;
      }
      hash = (hash - text.charAt(start) * outgoing) * BASE + text.charAt(next);
    }
  }

  /** Equal hashes are not equal words yet; what was found twice is looked for no more. */
  private void countAt(int start, List<String> candidates) {
    candidates.removeIf(
        words -> text.startsWith(words, start) && counts.merge(words, 1, Integer::sum) == 2);
  }
}
