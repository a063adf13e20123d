package io.github.communique.internal.wire;

import io.github.communique.issue.StructureException;
import org.jspecify.annotations.Nullable;

/**
 * The codec of values that are strings in JSON. A factory method creates the values, and can reject
 * a string.
 *
 * @param <T> the type of the values
 */
abstract class StringCodec<T> extends ValueCodec<T> {
  private final String expected;
  private final String shape;

  /**
   * Creates a codec.
   *
   * @param expected the description of the value in messages; if it ends with "such as", the shape
   *     is appended
   * @param shape an example of the value in JSON
   */
  StringCodec(String expected, String shape) {
    this.expected = expected;
    this.shape = shape;
  }

  /**
   * Parses a string.
   *
   * @throws StructureException if the string is malformed
   */
  abstract T parse(String text);

  /** The string of a value. */
  abstract String form(T value);

  @Override
  final @Nullable T read(TokenReader in, ReadContext context) {
    if (in.token() != Token.STRING) {
      return wrongType(in, context, expected(), hint(in));
    }
    T known = known(in, context);
    if (known != null) {
      return known;
    }
    String text = in.text();
    if (!context.isText(in, text)) {
      return null;
    }
    try {
      return parse(text);
    } catch (StructureException refusal) {
      context.refused(in, refusal);
      return null;
    }
  }

  /**
   * Looks up the value of the current string without creating the string. Returns null if the value
   * is not found.
   */
  @Nullable T known(TokenReader in, ReadContext context) {
    return null;
  }

  private String expected() {
    return expected.endsWith("such as") ? expected + " " + shape : expected;
  }

  /** Returns whether a string can be parsed. */
  final boolean accepts(String text) {
    try {
      parse(text);
      return true;
    } catch (StructureException refusal) {
      return false;
    }
  }

  /** Returns a hint on how to correct a value that is not a string; null if there is none. */
  @Nullable String hint(TokenReader in) {
    return switch (in.token()) {
      // In quotation marks, a number can still be malformed: "105" is not a duration.
      case NUMBER -> accepts(in.text()) ? "write the value in quotation marks" : null;
      case TRUE -> accepts("true") ? "write the value in quotation marks" : null;
      case FALSE -> accepts("false") ? "write the value in quotation marks" : null;
      case START_ARRAY -> "write one string, without brackets";
      default -> null;
    };
  }

  @Override
  final String shape() {
    return shape;
  }

  @Override
  final void write(T value, TokenWriter out) {
    out.string(form(value));
  }
}
