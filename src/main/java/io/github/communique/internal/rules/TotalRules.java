package io.github.communique.internal.rules;

import io.github.communique.Quantity;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.occurrence.Counted;
import io.github.communique.internal.occurrence.NumberRange;
import io.github.communique.vocabulary.QuantityKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the quantities of one event: totals with each other, and parts with totals. */
final class TotalRules {
  /**
   * The kinds of quantities whose totals are not compared, because an event may have several
   * quantities of the same kind.
   */
  private static final Set<QuantityKind> NO_TOTALS =
      Set.of(
          QuantityKind.VOTES,
          QuantityKind.SEATS,
          QuantityKind.EVENTS,
          QuantityKind.AGE,
          QuantityKind.DURATION,
          QuantityKind.ORDINAL);

  private static final Set<QuantityKind> PARTS_OF_THE_INJURED =
      Set.of(
          QuantityKind.CRITICALLY_INJURED,
          QuantityKind.SERIOUSLY_INJURED,
          QuantityKind.SLIGHTLY_INJURED);

  /**
   * A comparator that orders ranges with equal bounds by their text, so that the result does not
   * depend on document order.
   */
  private static final Comparator<Total> BY_TEXT =
      Comparator.comparing(total -> total.range.toString());

  private static final Comparator<Total> BY_LOW =
      Comparator.comparing(Total::range, NumberRange.HIGHEST_LOW).thenComparing(BY_TEXT);

  private static final Comparator<Total> BY_HIGH =
      Comparator.comparing(Total::range, NumberRange.LOWEST_HIGH).thenComparing(BY_TEXT);

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
        if (whole(quantities.get(i).kind()).equals(whole(quantities.get(j).kind()))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Returns the kind that includes the given kind by definition. For most kinds, this is the given
   * kind itself.
   */
  private static QuantityKind whole(QuantityKind kind) {
    return PARTS_OF_THE_INJURED.contains(kind) ? QuantityKind.INJURED : kind;
  }

  private static void compare(List<Quantity> quantities, Trail at) {
    Map<Counted, Totals> totals = new HashMap<>();
    for (int i = 0; i < quantities.size(); i++) {
      Quantity quantity = quantities.get(i);
      NumberRange range = NumberRange.of(quantity);
      if (range != null && isTotal(quantity.kind())) {
        totals.computeIfAbsent(Counted.by(quantity), key -> new Totals()).add(new Total(i, range));
      }
    }
    totals.forEach((counted, all) -> all.report(counted, at));
    for (int i = 0; i < quantities.size(); i++) {
      Quantity quantity = quantities.get(i);
      NumberRange range = NumberRange.of(quantity);
      if (range != null) {
        Counted counted = Counted.by(quantity);
        for (Counted all : wholes(counted)) {
          Totals known = totals.get(all);
          NumberRange total = known == null ? null : known.lowest();
          if (total != null && range.isAbove(total)) {
            Code.QUANTITY_PART_EXCEEDS_TOTAL.report(
                at.within("quantities", i),
                "the part, " + counted.text(range) + ", exceeds the total, " + all.text(total),
                all.kind().equals(counted.kind())
                    ? "a number without \"among\" is the total"
                    : "the critically, the seriously and the slightly injured are parts of the injured");
            break;
          }
        }
      }
    }
  }

  /** Returns the counted subjects of which the given counted subject is a part. */
  private static List<Counted> wholes(Counted part) {
    List<Counted> wholes = new ArrayList<>(3);
    if (part.among().isPresent()) {
      wholes.add(part.ofAll());
    }
    if (PARTS_OF_THE_INJURED.contains(part.kind())) {
      Counted injured = part.of(QuantityKind.INJURED);
      wholes.add(injured);
      if (part.among().isPresent()) {
        wholes.add(injured.ofAll());
      }
    }
    return wholes;
  }

  private static boolean isTotal(QuantityKind kind) {
    return QuantityRules.COUNTED.contains(kind) && !NO_TOTALS.contains(kind);
  }

  /** A total and its index in the quantities of the event. */
  private record Total(int index, NumberRange range) {}

  /**
   * The total with the highest lower bound and the total with the lowest upper bound, among all
   * totals for one subject. If any two totals are disjoint, these two are also disjoint. Their
   * ranges do not depend on document order.
   */
  private static final class Totals {
    private @Nullable Total beginsHighest;
    private @Nullable Total endsLowest;

    void add(Total total) {
      if (total.range.low() != null && isFirst(total, beginsHighest, BY_LOW)) {
        beginsHighest = total;
      }
      if (total.range.high() != null && isFirst(total, endsLowest, BY_HIGH)) {
        endsLowest = total;
      }
    }

    private static boolean isFirst(Total total, @Nullable Total known, Comparator<Total> order) {
      return known == null || order.compare(total, known) < 0;
    }

    @Nullable NumberRange lowest() {
      return endsLowest == null ? null : endsLowest.range;
    }

    /** Reports one issue if the totals are incompatible. */
    void report(Counted counted, Trail at) {
      Total lowest = endsLowest;
      Total highest = beginsHighest;
      if (lowest != null && highest != null && highest.range.isAbove(lowest.range)) {
        Code.QUANTITY_TOTALS_DIFFER.report(
            at.within("quantities", Math.max(lowest.index, highest.index)),
            "the event has two incompatible totals, "
                + counted.text(lowest.range)
                + " and "
                + counted.text(highest.range),
            "if a number covers only a part of the total, set its \"among\" or \"item\"; if the numbers"
                + " are from different sources, move one of them to a separate report");
      }
    }
  }
}
