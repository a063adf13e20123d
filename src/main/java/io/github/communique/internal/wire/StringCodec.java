package io.github.communique.internal.wire;

import io.github.communique.issue.StructureException;
import org.jspecify.annotations.Nullable;

/**
 * The codec of values that are a string in JSON, made by a factory that may refuse it.
 *
 * @param <T> the kind of value
 */
abstract class StringCodec<T> extends ValueCodec<T> {
  private final String expected;

  StringCodec(String expected) {
    this.expected = expected;
  }

  /**
   * The value of a string.
   *
   * @throws StructureException if it has none
   */
  abstract T parse(String text);

  /** The string of a value. */
  abstract String form(T value);

  @Override
  final @Nullable T read(TokenReader in, ReadContext context) {
    if (in.token() != Token.STRING) {
      return wrongType(in, context, expected);
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

  @Override
  T readClean(CleanText in) {
    return in.made(this, this);
  }

  @Override
  final void write(T value, TokenWriter out) {
    out.string(form(value));
  }
}
