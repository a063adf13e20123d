package io.github.communique.internal.fast;

import io.github.communique.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A cache of the values that are parsed from short strings in one document. Each string has two
 * slots, which it shares with other strings, so no document can make the cache slow or large. The
 * first slot contains a repeated string, if there is one. Most strings occur once, such as the ids
 * of events, and evict only each other from the second slot.
 */
final class SeenStrings {
  private static final int LARGEST = 1 << 12;

  private final long[] low;
  private final long[] high;
  private final @Nullable Object[] makers;
  private final @Nullable Object[] values;

  /** Creates a cache for a document with the given length in bytes. */
  SeenStrings(int length) {
    int places = Math.min(LARGEST, Math.max(8, Integer.highestOneBit(length >>> 6)));
    this.low = new long[places];
    this.high = new long[places];
    this.makers = new Object[places];
    this.values = new Object[places];
  }

  /**
   * Returns the slot that contains a string; the slot for {@link #put} if the string is not cached.
   */
  int place(long first, long others) {
    int repeated = ShortStrings.place(first, others, values.length) & ~1;
    if (low[repeated] == first && high[repeated] == others || values[repeated] == null) {
      return repeated;
    }
    int latest = repeated + 1;
    if (low[latest] == first && high[latest] == others) {
      swap(repeated, latest);
      return repeated;
    }
    return latest;
  }

  private void swap(int one, int other) {
    long number = low[one];
    low[one] = low[other];
    low[other] = number;
    number = high[one];
    high[one] = high[other];
    high[other] = number;
    Object object = makers[one];
    makers[one] = makers[other];
    makers[other] = object;
    object = values[one];
    values[one] = values[other];
    values[other] = object;
  }

  /** Returns the value that a parser created from a string; null if the value is not cached. */
  @Nullable Object get(int place, long first, long others, Object maker) {
    return low[place] == first && high[place] == others && makers[place] == maker
        ? values[place]
        : null;
  }

  /**
   * Returns the cached string, or the id of the cached reference. Unlike {@link #get}, accepts a
   * value from any parser. Returns null if the slot does not contain such a value.
   */
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
