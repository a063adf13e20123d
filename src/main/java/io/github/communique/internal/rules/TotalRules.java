package io.github.communique.internal.rules;

import io.github.communique.Quantity;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.occurrence.Counted;
import io.github.communique.internal.occurrence.NumberRange;
import io.github.communique.vocabulary.QuantityKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares the quantities of one event: totals with each other, and parts with totals. */
final class TotalRules {
  /** The kinds that are not totals, because an event may have several quantities of the kind. */
  private static final Set<QuantityKind> NO_TOTALS =
      Set.of(
          QuantityKind.VOTES,
          QuantityKind.SEATS,
          QuantityKind.EVENTS,
          QuantityKind.AGE,
          QuantityKind.DURATION,
          QuantityKind.ORDINAL);

  /** The maximum number of quantities for the fast path. */
  private static final int FEW = 8;

  private TotalRules() {}

  static void check(List<Quantity> quantities, Trail at) {
    if (mayConcernTheSame(quantities)) {
      compare(quantities, at);
    }
  }

  /** Fast path: returns false if all quantities are of different kinds, as is usual. */
  private static boolean mayConcernTheSame(List<Quantity> quantities) {
    int count = quantities.size();
    if (count > FEW) {
      return true;
    }
    for (int i = 1; i < count; i++) {
      for (int j = 0; j < i; j++) {
        if (quantities.get(i).kind().equals(quantities.get(j).kind())) {
          return true;
        }
      }
    }
    return false;
  }

  private static void compare(List<Quantity> quantities, Trail at) {
    Map<Counted, NumberRange> totals = new HashMap<>();
    for (int i = 0; i < quantities.size(); i++) {
      Quantity quantity = quantities.get(i);
      NumberRange range = NumberRange.of(quantity);
      if (range != null && isTotal(quantity.kind())) {
        Counted counted = Counted.by(quantity);
        NumberRange first = totals.putIfAbsent(counted, range);
        if (first != null && (first.isAbove(range) || range.isAbove(first))) {
          Code.QUANTITY_TOTALS_DIFFER.report(
              at.within("quantities", i),
              "the totals "
                  + counted.text(first)
                  + " and "
                  + counted.text(range)
                  + " of one event are incompatible",
              "set among or item if one of them is a part of the total; move a number from another"
                  + " source to a separate report");
        }
      }
    }
    for (int i = 0; i < quantities.size(); i++) {
      Quantity quantity = quantities.get(i);
      NumberRange range = NumberRange.of(quantity);
      if (range != null && quantity.among().isPresent()) {
        Counted counted = Counted.by(quantity);
        NumberRange total = totals.get(counted.ofAll());
        if (total != null && range.isAbove(total)) {
          Code.QUANTITY_PART_EXCEEDS_TOTAL.report(
              at.within("quantities", i),
              counted.text(range) + " is more than the total of " + counted.ofAll().text(total),
              "a number without among is the total");
        }
      }
    }
  }

  private static boolean isTotal(QuantityKind kind) {
    return QuantityRules.COUNTED.contains(kind) && !NO_TOTALS.contains(kind);
  }
}
