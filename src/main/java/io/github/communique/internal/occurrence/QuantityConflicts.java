package io.github.communique.internal.occurrence;

import io.github.communique.Event;
import io.github.communique.Quantity;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Kinds;
import io.github.communique.internal.inspection.Reports;
import io.github.communique.internal.inspection.Site;
import io.github.communique.internal.occurrence.Contradiction.Claim;
import io.github.communique.vocabulary.QuantityKind;
import io.github.communique.vocabulary.Status;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds reports that state disjoint ranges for the same quantity of one occurrence.
 *
 * <p>A later number usually replaces an earlier number. However, some counts can only rise, such as
 * the number of fatalities. For these counts, a lower number contradicts an earlier, higher number.
 *
 * <p>Comparing all pairs would take quadratic time. Instead, each range is compared with two other
 * ranges: the range with the highest lower bound and the range with the lowest upper bound. A range
 * that is disjoint from at least one other range is also disjoint from one of these two.
 */
final class QuantityConflicts {
  static final Set<QuantityKind> CANNOT_FALL =
      Set.of(QuantityKind.FATALITIES, QuantityKind.CASES, QuantityKind.EVENTS);

  private QuantityConflicts() {}

  static void find(Account account, Consumer<Contradiction> found) {
    if (!areAllEqual(account.reports())) {
      compare(account, found);
    }
  }

  /** Fast path: returns whether all reports with quantities have the same quantities. */
  private static boolean areAllEqual(List<Event> reports) {
    List<Quantity> first = List.of();
    for (Event report : reports) {
      List<Quantity> quantities = report.quantities();
      if (!quantities.isEmpty()) {
        if (first.isEmpty()) {
          first = quantities;
        } else if (!first.equals(quantities)) {
          return false;
        }
      }
    }
    return true;
  }

  private static void compare(Account account, Consumer<Contradiction> found) {
    Map<Counted, Extremes> extremes = new HashMap<>();
    Map<Counted, Extremes> parts = new HashMap<>();
    for (Report report : account.byKnowledge()) {
      Map<Counted, Count> counts = counts(report.event());
      for (Count count : counts.values()) {
        Extremes same = extremes.get(count.counted);
        Count other = same == null ? null : same.excludedBy(count, report.knownFirst());
        if (other == null && Counted.isTotal(count.counted.kind())) {
          other = exceeding(count, extremes, parts, report.knownFirst());
        }
        if (other != null) {
          found.accept(conflict(count, other, account.at()));
        }
      }
      for (Count count : counts.values()) {
        add(count, count.counted, extremes, report);
        if (count.counted.among().isPresent()) {
          add(count, count.counted.ofAll(), parts, report);
        }
      }
    }
  }

  private static void add(
      Count count, Counted counted, Map<Counted, Extremes> extremes, Report report) {
    extremes
        .computeIfAbsent(counted, key -> new Extremes(CANNOT_FALL.contains(key.kind())))
        .add(count, report.knownLast());
  }

  /**
   * Returns a total of an earlier report that a part exceeds, or a part in an earlier report that
   * exceeds a total; null if there is none.
   */
  private static @Nullable Count exceeding(
      Count count, Map<Counted, Extremes> totals, Map<Counted, Extremes> parts, Instant known) {
    boolean isPart = count.counted.among().isPresent();
    Extremes others = isPart ? totals.get(count.counted.ofAll()) : parts.get(count.counted);
    return others == null
        ? null
        : isPart ? others.exceededBy(count, known) : others.exceeding(count, known);
  }

  private static Contradiction conflict(Count count, Count other, Site at) {
    return Contradiction.of(
        Code.OCCURRENCE_QUANTITY_CONFLICT,
        claim(count),
        "reports " + count.text(),
        claim(other),
        "reports " + other.text(),
        at.of(count.report).within("quantities", count.index),
        count.counted.equals(other.counted)
            ? reason(count, other, at)
            : "a part cannot exceed the total");
  }

  private static String reason(Count count, Count other, Site at) {
    if (count.report.status() == Status.EXPECTED && other.report.status() == Status.EXPECTED) {
      return "the forecasts differ";
    }
    Optional<?> known = Reports.asOf(count.report, at.dossier());
    Optional<?> otherKnown = Reports.asOf(other.report, at.dossier());
    return CANNOT_FALL.contains(count.counted.kind())
            && known.isPresent()
            && otherKnown.isPresent()
            && !known.equals(otherKnown)
        ? "a later report cannot have a lower number of " + Kinds.of(count.counted.kind())
        : "the numbers are incompatible";
  }

  private static Claim claim(Count count) {
    return new Claim(count.report, count.text());
  }

  /**
   * Returns the counts in one report. Combines ranges that the report states for the same subject.
   */
  private static Map<Counted, Count> counts(Event report) {
    Map<Counted, Count> counts = new LinkedHashMap<>();
    for (int i = 0; i < report.quantities().size(); i++) {
      Quantity quantity = report.quantities().get(i);
      NumberRange range = NumberRange.of(quantity);
      if (range != null) {
        Counted counted = Counted.by(quantity);
        counts.merge(counted, new Count(report, i, counted, range), Count::and);
      }
    }
    return counts;
  }

  /**
   * The range of numbers that a report states for one subject, and the index of the report's first
   * quantity for that subject.
   */
  private record Count(Event report, int index, Counted counted, NumberRange range) {
    Count and(Count other) {
      return new Count(report, index, counted, range.and(other.range));
    }

    String text() {
      return counted.text(range);
    }
  }

  /** The count with the highest lower bound and the count with the lowest upper bound. */
  private static final class Extremes {
    private final boolean cannotFall;
    private final Extreme<Count> beginsHighest =
        new Extreme<>(Comparator.comparing(Count::range, NumberRange.HIGHEST_LOW));
    private final Extreme<Count> endsLowest =
        new Extreme<>(Comparator.comparing(Count::range, NumberRange.LOWEST_HIGH));

    Extremes(boolean cannotFall) {
      this.cannotFall = cannotFall;
    }

    @Nullable Count excludedBy(Count count, Instant known) {
      Count exceeded = exceededBy(count, known);
      return exceeded == null ? exceeding(count, known) : exceeded;
    }

    @Nullable Count exceededBy(Count count, Instant known) {
      Count lowest = endsLowest.first(known);
      return lowest != null && count.range.isAbove(lowest.range) ? lowest : null;
    }

    @Nullable Count exceeding(Count count, Instant known) {
      Count highest = beginsHighest.first(known);
      return highest != null && highest.range.isAbove(count.range) ? highest : null;
    }

    void add(Count count, Instant knownLast) {
      if (count.range.low() != null) {
        beginsHighest.add(count, cannotFall ? Instant.MAX : knownLast);
      }
      if (count.range.high() != null) {
        endsLowest.add(count, knownLast);
      }
    }
  }
}
