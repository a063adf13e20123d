package io.github.communique.internal.rules;

import io.github.communique.Evidence;
import io.github.communique.PassageFinder;
import io.github.communique.Passages;
import io.github.communique.internal.passage.DifferenceText;
import io.github.communique.internal.passage.IndexedText;
import io.github.communique.internal.text.CodePointOffsets;
import io.github.communique.internal.text.Quoted;
import io.github.communique.internal.text.TextUnits;
import io.github.communique.internal.text.TolerantText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text that is searched for many passages. */
final class SearchedText {
  /**
   * The maximum number of hints. Each hint requires a search of the whole text. If more passages
   * are wrong, the text has probably been replaced.
   */
  private static final int HINTS = 32;

  /**
   * The maximum number of calls to {@link PassageFinder}. Each call searches the whole text, but
   * few passages require a call.
   */
  private static final int COMPARISONS = 256;

  /**
   * The maximum number of characters, such as quotation marks, between an offset and a quotation.
   */
  private static final int MOST_BEFORE = 2;

  private final String text;
  private final IndexedText indexed;
  private final PassageFinder finder;
  private final CodePointOffsets offsets;
  private int hints;
  private int comparisons;
  private @Nullable TolerantText folded;
  private final UninterruptedText variant;
  private boolean isJoined;
  private @Nullable SearchedText joined;

  SearchedText(String text) {
    this(text, UninterruptedText.none(text));
  }

  private SearchedText(String text, UninterruptedText variant) {
    this.text = text;
    this.variant = variant;
    this.indexed = new IndexedText(text);
    this.finder = PassageFinder.of(text);
    this.offsets = new CodePointOffsets(text);
  }

  /**
   * Returns a description of the only match for a passage; null if there is not exactly one match,
   * or if the maximum number of hints has been reached.
   */
  @Nullable String hint(Evidence evidence) {
    if (hints++ >= HINTS) {
      return null;
    }
    Passages found = finder.find(evidence);
    return found.only().map(only -> described(evidence, only, found)).orElse(null);
  }

  /**
   * Finds a passage with {@link PassageFinder}. Returns an empty result if the maximum number of
   * calls has been reached.
   */
  Optional<Passages> find(Evidence evidence) {
    return comparisons++ < COMPARISONS ? Optional.of(finder.find(evidence)) : Optional.empty();
  }

  private static String described(Evidence sought, Evidence only, Passages found) {
    String differences = "the texts differ in " + DifferenceText.of(found.differences());
    if (only.start().equals(sought.start()) && only.end().equals(sought.end())) {
      return differences;
    }
    String place =
        "the article contains %s at code points %s to %s"
            .formatted(Quoted.of(only.exact()), only.start().getAsInt(), only.end().getAsInt());
    return found.differences().isEmpty() ? place : place + "; " + differences;
  }

  /**
   * Returns whether the text directly before an index is equal to the given words, or differs from
   * them only in details that {@link TolerantText} ignores.
   */
  boolean isBefore(int index, String words) {
    return text.startsWith(words, index - words.length())
        || folded().isBefore(index, new TolerantText(words).stripped());
  }

  /**
   * Returns whether the text directly after an index is equal to the given words, or differs from
   * them only in details that {@link TolerantText} ignores.
   */
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

  /**
   * Returns the text without the words that interrupt quotations or, if this text is such a
   * variant, the next variant; empty if there are no further variants.
   */
  Optional<SearchedText> uninterrupted() {
    if (!isJoined) {
      isJoined = true;
      joined = variant.next().map(next -> new SearchedText(next.text(), next)).orElse(null);
    }
    return Optional.ofNullable(joined);
  }

  /** Returns at most the given number of code points before an index. */
  String before(int index, int most) {
    int begin = index;
    for (int i = 0; i < most && begin > 0; i++) {
      begin = text.offsetByCodePoints(begin, -1);
    }
    return text.substring(begin, index);
  }

  /** Returns at most the given number of code points after an index. */
  String after(int index, int most) {
    int end = index;
    for (int i = 0; i < most && end < text.length(); i++) {
      end = text.offsetByCodePoints(end, 1);
    }
    return text.substring(index, end);
  }

  /** Returns the length of the text in code points. */
  int length() {
    return offsets.length();
  }

  /** Converts an offset in code points to a UTF-16 index. */
  int index(int offset) {
    return offsets.index(offset);
  }

  /** Returns the text between two offsets in code points. */
  String between(int start, int end) {
    return text.substring(index(start), index(end));
  }

  /**
   * Returns whether the given words start at an offset in code points, or at most {@link
   * #MOST_BEFORE} characters after this offset.
   */
  boolean isNear(String words, int start) {
    if (start > length()) {
      return false;
    }
    int from = index(start);
    for (int i = from; i <= from + MOST_BEFORE; i++) {
      if (text.startsWith(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the text between two offsets equals the given words. */
  boolean stands(String words, int start, int end) {
    int from = index(start);
    int to = index(end);
    // String.equals compares several bytes at once; startsWith compares single bytes.
    return to - from == words.length() && text.substring(from, to).equals(words);
  }

  /**
   * Returns whether the given words at the given index begin and end at boundaries of
   * user-perceived characters.
   */
  boolean areWholeCharacters(String words, int index) {
    return !TextUnits.splitAt(text, index) && !TextUnits.splitAt(text, index + words.length());
  }

  /**
   * Returns the UTF-16 index of the only occurrence of the given words, or {@link
   * IndexedText#NOWHERE} or {@link IndexedText#SEVERAL}. The words must not be empty.
   */
  int find(String words) {
    return indexed.find(words);
  }
}
