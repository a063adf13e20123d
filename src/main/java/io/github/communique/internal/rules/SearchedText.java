package io.github.communique.internal.rules;

import io.github.communique.internal.text.Letters;
import io.github.communique.Evidence;
import io.github.communique.internal.text.Quoted;
import io.github.communique.internal.text.UnicodeText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text in which very many passages are looked for.
 *
 * <p>Offsets count code points, indexes of Java strings UTF-16 units. Marks set once, at every 64th
 * code point, turn the one into the other without counting from the beginning for each passage.
 *
 * <p>The first are looked for one by one. Where more come, the text is made an array of its {@link
 * Suffixes}, in which words are found in the time of their own length, however long it is.
 */
final class SearchedText {
  private static final int STEP = 64;

  /** A hint costs a whole search; a text with more wrong passages has been changed as a whole. */
  private static final int HINTS = 32;

  /** So does a comparison of what stands around words, which hardly ever differs from the text. */
  private static final int COMPARISONS = 256;

  /** How often the text is gone through before it is worth while to sort it. */
  private static final int MANY = 64;

  /** The letters by which words are looked for in a text that is not sorted. */
  private static final int HEAD = 16;

  private final String text;
  private final int length;

  /** The indexes of every 64th code point; null where offsets and indexes are the same. */
  private final int @Nullable [] marks;

  private final Letters letters;
  private int hints;
  private int comparisons;
  private long work;
  private @Nullable Suffixes suffixes;

  SearchedText(String text, Letters letters) {
    this.text = text;
    this.letters = letters;
    this.length = UnicodeText.length(text);
    this.marks = length == text.length() ? null : marks(text, length);
  }

  private static int[] marks(String text, int length) {
    int[] marks = new int[length / STEP + 1];
    for (int i = 1; i < marks.length; i++) {
      marks[i] = text.offsetByCodePoints(marks[i - 1], STEP);
    }
    return marks;
  }

  /** Where else the words stand, or words that differ in white space and quotation marks only. */
  Optional<String> hint(Evidence evidence) {
    return hints++ < HINTS
        ? evidence.findIn(text).only().map(SearchedText::described)
        : Optional.empty();
  }

  /**
   * Whether what stands around them does not tell which of several places words are of. Around the
   * words of passages without number it cannot be compared for each of them: those are ambiguous.
   */
  boolean isAmbiguous(Evidence evidence) {
    return comparisons++ >= COMPARISONS || evidence.findIn(text).all().size() > 1;
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
    return index(end) - from == words.length() && letters.stand(words, text, from);
  }

  /** How often words, which are not empty, stand in the text: 0, 1, or 2 for more. */
  int count(String words) {
    if (suffixes == null && work < MANY * (long) text.length()) {
      return search(words);
    }
    if (suffixes == null) {
      suffixes = new Suffixes(text);
    }
    return suffixes.count(words);
  }

  /** Looks for words in a text of which no more are looked for than a few. */
  private int search(String words) {
    // What String looks for takes the product of both lengths where both are made to that end.
    String head = words.length() <= HEAD ? words : words.substring(0, HEAD);
    int found = 0;
    int at = text.indexOf(head);
    while (at >= 0 && found < 2) {
      if (text.startsWith(words, at)) {
        found++;
      }
      work += words.length();
      if (work > MANY * (long) text.length()) {
        return count(words);
      }
      at = text.indexOf(head, at + 1);
    }
    work += text.length() + 1;
    return found;
  }
}
