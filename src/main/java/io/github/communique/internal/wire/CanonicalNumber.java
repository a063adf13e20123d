package io.github.communique.internal.wire;

import java.math.BigDecimal;

/**
 * The one way to write a number: the layout of ECMAScript (Number::toString), which RFC 8785 asks
 * for, over all the digits that the number has.
 *
 * <p>RFC 8785 says more: first round to the nearest double, then write its shortest digits. A
 * number whose digits are those of a double comes out the same without that. Any other would be
 * altered by it, and is written as it is.
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
    // Where the decimal point stands: 0.DIGITS times ten to this power. An exponent may be close
    // to the ends of int, so it is counted in long.
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
