package io.github.communique.internal.fast;

import java.util.List;
import java.util.function.Function;

/**
 * Reads the terms of a vocabulary. Known terms are recognized by their bytes.
 *
 * @param <T> the vocabulary
 */
final class FastWord<T> extends FastValue<T> {
  private final ShortStrings<T> known;
  private final Function<String, T> parse;

  FastWord(List<T> known, Function<T, String> form, Function<String, T> parse) {
    this.known = new ShortStrings<>(known.size());
    known.forEach(term -> this.known.put(form.apply(term), term));
    this.parse = parse;
  }

  @Override
  T read(CleanText in) {
    T term = in.known(known);
    return term != null ? term : parse.apply(in.string());
  }
}
