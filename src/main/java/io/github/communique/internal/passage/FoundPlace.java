package io.github.communique.internal.passage;

/**
 * A place in the text.
 *
 * @param begin the UTF-16 index of its begin
 * @param end the UTF-16 index of its end
 * @param rank how exactly the words match
 * @param outerBefore the outer quotation marks before the words in the text
 * @param outerAfter the outer quotation marks and the full stop after the words in the text
 * @param isOtherCase whether the first letter is of the other case
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
