package io.github.communique.internal.fast;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.jspecify.annotations.Nullable;

/**
 * A hash map from ASCII strings of at most 15 bytes to values. A key consists of two numbers in
 * little-endian order: the first eight bytes, and the other bytes with the length in the highest
 * byte. Longer strings are ignored.
 *
 * @param <T> the type of the values
 */
final class ShortStrings<T> {
  static final int LONGEST = 15;

  private long[] low = new long[8];
  private long[] high = new long[8];
  private @Nullable Object[] values = new Object[8];
  private int size;

  /** Adds a string that the map does not contain yet. */
  void put(String text, T value) {
    byte[] bytes = text.getBytes(US_ASCII);
    if (bytes.length > LONGEST) {
      return;
    }
    // A load factor of at most 1/2 keeps collisions rare.
    if (++size * 2 > values.length) {
      grow();
    }
    put(number(bytes, 0), number(bytes, 8) | (long) bytes.length << 56, value);
  }

  private void put(long first, long others, Object value) {
    int i = place(first, others, values.length);
    while (values[i] != null) {
      i = i + 1 & values.length - 1;
    }
    low[i] = first;
    high[i] = others;
    values[i] = value;
  }

  private void grow() {
    long[] first = low;
    long[] others = high;
    @Nullable Object[] old = values;
    low = new long[old.length * 2];
    high = new long[old.length * 2];
    values = new Object[old.length * 2];
    for (int i = 0; i < old.length; i++) {
      Object value = old[i];
      if (value != null) {
        put(first[i], others[i], value);
      }
    }
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
    return (int) (hash >>> 40) & places - 1;
  }

  private static long number(byte[] bytes, int from) {
    long number = 0;
    for (int i = Math.min(bytes.length, from + Long.BYTES) - 1; i >= from; i--) {
      number = number << 8 | bytes[i];
    }
    return number;
  }
}
