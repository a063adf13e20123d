package io.github.communique.internal.wire;

import io.github.communique.internal.text.NumberLimits;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Numbers of JSON, read from how they are written and never through a double. */
final class JsonNumber {
  private JsonNumber() {}

  /** The int that a literal without fraction and exponent stands for, or null. */
  static @Nullable Integer toInt(String literal) {
    if (literal.length() > 11 || !isIntegral(literal)) {
      return null;
    }
    long value = Long.parseLong(literal);
    return value == (int) value ? (Integer) (int) value : null;
  }

  /** The current number in decimal; null and an issue if it exceeds the limits. */
  static @Nullable BigDecimal toDecimal(TokenReader in, ReadContext context) {
    String literal = in.text();
    return isUsable(literal, in, context) ? new BigDecimal(literal) : null;
  }

  /** The current number as unknown properties keep it; null and an issue if over the limits. */
  static @Nullable Number toNumber(TokenReader in, ReadContext context) {
    String literal = in.text();
    if (!isUsable(literal, in, context)) {
      return null;
    }
    if (!isIntegral(literal)) {
      return allowed(new BigDecimal(literal), in, context);
    }
    return literal.length() < 19 ? (Number) Long.valueOf(literal) : new BigInteger(literal);
  }

  /** A literal within the limits can stand for a number that is written beyond them. */
  private static @Nullable BigDecimal allowed(
      BigDecimal number, TokenReader in, ReadContext context) {
    if (!NumberLimits.allow(number)) {
      context.error(in, "json.limit", "the number " + number + " is beyond " + NumberLimits.RANGE);
      return null;
    }
    return number;
  }

  static boolean isIntegral(String literal) {
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      if (c == '.' || c > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isUsable(String literal, TokenReader in, ReadContext context) {
    // A lenient parser, and a tree of numbers of Java, have NaN and infinity in all their
    // spellings.
    if (literal.indexOf('N') >= 0 || literal.indexOf('I') >= 0) {
      context.error(in, "json.type", "found " + literal + ", which is no number of JSON");
      return false;
    }
    return isWithinLimits(literal, in, context);
  }

  private static boolean isWithinLimits(String literal, TokenReader in, ReadContext context) {
    if (literal.length() > NumberLimits.LONGEST) {
      context.error(
          in,
          "json.limit",
          "a number of "
              + literal.length()
              + " characters; at most "
              + NumberLimits.LONGEST
              + " are read");
      return false;
    }
    int e = Math.max(literal.indexOf('e'), literal.indexOf('E'));
    if (e >= 0 && exponentExceedsLimit(literal, e + 1)) {
      context.error(
          in,
          "json.limit",
          "the number " + literal + " has an exponent beyond ±" + NumberLimits.LARGEST_EXPONENT);
      return false;
    }
    return true;
  }

  private static boolean exponentExceedsLimit(String literal, int from) {
    int exponent = 0;
    for (int i = from; i < literal.length(); i++) {
      char c = literal.charAt(i);
      if (c >= '0' && c <= '9') {
        exponent = exponent * 10 + (c - '0');
        if (exponent > NumberLimits.LARGEST_EXPONENT) {
          return true;
        }
      }
    }
    return false;
  }
}
