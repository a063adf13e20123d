package io.github.communique.validation;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text in which very many passages are looked for.
 *
 * <p>Offsets count code points, indexes of Java strings UTF-16 units. Marks set once, at every 64th
 * code point, turn the one into the other without counting from the beginning for each passage.
 */
final class Passages {
  private static final int STEP = 64;

  private final String text;
  private final int length;

  /** The indexes of every 64th code point; null where offsets and indexes are the same. */
  private final int @Nullable [] marks;

  private final Map<String, Integer> counts = new HashMap<>();

  Passages(String text) {
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

  /** How often the words stand between what is before and after them: 0, 1, or 2 for more. */
  int count(String before, String words, String after) {
    // Many events may rest on one passage.
    return counts.computeIfAbsent(before + words + after, this::count);
  }

  private int count(String words) {
    int first = text.indexOf(words);
    return first < 0 ? 0 : text.indexOf(words, first + 1) < 0 ? 1 : 2;
  }
}
