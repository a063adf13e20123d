package io.github.communique.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneRulesProvider;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * The moment, usually that of publication, from which the relative times of a report count: "on
 * Sunday", "in the coming days".
 *
 * <p>No language is understood here. The application says what it takes the words to mean, and
 * keeps them:
 *
 * <pre>{@code
 * Anchor published = new Anchor(PartialDateTime.parse("2022-02-21"), ZoneId.of("Europe/Moscow"));
 *
 * published.withinNext(Period.ofDays(5)).withText("en", "in the coming days");
 * // {"earliest": "2022-02-21", "latest": "2022-02-26", "zone": "Europe/Moscow", "text": …}
 * published.last(DayOfWeek.SUNDAY).withText("en", "on Sunday");
 * // {"at": "2022-02-20", "zone": "Europe/Moscow", "text": …}
 * }</pre>
 *
 * <p>Days are those of the {@linkplain #zone() zone}, "Monday, local time"; the times that result
 * state it, unless it is a mere offset, which days do not have. A moment that is less precise than
 * a day makes bounds instead of a day: next Monday, as of some day in February, is one of several.
 *
 * <p>Every method throws what {@code java.time} throws, {@link java.time.DateTimeException} or
 * {@link ArithmeticException}, if the result is beyond its years.
 *
 * @param moment the moment from which is counted
 * @param zone the zone whose days are meant
 */
public record Anchor(PartialDateTime moment, ZoneId zone) {
  /**
   * Refuses {@code null}.
   *
   * @param moment the moment from which is counted
   * @param zone the zone whose days are meant
   */
  public Anchor {
    Objects.requireNonNull(moment, "moment");
    Objects.requireNonNull(zone, "zone");
  }

  /**
   * Once, between the moment and the end of the last day of a period: "in the coming days".
   *
   * @param period how many days, months or years at most, none of them negative; the day of the
   *     moment itself is not one of them
   * @return a time from the moment to a day
   * @throws IllegalArgumentException if the period is negative
   */
  public EventTime withinNext(Period period) {
    Objects.requireNonNull(period, "period");
    refuseIf(period.isNegative(), period);
    return zoned(EventTime.between(moment, PartialDateTime.of(lastDay().plus(period))));
  }

  /**
   * Once, between the moment and the end of a duration: "within hours". Of a moment with a time of
   * day the end is as precise as the moment, to the second at most; otherwise it is a day.
   *
   * @param duration how long at most, not negative
   * @return a time from the moment to a later one
   * @throws IllegalArgumentException if the duration is negative
   */
  public EventTime withinNext(Duration duration) {
    Objects.requireNonNull(duration, "duration");
    refuseIf(duration.isNegative(), duration);
    return zoned(EventTime.between(moment, likeMoment(moment.last(zone).plus(duration))));
  }

  /**
   * Once, between the beginning of the first day of a period and the moment: "in the last few
   * days".
   *
   * @param period how many days, months or years at most, none of them negative; the day of the
   *     moment itself is not one of them
   * @return a time from a day to the moment
   * @throws IllegalArgumentException if the period is negative
   */
  public EventTime withinLast(Period period) {
    Objects.requireNonNull(period, "period");
    refuseIf(period.isNegative(), period);
    return zoned(EventTime.between(PartialDateTime.of(firstDay().minus(period)), moment));
  }

  /**
   * Once, between the beginning of a duration and the moment: "in the last hours". Of a moment with
   * a time of day the beginning is as precise as the moment, to the second at most; otherwise it is
   * a day.
   *
   * @param duration how long at most, not negative
   * @return a time from an earlier moment to the moment
   * @throws IllegalArgumentException if the duration is negative
   */
  public EventTime withinLast(Duration duration) {
    Objects.requireNonNull(duration, "duration");
    refuseIf(duration.isNegative(), duration);
    return zoned(EventTime.between(likeMoment(moment.first(zone).minus(duration)), moment));
  }

  /**
   * On the first such day of the week after the day of the moment: a week later, if that is one.
   *
   * @param day the day of the week
   * @return the day
   */
  public EventTime next(DayOfWeek day) {
    Objects.requireNonNull(day, "day");
    return day(date -> date.with(TemporalAdjusters.next(day)));
  }

  /**
   * On the last such day of the week before the day of the moment: a week earlier, if that is one.
   *
   * @param day the day of the week
   * @return the day
   */
  public EventTime last(DayOfWeek day) {
    Objects.requireNonNull(day, "day");
    return day(date -> date.with(TemporalAdjusters.previous(day)));
  }

  /**
   * A number of days after the day of the moment.
   *
   * @param days how many; 0 for "today", 1 for "tomorrow", -1 for "yesterday"
   * @return the day
   */
  public EventTime daysLater(int days) {
    return day(date -> date.plusDays(days));
  }

  private EventTime day(UnaryOperator<LocalDate> adjuster) {
    LocalDate first = adjuster.apply(firstDay());
    LocalDate last = adjuster.apply(lastDay());
    return zoned(
        first.equals(last)
            ? EventTime.on(first)
            : EventTime.between(PartialDateTime.of(first), PartialDateTime.of(last)));
  }

  private LocalDate firstDay() {
    return moment.offset().isEmpty()
        ? moment.start().toLocalDate()
        : moment.first(zone).atZone(zone).toLocalDate();
  }

  private LocalDate lastDay() {
    return moment.offset().isEmpty()
        ? moment.end().toLocalDate()
        : moment.last(zone).atZone(zone).toLocalDate();
  }

  private PartialDateTime likeMoment(Instant instant) {
    if (moment.hour().isEmpty()) {
      return PartialDateTime.of(instant.atZone(zone).toLocalDate());
    }
    PartialDateTime same =
        moment
            .offset()
            .map(offset -> PartialDateTime.of(instant.atOffset(offset)))
            .orElseGet(() -> PartialDateTime.of(instant.atZone(zone).toLocalDateTime()));
    return same.truncatedTo(
        moment.precision() == Precision.MINUTE ? Precision.MINUTE : Precision.SECOND);
  }

  private EventTime zoned(EventTime time) {
    boolean named = ZoneRulesProvider.getAvailableZoneIds().contains(zone.getId());
    return named ? time.withZone(zone.getId()) : time;
  }

  private static void refuseIf(boolean negative, Object amount) {
    if (negative) {
      throw new IllegalArgumentException(amount + " is negative");
    }
  }
}
