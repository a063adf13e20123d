package io.github.communique;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The passages at some places of a text, each made when it is asked for: places may overlap, and
 * then all their words together may be as long as the square of the text.
 */
final class FoundPassages extends AbstractList<Evidence> implements RandomAccess {
  /** A place in the text, in UTF-16 indexes. */
  record Place(int begin, int end) {}

  private final String text;
  private final Evidence sought;
  private final List<Place> places;

  /** Whether the words are those that were sought, of which one copy is enough. */
  private final boolean literally;

  /** The offsets, in code points. */
  private final int[] starts;

  private final int[] ends;

  /** Of two places, the first both begins and ends before the second. */
  FoundPassages(String text, Evidence sought, List<Place> places, boolean literally) {
    this.text = text;
    this.sought = sought;
    this.places = places;
    this.literally = literally;
    this.starts = offsets(text, places.stream().mapToInt(Place::begin).toArray());
    this.ends = offsets(text, places.stream().mapToInt(Place::end).toArray());
  }

  /** Counts from one to the next, so that the text is gone through once. */
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
    return sought.toBuilder()
        .start(starts[index])
        .end(ends[index])
        .exact(literally ? sought.exact() : text.substring(place.begin(), place.end()))
        .build();
  }
}
