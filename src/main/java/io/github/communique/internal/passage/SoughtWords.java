package io.github.communique.internal.passage;

import io.github.communique.internal.text.TolerantText;
import java.util.Optional;

/**
 * The folded words of a passage, in three parts: the leading quotation marks, the core, and the
 * trailing quotation marks with the full stop. Only the core is required for a match. The first
 * letter of the core may differ in case.
 */
final class SoughtWords {
  /**
   * The maximum number of outer characters before and after the core. The limit keeps the number of
   * comparisons at each position in the text small.
   */
  private static final int MOST_OUTER = 4;

  /** The full stops that are used in English, Chinese, Hindi, Urdu and Armenian. */
  private static final String FULL_STOPS = ".\u3002\u0964\u06D4\u0589";

  private final TolerantText folded;
  private final int first;
  private final int last;
  private final int coreBegin;
  private final int coreEnd;

  public SoughtWords(String words) {
    folded = new TolerantText(words);
    first = folded.first();
    last = folded.last();
    String all = folded.toString();
    int begin = first;
    while (begin < last && begin - first < MOST_OUTER && all.charAt(begin) == '"') {
      begin++;
    }
    int end = last;
    boolean hasStop = false;
    while (end > begin && last - end < MOST_OUTER) {
      boolean isStop = !hasStop && FULL_STOPS.indexOf(all.charAt(end - 1)) >= 0;
      if (!isStop && all.charAt(end - 1) != '"' && all.charAt(end - 1) != ' ') {
        break;
      }
      hasStop |= isStop;
      end--;
    }
    boolean isCore = begin < end;
    coreBegin = isCore ? begin : first;
    coreEnd = isCore ? end : last;
  }

  public boolean isBlank() {
    return first == last;
  }

  /** The quotation marks before the core. */
  public String before() {
    return folded.toString().substring(first, coreBegin);
  }

  public String core() {
    return folded.toString().substring(coreBegin, coreEnd);
  }

  /** The quotation marks and the full stop after the core. */
  public String after() {
    return folded.toString().substring(coreEnd, last);
  }

  /**
   * Returns the core with the case of its first letter changed; empty if its first character is the
   * same in upper and lower case.
   */
  public Optional<String> otherCase() {
    int letter = folded.toString().codePointAt(coreBegin);
    int other =
        Character.isUpperCase(letter) || Character.isTitleCase(letter)
            ? Character.toLowerCase(letter)
            : Character.toUpperCase(letter);
    return letter == other
        ? Optional.empty()
        : Optional.of(Character.toString(other) + core().substring(Character.charCount(letter)));
  }

  /**
   * Returns the part of the passage that matches the text at a place: the core and the outer
   * characters that match.
   */
  public String at(FoundPlace place) {
    return folded
        .original()
        .substring(
            folded.begin(coreBegin - place.outerBefore()),
            folded.end(coreEnd + place.outerAfter() - 1));
  }

  /** Returns the outer characters of the passage that do not match. */
  public String outside(FoundPlace place) {
    String all = folded.original();
    return all.substring(0, folded.begin(coreBegin - place.outerBefore()))
        + all.substring(folded.end(coreEnd + place.outerAfter() - 1));
  }
}
