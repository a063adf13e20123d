package io.github.communique.internal.text;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Copies of numbers whose classes a caller may have extended.
 *
 * <p>Every public method of such a number may be overridden. The arithmetic of another number uses
 * the fields instead, which are the digits that were given to the constructor.
 */
public final class ExactNumbers {
  private ExactNumbers() {}

  /** The same number, of the class {@code BigInteger} itself, which is immutable. */
  public static BigInteger copy(BigInteger given) {
    if (given.getClass() == BigInteger.class) {
      return given;
    }
    return BigInteger.TWO.add(given).subtract(BigInteger.TWO);
  }

  /** The same number, of the class {@code BigDecimal} itself, which is immutable. */
  public static BigDecimal copy(BigDecimal given) {
    boolean exact =
        given.getClass() == BigDecimal.class
            && given.unscaledValue().getClass() == BigInteger.class;
    return exact ? given : BigDecimal.ONE.multiply(given);
  }
}
