package io.github.communique.internal.passage;

/**
 * The range of a passage that was found in a text.
 *
 * @param begin the UTF-16 index of the first character
 * @param end the UTF-16 index after the last character
 * @param rank how closely the words match
 * @param outerBefore the number of matched quotation marks before the core
 * @param outerAfter the number of matched outer characters after the core: quotation marks, spaces
 *     and a full stop
 * @param isOtherCase whether the case of the first letter differs
 */
public record FoundPlace(
    int begin, int end, Literalness rank, int outerBefore, int outerAfter, boolean isOtherCase) {
  public static FoundPlace literal(int begin, int end) {
    return new FoundPlace(begin, end, Literalness.LITERAL, 0, 0, false);
  }

  public boolean isAt(int otherBegin, int otherEnd) {
    return begin == otherBegin && end == otherEnd;
  }
}
