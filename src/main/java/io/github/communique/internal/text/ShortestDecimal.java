package io.github.communique.internal.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Computes the shortest decimals of doubles, as required by ECMAScript and RFC 8785. {@code
 * Double.toString} returns different results before JDK 19, but stored data must not depend on the
 * JDK.
 */
public final class ShortestDecimal {
  private static final int DIGITS_THAT_ALWAYS_SUFFICE = 17;
  private static final int COMMON_SCALE = 7;
  private static final double COMMON_POWER = 1e7;
  private static final long MOST_COMMON_DIGITS = 1_000_000_000_000_000L;

  private ShortestDecimal() {}

  /**
   * Returns the shortest decimal that is parsed as the same finite double. If there are several
   * such decimals, returns the decimal closest to the double or, if two are equally close, the
   * decimal with an even last digit.
   */
  public static BigDecimal of(double value) {
    // Coordinates usually have at most seven decimals. The division rounds correctly, so an equal
    // quotient means that the decimal is parsed as the value. Different decimals of up to 15 digits
    // are parsed as different doubles, so no other decimal of up to 15 digits is.
    long common = Math.round(value * COMMON_POWER);
    if (Math.abs(common) < MOST_COMMON_DIGITS && common / COMMON_POWER == value) {
      return plain(BigDecimal.valueOf(common, COMMON_SCALE));
    }
    BigDecimal exact = new BigDecimal(value);
    for (int digits = leastDigits(value); digits < DIGITS_THAT_ALWAYS_SUFFICE; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == value) {
        return plain(rounded);
      }
      // Just below a power of two, doubles are twice as dense as just above it. If the closest
      // decimal is parsed as the adjacent double, the next greater decimal may still be parsed as
      // the original double.
      BigDecimal above = exact.round(new MathContext(digits, RoundingMode.UP));
      if (above.doubleValue() == value) {
        return plain(above);
      }
    }
    return plain(exact.round(new MathContext(DIGITS_THAT_ALWAYS_SUFFICE, RoundingMode.HALF_EVEN)));
  }

  /**
   * Returns the number of digits at which the search starts. Rounding to 15 digits also finds all
   * shorter decimals, except for subnormal doubles.
   */
  private static int leastDigits(double value) {
    return Math.abs(value) < Double.MIN_NORMAL ? 1 : 15;
  }

  /** Returns an equal number without trailing zeros and, for integers, without an exponent. */
  public static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
