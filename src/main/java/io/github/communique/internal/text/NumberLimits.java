package io.github.communique.internal.text;

import java.math.BigDecimal;
import java.math.BigInteger;

/** The numbers that can be written so that every reader with the standard limits reads them. */
public final class NumberLimits {
  /** The longest number, in characters as it is written. */
  public static final int LONGEST = 400;

  /** The largest exponent, of either sign. */
  public static final int LARGEST_EXPONENT = 400;

  /** The limits, for messages. */
  public static final String RANGE = LONGEST + " characters or an exponent of ±" + LARGEST_EXPONENT;

  private NumberLimits() {}

  /** Whether the number, as {@code toString} writes it, is within the limits. */
  public static boolean allow(Number number) {
    if (number instanceof BigDecimal decimal) {
      // First what is cheap: text of a decimal of a billion digits is not.
      return decimal.precision() <= LONGEST
          && Math.abs((long) decimal.precision() - decimal.scale() - 1) <= LARGEST_EXPONENT
          && decimal.toString().length() <= LONGEST;
    }
    if (number instanceof BigInteger integer) {
      return integer.bitLength() <= LONGEST * 4 && integer.toString().length() <= LONGEST;
    }
    return true;
  }
}
