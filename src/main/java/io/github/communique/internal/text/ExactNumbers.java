package io.github.communique.internal.text;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Copies numbers that may be instances of untrusted subclasses.
 *
 * <p>A subclass can override every public method. Therefore, this class calls a method of a
 * constant, such as {@link BigInteger#TWO}, with the given number as the argument. The method reads
 * the fields of the argument directly.
 */
public final class ExactNumbers {
  private ExactNumbers() {}

  /**
   * Returns an equal {@code BigInteger} that is not an instance of a subclass, and is therefore
   * immutable.
   */
  public static BigInteger copy(BigInteger given) {
    if (given.getClass() == BigInteger.class) {
      return given;
    }
    return BigInteger.TWO.add(given).subtract(BigInteger.TWO);
  }

  /**
   * Returns an equal {@code BigDecimal} that is not an instance of a subclass, and is therefore
   * immutable.
   */
  public static BigDecimal copy(BigDecimal given) {
    boolean exact =
        given.getClass() == BigDecimal.class
            && given.unscaledValue().getClass() == BigInteger.class;
    return exact ? given : BigDecimal.ONE.multiply(given);
  }
}
