package io.github.communique.internal.inspection;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers pairs of numbers, from 0 in the order in which they come. Whoever writes a dossier
 * chooses its pairs, and may choose them so that they find no room near each other: those are left
 * to a map that does not mind.
 */
final class Pairs {
  private static final int FARTHEST = 16;

  private final long[] keys;
  private final int[] numbers;
  private final int shift;
  private int size;
  private @Nullable Map<Long, Integer> crowded;

  /** With room for so many pairs. */
  public Pairs(int expected) {
    int bits = 33 - Integer.numberOfLeadingZeros(Math.max(expected, 4) - 1);
    this.keys = new long[1 << bits];
    this.numbers = new int[1 << bits];
    this.shift = Long.SIZE - bits;
  }

  /** How many pairs have a number. */
  public int size() {
    return size;
  }

  /** The number of a pair, which is {@link #size()} if it is new. */
  public int number(int one, int other) {
    long key = (long) one << 32 | other & 0xFFFFFFFFL;
    int at = (int) (key * 0x9E3779B97F4A7C15L >>> shift);
    for (int probe = 0; probe < FARTHEST; probe++) {
      if (numbers[at] == 0) {
        keys[at] = key;
        numbers[at] = ++size;
        return size - 1;
      }
      if (keys[at] == key) {
        return numbers[at] - 1;
      }
      at = at + 1 & keys.length - 1;
    }
    if (crowded == null) {
      crowded = new HashMap<>();
    }
    Integer known = crowded.putIfAbsent(key, size);
    return known == null ? size++ : known;
  }
}
