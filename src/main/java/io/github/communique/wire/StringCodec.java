package io.github.communique.wire;

import io.github.communique.value.StructureException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The codec of values that are a string in JSON, made by a factory that may refuse it.
 *
 * @param <T> the kind of value
 */
final class StringCodec<T> extends ValueCodec<T> {
  private final String expected;
  private final Function<String, T> factory;
  private final Function<T, String> form;

  StringCodec(String expected, Function<String, T> factory, Function<T, String> form) {
    this.expected = expected;
    this.factory = factory;
    this.form = form;
  }

  T parse(String text) {
    return factory.apply(text);
  }

  @Override
  @Nullable T read(TokenReader in, ReadContext context) {
    if (in.token() != Token.STRING) {
      return wrongType(in, context, expected);
    }
    if (!context.isText(in)) {
      return null;
    }
    try {
      return parse(in.text());
    } catch (StructureException refusal) {
      context.refused(in, refusal);
      return null;
    }
  }

  @Override
  void write(T value, TokenWriter out) {
    out.string(form.apply(value));
  }
}
