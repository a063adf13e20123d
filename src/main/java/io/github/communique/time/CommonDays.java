package io.github.communique.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Determines whether two times have a common day, according to the rules in {@link
 * EventTime#isCompatibleWith}.
 */
final class CommonDays {
  private static final long SECONDS_OF_DAY = 86_400;

  private final EventTime one;
  private final EventTime other;
  private final ZoneId zone;

  /**
   * The zones in which calendar days are compared; null means that local days are compared without
   * conversion.
   */
  private final Set<@Nullable ZoneId> calendars = new LinkedHashSet<>();

  CommonDays(EventTime one, EventTime other, ZoneId zone) {
    this.one = one;
    this.other = other;
    this.zone = zone;
    for (EventTime time : List.of(one, other)) {
      Stream.of(time.at(), time.from(), time.to(), time.earliest(), time.latest())
          .flatMap(Optional::stream)
          .flatMap(value -> value.offset().stream())
          .forEach(calendars::add);
    }
    if (calendars.isEmpty()) {
      calendars.add(null);
    }
    if (!isInOneZone()) {
      calendars.add(zone);
    }
    for (EventTime time : List.of(one, other)) {
      if (time.zone().isPresent()) {
        time.zoneId()
            .ifPresentOrElse(
                calendars::add, () -> calendars.addAll(List.of(ZoneOffset.MIN, ZoneOffset.MAX)));
      }
    }
  }

  /**
   * Returns whether both times contain the same zone and no offset. In any other zone, two
   * consecutive days would have a day in common, because each of them extends over two days there.
   */
  private boolean isInOneZone() {
    return calendars.contains(null)
        && one.zoneId().isPresent()
        && one.zoneId().equals(other.zoneId());
  }

  /** Returns true if the times have a common day, or if they are not comparable. */
  static boolean exist(EventTime one, EventTime other, ZoneId zone) {
    return hasPlainDate(one) && hasPlainDate(other)
        ? meet(one.at().get(), other.at().get())
        : new CommonDays(one, other, zone).exist();
  }

  /**
   * Returns whether a time is an exact date without a zone or an offset. Fast path: such a date
   * represents the same days in every time zone, so no conversion is necessary.
   */
  private static boolean hasPlainDate(EventTime time) {
    return time.at().isPresent()
        && time.at().get().offset().isEmpty()
        && time.at().get().precision().compareTo(Precision.DAY) <= 0
        && time.zone().isEmpty()
        && !time.recurring()
        && !time.approximate()
        && !time.uncertain();
  }

  private static boolean meet(PartialDateTime one, PartialDateTime other) {
    return !one.start().isAfter(other.end()) && !other.start().isAfter(one.end());
  }

  /**
   * Returns true if the times have a common day in at least one of the calendars, or if they are
   * not comparable.
   */
  boolean exist() {
    return TimeComparison.saysNothing(one, zone)
        || TimeComparison.saysNothing(other, zone)
        || meet(CommonDays::begin, CommonDays::end)
            && meet(EventTime::from, EventTime::from)
            && meet(EventTime::to, EventTime::to);
  }

  private static Optional<PartialDateTime> begin(EventTime time) {
    return time.at().or(time::from).or(time::earliest);
  }

  private static Optional<PartialDateTime> end(EventTime time) {
    return time.at().or(time::to).or(time::latest);
  }

  /** Returns whether the two times share at least one day in one of the calendars. */
  private boolean meet(
      Function<EventTime, Optional<PartialDateTime>> first,
      Function<EventTime, Optional<PartialDateTime>> last) {
    return calendars.stream()
        .anyMatch(
            calendar ->
                firstDay(one, first, calendar) <= lastDay(other, last, calendar)
                    && firstDay(other, first, calendar) <= lastDay(one, last, calendar));
  }

  private long firstDay(
      EventTime time,
      Function<EventTime, Optional<PartialDateTime>> bound,
      @Nullable ZoneId calendar) {
    return bound
        .apply(time)
        .map(value -> day(time, value, value.start(), value::first, calendar))
        .orElse(Long.MIN_VALUE);
  }

  private long lastDay(
      EventTime time,
      Function<EventTime, Optional<PartialDateTime>> bound,
      @Nullable ZoneId calendar) {
    return bound
        .apply(time)
        .map(value -> day(time, value, value.end(), value::last, calendar))
        .orElse(Long.MAX_VALUE);
  }

  /**
   * Returns the number of days from 1970-01-01 to the day of a value. A {@code LocalDate} could
   * overflow in the last supported year, so the day is returned as a number.
   */
  private long day(
      EventTime time,
      PartialDateTime value,
      LocalDateTime written,
      Function<ZoneId, Instant> instant,
      @Nullable ZoneId calendar) {
    boolean sameEverywhere = value.offset().isEmpty() && time.zoneId().isEmpty();
    if (calendar == null || sameEverywhere) {
      return written.toLocalDate().toEpochDay();
    }
    Instant meant = instant.apply(time.zoneId().orElse(zone));
    int offset = calendar.getRules().getOffset(meant).getTotalSeconds();
    return Math.floorDiv(meant.getEpochSecond() + offset, SECONDS_OF_DAY);
  }
}
