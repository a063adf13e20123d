package io.github.communique.internal.text;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Copies numbers of untrusted subclasses.
 *
 * <p>A subclass may override every public method. The arithmetic of another number uses its fields
 * instead, which contain the true digits.
 */
public final class ExactNumbers {
  private ExactNumbers() {}

  /** The same number as a plain {@code BigInteger}, which is immutable. */
  public static BigInteger copy(BigInteger given) {
    if (given.getClass() == BigInteger.class) {
      return given;
    }
    return BigInteger.TWO.add(given).subtract(BigInteger.TWO);
  }

  /** The same number as a plain {@code BigDecimal}, which is immutable. */
  public static BigDecimal copy(BigDecimal given) {
    boolean exact =
        given.getClass() == BigDecimal.class
            && given.unscaledValue().getClass() == BigInteger.class;
    return exact ? given : BigDecimal.ONE.multiply(given);
  }
}
