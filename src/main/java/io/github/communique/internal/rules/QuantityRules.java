package io.github.communique.internal.rules;

import io.github.communique.Quantity;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Kinds;
import io.github.communique.internal.text.Quoted;
import io.github.communique.vocabulary.QuantityKind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** {@code quantity.*}: numbers of people and things that cannot be. */
final class QuantityRules {
  private static final Set<QuantityKind> MEASURED =
      Set.of(QuantityKind.AMOUNT, QuantityKind.DURATION, QuantityKind.SHARE, QuantityKind.CHANGE);

  private QuantityRules() {}

  static void check(Quantity quantity, Trail at) {
    inOrder(quantity, at);
    boundsAreThere(quantity, at);
    hasItsUnit(quantity, at);
    if (!quantity.kind().equals(QuantityKind.CHANGE)) {
      notNegative(quantity, at);
    }
  }

  private static void inOrder(Quantity quantity, Trail at) {
    boolean lowOut = quantity.lowExclusive();
    boolean highOut = quantity.highExclusive();
    if (isOver(quantity.low(), quantity.best(), lowOut)
        || isOver(quantity.best(), quantity.high(), highOut)
        || isOver(quantity.low(), quantity.high(), lowOut || highOut)) {
      Code.QUANTITY_NOT_ORDERED.report(
          at.spot(),
          Kinds.of(quantity.kind())
              + part(lowOut ? ", more than " : ", low ", quantity.low())
              + part(", best ", quantity.best())
              + part(highOut ? ", less than " : ", high ", quantity.high())
              + ", is not in the order low, best, high");
    }
  }

  private static String part(String name, Optional<BigDecimal> number) {
    return number.map(value -> name + Quoted.number(value.toPlainString())).orElse("");
  }

  private static boolean isOver(
      Optional<BigDecimal> one, Optional<BigDecimal> other, boolean orEqual) {
    return one.isPresent()
        && other.isPresent()
        && one.get().compareTo(other.get()) >= (orEqual ? 0 : 1);
  }

  private static void boundsAreThere(Quantity quantity, Trail at) {
    boundIsThere(quantity.lowExclusive(), quantity.low(), "low", at);
    boundIsThere(quantity.highExclusive(), quantity.high(), "high", at);
  }

  private static void boundIsThere(
      boolean excluded, Optional<BigDecimal> bound, String name, Trail at) {
    if (excluded && bound.isEmpty()) {
      Code.QUANTITY_BOUND_MISSING.report(
          at.within(name + "Exclusive"),
          name + "Exclusive is true, but there is no " + name + " that it could exclude");
    }
  }

  private static void hasItsUnit(Quantity quantity, Trail at) {
    boolean hasNumber =
        quantity.low().isPresent() || quantity.best().isPresent() || quantity.high().isPresent();
    if (hasNumber && quantity.unit().isEmpty() && MEASURED.contains(quantity.kind())) {
      Code.QUANTITY_UNIT_MISSING.report(
          at.spot(),
          Kinds.of(quantity.kind())
              + " has a number without a unit: expected is a unit such as "
              + (quantity.kind().equals(QuantityKind.DURATION) ? "\"year\"" : "\"%\" or \"EUR\""));
    }
  }

  private static void notNegative(Quantity quantity, Trail at) {
    notNegative(quantity.low(), at, "low");
    notNegative(quantity.best(), at, "best");
    notNegative(quantity.high(), at, "high");
    notNegative(quantity.previous(), at, "previous");
  }

  private static void notNegative(Optional<BigDecimal> number, Trail at, String name) {
    if (number.isPresent() && number.get().signum() < 0) {
      Code.QUANTITY_NEGATIVE.report(
          at.within(name),
          name + " is " + Quoted.number(number.get()) + ": a number that is not known is left out");
    }
  }
}
