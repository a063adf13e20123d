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
 * An arbitrary that chooses randomly among other arbitraries, according to their weights.
 *
 * <p>For each value, jqwik's own combinators find the generator by comparing entire trees of
 * arbitraries. For a dossier with hundreds of choices, these comparisons take many times longer
 * than generating the values. This class creates each generator only once and compares arbitraries
 * by identity. It does not provide edge cases, because there would be too many combinations to
 * test. Instead, unusual values are included in the choices.
 */
final class Choice<T> implements Arbitrary<T> {
  private final List<Arbitrary<? extends T>> choices = new ArrayList<>();

  /**
   * The indexes of the choices. The index of a choice occurs as many times as the weight of the
   * choice.
   */
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

  /** Generates optionals. On average, {@code ofTen} out of ten optionals contain a value. */
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
      // The generators are created lazily, because many choices are never used.
      generators = new ArrayList<>();
      for (Arbitrary<? extends T> choice : choices) {
        generators.add(choice.generator(size));
      }
    }
    // The cast is safe, because a Shrinkable produces values but never consumes them.
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
