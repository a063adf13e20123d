package io.github.communique.internal.occurrence;

import io.github.communique.Event;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Site;
import io.github.communique.internal.inspection.Span;
import io.github.communique.internal.inspection.TimeText;
import io.github.communique.internal.occurrence.Contradiction.Claim;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.vocabulary.Status;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds reports of one occurrence with incompatible times.
 *
 * <p>Comparing all pairs would take quadratic time. Instead, each time is compared with six earlier
 * times: those with the latest start and the earliest end, and those with the earliest and latest
 * {@code from} and {@code to}. Times are ranges of days. A range that is disjoint from any other
 * range is also disjoint from the range with the latest start or the range with the earliest end.
 */
final class TimeConflicts {
  private final List<Bound> bounds =
      List.of(
          new Bound(time -> time.first(ZoneOffset.UTC), true),
          new Bound(time -> time.last(ZoneOffset.UTC), false),
          new Bound(first(EventTime::from), true),
          new Bound(last(EventTime::from), false),
          new Bound(first(EventTime::to), true),
          new Bound(last(EventTime::to), false));

  private TimeConflicts() {}

  static void find(Account account, Consumer<Contradiction> found) {
    if (areAllEqual(account.reports())) {
      return;
    }
    List<Report> asserted =
        account.byKnowledge().stream().filter(report -> assertsTime(report.event())).toList();
    if (asserted.size() == 2) {
      comparePair(asserted.get(0), asserted.get(1), account.at(), found);
      return;
    }
    TimeConflicts conflicts = new TimeConflicts();
    for (Report report : asserted) {
      Event other = conflicts.add(report);
      if (other != null) {
        found.accept(conflict(report.event(), other, account.at()));
      }
    }
  }

  /** Fast path for two reports, because most occurrences have two reports. */
  private static void comparePair(
      Report first, Report second, Site at, Consumer<Contradiction> found) {
    if (!first.countsUntil().isBefore(second.knownFirst())
        && !time(second).isCompatibleWith(time(first), ZoneOffset.UTC)) {
      found.accept(conflict(second.event(), first.event(), at));
    }
  }

  private static EventTime time(Report report) {
    return Span.inOrder(report.event().time().orElseThrow());
  }

  private static Contradiction conflict(Event report, Event other, Site at) {
    return Contradiction.of(
        Code.OCCURRENCE_TIME_CONFLICT,
        claim(report),
        "has the time " + TimeText.of(report.time().orElseThrow()),
        claim(other),
        "has the time " + TimeText.of(other.time().orElseThrow()),
        at.of(report).within("time"),
        "no day satisfies both");
  }

  private static Claim claim(Event report) {
    return new Claim(report, TimeText.of(report.time().orElseThrow()));
  }

  /** Fast path: returns whether all times are equal. */
  private static boolean areAllEqual(List<Event> reports) {
    EventTime first = null;
    for (Event report : reports) {
      if (report.time().isPresent()) {
        if (first == null) {
          first = report.time().get();
        } else if (!first.equals(report.time().get())) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Returns whether a report can contradict other times. The time of a postponed event is only a
   * plan, and a time with an unknown span does not exclude any other time.
   */
  private static boolean assertsTime(Event report) {
    return report.time().isPresent()
        && !Span.isUnknown(report.time().get())
        && report.status() != Status.POSTPONED;
  }

  /** Adds a report. Returns an earlier report that it contradicts; null if there is none. */
  private @Nullable Event add(Report report) {
    EventTime time = time(report);
    List<Event> met = new ArrayList<>();
    Event contradicted = null;
    for (Bound bound : bounds) {
      Bounded other = bound.first(report.knownFirst());
      if (contradicted == null && other != null && !met.contains(other.report)) {
        met.add(other.report);
        if (!time.isCompatibleWith(other.time, ZoneOffset.UTC)) {
          contradicted = other.report;
        }
      }
    }
    bounds.forEach(bound -> bound.add(report, time));
    return contradicted;
  }

  private static Function<EventTime, Optional<Instant>> first(
      Function<EventTime, Optional<PartialDateTime>> bound) {
    return time -> bound.apply(time).map(value -> value.first(ZoneOffset.UTC));
  }

  private static Function<EventTime, Optional<Instant>> last(
      Function<EventTime, Optional<PartialDateTime>> bound) {
    return time -> bound.apply(time).map(value -> value.last(ZoneOffset.UTC));
  }

  private record Bounded(Event report, EventTime time, Instant value) {}

  /** Stores the report with the greatest or least value of a bound. */
  private static final class Bound {
    private final Function<EventTime, Optional<Instant>> bound;
    private final Extreme<Bounded> extreme;

    Bound(Function<EventTime, Optional<Instant>> bound, boolean greatest) {
      this.bound = bound;
      Comparator<Bounded> order = Comparator.comparing(Bounded::value);
      this.extreme = new Extreme<>(greatest ? order.reversed() : order);
    }

    void add(Report report, EventTime time) {
      bound
          .apply(time)
          .ifPresent(
              value -> extreme.add(new Bounded(report.event(), time, value), report.countsUntil()));
    }

    @Nullable Bounded first(Instant now) {
      return extreme.first(now);
    }
  }
}
