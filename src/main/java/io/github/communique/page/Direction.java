package io.github.communique.page;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Balances the Unicode directional formatting characters in a text, so that they do not reorder
 * subsequent text. A {@code bdi} element alone is insufficient: an unclosed isolate in the element
 * reverses the words after the element (UAX #9, BD9).
 */
final class Direction {
  private static final char LEFT_TO_RIGHT_EMBEDDING = '\u202A';
  private static final char POP_DIRECTION = '\u202C';
  private static final char RIGHT_TO_LEFT_OVERRIDE = '\u202E';
  private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_ISOLATE = '\u2069';

  private Direction() {}

  static boolean isControl(int c) {
    return c >= LEFT_TO_RIGHT_EMBEDDING && c <= RIGHT_TO_LEFT_OVERRIDE
        || c >= LEFT_TO_RIGHT_ISOLATE && c <= POP_ISOLATE;
  }

  /**
   * Returns a text in which every isolate and embedding has both an opening and a closing
   * character.
   */
  static String closed(String text) {
    if (text.chars().noneMatch(Direction::isControl)) {
      return text;
    }
    Deque<Character> open = new ArrayDeque<>();
    int isolates = 0;
    int strays = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= LEFT_TO_RIGHT_ISOLATE && c <= FIRST_STRONG_ISOLATE) {
        open.push(POP_ISOLATE);
        isolates++;
      } else if (c == POP_ISOLATE && isolates > 0) {
        // All embeddings in an isolate end at the end of the isolate.
        while (open.pop() != POP_ISOLATE) {}
        isolates--;
      } else if (c == POP_ISOLATE) {
        strays++;
        open.clear();
      } else if (c == POP_DIRECTION) {
        if (!open.isEmpty() && open.getFirst() == POP_DIRECTION) {
          open.pop();
        }
      } else if (isControl(c)) {
        open.push(POP_DIRECTION);
      }
    }
    StringBuilder closed = new StringBuilder();
    closed.append(String.valueOf(FIRST_STRONG_ISOLATE).repeat(strays)).append(text);
    open.forEach(closed::append);
    return closed.toString();
  }

  /**
   * Isolates a text that contains directional characters, so that they do not affect the rest of
   * the line. Any other text is returned unchanged.
   */
  static String isolated(String text) {
    return text.chars().noneMatch(Direction::isControl)
        ? text
        : FIRST_STRONG_ISOLATE + closed(text) + POP_ISOLATE;
  }
}
