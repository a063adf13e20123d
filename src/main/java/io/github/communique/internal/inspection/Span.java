package io.github.communique.internal.inspection;

import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.time.Precision;
import io.github.communique.vocabulary.PartOfDay;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A range of instants that is certain to contain a time. A missing bound is null.
 *
 * <p>A value without an offset or zone may be in any zone. Every day starts first in Kiribati, at
 * UTC+14, and ends last at UTC−12. Therefore, a span is before another span only if its time is
 * before the time of the other span in every zone.
 */
public record Span(@Nullable Instant first, @Nullable Instant last) {
  public static final Span UNKNOWN = new Span(null, null);

  static final ZoneOffset FIRST_TO_SEE_A_DAY = ZoneOffset.ofHours(14);
  static final ZoneOffset LAST_TO_SEE_A_DAY = ZoneOffset.ofHours(-12);
  private static final Duration HALF_A_DAY = Duration.ofHours(12);
  private static final Duration LARGEST_DIFFERENCE = Duration.ofHours(14);

  public static Span of(PartialDateTime value) {
    return new Span(value.first(FIRST_TO_SEE_A_DAY), value.last(LAST_TO_SEE_A_DAY));
  }

  /**
   * Returns the span of a time. The span of an approximate, uncertain or recurring time does not
   * have bounds, because the event may take place outside the stated time. The span of a reversed
   * time, which is reported as a separate issue, is the range between its two ends. The night of a
   * day may begin on the day before or end on the day after.
   */
  public static Span of(EventTime time) {
    return of(time, FIRST_TO_SEE_A_DAY, LAST_TO_SEE_A_DAY);
  }

  /**
   * Returns the span of a time for comparisons in which all values without an offset or a zone are
   * in the same zone. This zone is unknown and differs from UTC by up to 14 hours, so the span of a
   * time with an offset or a zone is extended by 14 hours in both directions.
   */
  public static Span local(EventTime time) {
    Span span = of(time, ZoneOffset.UTC, ZoneOffset.UTC);
    return isLocal(time)
        ? span
        : new Span(
            span.first == null ? null : span.first.minus(LARGEST_DIFFERENCE),
            span.last == null ? null : span.last.plus(LARGEST_DIFFERENCE));
  }

  private static Span of(EventTime time, ZoneOffset first, ZoneOffset last) {
    if (time.approximate() || time.uncertain() || time.recurring()) {
      return UNKNOWN;
    }
    EventTime ordered = inOrder(time);
    Span span = new Span(ordered.first(first).orElse(null), ordered.last(last).orElse(null));
    return isNightOfADay(time) ? span.endingLater(HALF_A_DAY).beginningEarlier(HALF_A_DAY) : span;
  }

  /** Returns whether a time does not state a zone or an offset. */
  public static boolean isLocal(EventTime time) {
    return isWithoutZone(time, value -> value.offset().isEmpty());
  }

  /** Returns whether the offset {@code Z} is all that a time states about its zone. */
  public static boolean isInUtc(EventTime time) {
    return isWithoutZone(time, Span::isInUtc);
  }

  private static boolean isWithoutZone(EventTime time, Predicate<PartialDateTime> wanted) {
    return time.zone().isEmpty()
        && Stream.of(time.at(), time.from(), time.to(), time.earliest(), time.latest())
            .flatMap(Optional::stream)
            .allMatch(wanted);
  }

  /**
   * Returns whether a value has the offset {@code Z}. Such a value states an instant, but not the
   * local day and hour.
   */
  public static boolean isInUtc(PartialDateTime value) {
    return value.offset().filter(ZoneOffset.UTC::equals).isPresent()
        && value.toString().endsWith("Z");
  }

  /** Returns whether a time is a night that is dated by a single day, without an hour. */
  public static boolean isNightOfADay(EventTime time) {
    return time.partOfDay().filter(PartOfDay.NIGHT::equals).isPresent()
        && time.at().filter(at -> at.precision() == Precision.DAY).isPresent();
  }

  /**
   * Returns a time whose bounds are in order. A reversed time is replaced by the range between its
   * two ends, so that the reversed order does not hide other errors.
   */
  public static EventTime inOrder(EventTime time) {
    if (!isReversed(time)) {
      return time;
    }
    return time.toBuilder()
        .earliest(time.to().or(time::latest).orElseThrow())
        .latest(time.from().or(time::earliest).orElseThrow())
        .clear("from")
        .clear("to")
        .build();
  }

  /** Returns whether the span of a time is {@link #UNKNOWN}. */
  public static boolean isUnknown(EventTime time) {
    return time.approximate()
        || time.uncertain()
        || time.at().isEmpty() && UNKNOWN.equals(of(time));
  }

  public static Span of(Optional<EventTime> time) {
    return time.map(Span::of).orElse(UNKNOWN);
  }

  /** Returns whether one time ends before another time starts. */
  public static boolean isBefore(EventTime one, EventTime other) {
    return !Nanos.isNotBefore(Nanos.last(one), Nanos.first(other)) && of(one).isBefore(of(other));
  }

  /**
   * Returns a copy of this span, with the given duration added to the end. If the new end would
   * exceed {@link Instant#MAX}, the copy does not have an end.
   */
  public Span endingLater(Duration by) {
    return new Span(
        first, last == null || last.isAfter(Instant.MAX.minus(by)) ? null : last.plus(by));
  }

  private Span beginningEarlier(Duration by) {
    return new Span(
        first == null || first.isBefore(Instant.MIN.plus(by)) ? null : first.minus(by), last);
  }

  /** Returns whether this span ends before the other span starts. */
  public boolean isBefore(Span other) {
    return last != null && other.first != null && last.isBefore(other.first);
  }

  /** Returns whether an instant can be within both this span and the other span. */
  public boolean meets(Span other) {
    return !isBefore(other) && !other.isBefore(this);
  }

  /** Returns the span that this span and another span that it meets have in common. */
  public Span and(Span other) {
    Instant latestFirst =
        first == null || other.first != null && other.first.isAfter(first) ? other.first : first;
    Instant earliestLast =
        last == null || other.last != null && other.last.isBefore(last) ? other.last : last;
    return new Span(latestFirst, earliestLast);
  }

  /** Returns whether this span contains the other span. */
  public boolean contains(Span other) {
    return (first == null || other.first != null && !other.first.isBefore(first))
        && (last == null || other.last != null && !other.last.isAfter(last));
  }

  /** Returns whether a time ends before it starts, regardless of its zone. */
  public static boolean isReversed(EventTime time) {
    if (time.at().isPresent()) {
      return false;
    }
    Optional<PartialDateTime> begin = time.from().or(time::earliest);
    Optional<PartialDateTime> end = time.to().or(time::latest);
    if (begin.isEmpty() || end.isEmpty()) {
      return false;
    }
    boolean oneZone = begin.get().offset().isEmpty() == end.get().offset().isEmpty();
    // If neither value has an offset, both are in the same zone, so any zone can be used for the
    // comparison.
    Optional<ZoneId> stated = time.zoneId();
    Instant first = begin.get().first(stated.orElse(oneZone ? ZoneOffset.UTC : FIRST_TO_SEE_A_DAY));
    Instant last = end.get().last(stated.orElse(oneZone ? ZoneOffset.UTC : LAST_TO_SEE_A_DAY));
    return first.isAfter(last);
  }
}
