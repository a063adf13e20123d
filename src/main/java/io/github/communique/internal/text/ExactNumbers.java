package io.github.communique.internal.text;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Copies numbers of untrusted subclasses.
 *
 * <p>A subclass may override every public method. Therefore the number is copied with the
 * arithmetic of another number, which uses the fields of the given number.
 */
public final class ExactNumbers {
  private ExactNumbers() {}

  /** Returns the same number as an immutable instance of {@code BigInteger} itself. */
  public static BigInteger copy(BigInteger given) {
    if (given.getClass() == BigInteger.class) {
      return given;
    }
    return BigInteger.TWO.add(given).subtract(BigInteger.TWO);
  }

  /** Returns the same number as an immutable instance of {@code BigDecimal} itself. */
  public static BigDecimal copy(BigDecimal given) {
    boolean exact =
        given.getClass() == BigDecimal.class
            && given.unscaledValue().getClass() == BigInteger.class;
    return exact ? given : BigDecimal.ONE.multiply(given);
  }
}
