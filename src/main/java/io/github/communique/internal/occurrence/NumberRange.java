package io.github.communique.internal.occurrence;

import io.github.communique.Quantity;
import io.github.communique.internal.text.Quoted;
import io.github.communique.vocabulary.QuantityKind;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The range of possible numbers for a quantity. A missing bound is null. */
public record NumberRange(
    @Nullable BigDecimal low,
    boolean lowOut,
    @Nullable BigDecimal high,
    boolean highOut,
    @Nullable NumberRange stated) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** A comparator that orders ranges by lower bound, with the highest bound first. */
  public static final Comparator<NumberRange> HIGHEST_LOW =
      Comparator.comparing((NumberRange range) -> range.low, Comparator.reverseOrder())
          .thenComparing(range -> !range.lowOut);

  /** A comparator that orders ranges by upper bound, with the lowest bound first. */
  public static final Comparator<NumberRange> LOWEST_HIGH =
      Comparator.comparing((NumberRange range) -> range.high)
          .thenComparing(range -> !range.highOut);

  /**
   * Returns whether an exclusive bound differs from all other numbers of a quantity. An exclusive
   * bound that equals another number is treated as inclusive.
   */
  private static boolean isOnly(BigDecimal bound, List<BigDecimal> numbers) {
    return numbers.stream().filter(number -> number.compareTo(bound) == 0).count() == 1;
  }

  /**
   * Returns the range of a quantity. The range of an approximate number extends from half to double
   * the number, which is wider than the usual meaning of "about".
   *
   * @return the range; null if the quantity does not have any bound
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
    boolean lowOut =
        quantity.lowExclusive()
            && isOnly(least, numbers)
            && quantity.low().filter(low -> low.compareTo(least) == 0).isPresent();
    boolean highOut =
        quantity.highExclusive()
            && isOnly(most, numbers)
            && quantity.high().filter(high -> high.compareTo(most) == 0).isPresent();
    NumberRange stated =
        new NumberRange(
            oneSided && quantity.high().isPresent() ? null : least,
            lowOut,
            oneSided && quantity.low().isPresent() ? null : most,
            highOut,
            null);
    return quantity.approximate() ? stated.widened() : stated;
  }

  /**
   * Returns whether the tolerance of an approximate number can be expressed as a factor. This is
   * not possible for measurements on a scale with an arbitrary zero, such as temperatures, or for
   * zero and negative numbers.
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
        this);
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
        stated == null && other.stated == null ? null : asStated().and(other.asStated()));
  }

  public boolean isAbove(@Nullable NumberRange other) {
    return other != null
        && low != null
        && other.high != null
        && low.compareTo(other.high) >= (lowOut || other.highOut ? 0 : 1);
  }

  @Override
  public String toString() {
    if (stated != null) {
      return "about " + stated;
    }
    if (low != null && high != null && !lowOut && !highOut) {
      return low.compareTo(high) == 0 ? plain(low) : plain(low) + " to " + plain(high);
    }
    String least = low == null ? "" : (lowOut ? "more than " : "at least ") + plain(low);
    String most = high == null ? "" : (highOut ? "less than " : "at most ") + plain(high);
    return least + (least.isEmpty() || most.isEmpty() ? "" : " and ") + most;
  }

  private static String plain(BigDecimal number) {
    return Quoted.number(number.toPlainString());
  }
}
