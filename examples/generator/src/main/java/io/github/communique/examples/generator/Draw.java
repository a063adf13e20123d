package io.github.communique.examples.generator;

import java.util.List;

/**
 * A pseudorandom number generator. The sequence of numbers depends only on a seed, an index and a
 * {@linkplain Purpose purpose}.
 *
 * <p>The algorithm is SplitMix64. It is implemented here because the JDK's generators may return
 * different numbers in different JDK versions. For the same reason, callers use {@link StrictMath}
 * instead of {@link Math}. Each dossier has a separate sequence, so the dossier does not depend on
 * the thread or on previous dossiers.
 */
final class Draw {
  /** The purpose of a draw. Each purpose uses a separate sequence in each dossier. */
  enum Purpose {
    CONTENT,
    ID,
    REVISION,
    BREAKING
  }

  private static final long GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  Draw(long seed, long number, Purpose purpose) {
    state = mix(mix(mix(seed) + number * GAMMA) + purpose.ordinal());
  }

  long next() {
    state += GAMMA;
    return mix(state);
  }

  private static long mix(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** Draws a number from 0, inclusive, to 1, exclusive. */
  double unit() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  boolean chance(double probability) {
    return unit() < probability;
  }

  /** Draws an integer from 0, inclusive, to a bound, exclusive. */
  int below(int bound) {
    return (int) (unit() * bound);
  }

  /** Draws an integer from one number to another, both inclusive. */
  int from(int low, int high) {
    return low + below(high - low + 1);
  }

  <T> T oneOf(List<T> values) {
    return values.get(below(values.size()));
  }

  /**
   * Draws a number from an approximately normal distribution with mean 0 and variance 1. Uses the
   * sum of twelve uniform draws, which does not require a logarithm.
   */
  double normal() {
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += unit();
    }
    return sum;
  }
}
