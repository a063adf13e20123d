package io.github.communique.arbitraries;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/**
 * Chooses between arbitraries.
 *
 * <p>The choice of jqwik searches the generator again for each value, by comparing trees of
 * arbitraries; for a dossier, with hundreds of choices, that is many times the work of making it.
 * Here each generator is got once, and two arbitraries are equal only if they are the same. There
 * are no edge cases: those of so many properties together are more than anyone could run, and
 * awkward values are among the ordinary choices.
 */
final class Choice<T> implements Arbitrary<T> {
  private final List<Arbitrary<? extends T>> choices = new ArrayList<>();

  /** For each unit of weight, which choice has it. */
  private final List<Integer> lots = new ArrayList<>();

  private List<RandomGenerator<? extends T>> generators = List.of();

  private Choice() {}

  @SafeVarargs
  static <T> Arbitrary<T> oneOf(Arbitrary<? extends T>... choices) {
    Choice<T> choice = new Choice<>();
    for (Arbitrary<? extends T> arbitrary : choices) {
      choice.add(1, arbitrary);
    }
    return choice;
  }

  @SafeVarargs
  static <T> Arbitrary<T> frequencyOf(Tuple2<Integer, Arbitrary<T>>... choices) {
    Choice<T> choice = new Choice<>();
    for (Tuple2<Integer, Arbitrary<T>> weighted : choices) {
      choice.add(weighted.get1(), weighted.get2());
    }
    return choice;
  }

  /** A value in a number of ten cases, otherwise empty. */
  static <T> Arbitrary<Optional<T>> sometimes(int ofTen, Arbitrary<T> values) {
    return frequencyOf(
        Tuple.of(10 - ofTen, Arbitraries.just(Optional.empty())),
        Tuple.of(ofTen, values.map(Optional::of)));
  }

  private void add(int weight, Arbitrary<? extends T> arbitrary) {
    lots.addAll(Collections.nCopies(weight, choices.size()));
    choices.add(arbitrary);
  }

  @Override
  public RandomGenerator<T> generator(int size) {
    return random -> next(random, size);
  }

  @SuppressWarnings("unchecked")
  private Shrinkable<T> next(Random random, int size) {
    if (generators.isEmpty()) {
      // Not before: generators are created on demand.
      generators = new ArrayList<>();
      for (Arbitrary<? extends T> choice : choices) {
        generators.add(choice.generator(size));
      }
    }
    // Covariant: a shrinkable only gives values.
    return (Shrinkable<T>) generators.get(lots.get(random.nextInt(lots.size()))).next(random);
  }

  @Override
  public boolean isGeneratorMemoizable() {
    return false;
  }

  @Override
  public EdgeCases<T> edgeCases(int maxEdgeCases) {
    return EdgeCases.none();
  }
}
