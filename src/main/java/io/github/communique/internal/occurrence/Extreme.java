package io.github.communique.internal.occurrence;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Finds the smallest of several values according to a comparator. Values can expire. If several
 * values are equal, the value that was added first is returned.
 */
final class Extreme<T> {
  private final PriorityQueue<Entry<T>> entries;
  private int added;

  Extreme(Comparator<T> order) {
    this.entries =
        new PriorityQueue<>(
            Comparator.comparing((Entry<T> entry) -> entry.value, order)
                .thenComparingInt(entry -> entry.number));
  }

  void add(T value, Instant countsUntil) {
    entries.add(new Entry<>(value, countsUntil, added++));
  }

  /**
   * Returns the smallest value that has not expired at an instant; null if there is none. The
   * instant must not decrease from one call to the next.
   */
  @Nullable T first(Instant now) {
    Entry<T> entry = entries.peek();
    while (entry != null && entry.countsUntil.isBefore(now)) {
      entries.remove();
      entry = entries.peek();
    }
    return entry == null ? null : entry.value;
  }

  private record Entry<T>(T value, Instant countsUntil, int number) {}
}
