package io.github.communique.internal.occurrence;

import io.github.communique.internal.inspection.Span;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.vocabulary.PartOfDay;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Compares nights with other times. In one report, the night of 21 June begins on 20 June; in
 * another report, it ends on 22 June. Therefore, it can be any time from 20 June to 22 June, except
 * the hours around noon.
 */
final class Nights {
  /**
   * The first hour around noon. The hours before it may be part of a night, or may be inaccurate.
   */
  private static final int FROM = 11;

  /** The first hour after the hours around noon. */
  private static final int UNTIL = 16;

  private Nights() {}

  /** Returns whether a time states that an event took place at night, without stating the hour. */
  static boolean isNight(EventTime time) {
    return time.partOfDay().filter(PartOfDay.NIGHT::equals).isPresent()
        && !time.recurring()
        && (Span.isNightOfADay(time) || time.earliest().isPresent() && time.latest().isPresent());
  }

  /**
   * Returns the range from the day before to the day after if a time is the night of a day;
   * otherwise the same time.
   */
  static EventTime withAdjacentDays(EventTime time) {
    if (!Span.isNightOfADay(time) || time.recurring()) {
      return time;
    }
    LocalDate day = day(time);
    return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX)
        ? time
        : time.toBuilder()
            .clear("at")
            .earliest(PartialDateTime.of(day.minusDays(1)))
            .latest(PartialDateTime.of(day.plusDays(1)))
            .build();
  }

  private static LocalDate day(EventTime time) {
    return time.at().flatMap(PartialDateTime::toLocalDate).orElseThrow();
  }

  /**
   * Returns whether two times are nights of days that are not adjacent. Such nights are different,
   * even if the first night ends on the day on which the second night begins.
   */
  static boolean areApart(EventTime one, EventTime other) {
    return Span.isNightOfADay(one)
        && Span.isNightOfADay(other)
        && !one.recurring()
        && !other.recurring()
        && Math.abs(ChronoUnit.DAYS.between(day(one), day(other))) > 1;
  }

  /** Returns whether one time is a night, and the other is a time of day around noon. */
  static boolean areNightAndNoon(EventTime one, EventTime other) {
    return isNight(one) && isAroundNoon(other) || isNight(other) && isAroundNoon(one);
  }

  /**
   * Returns whether a time is a time of day around noon. Ignores times with a zone or an offset,
   * because they may be in the zone of the publisher.
   */
  static boolean isAroundNoon(EventTime time) {
    if (!ClockTimes.isClockTime(time) || ClockTimes.hasZone(time)) {
      return false;
    }
    int hour = time.at().orElseThrow().hour().orElseThrow();
    return FROM <= hour && hour < UNTIL;
  }
}
