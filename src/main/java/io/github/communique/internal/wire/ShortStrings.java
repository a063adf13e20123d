package io.github.communique.internal.wire;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.jspecify.annotations.Nullable;

/**
 * Values by strings of ASCII of at most fifteen bytes, each as two numbers: its first eight bytes,
 * and the others below its length; of the bytes the first is the lowest. Longer strings are not
 * held.
 *
 * @param <T> what there is for each string
 */
final class ShortStrings<T> {
  static final int LONGEST = 15;

  private long[] low = new long[8];
  private long[] high = new long[8];
  private @Nullable Object[] values = new Object[8];
  private int size;

  /** Adds a string that is not held. */
  void put(String text, T value) {
    byte[] bytes = text.getBytes(US_ASCII);
    if (bytes.length > LONGEST) {
      return;
    }
    // Half of the places stay empty, so that a look-up seldom meets another string.
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

  /** The value of a string, or null. */
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

  /** Where to look for a string first, in a table of a power of two of places. */
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
