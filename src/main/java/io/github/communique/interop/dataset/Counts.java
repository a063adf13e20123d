package io.github.communique.interop.dataset;

import io.github.communique.Event;
import io.github.communique.Quantity;
import io.github.communique.internal.export.Totals;
import io.github.communique.vocabulary.QuantityKind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads and writes a number that is stored in three columns: best estimate, lower bound and upper
 * bound.
 */
final class Counts {
  private Counts() {}

  /** Returns a quantity with the known numbers, or empty if all three numbers are unknown. */
  static Optional<Quantity> of(
      QuantityKind kind, Optional<Long> low, Optional<Long> best, Optional<Long> high) {
    if (low.isEmpty() && best.isEmpty() && high.isEmpty()) {
      return Optional.empty();
    }
    Quantity.Builder quantity = Quantity.builder().kind(kind);
    low.ifPresent(quantity::low);
    best.ifPresent(quantity::best);
    high.ifPresent(quantity::high);
    return Optional.of(quantity.build());
  }

  /** Writes the quantity that applies to the whole event. */
  static void export(DerivedCells cells, QuantityKind kind, String low, String best, String high) {
    Optional<Quantity> quantity = total(cells.event(), kind);
    cells.putNumber(low, quantity.flatMap(Quantity::low));
    cells.putNumber(best, quantity.flatMap(Quantity::best));
    cells.putNumber(high, quantity.flatMap(Quantity::high));
  }

  /** Returns the best estimate for the whole event, rather than for a single actor or item. */
  static Optional<BigDecimal> best(Event event, QuantityKind kind) {
    return total(event, kind).flatMap(Quantity::best);
  }

  private static Optional<Quantity> total(Event event, QuantityKind kind) {
    return find(event, kind, Totals::isTotal);
  }

  /** Returns the first count of the given kind that matches a predicate. */
  static Optional<Quantity> find(Event event, QuantityKind kind, Predicate<Quantity> wanted) {
    return event.quantities().stream()
        .filter(quantity -> quantity.kind().equals(kind))
        .filter(Totals::isCount)
        .filter(wanted)
        .findFirst();
  }
}
