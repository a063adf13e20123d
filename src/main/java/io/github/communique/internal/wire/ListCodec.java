package io.github.communique.internal.wire;

import io.github.communique.internal.structure.Elements;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The codec of lists. The codec skips each element that cannot be read, and reports an issue.
 *
 * @param <T> the type of the elements
 */
final class ListCodec<T> extends ValueCodec<List<T>> {
  private final ValueCodec<T> elements;

  ListCodec(ValueCodec<T> elements) {
    this.elements = elements;
  }

  @Override
  @Nullable List<T> read(TokenReader in, ReadContext context) {
    if (in.token() != Token.START_ARRAY) {
      return wrongType(in, context, "an array such as " + shape(), hint(in));
    }
    List<T> list = List.of();
    int depth = context.depth();
    try {
      for (int i = 0; !context.isStopped() && context.nextElement(in); i++) {
        context.enter(i);
        T element = readElement(in, context);
        context.leave();
        if (element != null) {
          list = Elements.with(list, element);
        }
      }
    } catch (ReadingStopped stopped) {
      // The elements before the fault are complete.
      context.stop(stopped, depth);
    }
    return list;
  }

  private @Nullable T readElement(TokenReader in, ReadContext context) {
    if (in.token() == Token.NULL) {
      context.error(in, "json.null", "a list must not contain null; remove the element");
      return null;
    }
    return elements.read(in, context);
  }

  private static String hint(TokenReader in) {
    return in.token() == Token.START_OBJECT
        ? "write objects in square brackets, even a single one"
        : "write values in square brackets, even a single one";
  }

  @Override
  String shape() {
    return "[" + elements.shape() + "]";
  }

  @Override
  void write(List<T> list, TokenWriter out) {
    out.startArray();
    for (int i = 0; i < list.size(); i++) {
      elements.write(list.get(i), out);
    }
    out.endArray();
  }
}
