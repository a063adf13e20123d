package io.github.communique.internal.fast;

import io.github.communique.internal.structure.Elements;
import java.util.List;

/**
 * Reads lists.
 *
 * @param <T> the type of the elements
 */
final class FastList<T> extends FastValue<List<T>> {
  private final FastValue<T> elements;

  FastList(FastValue<T> elements) {
    this.elements = elements;
  }

  @Override
  List<T> read(CleanText in) {
    List<T> list = List.of();
    for (boolean more = in.startArray(); more; more = in.nextElement()) {
      list = Elements.with(list, elements.read(in));
    }
    return list;
  }
}
