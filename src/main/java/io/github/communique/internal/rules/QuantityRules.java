package io.github.communique.internal.rules;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Quantity;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.occurrence.Counted;
import io.github.communique.internal.occurrence.NumberRange;
import io.github.communique.internal.text.Currencies;
import io.github.communique.internal.text.Quoted;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.QuantityKind;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The {@code quantity.*} rules, which report impossible numbers, missing units and unsuitable
 * units.
 */
final class QuantityRules {
  /** An example of a unit for each kind of quantity that requires a unit. */
  private static final Map<QuantityKind, String> UNITS =
      Map.of(
          QuantityKind.AMOUNT, "\"EUR\"",
          QuantityKind.DURATION, "\"year\"",
          QuantityKind.MEASUREMENT, "\"km\"",
          QuantityKind.SHARE, "\"%\"",
          QuantityKind.PROBABILITY, "\"%\"",
          QuantityKind.MARGIN, "\"%\" or \"EUR\"",
          QuantityKind.CHANGE, "\"%\" or \"EUR\"");

  /** The kinds of quantities that are neither counts nor money. */
  private static final Set<QuantityKind> NOT_MONEY =
      Set.of(
          QuantityKind.DURATION,
          QuantityKind.MEASUREMENT,
          QuantityKind.AGE,
          QuantityKind.PROBABILITY,
          QuantityKind.SHARE);

  /** The kinds of quantities that are not counts and do not have the unit {@code %}. */
  private static final Set<QuantityKind> NO_PERCENTAGES =
      Set.of(QuantityKind.AMOUNT, QuantityKind.DURATION, QuantityKind.AGE);

  private static final Optional<BigDecimal> HUNDRED = Optional.of(BigDecimal.valueOf(100));

  private static final Optional<BigDecimal> MOST_YEARS = Optional.of(BigDecimal.valueOf(130));

  private static final Set<String> YEARS = Set.of("year", "years");

  /** The kinds of actions whose subject may be a person who died long ago. */
  private static final Set<ActionKind> OF_THE_DEAD =
      Set.of(
          ActionKind.COMMEMORATE,
          ActionKind.FIND,
          ActionKind.IDENTIFY,
          ActionKind.INVESTIGATE,
          ActionKind.RETURN);

  private QuantityRules() {}

  static void check(Quantity quantity, Trail at) {
    inOrder(quantity, at);
    boundIsThere(quantity.lowExclusive(), quantity.low(), "low", at);
    boundIsThere(quantity.highExclusive(), quantity.high(), "high", at);
    hasItsUnit(quantity, at);
    unitFits(quantity, at);
    isWhole(quantity, at);
    fitsInto100Percent(quantity, at);
    if (quantity.kind().equals(QuantityKind.AGE)) {
      isOfAPerson(quantity, at);
    }
    kindFits(quantity, "delay", QuantityKind.DURATION, at);
    kindFits(quantity, "distance", QuantityKind.MEASUREMENT, at);
    if (!quantity.kind().equals(QuantityKind.CHANGE)
        && !quantity.kind().equals(QuantityKind.MEASUREMENT)) {
      notNegative(quantity.low(), "low", at);
      notNegative(quantity.best(), "best", at);
      notNegative(quantity.high(), "high", at);
      notNegative(quantity.previous(), "previous", at);
    }
  }

  /**
   * Reports a rise whose compared numbers all decrease, or a fall whose compared numbers all
   * increase. Any other number in the right direction also prevents an issue.
   */
  static void changesAsStated(Action action, Trail at) {
    boolean isRise = action.kind().equals(ActionKind.RISE);
    if (!isRise && !action.kind().equals(ActionKind.FALL)
        || action.polarity() == Polarity.NEGATIVE) {
      return;
    }
    int reversed = -1;
    for (int i = action.quantities().size() - 1; i >= 0; i--) {
      Quantity quantity = action.quantities().get(i);
      int direction = direction(quantity);
      boolean isOfItsChange = isOfItsChange(quantity, action);
      if (direction == (isRise ? 1 : -1) || direction == 0 && isOfItsChange) {
        return;
      }
      reversed = isOfItsChange ? i : reversed;
    }
    if (reversed >= 0) {
      Quantity quantity = action.quantities().get(reversed);
      Code.QUANTITY_CHANGE_REVERSED.report(
          at.within("quantities", reversed),
          "the action has the kind "
              + Quoted.of(action.kind().value())
              + ", but its number "
              + (isRise ? "decreases" : "increases")
              + "; found "
              + numbersAndPrevious(quantity),
          "a \"change\" is negative if the value fell; \"previous\" is the number before the"
              + " change");
    }
  }

  /**
   * Returns whether a quantity certainly states the direction in which the subject of an action
   * changed. A quantity with a period, a stance, an actor that is counted, or another item than the
   * first quantity can change in the other direction: the yield of a bond rises when its price
   * falls. A rank, a ratio, a rate and an amount of money are not compared with the previous
   * number, because a greater number can mean a fall: an exchange rate may be stated as an amount
   * of money. A negative previous number may be a balance.
   */
  private static boolean isOfItsChange(Quantity quantity, Action action) {
    if (quantity.period().isPresent()
        || quantity.stance().isPresent()
        || quantity.among().isPresent()
        || quantity.item().isPresent()
            && !quantity.item().equals(action.quantities().get(0).item())) {
      return false;
    }
    return hasNumber(quantity)
        && (quantity.kind().equals(QuantityKind.CHANGE)
            || quantity.previous().filter(previous -> previous.signum() >= 0).isPresent()
                && quantity.per().isEmpty()
                && !quantity.kind().equals(QuantityKind.ORDINAL)
                && !quantity.kind().equals(QuantityKind.RATIO)
                && quantity.unit().filter(Currencies::contains).isEmpty());
  }

  /**
   * Returns 1 for an increase, -1 for a decrease, and 0 if the number did not certainly change. If
   * a change has a previous number, as in "growth slowed to 2 % from 3 %", its sign and the
   * comparison must agree.
   */
  private static int direction(Quantity quantity) {
    int compared = quantity.previous().map(previous -> compare(quantity, previous)).orElse(0);
    if (!quantity.kind().equals(QuantityKind.CHANGE)) {
      return quantity.approximate() ? 0 : compared;
    }
    int sign = compare(quantity, BigDecimal.ZERO);
    return quantity.previous().isEmpty() || sign == compared ? sign : 0;
  }

  /**
   * Returns 1 if a quantity is certainly greater than a number, -1 if it is certainly less, and 0
   * otherwise. For example, a change from -0.5 to 1.5 is neither greater nor less than 0.
   */
  private static int compare(Quantity quantity, BigDecimal number) {
    boolean isGreater =
        quantity.low().or(quantity::best).filter(low -> low.compareTo(number) > 0).isPresent();
    boolean isLess =
        quantity.high().or(quantity::best).filter(high -> high.compareTo(number) < 0).isPresent();
    return isGreater == isLess ? 0 : isGreater ? 1 : -1;
  }

  private static void inOrder(Quantity quantity, Trail at) {
    boolean lowOut = quantity.lowExclusive();
    boolean highOut = quantity.highExclusive();
    if (isOver(quantity.low(), quantity.best(), lowOut)
        || isOver(quantity.best(), quantity.high(), highOut)
        || isOver(quantity.low(), quantity.high(), lowOut || highOut)
        || lowOut && highOut && hasNoWholeNumber(quantity)) {
      Code.QUANTITY_NOT_ORDERED.report(
          at.site(), orderFault(quantity) + "; found " + numbers(quantity, lowOut, highOut));
    }
  }

  private static String orderFault(Quantity quantity) {
    if (isOver(quantity.low(), quantity.best(), false)
        || isOver(quantity.best(), quantity.high(), false)
        || isOver(quantity.low(), quantity.high(), false)) {
      return "the numbers must be in the order low, best, high";
    }
    if (quantity.best().isPresent()
        && (isOver(quantity.low(), quantity.best(), quantity.lowExclusive())
            || isOver(quantity.best(), quantity.high(), quantity.highExclusive()))) {
      return "best must not be equal to an exclusive bound";
    }
    return Counted.isWhole(quantity)
        ? "no whole number is between the bounds"
        : "no number is between the bounds";
  }

  /** Returns whether no whole number is between the bounds, as in "more than 10, fewer than 11". */
  private static boolean hasNoWholeNumber(Quantity quantity) {
    return quantity.low().isPresent()
        && quantity.high().isPresent()
        && Counted.isWhole(quantity)
        && NumberRange.isNext(quantity.low().get(), quantity.high().get());
  }

  private static boolean isOver(
      Optional<BigDecimal> one, Optional<BigDecimal> other, boolean orEqual) {
    return one.isPresent()
        && other.isPresent()
        && one.get().compareTo(other.get()) >= (orEqual ? 0 : 1);
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
    String unit = UNITS.get(quantity.kind());
    if (unit != null && hasNumber(quantity) && quantity.unit().isEmpty()) {
      Code.QUANTITY_UNIT_MISSING.report(
          at.site(), kind(quantity) + " has a number but no unit; expected a unit such as " + unit);
    }
  }

  private static boolean hasNumber(Quantity quantity) {
    return quantity.low().isPresent() || quantity.best().isPresent() || quantity.high().isPresent();
  }

  private static void unitFits(Quantity quantity, Trail at) {
    if (quantity.unit().isEmpty()) {
      return;
    }
    String unit = quantity.unit().get();
    boolean isCount = Counted.KINDS.contains(quantity.kind());
    if ((isCount || NO_PERCENTAGES.contains(quantity.kind())) && unit.equals("%")) {
      Code.QUANTITY_UNIT_MISMATCH.report(
          at.within("unit"),
          kind(quantity) + " cannot have the unit \"%\"",
          "use the kind \"share\" for percentages");
    } else if ((isCount || NOT_MONEY.contains(quantity.kind())) && Currencies.contains(unit)) {
      Code.QUANTITY_UNIT_MISMATCH.report(
          at.within("unit"),
          kind(quantity) + " cannot have a currency as its unit; found " + Quoted.of(unit),
          "use the kind \"amount\" for money");
    }
  }

  /**
   * Reports a count that is not a whole number. A quantity with a unit or a rate, such as 2.5
   * thousand, need not be a whole number.
   */
  private static void isWhole(Quantity quantity, Trail at) {
    if (hasFraction(quantity) && Counted.isWhole(quantity)) {
      Code.QUANTITY_FRACTION.report(
          at.site(),
          kind(quantity) + " must be a whole number; found " + numbersAndPrevious(quantity),
          "for a rate, set \"per\"; write 2.5 thousand as 2500");
    }
  }

  /**
   * Reports a probability, or the share of an answer in a poll, that is greater than 100 %. Other
   * shares, such as a debt in percent of GDP, can be greater.
   */
  private static void fitsInto100Percent(Quantity quantity, Trail at) {
    if (quantity.unit().isEmpty() || !quantity.unit().get().equals("%")) {
      return;
    }
    boolean isShare = quantity.kind().equals(QuantityKind.SHARE) && quantity.stance().isPresent();
    if (isShare || quantity.kind().equals(QuantityKind.PROBABILITY)) {
      String greater = greaterThan(HUNDRED, quantity);
      if (greater != null) {
        Code.QUANTITY_EXCEEDS_WHOLE.report(
            at.within(greater),
            kind(quantity)
                + (isShare ? " with a \"stance\"" : "")
                + " must not be greater than 100 %; found "
                + numbersAndPrevious(quantity),
            isShare
                ? "for a number of people, use the kind \"people\" or \"votes\""
                : "for a figure of speech, set \"text\" instead of the numbers");
      }
    }
  }

  /**
   * Reports a person who is more than 130 years old. The age of a body that is found or returned
   * may be the time since the person lived.
   */
  private static void isOfAPerson(Quantity quantity, Trail at) {
    String greater = greaterThan(MOST_YEARS, quantity);
    if (greater == null || quantity.unit().filter(unit -> !YEARS.contains(unit)).isPresent()) {
      return;
    }
    Actor actor =
        quantity.among().isPresent()
            ? at.index().resolve(quantity.among())
            : at.site().around(Actor.class).orElse(null);
    if (actor != null
        && actor.kind().equals(ActorKind.PERSON)
        && !(at.event() instanceof Action action && OF_THE_DEAD.contains(action.kind()))) {
      Code.QUANTITY_AGE_TOO_HIGH.report(
          at.within(greater),
          "the age of a person must be at most 130 years; found " + numbersAndPrevious(quantity),
          "correct the number, or set \"unit\" if the age is not in years");
    }
  }

  /**
   * Returns the name of the first number that is certainly greater than the given number; null if
   * there is none. The upper bound is ignored, because the value can be lower.
   */
  private static @Nullable String greaterThan(Optional<BigDecimal> most, Quantity quantity) {
    if (isOver(quantity.low(), most, quantity.lowExclusive())) {
      return "low";
    }
    if (isOver(quantity.best(), most, false)) {
      return "best";
    }
    return isOver(quantity.previous(), most, false) ? "previous" : null;
  }

  private static boolean hasFraction(Quantity quantity) {
    return quantity.best().isPresent() && quantity.best().get().scale() > 0
        || quantity.low().isPresent() && quantity.low().get().scale() > 0
        || quantity.high().isPresent() && quantity.high().get().scale() > 0
        || quantity.previous().isPresent() && quantity.previous().get().scale() > 0;
  }

  private static void kindFits(Quantity quantity, String property, QuantityKind kind, Trail at) {
    if (at.isAt(property) && !quantity.kind().equals(kind)) {
      Code.QUANTITY_KIND_MISMATCH.report(
          at.within("of"),
          "the kind of \"%s\" must be \"%s\"; found %s"
              .formatted(property, kind, Quoted.of(quantity.kind().value())));
    }
  }

  private static void notNegative(Optional<BigDecimal> number, String name, Trail at) {
    if (number.isPresent() && number.get().signum() < 0) {
      Code.QUANTITY_NEGATIVE.report(
          at.within(name),
          Quoted.of(name) + " must not be negative; found " + Quoted.number(number.get()),
          "omit unknown numbers");
    }
  }

  private static String kind(Quantity quantity) {
    return "a quantity of the kind " + Quoted.of(quantity.kind().value());
  }

  private static String numbersAndPrevious(Quantity quantity) {
    return Stream.of(
            numbers(quantity, quantity.lowExclusive(), quantity.highExclusive()),
            number("previous ", quantity.previous(), false).orElse(""))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
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
}
