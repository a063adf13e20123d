package io.github.communique.internal.text;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The limits for numbers. Every reader with default limits can read numbers within these limits.
 */
public final class NumberLimits {
  /** The maximum number of significant digits, excluding trailing zeros. */
  public static final int LONGEST = 400;

  /**
   * The maximum number of written digits, including zeros and exponent digits. This is also the
   * Jackson limit. A number within the other limits does not exceed this limit in plain, scientific
   * or canonical form.
   */
  public static final int LONGEST_LITERAL = 1000;

  /** The maximum absolute value of the exponent. */
  public static final int LARGEST_EXPONENT = 400;

  /** The description of the limits for messages. */
  public static final String RANGE = LONGEST + " digits or an exponent beyond ±" + LARGEST_EXPONENT;

  private NumberLimits() {}

  /** Returns whether a number is within the limits. */
  public static boolean allow(Number number) {
    if (number instanceof BigDecimal decimal) {
      return hasFewDigits(decimal)
          && Math.abs((long) decimal.precision() - decimal.scale() - 1) <= LARGEST_EXPONENT;
    }
    if (number instanceof BigInteger integer) {
      // Check the bit length first, because counting a billion digits is slow.
      return integer.bitLength() <= LONGEST * 4 && allow(new BigDecimal(integer));
    }
    return true;
  }

  /**
   * Returns whether the number of digits is within the limit. In plain notation, a power of ten
   * with the maximum exponent has one additional digit.
   */
  private static boolean hasFewDigits(BigDecimal decimal) {
    int precision = decimal.precision();
    return precision <= LONGEST
        || precision == LONGEST + 1 && decimal.stripTrailingZeros().precision() <= LONGEST;
  }
}
