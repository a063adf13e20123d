package io.github.communique.internal.rules;

import io.github.communique.Quantity;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.text.Quoted;
import io.github.communique.vocabulary.QuantityKind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The {@code quantity.*} rules, which report impossible numbers, and missing or unsuitable units.
 */
final class QuantityRules {
  private static final Set<QuantityKind> MEASURED =
      Set.of(
          QuantityKind.AMOUNT,
          QuantityKind.DURATION,
          QuantityKind.MEASUREMENT,
          QuantityKind.SHARE,
          QuantityKind.PROBABILITY,
          QuantityKind.MARGIN,
          QuantityKind.CHANGE);

  /** The kinds of quantities that count people or things, unlike amounts of money and shares. */
  static final Set<QuantityKind> COUNTED =
      Set.of(
          QuantityKind.FATALITIES,
          QuantityKind.INJURED,
          QuantityKind.SERIOUSLY_INJURED,
          QuantityKind.CRITICALLY_INJURED,
          QuantityKind.SLIGHTLY_INJURED,
          QuantityKind.IN_STABLE_CONDITION,
          QuantityKind.DETAINED,
          QuantityKind.DISPLACED,
          QuantityKind.TROOPS,
          QuantityKind.VOTES,
          QuantityKind.HOSTAGES,
          QuantityKind.PARTICIPANTS,
          QuantityKind.CASES,
          QuantityKind.PEOPLE,
          QuantityKind.VEHICLES,
          QuantityKind.SHIPS,
          QuantityKind.AIRCRAFT,
          QuantityKind.WEAPONS,
          QuantityKind.BUILDINGS,
          QuantityKind.SEATS,
          QuantityKind.EVENTS,
          QuantityKind.ORDINAL);

  private QuantityRules() {}

  private static void unitFits(Quantity quantity, Trail at) {
    if (quantity.unit().isEmpty()) {
      return;
    }
    String unit = quantity.unit().get();
    boolean counted = COUNTED.contains(quantity.kind());
    boolean noMoney =
        counted
            || quantity.kind().equals(QuantityKind.DURATION)
            || quantity.kind().equals(QuantityKind.MEASUREMENT)
            || quantity.kind().equals(QuantityKind.AGE)
            || quantity.kind().equals(QuantityKind.PROBABILITY)
            || quantity.kind().equals(QuantityKind.SHARE);
    if (noMoney && Currencies.contains(unit) || counted && unit.equals("%")) {
      Code.QUANTITY_UNIT_MISMATCH.report(
          at.within("unit"),
          kind(quantity)
              + (unit.equals("%")
                  ? " cannot have the unit \"%\""
                  : " cannot have a currency as its unit; found " + Quoted.of(unit)),
          unit.equals("%")
              ? "use the kind \"share\" for percentages"
              : "use the kind \"amount\" for money");
    }
  }

  /**
   * Reports a count that is not a whole number. A quantity with a unit or a rate, such as 2.5
   * thousand, need not be a whole number.
   */
  private static void isWhole(Quantity quantity, Trail at) {
    if (hasFraction(quantity)
        && COUNTED.contains(quantity.kind())
        && quantity.unit().isEmpty()
        && quantity.per().isEmpty()) {
      Code.QUANTITY_FRACTION.report(
          at.spot(),
          kind(quantity)
              + " must be a whole number; found "
              + numbers(quantity, false, false)
              + quantity.previous().map(previous -> ", previous " + previous).orElse(""),
          "for a rate, set \"per\"; write 2.5 thousand as 2500");
    }
  }

  private static boolean hasFraction(Quantity quantity) {
    return quantity.best().isPresent() && quantity.best().get().scale() > 0
        || quantity.low().isPresent() && quantity.low().get().scale() > 0
        || quantity.high().isPresent() && quantity.high().get().scale() > 0
        || quantity.previous().isPresent() && quantity.previous().get().scale() > 0;
  }

  static void check(Quantity quantity, Trail at) {
    inOrder(quantity, at);
    boundsAreThere(quantity, at);
    hasItsUnit(quantity, at);
    unitFits(quantity, at);
    isWhole(quantity, at);
    kindFits(quantity, "delay", QuantityKind.DURATION, at);
    kindFits(quantity, "distance", QuantityKind.MEASUREMENT, at);
    if (!quantity.kind().equals(QuantityKind.CHANGE)
        && !quantity.kind().equals(QuantityKind.MEASUREMENT)) {
      notNegative(quantity, at);
    }
  }

  private static void kindFits(Quantity quantity, String property, QuantityKind kind, Trail at) {
    if (at.isAt(property) && !quantity.kind().equals(kind)) {
      Code.QUANTITY_KIND_MISMATCH.report(
          at.within("of"),
          "the kind of \""
              + property
              + "\" must be \""
              + kind
              + "\"; found "
              + Quoted.of(quantity.kind().value()));
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
          "the numbers must be in the order low, best, high; found "
              + numbers(quantity, lowOut, highOut));
    }
  }

  private static String kind(Quantity quantity) {
    return "a quantity of the kind " + Quoted.of(quantity.kind().value());
  }

  private static String numbers(Quantity quantity, boolean lowOut, boolean highOut) {
    return Stream.of(
            number("low ", quantity.low(), lowOut),
            number("best ", quantity.best(), false),
            number("high ", quantity.high(), highOut))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private static Optional<String> number(
      String name, Optional<BigDecimal> number, boolean exclusive) {
    return number.map(
        value -> name + Quoted.number(value.toPlainString()) + (exclusive ? " (exclusive)" : ""));
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
          "\"" + name + "Exclusive\" is true, but \"" + name + "\" is missing");
    }
  }

  private static void hasItsUnit(Quantity quantity, Trail at) {
    boolean hasNumber =
        quantity.low().isPresent() || quantity.best().isPresent() || quantity.high().isPresent();
    if (hasNumber && quantity.unit().isEmpty() && MEASURED.contains(quantity.kind())) {
      Code.QUANTITY_UNIT_MISSING.report(
          at.spot(),
          kind(quantity)
              + " has a number but no unit; expected a unit such as "
              + unitSuchAs(quantity.kind()));
    }
  }

  private static String unitSuchAs(QuantityKind kind) {
    if (kind.equals(QuantityKind.DURATION)) {
      return "\"year\"";
    }
    if (kind.equals(QuantityKind.PROBABILITY) || kind.equals(QuantityKind.SHARE)) {
      return "\"%\"";
    }
    if (kind.equals(QuantityKind.AMOUNT)) {
      return "\"EUR\"";
    }
    return kind.equals(QuantityKind.MEASUREMENT) ? "\"km\"" : "\"%\" or \"EUR\"";
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
          Quoted.of(name) + " must not be negative; found " + Quoted.number(number.get()),
          "omit unknown numbers");
    }
  }
}
