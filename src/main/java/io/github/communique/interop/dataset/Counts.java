package io.github.communique.interop.dataset;

import io.github.communique.Event;
import io.github.communique.Quantity;
import io.github.communique.vocabulary.QuantityKind;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a number that is stored in three columns: best estimate, lower bound and upper
 * bound.
 */
final class Counts {
  private Counts() {}

  /**
   * Returns a builder for a quantity with the known numbers, or null if all three numbers are
   * unknown.
   */
  static Quantity.@Nullable Builder of(
      QuantityKind kind, @Nullable Long low, @Nullable Long best, @Nullable Long high) {
    if (low == null && best == null && high == null) {
      return null;
    }
    Quantity.Builder quantity = Quantity.builder().kind(kind);
    if (low != null) {
      quantity.low(low);
    }
    if (best != null) {
      quantity.best(best);
    }
    if (high != null) {
      quantity.high(high);
    }
    return quantity;
  }

  /** Returns the first quantity of the given kind that matches a predicate. */
  static Optional<Quantity> find(Event event, QuantityKind kind, Predicate<Quantity> wanted) {
    return event.quantities().stream()
        .filter(quantity -> quantity.kind().equals(kind))
        .filter(wanted)
        .findFirst();
  }

  /**
   * Returns whether a quantity applies to the whole event, rather than to a single actor or item.
   */
  static boolean isTotal(Quantity quantity) {
    return quantity.among().isEmpty() && quantity.item().isEmpty();
  }

  static void put(Map<String, String> cells, String column, Optional<BigDecimal> number) {
    number.ifPresent(value -> cells.put(column, value.toPlainString()));
  }
}
