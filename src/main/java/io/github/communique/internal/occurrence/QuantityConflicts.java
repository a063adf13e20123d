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
  private static final Set<QuantityKind> CANNOT_FALL =
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
    for (Report report : account.byKnowledge()) {
      counts(report.event())
          .forEach(
              (counted, count) -> {
                Extremes others =
                    extremes.computeIfAbsent(
                        counted, key -> new Extremes(CANNOT_FALL.contains(key.kind())));
                Count other = others.excludedBy(count, report.knownFirst());
                if (other != null) {
                  found.accept(conflict(counted, count, other, account.at()));
                }
                others.add(count, report.knownLast());
              });
    }
  }

  private static Contradiction conflict(Counted counted, Count count, Count other, Site at) {
    return Contradiction.of(
        Code.OCCURRENCE_QUANTITY_CONFLICT,
        claim(counted, count),
        "reports " + counted.text(count.range),
        claim(counted, other),
        "reports " + counted.text(other.range),
        at.of(count.report).within("quantities", count.index),
        reason(counted, count, other, at));
  }

  private static String reason(Counted counted, Count count, Count other, Site at) {
    if (count.report.status() == Status.EXPECTED && other.report.status() == Status.EXPECTED) {
      return "the forecasts differ";
    }
    Optional<?> known = Reports.asOf(count.report, at.dossier());
    Optional<?> otherKnown = Reports.asOf(other.report, at.dossier());
    return CANNOT_FALL.contains(counted.kind())
            && known.isPresent()
            && otherKnown.isPresent()
            && !known.equals(otherKnown)
        ? "a later report cannot have a lower number of " + Kinds.of(counted.kind())
        : "the numbers are incompatible";
  }

  private static Claim claim(Counted counted, Count count) {
    return new Claim(count.report, counted.text(count.range));
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
        counts.merge(Counted.by(quantity), new Count(report, i, range), Count::and);
      }
    }
    return counts;
  }

  /**
   * The range of numbers that a report states for one subject, and the index of the report's first
   * quantity for that subject.
   */
  private record Count(Event report, int index, NumberRange range) {
    Count and(Count other) {
      return new Count(report, index, range.and(other.range));
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
      Count lowest = endsLowest.first(known);
      if (lowest != null && count.range.isAbove(lowest.range)) {
        return lowest;
      }
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
