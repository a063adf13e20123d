package io.github.communique.internal.wire;

import io.github.communique.internal.text.Quoted;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the values of one type.
 *
 * @param <T> the type of the values
 */
abstract class ValueCodec<T> {
  /**
   * Reads the value that starts at the current token, and stops at the last token of the value.
   *
   * @return the value; null if the value has a fault, which is reported to the context
   */
  abstract @Nullable T read(TokenReader in, ReadContext context);

  /** Writes a value. */
  abstract void write(T value, TokenWriter out);

  /** Returns an example of a value in JSON, for use in messages. */
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

  /**
   * Returns a hint on how to write the current value as a number or a boolean; null if there is no
   * hint.
   */
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
