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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds reports that state incompatible times for one occurrence.
 *
 * <p>Comparing all pairs would take quadratic time. Instead, each time is compared with at most ten
 * earlier times. These are the times with the latest start and the earliest end, and the times with
 * the earliest and latest {@code from} and {@code to}. Times are ranges of days. A range that is
 * disjoint from at least one other range is also disjoint from the range with the latest start or
 * the range with the earliest end. The extremes are stored separately for times of day with and
 * without a zone, because {@link ClockTimes} compares these times differently.
 */
final class TimeConflicts {
  /**
   * Whether the occurrence is momentary, so that two times on the same day can exclude each other.
   */
  private final boolean isMoment;

  private final Site at;
  private final Consumer<Contradiction> found;

  private TimeConflicts(Account account, Consumer<Contradiction> found) {
    this.isMoment = ClockTimes.areOfOneMoment(account.reports());
    this.at = account.at();
    this.found = found;
  }

  static void find(Account account, Consumer<Contradiction> found) {
    if (areAllEqual(account.reports())) {
      return;
    }
    List<Report> asserted =
        account.byKnowledge().stream().filter(report -> assertsTime(report.event())).toList();
    TimeConflicts conflicts = new TimeConflicts(account, found);
    if (asserted.size() == 2) {
      conflicts.comparePair(asserted.get(0), asserted.get(1));
    } else {
      List<Bound> bounds = bounds();
      asserted.forEach(report -> conflicts.add(report, bounds));
    }
  }

  /** Fast path: compares the only two reports, because most occurrences have two reports. */
  private void comparePair(Report first, Report second) {
    if (!first.countsUntil().isBefore(second.knownFirst())) {
      report(second.event(), time(second), first.event(), time(first));
    }
  }

  /**
   * Reports a contradiction between two times, if there is one. Returns whether the times
   * contradict each other.
   */
  private boolean report(Event event, EventTime time, Event other, EventTime otherTime) {
    String reason = reason(time, otherTime);
    if (reason == null) {
      return false;
    }
    Claim claim = claim(event);
    Claim otherClaim = claim(other);
    found.accept(
        Contradiction.of(
            Code.OCCURRENCE_TIME_CONFLICT,
            claim,
            "has the time " + claim.value(),
            otherClaim,
            "has the time " + otherClaim.value(),
            at.of(event).within("time"),
            reason));
    return true;
  }

  /**
   * Returns the reason why two times exclude each other; null if they do not exclude each other.
   */
  private @Nullable String reason(EventTime one, EventTime other) {
    if (ClockTimes.areClose(one, other)) {
      return null;
    }
    if (!one.isCompatibleWith(other, ZoneOffset.UTC)) {
      return isPeriod(one) && isPeriod(other)
          ? "the periods begin or end on different days"
          : "the times do not have a day in common";
    }
    return isMoment && ClockTimes.areFarApart(one, other)
        ? "the times are at least 12 hours apart"
        : null;
  }

  private static boolean isPeriod(EventTime time) {
    return time.from().isPresent() || time.to().isPresent();
  }

  private static EventTime time(Report report) {
    return Span.inOrder(report.event().time().orElseThrow());
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
   * Returns whether the time of a report can contradict other times. The time of a postponed event
   * is only planned, and a time with an unknown span does not exclude any other time.
   */
  private static boolean assertsTime(Event report) {
    return report.time().isPresent()
        && !Span.isUnknown(report.time().get())
        && report.status() != Status.POSTPONED;
  }

  /**
   * Adds a report. Reports a contradiction if the time contradicts the time of an earlier report.
   */
  private void add(Report report, List<Bound> bounds) {
    EventTime time = time(report);
    List<Event> met = new ArrayList<>();
    boolean contradicts = false;
    for (Bound bound : bounds) {
      Bounded other = bound.first(report.knownFirst());
      if (!contradicts && other != null && !met.contains(other.report)) {
        met.add(other.report);
        contradicts = report(report.event(), time, other.report, other.time);
      }
    }
    bounds.forEach(bound -> bound.add(report, time));
  }

  private static List<Bound> bounds() {
    return List.of(
        new Bound(first(TimeConflicts::isRange), true),
        new Bound(last(TimeConflicts::isRange), false),
        new Bound(first(TimeConflicts::isZoned), true),
        new Bound(last(TimeConflicts::isZoned), false),
        new Bound(first(TimeConflicts::isLocal), true),
        new Bound(last(TimeConflicts::isLocal), false),
        new Bound(firstOf(EventTime::from), true),
        new Bound(lastOf(EventTime::from), false),
        new Bound(firstOf(EventTime::to), true),
        new Bound(lastOf(EventTime::to), false));
  }

  private static boolean isRange(EventTime time) {
    return !ClockTimes.isClockTime(time);
  }

  private static boolean isZoned(EventTime time) {
    return ClockTimes.isClockTime(time) && ClockTimes.hasZone(time);
  }

  private static boolean isLocal(EventTime time) {
    return ClockTimes.isClockTime(time) && !ClockTimes.hasZone(time);
  }

  private static Function<EventTime, Optional<Instant>> first(Predicate<EventTime> wanted) {
    return time -> wanted.test(time) ? time.first(ZoneOffset.UTC) : Optional.empty();
  }

  private static Function<EventTime, Optional<Instant>> last(Predicate<EventTime> wanted) {
    return time -> wanted.test(time) ? time.last(ZoneOffset.UTC) : Optional.empty();
  }

  private static Function<EventTime, Optional<Instant>> firstOf(
      Function<EventTime, Optional<PartialDateTime>> bound) {
    return time -> bound.apply(time).map(value -> value.first(ZoneOffset.UTC));
  }

  private static Function<EventTime, Optional<Instant>> lastOf(
      Function<EventTime, Optional<PartialDateTime>> bound) {
    return time -> bound.apply(time).map(value -> value.last(ZoneOffset.UTC));
  }

  private record Bounded(Event report, EventTime time, Instant value) {}

  /** Stores the report with the greatest or the smallest value of a bound. */
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
