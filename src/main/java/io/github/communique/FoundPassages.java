package io.github.communique;

import io.github.communique.internal.passage.FoundPlace;
import io.github.communique.internal.passage.PlacesFound;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * The passages found in a text. Each passage is created on access, because the total length of
 * overlapping passages can be quadratic in the length of the text.
 */
final class FoundPassages extends AbstractList<Evidence> implements RandomAccess {
  private final Evidence sought;
  private final PlacesFound found;
  private final List<FoundPlace> places;

  /**
   * The sorted UTF-16 indexes at which passages begin and end; {@code offsets} contains the
   * corresponding code point offsets.
   */
  private final int[] indexes;

  private final int[] offsets;

  FoundPassages(Evidence sought, PlacesFound found) {
    this.sought = sought;
    this.found = found;
    this.places = found.places();
    this.indexes = new int[2 * places.size()];
    for (int i = 0; i < places.size(); i++) {
      indexes[2 * i] = places.get(i).begin();
      indexes[2 * i + 1] = places.get(i).end();
    }
    Arrays.sort(indexes);
    this.offsets = offsets(found.text(), indexes);
  }

  /**
   * Returns the code point offsets that correspond to sorted UTF-16 indexes. Because the indexes
   * are sorted, each code point is counted only once.
   */
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
    FoundPlace place = places.get(index);
    Evidence.Builder passage =
        sought.toBuilder()
            .start(offset(place.begin()))
            .end(offset(place.end()))
            .exact(found.wordsAt(place))
            .clear("prefix")
            .clear("suffix");
    found.prefixAt(place).ifPresent(passage::prefix);
    found.suffixAt(place).ifPresent(passage::suffix);
    return passage.build();
  }

  private int offset(int index) {
    return offsets[Arrays.binarySearch(indexes, index)];
  }
}
