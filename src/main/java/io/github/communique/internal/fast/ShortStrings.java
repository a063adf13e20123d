package io.github.communique.internal.fast;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.jspecify.annotations.Nullable;

/**
 * A hash map from ASCII strings of at most 15 bytes to values. A key consists of two little-endian
 * numbers. The first number contains the first eight bytes. The second number contains the other
 * bytes and, in its highest byte, the length. Longer strings are ignored.
 *
 * @param <T> the type of the values
 */
final class ShortStrings<T> {
  static final int LONGEST = 15;

  private final long[] low;
  private final long[] high;
  private final @Nullable Object[] values;

  /**
   * Creates an empty map.
   *
   * @param size the number of strings that will be added
   */
  ShortStrings(int size) {
    // A load factor of at most 1/2 keeps collisions rare.
    int places = 4 * Integer.highestOneBit(size);
    this.low = new long[places];
    this.high = new long[places];
    this.values = new Object[places];
  }

  /** Adds a string that the map does not contain yet. */
  void put(String text, T value) {
    byte[] bytes = text.getBytes(US_ASCII);
    if (bytes.length > LONGEST) {
      return;
    }
    long first = number(bytes, 0);
    long others = number(bytes, 8) | (long) bytes.length << 56;
    int i = place(first, others, values.length);
    while (values[i] != null) {
      i = i + 1 & values.length - 1;
    }
    low[i] = first;
    high[i] = others;
    values[i] = value;
  }

  /** Returns the value of a string; null if the map does not contain the string. */
  @SuppressWarnings("unchecked")
  @Nullable T get(long first, long others) {
    int i = place(first, others, values.length);
    while (true) {
      Object value = values[i];
      if (value == null || low[i] == first && high[i] == others) {
        return (T) value;
      }
      i = i + 1 & values.length - 1;
    }
  }

  /** Returns the first slot to search for a string in a table whose size is a power of two. */
  static int place(long first, long others, int places) {
    long hash = (first ^ others * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
    // Only the highest bits of the product depend on all bytes.
    return (int) (hash >>> Long.numberOfLeadingZeros(places - 1));
  }

  private static long number(byte[] bytes, int from) {
    long number = 0;
    for (int i = Math.min(bytes.length, from + Long.BYTES) - 1; i >= from; i--) {
      number = number << 8 | bytes[i];
    }
    return number;
  }
}
