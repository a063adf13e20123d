package io.github.communique.internal.occurrence;

import io.github.communique.Quantity;
import io.github.communique.internal.text.Quoted;
import io.github.communique.vocabulary.QuantityKind;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The range of possible numbers for a quantity. A missing bound is null.
 *
 * @param whole whether the number and the exclusive bounds are integers, so that "more than 10"
 *     means "at least 11"
 * @param stated the range before it was extended for an approximate or rounded number; null if it
 *     was not extended
 * @param isAbout whether the report states that the numbers are approximate
 */
public record NumberRange(
    @Nullable BigDecimal low,
    boolean lowOut,
    @Nullable BigDecimal high,
    boolean highOut,
    boolean whole,
    @Nullable NumberRange stated,
    boolean isAbout) {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private static final Set<QuantityKind> ROUNDED =
      Set.of(
          QuantityKind.AMOUNT,
          QuantityKind.DURATION,
          QuantityKind.MEASUREMENT,
          QuantityKind.SHARE,
          QuantityKind.PROBABILITY,
          QuantityKind.MARGIN,
          QuantityKind.CHANGE,
          QuantityKind.RATIO);

  /** A comparator that orders ranges by lower bound, with the highest bound first. */
  public static final Comparator<NumberRange> HIGHEST_LOW =
      Comparator.comparing(NumberRange::first, Comparator.reverseOrder())
          .thenComparing(range -> !range.isLowOut());

  /** A comparator that orders ranges by upper bound, with the lowest bound first. */
  public static final Comparator<NumberRange> LOWEST_HIGH =
      Comparator.comparing(NumberRange::last).thenComparing(range -> !range.isHighOut());

  /**
   * Returns whether a bound is less than all other numbers of a quantity, or greater than all of
   * them. An exclusive bound that equals another number is treated as inclusive.
   */
  private static boolean isOutermost(
      Optional<BigDecimal> bound, BigDecimal outermost, List<BigDecimal> numbers) {
    return bound.filter(number -> number.compareTo(outermost) == 0).isPresent()
        && numbers.stream().filter(number -> number.compareTo(outermost) == 0).count() == 1;
  }

  /**
   * Returns the range of a quantity. The range of an approximate number extends from half to double
   * the number, which is wider than the usual meaning of "about".
   *
   * @return the range; null if the quantity does not have a number, or if it is approximate and its
   *     tolerance cannot be expressed as a factor
   */
  public static @Nullable NumberRange of(Quantity quantity) {
    List<BigDecimal> numbers =
        Stream.of(quantity.low(), quantity.best(), quantity.high())
            .flatMap(Optional::stream)
            .sorted()
            .toList();
    if (numbers.isEmpty() || quantity.approximate() && !hasRatio(quantity, numbers)) {
      return null;
    }
    boolean oneSided = numbers.size() == 1 && quantity.best().isEmpty();
    BigDecimal least = numbers.get(0);
    BigDecimal most = numbers.get(numbers.size() - 1);
    boolean lowOut = quantity.lowExclusive() && isOutermost(quantity.low(), least, numbers);
    boolean highOut = quantity.highExclusive() && isOutermost(quantity.high(), most, numbers);
    NumberRange stated =
        new NumberRange(
            oneSided && quantity.high().isPresent() ? null : least,
            lowOut,
            oneSided && quantity.low().isPresent() ? null : most,
            highOut,
            Counted.isWhole(quantity)
                && isInteger(least, lowOut)
                && isInteger(most, highOut)
                && !(lowOut && highOut && isNext(least, most)),
            null,
            false);
    if (quantity.approximate()) {
      return stated.widened();
    }
    return numbers.size() == 1 && quantity.best().isPresent() && isRounded(quantity)
        ? stated.rounded(least)
        : stated;
  }

  /**
   * Returns whether the tolerance of an approximate number can be expressed as a factor. Returns
   * false for zero and for negative numbers. Returns false for all measurements, because the zero
   * of a scale can be arbitrary, as for temperatures.
   */
  private static boolean hasRatio(Quantity quantity, List<BigDecimal> sorted) {
    return sorted.get(0).signum() > 0 && !quantity.kind().equals(QuantityKind.MEASUREMENT);
  }

  /** Returns the range from half to double a number. */
  private NumberRange widened() {
    return new NumberRange(
        low == null ? null : low.divide(TWO),
        false,
        high == null ? null : high.multiply(TWO),
        false,
        whole,
        this,
        true);
  }

  private static boolean isInteger(BigDecimal bound, boolean isExclusive) {
    return !isExclusive || bound.stripTrailingZeros().scale() <= 0;
  }

  /** Returns whether a whole number exceeds another whole number by at most one. */
  public static boolean isNext(BigDecimal low, BigDecimal high) {
    return low.add(BigDecimal.ONE).compareTo(high) >= 0;
  }

  /** Returns a range with an inclusive lower bound and without an upper bound. */
  static NumberRange atLeast(BigDecimal low) {
    return new NumberRange(low, false, null, false, true, null, false);
  }

  /**
   * Returns the lower bound. For a whole number, an exclusive bound is converted to an inclusive
   * bound.
   */
  BigDecimal first() {
    BigDecimal bound = Objects.requireNonNull(low);
    return whole && lowOut ? bound.add(BigDecimal.ONE) : bound;
  }

  /**
   * Returns the upper bound. For a whole number, an exclusive bound is converted to an inclusive
   * bound.
   */
  private BigDecimal last() {
    BigDecimal bound = Objects.requireNonNull(high);
    return whole && highOut ? bound.subtract(BigDecimal.ONE) : bound;
  }

  private boolean isLowOut() {
    return lowOut && !whole;
  }

  private boolean isHighOut() {
    return highOut && !whole;
  }

  /**
   * Returns whether reports usually round a quantity of this kind, such as an amount of money, a
   * share or a measurement. Counts with a unit, such as "thousand", are also usually rounded.
   */
  private static boolean isRounded(Quantity quantity) {
    return ROUNDED.contains(quantity.kind())
        || Counted.KINDS.contains(quantity.kind()) && quantity.unit().isPresent();
  }

  /**
   * Returns the range of the numbers that round to the given number. A fraction is rounded to its
   * last digit. Zeros at the end of an integer may result from rounding, unless they are among its
   * first two digits.
   */
  private NumberRange rounded(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    int zeros = Math.max(0, Math.min(-stripped.scale(), number.precision() - number.scale() - 2));
    int scale = stripped.scale() > 0 ? stripped.scale() : -zeros;
    BigDecimal half = HALF.scaleByPowerOfTen(-scale);
    return new NumberRange(
        number.subtract(half), false, number.add(half), /* highOut= */ true, false, this, false);
  }

  private NumberRange asStated() {
    return stated == null ? this : stated;
  }

  NumberRange and(NumberRange other) {
    int lows = low == null || other.low == null ? 0 : low.compareTo(other.low);
    int highs = high == null || other.high == null ? 0 : high.compareTo(other.high);
    return new NumberRange(
        low == null || other.low == null ? null : low.min(other.low),
        lows == 0 ? lowOut && other.lowOut : lows < 0 ? lowOut : other.lowOut,
        high == null || other.high == null ? null : high.max(other.high),
        highs == 0 ? highOut && other.highOut : highs > 0 ? highOut : other.highOut,
        whole && other.whole,
        stated == null && other.stated == null ? null : asStated().and(other.asStated()),
        isAbout || other.isAbout);
  }

  public boolean isAbove(@Nullable NumberRange other) {
    return other != null
        && low != null
        && other.high != null
        && first().compareTo(other.last()) >= (isLowOut() || other.isHighOut() ? 0 : 1);
  }

  @Override
  public String toString() {
    return text("less than ");
  }

  /**
   * Formats the range for a message.
   *
   * @param lessThan the words before an exclusive upper bound
   */
  String text(String lessThan) {
    if (stated != null) {
      return (isAbout ? "about " : "") + stated;
    }
    if (low != null && high != null && !lowOut && !highOut) {
      return low.compareTo(high) == 0 ? plain(low) : plain(low) + " to " + plain(high);
    }
    String least = low == null ? "" : (lowOut ? "more than " : "at least ") + plain(low);
    String most = high == null ? "" : (highOut ? lessThan : "at most ") + plain(high);
    return least + (least.isEmpty() || most.isEmpty() ? "" : " and ") + most;
  }

  private static String plain(BigDecimal number) {
    return Quoted.number(number.toPlainString());
  }
}
