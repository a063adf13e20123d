package io.github.communique.internal.wire;

import io.github.communique.internal.text.Ascii;
import io.github.communique.internal.text.NumberLimits;
import io.github.communique.internal.text.Quoted;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Parses JSON numbers from their text, without converting them to {@code double}. */
public final class JsonNumber {
  /**
   * The maximum absolute value of an exponent in a literal. A number with a larger exponent exceeds
   * the limits or is slow to parse.
   */
  private static final BigInteger LARGEST_WRITTEN_EXPONENT =
      BigInteger.valueOf(NumberLimits.LARGEST_EXPONENT + NumberLimits.LONGEST_LITERAL);

  private static final String EXPONENT =
      " is out of range; the exponent must be from -"
          + NumberLimits.LARGEST_EXPONENT
          + " to "
          + NumberLimits.LARGEST_EXPONENT;

  private JsonNumber() {}

  /**
   * Returns the value of an integer literal. Returns null if the literal has a fraction or an
   * exponent, or if the value is outside the range of {@code int}.
   */
  public static @Nullable Integer toInt(String literal) {
    if (literal.length() > 11 || !isIntegral(literal)) {
      return null;
    }
    long value = Long.parseLong(literal);
    return value == (int) value ? (Integer) (int) value : null;
  }

  /**
   * Returns the current number as a decimal. Returns null and reports an issue if the number
   * exceeds the limits.
   */
  static @Nullable BigDecimal toDecimal(TokenReader in, ReadContext context) {
    String literal = in.text();
    return isUsable(literal, in, context) ? allowed(new BigDecimal(literal), in, context) : null;
  }

  /**
   * Returns the current number in the type that is used for unknown properties: {@code Long},
   * {@code BigInteger} or {@code BigDecimal}. Returns null and reports an issue if the number
   * exceeds the limits.
   */
  static @Nullable Number toNumber(TokenReader in, ReadContext context) {
    String literal = in.text();
    return isUsable(literal, in, context) ? allowed(parse(literal), in, context) : null;
  }

  /** Parses a literal that does not exceed the limits. */
  public static Number parse(String literal) {
    if (!isIntegral(literal)) {
      return new BigDecimal(literal);
    }
    return literal.length() < 19 ? (Number) Long.valueOf(literal) : new BigInteger(literal);
  }

  private static <N extends Number> @Nullable N allowed(
      N number, TokenReader in, ReadContext context) {
    if (!NumberLimits.allow(number)) {
      String beyond =
          number instanceof BigDecimal decimal && decimal.precision() <= NumberLimits.LONGEST
              ? EXPONENT
              : " must have at most " + NumberLimits.LONGEST + " digits";
      context.error(in, "json.limit", "the number " + Quoted.number(in.text()) + beyond);
      return null;
    }
    return number;
  }

  /** Returns whether a literal has neither a fraction nor an exponent. */
  private static boolean isIntegral(String literal) {
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      if (c == '.' || c > '9') {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns whether a literal has only the characters of a JSON number. Lenient parsers and trees
   * of Java numbers also contain NaN and infinity, and YAML numbers can contain underscores.
   */
  private static boolean isOfJson(String literal) {
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      if (!Ascii.isDigit(c) && "-+.eE".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUsable(String literal, TokenReader in, ReadContext context) {
    if (!isOfJson(literal)) {
      context.error(
          in, "json.type", "found " + Quoted.number(literal) + ", which is not a JSON number");
      return false;
    }
    int e = Math.max(literal.indexOf('e'), literal.indexOf('E'));
    if (e >= 0
        && new BigInteger(literal.substring(e + 1)).abs().compareTo(LARGEST_WRITTEN_EXPONENT) > 0) {
      context.error(in, "json.limit", "the number " + Quoted.number(literal) + EXPONENT);
      return false;
    }
    return true;
  }
}
