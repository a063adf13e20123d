package io.github.communique.examples.generator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Values for random selection. The probability of each value is proportional to its weight. */
final class Weights<T> {
  private final List<T> values = new ArrayList<>();
  private double[] ends = {};

  void add(T value, double weight) {
    double[] longer = Arrays.copyOf(ends, ends.length + 1);
    longer[ends.length] = (ends.length == 0 ? 0 : ends[ends.length - 1]) + weight;
    ends = longer;
    values.add(value);
  }

  List<T> values() {
    return values;
  }

  T draw(Draw draw) {
    double at = draw.unit() * ends[ends.length - 1];
    int low = 0;
    int high = ends.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (at < ends[middle]) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return values.get(low);
  }
}
