package io.github.communique.internal.wire;

import io.github.communique.internal.text.Quoted;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the values of one kind.
 *
 * @param <T> the kind of value
 */
abstract class ValueCodec<T> {
  /**
   * Reads the value that starts at the current token, and ends at the value's last token.
   *
   * @return the value; null if there is none, which the context then knows
   */
  abstract @Nullable T read(TokenReader in, ReadContext context);

  /**
   * Reads the value that comes next in a text without faults.
   *
   * @throws Doubt if there is a fault in it
   * @throws io.github.communique.issue.StructureException as {@code Doubt}
   */
  abstract T readClean(CleanText in);

  /** Writes a value. */
  abstract void write(T value, TokenWriter out);

  /** An example of a value in JSON, for messages. */
  abstract String shape();

  /** Reports that the current token is of the wrong kind, and skips the value. */
  static <T> @Nullable T wrongType(TokenReader in, ReadContext context, String expected) {
    return wrongType(in, context, expected, null);
  }

  /** Reports that the current token is of the wrong kind, with a hint, and skips the value. */
  static <T> @Nullable T wrongType(
      TokenReader in, ReadContext context, String expected, @Nullable String hint) {
    context.error(in, "json.type", "expected " + expected + ", found " + describe(in), hint);
    context.skip(in);
    return null;
  }

  /** A string that is expected, and how to correct what was found. */
  static @Nullable String hintForString(TokenReader in) {
    return switch (in.token()) {
      case NUMBER, TRUE, FALSE -> "write the value in quotation marks";
      case START_ARRAY -> "write one string, without brackets";
      default -> null;
    };
  }

  /** A number or a boolean that is expected, and how to correct what was found. */
  static @Nullable String hintForLiteral(TokenReader in) {
    return switch (in.token()) {
      case STRING -> "write the value without quotation marks";
      case START_ARRAY -> "write one value, without brackets";
      default -> null;
    };
  }

  private static String describe(TokenReader in) {
    return switch (in.token()) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case STRING -> "the string " + Quoted.of(in.text());
      case NUMBER -> "the number " + Quoted.number(in.text());
      case TRUE -> "true";
      case FALSE -> "false";
      case NULL -> "null";
      case OTHER -> "a Java object";
      default -> "nothing";
    };
  }
}
