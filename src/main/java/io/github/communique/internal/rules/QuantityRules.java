package io.github.communique.internal.rules;

import io.github.communique.Quantity;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Kinds;
import io.github.communique.internal.text.Quoted;
import java.math.BigDecimal;
import java.util.Optional;

/** {@code quantity.*}: numbers of people and things that cannot be. */
final class QuantityRules {
  private QuantityRules() {}

  static void check(Quantity quantity, Trail at) {
    inOrder(quantity, at);
    notNegative(quantity, at);
  }

  private static void inOrder(Quantity quantity, Trail at) {
    if (isOver(quantity.low(), quantity.best())
        || isOver(quantity.best(), quantity.high())
        || isOver(quantity.low(), quantity.high())) {
      Code.QUANTITY_NOT_ORDERED.report(
          at.spot(),
          Kinds.of(quantity.of())
              + part(", low ", quantity.low())
              + part(", best ", quantity.best())
              + part(", high ", quantity.high())
              + ", is not in the order low, best, high");
    }
  }

  private static String part(String name, Optional<BigDecimal> number) {
    return number.map(value -> name + Quoted.number(value.toPlainString())).orElse("");
  }

  private static boolean isOver(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) > 0;
  }

  private static void notNegative(Quantity quantity, Trail at) {
    notNegative(quantity.low(), at, "low");
    notNegative(quantity.best(), at, "best");
    notNegative(quantity.high(), at, "high");
  }

  private static void notNegative(Optional<BigDecimal> number, Trail at, String name) {
    if (number.isPresent() && number.get().signum() < 0) {
      Code.QUANTITY_NEGATIVE.report(
          at.within(name),
          name + " is " + Quoted.number(number.get()) + ": a number that is not known is left out");
    }
  }
}
