package io.github.communique.internal.wire;

import io.github.communique.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was made of a short string, for the next time it comes. It forgets the one for the
 * other: a table that no text makes slow or large.
 */
final class SeenStrings {
  private static final int LARGEST = 1 << 10;

  private final long[] low;
  private final long[] high;
  private final @Nullable Object[] makers;
  private final @Nullable Object[] values;

  /** For a text of a length: some of its strings come again. */
  SeenStrings(int length) {
    int places = Math.min(LARGEST, Math.max(8, Integer.highestOneBit(length >>> 6)));
    this.low = new long[places];
    this.high = new long[places];
    this.makers = new Object[places];
    this.values = new Object[places];
  }

  int place(long first, long others) {
    return ShortStrings.place(first, others, values.length);
  }

  /** What the same maker has made of a string, if it is at a place, or null. */
  @Nullable Object get(int place, long first, long others, Object maker) {
    return low[place] == first && high[place] == others && makers[place] == maker
        ? values[place]
        : null;
  }

  /** The string itself, if it or a reference by it is at a place, whoever has made it, or null. */
  @Nullable String text(int place, long first, long others) {
    Object value = low[place] == first && high[place] == others ? values[place] : null;
    return value instanceof String text ? text : value instanceof Ref<?> ref ? ref.id() : null;
  }

  void put(int place, long first, long others, Object maker, Object value) {
    makers[place] = maker;
    low[place] = first;
    high[place] = others;
    values[place] = value;
  }
}
