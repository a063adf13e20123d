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
import org.jspecify.annotations.Nullable;

/** Compares the quantities of one event: totals with each other, and parts with totals. */
final class TotalRules {
  /**
   * The kinds without totals, because an event may have several quantities of each of these kinds.
   */
  private static final Set<QuantityKind> NO_TOTALS =
      Set.of(
          QuantityKind.VOTES,
          QuantityKind.SEATS,
          QuantityKind.EVENTS,
          QuantityKind.AGE,
          QuantityKind.DURATION,
          QuantityKind.ORDINAL);

  /** The maximum number of quantities that the fast path compares. */
  private static final int FEW = 8;

  private TotalRules() {}

  static void check(List<Quantity> quantities, Trail at) {
    if (mayConcernTheSame(quantities)) {
      compare(quantities, at);
    }
  }

  /** Fast path: returns false if all quantities are of different kinds, which is usual. */
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
    Map<Counted, Totals> totals = new HashMap<>();
    for (int i = 0; i < quantities.size(); i++) {
      Quantity quantity = quantities.get(i);
      NumberRange range = NumberRange.of(quantity);
      if (range != null && isTotal(quantity.kind())) {
        Counted counted = Counted.by(quantity);
        NumberRange other = totals.computeIfAbsent(counted, key -> new Totals()).add(range);
        if (other != null) {
          Code.QUANTITY_TOTALS_DIFFER.report(
              at.within("quantities", i),
              "the event has two incompatible totals, "
                  + counted.text(other)
                  + " and "
                  + counted.text(range),
              "set \"among\" or \"item\" if one of them is a part of the total; move a number from"
                  + " another source to a separate report");
        }
      }
    }
    for (int i = 0; i < quantities.size(); i++) {
      Quantity quantity = quantities.get(i);
      NumberRange range = NumberRange.of(quantity);
      if (range != null && quantity.among().isPresent()) {
        Counted counted = Counted.by(quantity);
        Totals all = totals.get(counted.ofAll());
        NumberRange total = all == null ? null : all.endsLowest;
        if (total != null && range.isAbove(total)) {
          Code.QUANTITY_PART_EXCEEDS_TOTAL.report(
              at.within("quantities", i),
              "the part, "
                  + counted.text(range)
                  + ", exceeds the total, "
                  + counted.ofAll().text(total),
              "a number without \"among\" is the total");
        }
      }
    }
  }

  private static boolean isTotal(QuantityKind kind) {
    return QuantityRules.COUNTED.contains(kind) && !NO_TOTALS.contains(kind);
  }

  /**
   * For one thing, the total with the highest lower bound and the total with the lowest upper
   * bound. A range that is disjoint from any total is disjoint from one of these two.
   */
  private static final class Totals {
    private @Nullable NumberRange beginsHighest;
    private @Nullable NumberRange endsLowest;

    /** Adds a total. Returns an earlier total that it contradicts; null if there is none. */
    @Nullable NumberRange add(NumberRange total) {
      NumberRange lowest = endsLowest;
      NumberRange highest = beginsHighest;
      if (total.high() != null
          && (lowest == null || NumberRange.LOWEST_HIGH.compare(total, lowest) < 0)) {
        endsLowest = total;
      }
      if (total.low() != null
          && (highest == null || NumberRange.HIGHEST_LOW.compare(total, highest) < 0)) {
        beginsHighest = total;
      }
      if (total.isAbove(lowest)) {
        return lowest;
      }
      return highest != null && highest.isAbove(total) ? highest : null;
    }
  }
}
