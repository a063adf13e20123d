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

  /** Reports that the current token is of the wrong kind, and steps over it. */
  static <T> @Nullable T wrongType(TokenReader in, ReadContext context, String expected) {
    context.error(in, "json.type", "found " + describe(in) + " where " + expected + " belongs");
    in.skipChildren();
    return null;
  }

  private static String describe(TokenReader in) {
    return switch (in.token()) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case STRING -> "the string " + Quoted.of(in.text());
      case NUMBER -> "the number " + Quoted.of(in.text()).replace("\"", "");
      case TRUE -> "true";
      case FALSE -> "false";
      case NULL -> "null";
      case OTHER -> "a Java object";
      default -> "nothing";
    };
  }
}
