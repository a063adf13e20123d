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
 * An arbitrary that chooses between arbitraries by weight.
 *
 * <p>jqwik's own choice finds the generator for each value by comparing whole trees of arbitraries.
 * For a dossier with hundreds of choices, this comparison takes many times longer than generation.
 * This class creates each generator once and compares arbitraries by identity. This class does not
 * provide edge cases, because there are too many combinations to run. Instead, unusual values are
 * regular choices.
 */
final class Choice<T> implements Arbitrary<T> {
  private final List<Arbitrary<? extends T>> choices = new ArrayList<>();

  /** The choice indexes; an index is repeated once per unit of weight. */
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

  /** Generates a value in the given number of cases out of ten, and an empty optional otherwise. */
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
      // The generators are created lazily, because an unused choice does not require generators.
      generators = new ArrayList<>();
      for (Arbitrary<? extends T> choice : choices) {
        generators.add(choice.generator(size));
      }
    }
    // The cast is safe, because a shrinkable only produces values.
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
