package io.github.communique.internal.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The shortest decimals of doubles, as required by ECMAScript and RFC 8785. {@code Double.toString}
 * differs before JDK 19, and stored data must not depend on the JDK.
 */
public final class ShortestDecimal {
  private static final int DIGITS_THAT_ALWAYS_SUFFICE = 17;

  private ShortestDecimal() {}

  /**
   * The shortest decimal that is parsed as the same finite double; among several, the closest one,
   * and among two equally close ones, the one with an even last digit.
   */
  public static BigDecimal of(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = leastDigits(value); digits < DIGITS_THAT_ALWAYS_SUFFICE; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == value) {
        return plain(rounded);
      }
      // Below a power of two, doubles are twice as dense: the closest decimal may be parsed as a
      // neighbour, but the next one above may not.
      BigDecimal above = exact.round(new MathContext(digits, RoundingMode.UP));
      if (above.doubleValue() == value) {
        return plain(above);
      }
    }
    return plain(exact.round(new MathContext(DIGITS_THAT_ALWAYS_SUFFICE, RoundingMode.HALF_EVEN)));
  }

  /** Decimals of up to 15 digits are found at 15, except for subnormal doubles. */
  private static int leastDigits(double value) {
    return Math.abs(value) < Double.MIN_NORMAL ? 1 : 15;
  }

  /** The same number without trailing zeros and without an exponent for integers. */
  public static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
