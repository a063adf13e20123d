package io.github.communique.internal.wire;

import java.math.BigDecimal;

/**
 * Writes the canonical form of a number. The layout is that of ECMAScript (Number::toString), as in
 * RFC 8785, but all digits of the number are kept.
 *
 * <p>RFC 8785 first rounds the number to the nearest double, then writes the shortest digits that
 * identify the double. If the number has exactly these digits, this class writes the number as in
 * RFC 8785. Otherwise, this class writes the digits of the number unchanged.
 */
final class CanonicalNumber {
  private static final int LONGEST_INTEGER = 21;
  private static final int MOST_LEADING_ZEROS = 6;

  private CanonicalNumber() {}

  static void append(BigDecimal number, StringBuilder out) {
    if (number.signum() == 0) {
      out.append('0');
      return;
    }
    String digits = number.unscaledValue().abs().toString();
    // The position of the decimal point: the value is 0.DIGITS times ten to this power. The type is
    // long, because the exponent can be close to the limits of int.
    long point = (long) digits.length() - number.scale();
    int significant = digits.length();
    while (digits.charAt(significant - 1) == '0') {
      significant--;
    }
    if (number.signum() < 0) {
      out.append('-');
    }
    append(digits.substring(0, significant), point, out);
  }

  private static void append(String digits, long point, StringBuilder out) {
    int count = digits.length();
    if (count <= point && point <= LONGEST_INTEGER) {
      out.append(digits).append("0".repeat((int) point - count));
    } else if (0 < point && point <= LONGEST_INTEGER) {
      out.append(digits, 0, (int) point).append('.').append(digits, (int) point, count);
    } else if (-MOST_LEADING_ZEROS < point && point <= 0) {
      out.append("0.").append("0".repeat((int) -point)).append(digits);
    } else {
      out.append(digits.charAt(0));
      if (count > 1) {
        out.append('.').append(digits, 1, count);
      }
      out.append('e').append(point > 0 ? "+" : "").append(point - 1);
    }
  }
}
