package io.github.communique.internal.text;

import java.math.BigDecimal;
import java.math.BigInteger;

/** The numbers that can be written so that every reader with the standard limits reads them. */
public final class NumberLimits {
  /** The most significant digits of a number; zeros at its end are none. */
  public static final int LONGEST = 400;

  /**
   * The most digits of a number as it is written, those of the exponent and all zeros included:
   * Jackson's own limit. Each number within the other limits can be written within this one, in
   * plain, scientific and canonical form.
   */
  public static final int LONGEST_LITERAL = 1000;

  /** The largest exponent, of either sign. */
  public static final int LARGEST_EXPONENT = 400;

  /** The limits, for messages. */
  public static final String RANGE = LONGEST + " digits or an exponent of ±" + LARGEST_EXPONENT;

  private NumberLimits() {}

  /** Whether the number is within the limits. */
  public static boolean allow(Number number) {
    if (number instanceof BigDecimal decimal) {
      return hasFewDigits(decimal)
          && Math.abs((long) decimal.precision() - decimal.scale() - 1) <= LARGEST_EXPONENT;
    }
    if (number instanceof BigInteger integer) {
      // First what is cheap: to count a billion digits is not.
      return integer.bitLength() <= LONGEST * 4 && allow(new BigDecimal(integer));
    }
    return true;
  }

  /** A power of ten with the largest exponent has one digit more when it is written plainly. */
  private static boolean hasFewDigits(BigDecimal decimal) {
    int precision = decimal.precision();
    return precision <= LONGEST
        || precision == LONGEST + 1 && decimal.stripTrailingZeros().precision() <= LONGEST;
  }
}
