package io.github.communique.internal.text;

import java.math.BigDecimal;
import java.math.BigInteger;

/** The limits of numbers that every reader with default limits can read. */
public final class NumberLimits {
  /** The greatest number of significant digits; trailing zeros are not counted. */
  public static final int LONGEST = 400;

  /**
   * The greatest number of written digits, including those of the exponent and zeros: the limit of
   * Jackson. Each number within the other limits can be written within this one, in plain,
   * scientific and canonical form.
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
      // Cheap checks first, because counting a billion digits is slow.
      return integer.bitLength() <= LONGEST * 4 && allow(new BigDecimal(integer));
    }
    return true;
  }

  /** A power of ten with the largest exponent has one more digit in plain notation. */
  private static boolean hasFewDigits(BigDecimal decimal) {
    int precision = decimal.precision();
    return precision <= LONGEST
        || precision == LONGEST + 1 && decimal.stripTrailingZeros().precision() <= LONGEST;
  }
}
