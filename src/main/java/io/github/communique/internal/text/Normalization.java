package io.github.communique.internal.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Normalizes Unicode text, avoiding quadratic time for malicious texts.
 *
 * <p>The JDK sorts the combining marks of a character by insertion sort, which takes quadratic
 * time. If a character has many marks, this class sorts the marks before it calls the JDK.
 */
public final class Normalization {
  /**
   * The minimum number of consecutive marks for which the marks are sorted before the JDK is
   * called. No language uses this many marks.
   */
  private static final int MANY_MARKS = 64;

  /** The only mark in the highest combining class. All other marks sort before it. */
  private static final String LAST = "\u0345";

  private Normalization() {}

  /** Normalizes a text. */
  public static String normalize(String text, Normalizer.Form form) {
    return Normalizer.normalize(hasManyMarks(text) ? inOrder(text) : text, form);
  }

  private static boolean hasManyMarks(String text) {
    int marks = 0;
    for (int i = 0; i < text.length() && marks < MANY_MARKS; ) {
      int c = text.codePointAt(i);
      marks = CharacterKind.isMark(c) ? marks + 1 : 0;
      i += Character.charCount(c);
    }
    return marks == MANY_MARKS;
  }

  /** Returns the text with all characters decomposed and all marks in canonical order. */
  private static String inOrder(String text) {
    StringBuilder result = new StringBuilder(text.length());
    List<String> marks = new ArrayList<>();
    Map<String, Integer> order = order(text);
    text.codePoints()
        .mapToObj(Character::toString)
        .flatMap(c -> decomposed(c).codePoints().mapToObj(Character::toString))
        .forEach(
            c -> {
              if (order.containsKey(c)) {
                marks.add(c);
              } else {
                append(marks, order, result);
                result.append(c);
              }
            });
    append(marks, order, result);
    return result.toString();
  }

  private static void append(List<String> marks, Map<String, Integer> order, StringBuilder result) {
    marks.sort(Comparator.comparing(order::get));
    marks.forEach(result::append);
    marks.clear();
  }

  /** Returns the rank of each mark in a text, by canonical combining class. */
  private static Map<String, Integer> order(String text) {
    List<String> marks =
        text.codePoints()
            .distinct()
            .mapToObj(Character::toString)
            .flatMap(c -> decomposed(c).codePoints().mapToObj(Character::toString))
            .distinct()
            .filter(Normalization::isMoved)
            .sorted(Normalization::compare)
            .toList();
    Map<String, Integer> order = new HashMap<>();
    int place = 0;
    for (int i = 0; i < marks.size(); i++) {
      if (i > 0 && compare(marks.get(i - 1), marks.get(i)) != 0) {
        place = i;
      }
      order.put(marks.get(i), place);
    }
    return order;
  }

  /** Returns whether a character is a mark that canonical ordering can move. */
  private static boolean isMoved(String c) {
    return c.equals(LAST) || !decomposed(LAST + c).startsWith(LAST);
  }

  private static int compare(String one, String other) {
    if (decomposed(one + other).startsWith(one)) {
      return decomposed(other + one).startsWith(other) ? 0 : -1;
    }
    return 1;
  }

  private static String decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }
}
