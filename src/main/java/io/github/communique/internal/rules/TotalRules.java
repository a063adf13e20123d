package io.github.communique.internal.rules;

import io.github.communique.Quantity;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.occurrence.Counted;
import io.github.communique.internal.occurrence.NumberRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Compares the quantities of one event: totals with each other, and parts with totals. */
final class TotalRules {
  /**
   * Orders ranges by their text if their bounds are equal, so that the result does not depend on
   * document order.
   */
  private static final Comparator<Stated> BY_TEXT =
      Comparator.comparing(number -> number.range.toString());

  private static final Comparator<Stated> BY_LOW =
      Comparator.comparing(Stated::range, NumberRange.HIGHEST_LOW).thenComparing(BY_TEXT);

  private static final Comparator<Stated> BY_HIGH =
      Comparator.comparing(Stated::range, NumberRange.LOWEST_HIGH).thenComparing(BY_TEXT);

  /** The maximum number of quantities that the fast path compares. */
  private static final int FEW = 8;

  private TotalRules() {}

  static void check(List<Quantity> quantities, Trail at) {
    if (mayConcernTheSame(quantities)) {
      compare(quantities, at);
    }
  }

  /** Fast path: returns false if all quantities are of different kinds, which is the usual case. */
  private static boolean mayConcernTheSame(List<Quantity> quantities) {
    int count = quantities.size();
    if (count > FEW) {
      return true;
    }
    for (int i = 1; i < count; i++) {
      for (int j = 0; j < i; j++) {
        if (Counted.whole(quantities.get(i).kind())
            .equals(Counted.whole(quantities.get(j).kind()))) {
          return true;
        }
      }
    }
    return false;
  }

  private static void compare(List<Quantity> quantities, Trail at) {
    List<Stated> stated = new ArrayList<>();
    for (int i = 0; i < quantities.size(); i++) {
      NumberRange range = NumberRange.of(quantities.get(i));
      if (range != null) {
        stated.add(new Stated(i, Counted.by(quantities.get(i)), range));
      }
    }
    // For each subject, compare only two totals: the one with the highest lower bound and the one
    // with the lowest upper bound. If these two totals overlap, all totals overlap.
    Map<Counted, Stated> highest = new HashMap<>();
    Map<Counted, Stated> lowest = new HashMap<>();
    for (Stated number : stated) {
      if (Counted.isTotal(number.counted.kind()) && number.range.low() != null) {
        highest.merge(number.counted, number, BinaryOperator.minBy(BY_LOW));
      }
      if (Counted.isTotal(number.counted.kind()) && number.range.high() != null) {
        lowest.merge(number.counted, number, BinaryOperator.minBy(BY_HIGH));
      }
    }
    highest.forEach((counted, total) -> agree(total, lowest.get(counted), at));
    stated.forEach(number -> fitsTotals(number, lowest, at));
  }

  private static void agree(Stated highest, @Nullable Stated lowest, Trail at) {
    if (lowest != null && highest.range.isAbove(lowest.range)) {
      Code.QUANTITY_TOTALS_DIFFER.report(
          at.within("quantities", Math.max(lowest.index, highest.index)),
          "the event has two incompatible totals, " + lowest + " and " + highest,
          "if a number covers only a part of the total, set its \"among\" or \"item\"; if the numbers"
              + " are from different sources, move one of them to a separate report");
    }
  }

  private static void fitsTotals(Stated part, Map<Counted, Stated> totals, Trail at) {
    for (Counted whole : part.counted.wholes()) {
      Stated total = totals.get(whole);
      if (total != null && part.range.isAbove(total.range)) {
        Code.QUANTITY_PART_EXCEEDS_TOTAL.report(
            at.within("quantities", part.index),
            "the part, " + part + ", exceeds the total of " + total,
            whole.kind().equals(part.counted.kind())
                ? "a number without \"among\" is the total"
                : "the total of the injured includes the critically, seriously and slightly injured");
        return;
      }
    }
  }

  /**
   * The range of a quantity, the subject that it counts, and its index in the event's quantities.
   */
  private record Stated(int index, Counted counted, NumberRange range) {
    @Override
    public String toString() {
      return counted.text(range);
    }
  }
}
