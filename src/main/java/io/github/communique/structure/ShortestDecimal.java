package io.github.communique.structure;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Doubles in decimal. {@code Double.toString} gives other digits on JDK 17 than from 19 on, and
 * what is stored must not depend on the JDK.
 */
public final class ShortestDecimal {
  private static final int DIGITS_THAT_ALWAYS_SUFFICE = 17;

  private ShortestDecimal() {}

  /** The decimal of fewest digits, from 15 up, that is read back as the same finite double. */
  public static BigDecimal of(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 15; digits < DIGITS_THAT_ALWAYS_SUFFICE; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits));
      if (rounded.doubleValue() == value) {
        return plain(rounded);
      }
    }
    return plain(exact.round(new MathContext(DIGITS_THAT_ALWAYS_SUFFICE)));
  }

  /** The same number without trailing zeros and without an exponent for integers. */
  public static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
