package io.github.communique.arbitraries;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Builders.BuilderCombinator;

/** Combines arbitraries into objects, one property per call. */
final class Maker<B> {
  private static final int OF_TEN = 3;
  private static final int LONGEST = 2;

  private BuilderCombinator<B> combinator;

  private Maker(BuilderCombinator<B> combinator) {
    this.combinator = combinator;
  }

  static <B> Maker<B> of(Supplier<B> builder) {
    return new Maker<>(Builders.withBuilder(builder));
  }

  <T> Maker<B> required(Arbitrary<T> values, BiFunction<B, T, B> setter) {
    combinator = combinator.use(values).in(setter::apply);
    return this;
  }

  <T> Maker<B> when(boolean condition, Arbitrary<T> values, BiFunction<B, T, B> setter) {
    return condition ? required(values, setter) : this;
  }

  <T> Maker<B> optional(Arbitrary<T> values, BiFunction<B, T, B> setter) {
    return sometimes(values, setter);
  }

  /** Sets a list. The list is usually empty, so that nested objects remain small. */
  <T> Maker<B> list(Arbitrary<T> elements, BiFunction<B, List<T>, B> setter) {
    Arbitrary<List<T>> lists = elements.list().ofMinSize(1).ofMaxSize(LONGEST);
    return sometimes(lists, setter);
  }

  private <T> Maker<B> sometimes(Arbitrary<T> values, BiFunction<B, T, B> setter) {
    return required(
        Choice.sometimes(OF_TEN, values),
        (builder, value) -> value.map(given -> setter.apply(builder, given)).orElse(builder));
  }

  /**
   * Adds the elements of a list one by one, for builders that do not have a method to replace the
   * list.
   */
  <T> Maker<B> each(Arbitrary<T> elements, BiFunction<B, T, B> adder) {
    return list(
        elements,
        (builder, list) -> {
          list.forEach(element -> adder.apply(builder, element));
          return builder;
        });
  }

  <T> Arbitrary<T> build(Function<B, T> build) {
    return Choice.oneOf(combinator.build(build));
  }
}
