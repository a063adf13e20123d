package io.github.communique;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * The passages at some places of a text, each made when it is asked for: places may overlap, and
 * then all their words together may be as long as the square of the text.
 */
final class FoundPassages extends AbstractList<Evidence> implements RandomAccess {
  /**
   * A place in the text.
   *
   * @param begin the UTF-16 index of its begin
   * @param end the UTF-16 index of its end
   * @param rank how literally it has the words
   * @param outerBefore the outer quotation marks before the words that it has
   * @param outerAfter the outer quotation marks and the full stop after the words that it has
   * @param isOtherCase whether the first letter is of the other case
   */
  record Place(
      int begin, int end, Rank rank, int outerBefore, int outerAfter, boolean isOtherCase) {
    static Place literal(int begin, int end) {
      return new Place(begin, end, Rank.LITERAL, 0, 0, false);
    }

    boolean isAt(int otherBegin, int otherEnd) {
      return begin == otherBegin && end == otherEnd;
    }
  }

  /** How literally a place has the words, the most literal first. */
  enum Rank {
    LITERAL(2),
    /** Equal after folding. */
    FOLDED(1),
    /** Equal after folding but for the first letter's case and what is around the words. */
    CORE(0);

    /** Greater the more literally the words were found. */
    final int literalness;

    Rank(int literalness) {
      this.literalness = literalness;
    }
  }

  private final PassageSearch search;
  private final List<Place> places;

  /** The UTF-16 indexes at which places begin and end, in order, and their offsets. */
  private final int[] indexes;

  private final int[] offsets;

  FoundPassages(PassageSearch search, List<Place> places) {
    this.search = search;
    this.places = places;
    this.indexes = new int[2 * places.size()];
    for (int i = 0; i < places.size(); i++) {
      indexes[2 * i] = places.get(i).begin();
      indexes[2 * i + 1] = places.get(i).end();
    }
    Arrays.sort(indexes);
    this.offsets = offsets(search.text(), indexes);
  }

  /** Counts from one index to the next, so that the text is counted once. */
  private static int[] offsets(String text, int[] indexes) {
    int[] offsets = new int[indexes.length];
    int index = 0;
    int offset = 0;
    for (int i = 0; i < indexes.length; i++) {
      offset += text.codePointCount(index, indexes[i]);
      index = indexes[i];
      offsets[i] = offset;
    }
    return offsets;
  }

  @Override
  public int size() {
    return places.size();
  }

  @Override
  public Evidence get(int index) {
    Place place = places.get(index);
    return search.evidence(place, offset(place.begin()), offset(place.end()));
  }

  private int offset(int index) {
    return offsets[Arrays.binarySearch(indexes, index)];
  }
}
