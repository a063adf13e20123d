package io.github.communique.internal.occurrence;

import io.github.communique.Quantity;
import io.github.communique.vocabulary.QuantityKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The range of numbers that a report states for one subject.
 *
 * @param index the index of the report's first quantity for the subject
 */
record Count(Report report, int index, Counted counted, NumberRange range) {
  /**
   * Returns the counts in one report, in document order. Combines ranges that the report states for
   * the same subject.
   */
  static Map<Counted, Count> in(Report report, Predicate<QuantityKind> wanted) {
    Map<Counted, Count> counts = new LinkedHashMap<>();
    List<Quantity> quantities = report.event().quantities();
    for (int i = 0; i < quantities.size(); i++) {
      Quantity quantity = quantities.get(i);
      NumberRange range = wanted.test(quantity.kind()) ? NumberRange.of(quantity) : null;
      if (range != null) {
        Counted counted = Counted.by(quantity);
        counts.merge(counted, new Count(report, i, counted, range), Count::and);
      }
    }
    return counts;
  }

  private Count and(Count other) {
    return new Count(report, index, counted, range.and(other.range));
  }

  /** Returns the count with the smaller lower bound. Both counts must have a lower bound. */
  Count lower(Count other) {
    return other.range.first().compareTo(range.first()) < 0 ? other : this;
  }

  String text() {
    return counted.text(range);
  }
}
