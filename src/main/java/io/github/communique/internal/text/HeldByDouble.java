package io.github.communique.internal.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Checks whether a double can represent a number. All numbers in the model must be representable as
 * doubles, because most JSON readers use doubles.
 *
 * <p>The following numbers are accepted:
 *
 * <ul>
 *   <li>numbers with at most 15 significant digits
 *   <li>the shortest decimal that identifies a double, as printed by JavaScript and Python
 *   <li>integers that equal a double
 *   <li>fractions with at most 17 significant digits, as printed by {@code printf("%.17g")} in C
 *   <li>integers that result from rounding a double to at most 18 significant digits. C prints up
 *       to 17 digits, and Java before version 19 prints up to 18 digits (JDK-4511638).
 * </ul>
 */
public final class HeldByDouble {
  private static final int DIGITS_THAT_ALL_DOUBLES_HOLD = 15;
  private static final int EXPONENT_THAT_ALL_DOUBLES_HOLD = 290;
  private static final int MOST_DIGITS = 17;
  private static final int MOST_DIGITS_OF_JAVA_17 = 18;

  private HeldByDouble() {}

  /** Returns whether a double can represent a number. */
  public static boolean holds(BigDecimal decimal) {
    BigDecimal number = decimal.stripTrailingZeros();
    long exponent = (long) number.precision() - number.scale();
    if (number.precision() <= DIGITS_THAT_ALL_DOUBLES_HOLD
        && Math.abs(exponent) <= EXPONENT_THAT_ALL_DOUBLES_HOLD) {
      return true;
    }
    double value = number.doubleValue();
    if (!Double.isFinite(value) || value == 0) {
      return false;
    }
    return ShortestDecimal.of(value).compareTo(number) == 0
        || new BigDecimal(value).compareTo(number) == 0
        || Math.abs(value) >= Double.MIN_NORMAL
            && (number.scale() > 0
                ? number.precision() <= MOST_DIGITS
                : number.precision() <= MOST_DIGITS_OF_JAVA_17 && isRounded(value, number));
  }

  private static boolean isRounded(double value, BigDecimal number) {
    MathContext digits = new MathContext(number.precision(), RoundingMode.HALF_EVEN);
    return new BigDecimal(value).round(digits).compareTo(number) == 0;
  }

  /** Returns the reason why a double cannot represent a number, for use at the end of a message. */
  public static String fault(BigDecimal decimal) {
    double value = decimal.doubleValue();
    if (Double.isInfinite(value)) {
      return "is out of the range of a double, -1.8E+308 to 1.8E+308";
    }
    if (Math.abs(value) < Double.MIN_NORMAL) {
      return "is closer to 0 than 2.3E-308, the limit for a double with full precision";
    }
    int digits = decimal.stripTrailingZeros().precision();
    return digits > MOST_DIGITS
        ? "has " + digits + " significant digits; a double can represent at most " + MOST_DIGITS
        : "cannot be represented as a double; the nearest possible integer is "
            + new BigDecimal(value);
  }
}
