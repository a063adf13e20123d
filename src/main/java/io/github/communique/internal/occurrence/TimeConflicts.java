package io.github.communique.internal.occurrence;

import io.github.communique.Event;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Span;
import io.github.communique.internal.inspection.TimeText;
import io.github.communique.internal.occurrence.Contradiction.Claim;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.Status;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds reports that state incompatible times for one occurrence.
 *
 * <p>Comparing all pairs would take quadratic time. Instead, each time is compared with a fixed
 * number of earlier times. For each of the five {@link #PARTS}, the two times with the latest start
 * and the earliest end are used. Times are ranges of days. A range that is disjoint from at least
 * one other range is also disjoint from the range with the latest start or the range with the
 * earliest end. The extremes are stored separately for times of day with and without a zone,
 * because {@link ClockTimes} compares these times differently, and for times in UTC. If there are
 * {@link Nights}, their extremes and those of the times around noon are also stored separately.
 */
final class TimeConflicts {
  /**
   * The latest start and the earliest end are stored separately for each of these selections: times
   * of day with a zone, times of day without a zone, all other times, the starts of periods, and
   * the ends of periods.
   */
  private static final List<Function<EventTime, Optional<EventTime>>> PARTS =
      parts(time -> !Span.isInUtc(time));

  private static final List<Function<EventTime, Optional<EventTime>>> PARTS_IN_UTC =
      parts(Span::isInUtc);

  private static final List<Function<EventTime, Optional<EventTime>>> PARTS_OF_NIGHTS =
      List.of(only(Nights::isNight), only(Nights::isAroundNoon));

  /**
   * The offsets in use: all quarters of an hour from UTC−12 to UTC+14. The outermost offsets are
   * first, because other offsets matter only for periods.
   */
  private static final List<ZoneOffset> OFFSETS =
      IntStream.rangeClosed(-12 * 4, 14 * 4)
          .boxed()
          .sorted(Comparator.comparing(Math::abs, Comparator.reverseOrder()))
          .map(quarters -> ZoneOffset.ofTotalSeconds(quarters * 15 * 60))
          .toList();

  private static final String NO_COMMON_DAY = "the times do not have a day in common";

  private final Account account;

  /**
   * Whether the occurrence is momentary, so that two times on the same day can exclude each other.
   */
  private final boolean isMoment;

  private TimeConflicts(Account account) {
    this.account = account;
    this.isMoment = ClockTimes.areOfOneMoment(account.reports());
  }

  private static List<Function<EventTime, Optional<EventTime>>> parts(Predicate<EventTime> wanted) {
    return List.of(
        only(wanted.and(time -> !ClockTimes.isClockTime(time))),
        only(wanted.and(time -> ClockTimes.isClockTime(time) && ClockTimes.hasZone(time))),
        only(wanted.and(time -> ClockTimes.isClockTime(time) && !ClockTimes.hasZone(time))),
        time -> time.from().filter(from -> wanted.test(time)).map(EventTime::at),
        time -> time.to().filter(to -> wanted.test(time)).map(EventTime::at));
  }

  private static Function<EventTime, Optional<EventTime>> only(Predicate<EventTime> wanted) {
    return time -> Optional.of(time).filter(wanted);
  }

  static void find(Account account) {
    if (!account.differ(Event::time)) {
      return;
    }
    List<Report> asserted =
        account.byKnowledge().stream().filter(report -> assertsTime(report.event())).toList();
    TimeConflicts conflicts = new TimeConflicts(account);
    if (asserted.size() == 2) {
      conflicts.comparePair(asserted.get(0), asserted.get(1));
    } else {
      List<Bound> bounds = bounds(PARTS);
      if (asserted.stream().anyMatch(report -> Span.isInUtc(report.event().time().get()))) {
        bounds.addAll(bounds(PARTS_IN_UTC));
      }
      if (asserted.stream().anyMatch(report -> Nights.isNight(report.event().time().get()))) {
        bounds.addAll(bounds(PARTS_OF_NIGHTS));
      }
      asserted.forEach(report -> conflicts.add(report, bounds));
    }
  }

  /** Fast path for two reports, which is the usual case: compares them directly. */
  private void comparePair(Report first, Report second) {
    if (!first.countsUntil().isBefore(second.knownFirst())) {
      EventTime time = time(first);
      report(
          second.event(),
          time(second),
          first.event(),
          second.isKnownAfter(first) ? withoutPlannedEnd(first, time) : time);
    }
  }

  /**
   * Reports a contradiction between two times, if there is one. Returns whether the times
   * contradict each other.
   */
  private boolean report(Event event, EventTime time, Event other, EventTime otherTime) {
    String reason =
        Nights.areApart(event.time().orElseThrow(), other.time().orElseThrow())
            ? NO_COMMON_DAY
            : reason(time, otherTime);
    if (reason != null) {
      account.report(
          Code.OCCURRENCE_TIME_CONFLICT,
          claim(event),
          claim(other),
          account.at().of(event).within("time"),
          reason);
    }
    return reason != null;
  }

  /**
   * Returns the reason why two times exclude each other; null if they do not exclude each other.
   */
  private @Nullable String reason(EventTime one, EventTime other) {
    if (ClockTimes.areClose(one, other)) {
      return null;
    }
    if (!haveCommonDay(one, other)) {
      if (ClockTimes.isMidnightAfter(one, other) || ClockTimes.isMidnightAfter(other, one)) {
        return null;
      }
      return isPeriod(one) && isPeriod(other)
          ? "the periods begin or end on different days"
          : NO_COMMON_DAY;
    }
    if (isMoment && ClockTimes.areFarApart(one, other)) {
      return "the times are at least 12 hours apart";
    }
    return isMoment && Nights.areNightAndNoon(one, other)
        ? "one time is at night, and the other is around noon"
        : null;
  }

  /**
   * Returns whether two times have a common day. A time in UTC does not state the local day, so it
   * is compared with a local time in every zone. The start and the end of a period are in one zone.
   */
  private static boolean haveCommonDay(EventTime one, EventTime other) {
    return one.isCompatibleWith(other, ZoneOffset.UTC)
        || (Span.isInUtc(one) && Span.isLocal(other) || Span.isLocal(one) && Span.isInUtc(other))
            && OFFSETS.stream().anyMatch(offset -> one.isCompatibleWith(other, offset));
  }

  private static boolean isPeriod(EventTime time) {
    return time.from().isPresent() || time.to().isPresent();
  }

  private static EventTime time(Report report) {
    return Nights.withAdjacentDays(Span.inOrder(report.event().time().orElseThrow()));
  }

  /**
   * Returns a time without its end if the end was in the future when the report became known. Such
   * an end is only planned, so a later report may state another end.
   */
  private static EventTime withoutPlannedEnd(Report report, EventTime time) {
    return time.to().isPresent()
            && time.from().isPresent()
            && time.to().get().first(ZoneOffset.UTC).isAfter(report.knownLast())
        ? time.toBuilder().clear("to").build()
        : time;
  }

  private static Claim claim(Event report) {
    String time = TimeText.of(report.time().orElseThrow());
    return new Claim(report, time, "is dated " + time);
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
    List<EventTime> met = new ArrayList<>();
    boolean contradicts = false;
    for (Bound bound : bounds) {
      Bounded other = bound.first(report.knownFirst());
      if (!contradicts && other != null && !met.contains(other.time)) {
        met.add(other.time);
        contradicts = report(report.event(), time, other.report, other.time);
      }
    }
    EventTime lasting = withoutPlannedEnd(report, time);
    bounds.forEach(bound -> bound.add(report, lasting, report.countsUntil()));
    if (lasting != time) {
      bounds.forEach(bound -> bound.add(report, time, report.knownLast()));
    }
  }

  private static List<Bound> bounds(List<Function<EventTime, Optional<EventTime>>> parts) {
    List<Bound> bounds = new ArrayList<>();
    for (Function<EventTime, Optional<EventTime>> part : parts) {
      bounds.add(
          new Bound(
              time -> part.apply(time).flatMap(value -> value.first(ZoneOffset.UTC)),
              Comparator.reverseOrder()));
      bounds.add(
          new Bound(
              time -> part.apply(time).flatMap(value -> value.last(ZoneOffset.UTC)),
              Comparator.naturalOrder()));
    }
    return bounds;
  }

  private record Bounded(Event report, EventTime time, Instant value) {}

  /** Stores the report with the greatest or the smallest value of a bound. */
  private static final class Bound {
    private final Function<EventTime, Optional<Instant>> bound;
    private final Extreme<Bounded> extreme;

    Bound(Function<EventTime, Optional<Instant>> bound, Comparator<Instant> order) {
      this.bound = bound;
      this.extreme = new Extreme<>(Comparator.comparing(Bounded::value, order));
    }

    void add(Report report, EventTime time, Instant countsUntil) {
      bound
          .apply(time)
          .ifPresent(value -> extreme.add(new Bounded(report.event(), time, value), countsUntil));
    }

    @Nullable Bounded first(Instant now) {
      return extreme.first(now);
    }
  }
}
