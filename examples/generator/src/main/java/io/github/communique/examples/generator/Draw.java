package io.github.communique.examples.generator;

import java.util.List;

/**
 * A sequence of draws that depends on a seed, a number and a purpose, and on nothing else.
 *
 * <p>It is SplitMix64, written out: a generator of the JDK may give other numbers in another
 * version, and so may {@link Math}, where {@link StrictMath} may not. Each dossier has a separate sequence, so it does not depend on the thread or on the dossiers before it.
 */
final class Draw {
  /** The purpose of a draw: two purposes of one dossier do not share a sequence. */
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

  /** From 0 to 1, without 1. */
  double unit() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  boolean chance(double probability) {
    return unit() < probability;
  }

  /** From 0 to a bound, without the bound. */
  int below(int bound) {
    return (int) (unit() * bound);
  }

  /** From one number to another, both included. */
  int from(int low, int high) {
    return low + below(high - low + 1);
  }

  <T> T oneOf(List<T> values) {
    return values.get(below(values.size()));
  }

  /** Nearly normal, mean 0 and variance 1: the sum of twelve, which needs no logarithm. */
  double normal() {
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += unit();
    }
    return sum;
  }
}
