package io.github.communique.internal.rules;

import io.github.communique.Evidence;
import io.github.communique.PassageFinder;
import io.github.communique.Passages;
import io.github.communique.internal.text.CodePointOffsets;
import io.github.communique.internal.text.Letters;
import io.github.communique.internal.text.Quoted;
import io.github.communique.internal.text.TextUnits;
import io.github.communique.internal.text.TolerantText;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text in which many passages are searched.
 *
 * <p>The first passages are searched one by one. For more, a suffix array ({@link Suffixes}) is
 * built, which finds words in time proportional to their length.
 */
final class SearchedText {
  /**
   * The maximum number of hints, because each requires a search of the whole text. A text with more
   * wrong passages was probably replaced as a whole.
   */
  private static final int HINTS = 32;

  /**
   * The maximum number of comparisons of the context, because each requires a search of the whole
   * text. The context rarely differs.
   */
  private static final int COMPARISONS = 256;

  /** The number of passes over the text before sorting it pays off. */
  private static final int MANY = 64;

  /** The number of first letters for the search in a text that is not sorted. */
  private static final int HEAD = 16;

  /** The index of words that are not in the text. */
  static final int NOWHERE = -1;

  /** The index of words that are in the text more than once. */
  static final int SEVERAL = -2;

  private final String text;
  private final PassageFinder finder;
  private final CodePointOffsets offsets;
  private final Letters letters;
  private int hints;
  private int comparisons;
  private long work;
  private @Nullable Suffixes suffixes;
  private @Nullable TolerantText folded;

  SearchedText(String text, Letters letters) {
    this.text = text;
    this.finder = PassageFinder.of(text);
    this.letters = letters;
    this.offsets = new CodePointOffsets(text);
  }

  /** The only place of the words, exact or tolerated. */
  Optional<String> hint(Evidence evidence) {
    if (hints++ >= HINTS) {
      return Optional.empty();
    }
    Passages found = finder.find(evidence);
    return found.only().map(only -> described(only, found));
  }

  /**
   * The passage by the rules of {@link Evidence#findIn(String)}, for the first passages that need
   * it; empty for further ones.
   */
  Optional<Passages> find(Evidence evidence) {
    return comparisons++ < COMPARISONS ? Optional.of(finder.find(evidence)) : Optional.empty();
  }

  private static String described(Evidence only, Passages found) {
    String place =
        Quoted.of(only.exact())
            + " is at "
            + only.start().getAsInt()
            + " to "
            + only.end().getAsInt();
    return found.differences().isEmpty()
        ? place
        : place
            + found.differences().stream()
                .map(difference -> difference.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", ", "; differs in ", ""));
  }

  /** Whether words, exact or tolerated, are directly before an index. */
  boolean isBefore(int index, String words) {
    return text.startsWith(words, index - words.length())
        || folded().isBefore(index, new TolerantText(words).stripped());
  }

  /** Whether words, exact or tolerated, are directly after an index. */
  boolean isAfter(int index, String words) {
    return text.startsWith(words, index)
        || folded().isAfter(index, new TolerantText(words).stripped());
  }

  private TolerantText folded() {
    if (folded == null) {
      folded = new TolerantText(text);
    }
    return folded;
  }

  /** The text before an index, at most a number of code points. */
  String before(int index, int most) {
    int begin = index;
    for (int i = 0; i < most && begin > 0; i++) {
      begin = text.offsetByCodePoints(begin, -1);
    }
    return text.substring(begin, index);
  }

  /** The text after an index, at most a number of code points. */
  String after(int index, int most) {
    int end = index;
    for (int i = 0; i < most && end < text.length(); i++) {
      end = text.offsetByCodePoints(end, 1);
    }
    return text.substring(index, end);
  }

  /** The number of code points of the text. */
  int length() {
    return offsets.length();
  }

  /** The UTF-16 index of an offset. */
  int index(int offset) {
    return offsets.index(offset);
  }

  /** The part of the text between two offsets. */
  String between(int start, int end) {
    return text.substring(index(start), index(end));
  }

  /** Whether exactly these words are between two offsets. */
  boolean stands(String words, int start, int end) {
    int from = index(start);
    return index(end) - from == words.length() && letters.stand(words, text, from);
  }

  /**
   * Whether words that the text contains at an index begin and end at the boundaries of characters.
   */
  boolean areWholeCharacters(String words, int index) {
    return !TextUnits.splitAt(text, index) && !TextUnits.splitAt(text, index + words.length());
  }

  /** The index of words, which are not empty; {@link #NOWHERE} or {@link #SEVERAL}. */
  int find(String words) {
    if (suffixes == null && work < MANY * (long) text.length()) {
      return search(words);
    }
    if (suffixes == null) {
      suffixes = new Suffixes(text);
    }
    return suffixes.find(words);
  }

  /** Searches words in a text that is not sorted. */
  private int search(String words) {
    // String.indexOf takes quadratic time for hostile texts.
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
}
