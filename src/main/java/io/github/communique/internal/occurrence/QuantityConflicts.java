package io.github.communique.internal.occurrence;

import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Kinds;
import io.github.communique.internal.inspection.Reports;
import io.github.communique.internal.occurrence.Contradiction.Claim;
import io.github.communique.vocabulary.QuantityKind;
import io.github.communique.vocabulary.Status;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds reports that state disjoint ranges for the same quantity of one occurrence.
 *
 * <p>A later number usually replaces an earlier number. However, some counts, such as the number of
 * fatalities, can only rise. For these counts, a lower number contradicts an earlier, higher
 * number.
 *
 * <p>Comparing all pairs would take quadratic time. Instead, each range is compared with two other
 * ranges: the range with the highest lower bound and the range with the lowest upper bound. A range
 * that is disjoint from at least one other range is also disjoint from one of these two ranges.
 */
final class QuantityConflicts {
  static final Set<QuantityKind> CANNOT_FALL =
      Set.of(QuantityKind.FATALITIES, QuantityKind.CASES, QuantityKind.EVENTS);

  private QuantityConflicts() {}

  static void find(Account account) {
    if (account.differ(Event::quantities)) {
      compare(account);
    }
  }

  private static void compare(Account account) {
    Map<Counted, Extremes> extremes = new HashMap<>();
    Map<Counted, Extremes> parts = new HashMap<>();
    for (Report report : account.byKnowledge()) {
      Collection<Count> counts = Count.in(report, kind -> true).values();
      for (Count count : counts) {
        Extremes same = extremes.get(count.counted());
        Count other = same == null ? null : same.excludedBy(count);
        if (other == null && Counted.isTotal(count.counted().kind())) {
          other = exceeding(count, extremes, parts);
        }
        if (other != null) {
          report(count, other, account);
        }
      }
      for (Count count : counts) {
        add(count, count.counted(), extremes);
        for (Counted whole : count.counted().wholes()) {
          add(count, whole, parts);
        }
      }
    }
  }

  private static void add(Count count, Counted counted, Map<Counted, Extremes> extremes) {
    extremes.computeIfAbsent(counted, key -> new Extremes()).add(count);
  }

  /**
   * Compares a count with the counts in earlier reports. For a part, returns a total that the part
   * exceeds. For a total, returns a part that exceeds the total. Returns null if there is none.
   */
  private static @Nullable Count exceeding(
      Count count, Map<Counted, Extremes> totals, Map<Counted, Extremes> parts) {
    for (Counted whole : count.counted().wholes()) {
      Extremes total = totals.get(whole);
      Count exceeded = total == null ? null : total.exceededBy(count);
      if (exceeded != null) {
        return exceeded;
      }
    }
    Extremes its = parts.get(count.counted());
    return its == null ? null : its.exceeding(count);
  }

  private static void report(Count count, Count other, Account account) {
    account.report(
        Code.OCCURRENCE_QUANTITY_CONFLICT,
        claim(count),
        claim(other),
        account.at().of(count.report().event()).within("quantities", count.index()),
        count.counted().equals(other.counted())
            ? reason(count, other, account.at().dossier())
            : "a part cannot exceed the total");
  }

  private static String reason(Count count, Count other, Dossier dossier) {
    Event report = count.report().event();
    Event otherReport = other.report().event();
    if (report.status() == Status.EXPECTED && otherReport.status() == Status.EXPECTED) {
      return "the forecasts differ";
    }
    Optional<?> known = Reports.asOf(report, dossier);
    Optional<?> otherKnown = Reports.asOf(otherReport, dossier);
    return CANNOT_FALL.contains(count.counted().kind())
            && known.isPresent()
            && otherKnown.isPresent()
            && !known.equals(otherKnown)
        ? "a later report cannot have a lower number of " + Kinds.of(count.counted().kind())
        : "the numbers are incompatible";
  }

  private static Claim claim(Count count) {
    return new Claim(count.report().event(), count.text(), "reports " + count.text());
  }

  /** The count with the highest lower bound and the count with the lowest upper bound. */
  private static final class Extremes {
    private final Extreme<Count> beginsHighest =
        new Extreme<>(Comparator.comparing(Count::range, NumberRange.HIGHEST_LOW));
    private final Extreme<Count> endsLowest =
        new Extreme<>(Comparator.comparing(Count::range, NumberRange.LOWEST_HIGH));

    @Nullable Count excludedBy(Count count) {
      Count exceeded = exceededBy(count);
      return exceeded == null ? exceeding(count) : exceeded;
    }

    @Nullable Count exceededBy(Count count) {
      Count lowest = endsLowest.first(count.report().knownFirst());
      return lowest != null && count.range().isAbove(lowest.range()) ? lowest : null;
    }

    @Nullable Count exceeding(Count count) {
      Count highest = beginsHighest.first(count.report().knownFirst());
      return highest != null && highest.range().isAbove(count.range()) ? highest : null;
    }

    void add(Count count) {
      boolean cannotFall = CANNOT_FALL.contains(count.counted().kind());
      Instant knownLast = count.report().knownLast();
      if (count.range().low() != null) {
        beginsHighest.add(count, cannotFall ? Instant.MAX : knownLast);
      }
      if (count.range().high() != null) {
        endsLowest.add(count, knownLast);
      }
    }
  }
}
