package io.github.communique.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The reference time for the relative times in a report, usually the time of publication. In
 * TimeML, this time is the document creation time (DCT).
 *
 * <p>This class does not parse natural language. The application interprets the relative time in
 * the text, and stores the wording with the resolved time:
 *
 * <pre>{@code
 * Anchor published = new Anchor(PartialDateTime.parse("2022-02-21"), ZoneId.of("Europe/Moscow"));
 *
 * published.withinNext(Period.ofDays(5)).withText("en", "in the coming days");
 * // {"earliest": "2022-02-21", "latest": "2022-02-26", "zone": "Europe/Moscow", "text": …}
 * published.mostRecent(DayOfWeek.MONDAY).withText("en", "on Monday");
 * // {"at": "2022-02-21", "zone": "Europe/Moscow", "text": …}
 * published.shifted(-1, ChronoUnit.MONTHS).withText("en", "last month");
 * // {"at": "2022-01", "zone": "Europe/Moscow", "text": …}
 * published.since(published.last(DayOfWeek.THURSDAY)).withText("en", "since Thursday");
 * // {"from": "2022-02-17", "ongoing": true, "zone": "Europe/Moscow", "text": …}
 * }</pre>
 *
 * <table class="striped">
 * <caption>Common phrases and the corresponding methods</caption>
 * <thead><tr><th>phrase</th><th>method</th></tr></thead>
 * <tbody>
 * <tr><td>on Tuesday (past event)</td><td>{@code mostRecent(TUESDAY)}: the day of publication,
 *       if it is a Tuesday</td></tr>
 * <tr><td>on Tuesday (planned event), next Tuesday</td><td>{@code next(TUESDAY)}</td></tr>
 * <tr><td>last Tuesday</td><td>{@code last(TUESDAY)}</td></tr>
 * <tr><td>this Tuesday, Tuesday of next week</td><td>{@code inWeek(0, TUESDAY)}, {@code inWeek(1,
 *     TUESDAY)}</td></tr>
 * <tr><td>in May, on 9 May</td><td>{@code mostRecent}, {@code last} or {@code next}</td></tr>
 * <tr><td>today, yesterday, three days ago</td><td>{@code shifted(0, DAYS)}, {@code shifted(-1,
 *     DAYS)}, {@code shifted(-3, DAYS)}</td></tr>
 * <tr><td>this week, last month, two quarters ago, next year</td><td>{@code shifted(0, WEEKS)},
 *     {@code shifted(-1, MONTHS)}, {@code shifted(-2, IsoFields.QUARTER_YEARS)}, {@code shifted(1,
 *     YEARS)}</td></tr>
 * <tr><td>two hours ago</td><td>{@code shifted(-2, HOURS)}</td></tr>
 * <tr><td>earlier this month, later this week</td><td>{@code earlierIn(MONTHS)}, {@code
 *     laterIn(WEEKS)}</td></tr>
 * <tr><td>in recent days, in the coming weeks</td><td>{@code withinLast}, {@code
 *       withinNext}</td></tr>
 * <tr><td>since Monday, until Friday, by the end of the month</td><td>{@code since}, {@code until},
 *     {@code by}</td></tr>
 * <tr><td>this morning, on Monday evening</td><td>{@code shifted(0, DAYS).withPartOfDay(MORNING)},
 *     {@code mostRecent(MONDAY).withPartOfDay(EVENING)}</td></tr>
 * </tbody>
 * </table>
 *
 * <p>Days are local days in the {@linkplain #zone() zone}. The returned times contain this zone. If
 * the reference time has an offset, the returned times of day have the offset of the zone. If the
 * reference time has {@code Z}, the returned times of day also have {@code Z}. As in ISO 8601,
 * weeks begin on Monday; quarters begin in January, April, July and October. If the reference time
 * is less precise than a day, the result contains bounds instead of a day. For example, if only the
 * month of publication is known, "next Monday" can be one of several days.
 *
 * <p>Every method throws a {@link java.time.DateTimeException} or an {@link ArithmeticException} if
 * the result is outside the range of years that {@code java.time} supports.
 *
 * @param moment the reference time
 * @param zone the zone in which local days begin and end
 */
public record Anchor(PartialDateTime moment, ZoneId zone) {
  /**
   * Creates an anchor from a reference time and a zone, neither of which can be {@code null}.
   *
   * @param moment the reference time
   * @param zone the zone in which local days begin and end
   */
  public Anchor {
    Objects.requireNonNull(moment, "moment");
    Objects.requireNonNull(zone, "zone");
  }

  /**
   * Returns the time of an event that occurs once, between the reference time and the last day of a
   * period, as in "in the coming days".
   *
   * @param period the maximum number of days, months or years, not including the day of the
   *     reference time; must not be negative
   * @return the time; its {@code earliest} value is the reference time
   * @throws IllegalArgumentException if the period is negative
   */
  public EventTime withinNext(Period period) {
    Objects.requireNonNull(period, "period");
    refuseIf(period.isNegative(), period);
    return zoned(EventTime.between(local(), PartialDateTime.of(lastDay().plus(period))));
  }

  /**
   * Returns the time of an event that occurs once, within a duration after the reference time, as
   * in "within hours". If the reference time has a time of day, the end has the same precision, but
   * is never more precise than a second. Otherwise the end is a day.
   *
   * @param duration the maximum duration; must not be negative
   * @return the time; its {@code earliest} value is the reference time
   * @throws IllegalArgumentException if the duration is negative
   */
  public EventTime withinNext(Duration duration) {
    Objects.requireNonNull(duration, "duration");
    refuseIf(duration.isNegative(), duration);
    return zoned(EventTime.between(local(), likeMoment(moment.last(zone).plus(duration))));
  }

  /**
   * Returns the time of an event that occurred once, between the first day of a period and the
   * reference time, as in "in the last few days".
   *
   * @param period the maximum number of days, months or years, not including the day of the
   *     reference time; must not be negative
   * @return the time; its {@code latest} value is the reference time
   * @throws IllegalArgumentException if the period is negative
   */
  public EventTime withinLast(Period period) {
    Objects.requireNonNull(period, "period");
    refuseIf(period.isNegative(), period);
    return zoned(EventTime.between(PartialDateTime.of(firstDay().minus(period)), local()));
  }

  /**
   * Returns the time of a single event that occurred within the given duration before the reference
   * time, as in "in the last few hours". If the reference time has a time of day, the beginning has
   * the same precision, but is never more precise than a second. Otherwise the beginning is a day.
   *
   * @param duration the maximum duration; must not be negative
   * @return the time; its {@code latest} value is the reference time
   * @throws IllegalArgumentException if the duration is negative
   */
  public EventTime withinLast(Duration duration) {
    Objects.requireNonNull(duration, "duration");
    refuseIf(duration.isNegative(), duration);
    return zoned(EventTime.between(likeMoment(moment.first(zone).minus(duration)), local()));
  }

  /**
   * Returns the time of an event that occurred once, between the start of the current calendar unit
   * and the reference time, as in "earlier this month".
   *
   * @param unit a unit of at least a day, supported by {@link #shifted}
   * @return the time; its {@code latest} value is the reference time
   */
  public EventTime earlierIn(TemporalUnit unit) {
    Objects.requireNonNull(unit, "unit");
    PartialDateTime first = PartialDateTime.of(CalendarUnit.of(unit).first(firstDay()));
    return zoned(EventTime.between(first, local()));
  }

  /**
   * Returns the time of an event that occurs once, between the reference time and the end of the
   * current calendar unit, as in "later this week".
   *
   * @param unit a unit of at least a day, supported by {@link #shifted}
   * @return the time; its {@code earliest} value is the reference time
   */
  public EventTime laterIn(TemporalUnit unit) {
    Objects.requireNonNull(unit, "unit");
    PartialDateTime last = PartialDateTime.of(CalendarUnit.of(unit).last(lastDay()));
    return zoned(EventTime.between(local(), last));
  }

  /**
   * Returns the calendar unit that is the given number of units after the unit that contains the
   * reference time. For example, for "last month", {@code shifted(-1, MONTHS)} returns the whole
   * month rather than a day in that month.
   *
   * <p>For a day, month or year, the result has an {@code at} value. For a week, quarter or decade,
   * the result has bounds: the first and last day, month or year of the unit. Hours, minutes and
   * seconds are added to the reference time. If the reference time does not have a time of day, the
   * result is either a day or a time between two days.
   *
   * @param amount the number of units; 0 for "this", negative for earlier units
   * @param unit {@link ChronoUnit#DAYS}, {@code WEEKS}, {@code MONTHS}, {@code YEARS}, {@code
   *     DECADES}, {@code HOURS}, {@code MINUTES} or {@code SECONDS}, or {@link
   *     java.time.temporal.IsoFields#QUARTER_YEARS}
   * @return the time
   * @throws java.time.temporal.UnsupportedTemporalTypeException if the unit is not supported
   */
  public EventTime shifted(long amount, TemporalUnit unit) {
    Objects.requireNonNull(unit, "unit");
    if (unit == ChronoUnit.HOURS || unit == ChronoUnit.MINUTES || unit == ChronoUnit.SECONDS) {
      return zoned(
          oneOf(
              likeMoment(moment.first(zone).plus(amount, unit)),
              likeMoment(moment.last(zone).plus(amount, unit))));
    }
    CalendarUnit calendar = CalendarUnit.of(unit);
    return zoned(
        oneOf(
            calendar.firstPart(firstDay().plus(amount, unit)),
            calendar.lastPart(lastDay().plus(amount, unit))));
  }

  /**
   * Returns the given day of the current week, or of an earlier or later week, as in "this Friday"
   * or "Friday of last week".
   *
   * @param weeks the number of weeks; 0 for the current week, negative for earlier weeks
   * @param day the day of the week; weeks begin on Monday
   * @return the day
   */
  public EventTime inWeek(long weeks, DayOfWeek day) {
    Objects.requireNonNull(day, "day");
    return day(date -> date.plusWeeks(weeks).with(day));
  }

  /**
   * Returns the next occurrence of a day of the week after the day of the reference time. If the
   * reference time is on that day of the week, the result is one week later.
   *
   * @param day the day of the week
   * @return the day
   */
  public EventTime next(DayOfWeek day) {
    Objects.requireNonNull(day, "day");
    return day(date -> date.with(TemporalAdjusters.next(day)));
  }

  /**
   * Returns the last occurrence of a day of the week before the day of the reference time. If the
   * reference time is on that day of the week, the result is one week earlier.
   *
   * @param day the day of the week
   * @return the day
   */
  public EventTime last(DayOfWeek day) {
    Objects.requireNonNull(day, "day");
    return day(date -> date.with(TemporalAdjusters.previous(day)));
  }

  /**
   * Returns the last occurrence of a day of the week on or before the day of the reference time.
   * This is the usual meaning of "on Tuesday" in news about past events.
   *
   * @param day the day of the week
   * @return the day
   */
  public EventTime mostRecent(DayOfWeek day) {
    Objects.requireNonNull(day, "day");
    return day(date -> date.with(TemporalAdjusters.previousOrSame(day)));
  }

  /**
   * Returns the next occurrence of a month after the month of the reference time. If the reference
   * time is in that month, the result is one year later.
   *
   * @param month the month
   * @return the month
   */
  public EventTime next(Month month) {
    Objects.requireNonNull(month, "month");
    return month(current -> withMonth(current, month, 1));
  }

  /**
   * Returns the last occurrence of a month before the month of the reference time. If the reference
   * time is in that month, the result is one year earlier.
   *
   * @param month the month
   * @return the month
   */
  public EventTime last(Month month) {
    Objects.requireNonNull(month, "month");
    return month(current -> withMonth(current, month, -12));
  }

  /**
   * Returns the last occurrence of a month in or before the month of the reference time, as in "in
   * May".
   *
   * @param month the month
   * @return the month
   */
  public EventTime mostRecent(Month month) {
    Objects.requireNonNull(month, "month");
    return month(current -> withMonth(current, month, -11));
  }

  /**
   * Returns the next occurrence of a day of the year after the day of the reference time. For 29
   * February, this is the next leap day.
   *
   * @param day the day of the year
   * @return the day
   */
  public EventTime next(MonthDay day) {
    Objects.requireNonNull(day, "day");
    return day(date -> withYear(date, day, 1, found -> found.isAfter(date)));
  }

  /**
   * Returns the last occurrence of a day of the year before the day of the reference time. For 29
   * February, this is the previous leap day.
   *
   * @param day the day of the year
   * @return the day
   */
  public EventTime last(MonthDay day) {
    Objects.requireNonNull(day, "day");
    return day(date -> withYear(date, day, -1, found -> found.isBefore(date)));
  }

  /**
   * Returns the last occurrence of a day of the year on or before the day of the reference time, as
   * in "on 9 May".
   *
   * @param day the day of the year
   * @return the day
   */
  public EventTime mostRecent(MonthDay day) {
    Objects.requireNonNull(day, "day");
    return day(date -> withYear(date, day, -1, found -> !found.isAfter(date)));
  }

  /**
   * Returns a period that starts at a given time and is ongoing at the reference time, as in "since
   * Monday". If the start has bounds ("since last week"), the period starts at the first bound and
   * is approximate.
   *
   * @param start the start, as returned by another method of this anchor
   * @return an ongoing period; properties other than the values, such as the text, are copied from
   *     {@code start}
   * @throws IllegalArgumentException if the start does not have an {@code at}, {@code from} or
   *     {@code earliest} value
   */
  public EventTime since(EventTime start) {
    Objects.requireNonNull(start, "start");
    Optional<PartialDateTime> first = start.at().or(start::from).or(start::earliest);
    PartialDateTime from = stated(first, "start must have \"at\", \"from\" or \"earliest\"", start);
    return cleared(start).from(from).ongoing(true).build();
  }

  /**
   * Returns a period that ends at the end of a given time and has an unknown start, as in "until
   * Friday". If the end has bounds, the period ends at the last bound and is approximate.
   *
   * <p>The period may have started before or after the reference time. If the report states the
   * start, as in "from today until Friday", add it with {@code
   * toBuilder().from(published.moment()).build()}.
   *
   * @param end the end, as returned by another method of this anchor
   * @return a period; properties other than the values, such as the text, are copied from {@code
   *     end}
   * @throws IllegalArgumentException if the end does not have an {@code at}, {@code to} or {@code
   *     latest} value
   */
  public EventTime until(EventTime end) {
    Objects.requireNonNull(end, "end");
    return cleared(end).to(lastOf(end)).build();
  }

  /**
   * Returns the time of an event that occurs once, at or before the end of a given time, as in "by
   * Friday" or "by the end of the month". The earliest time is unknown, because the event may have
   * occurred before the reference time, as in "by Friday, the town had been evacuated".
   *
   * @param end the latest time, as returned by another method of this anchor
   * @return a time with an upper bound; properties other than the values, such as the text, are
   *     copied from {@code end}
   * @throws IllegalArgumentException if the end does not have an {@code at}, {@code to} or {@code
   *     latest} value
   */
  public EventTime by(EventTime end) {
    Objects.requireNonNull(end, "end");
    return cleared(end).approximate(end.approximate()).latest(lastOf(end)).build();
  }

  private static PartialDateTime lastOf(EventTime end) {
    Optional<PartialDateTime> last = end.at().or(end::to).or(end::latest);
    return stated(last, "end must have \"at\", \"to\" or \"latest\"", end);
  }

  private static PartialDateTime stated(
      Optional<PartialDateTime> value, String rule, EventTime time) {
    return value.orElseThrow(() -> new IllegalArgumentException(rule + "; found " + time));
  }

  /** Returns a builder with all properties of a time except its values. */
  private EventTime.Builder cleared(EventTime time) {
    boolean bounds = time.earliest().isPresent() || time.latest().isPresent();
    return time.toBuilder()
        .clear("at")
        .clear("from")
        .clear("to")
        .clear("earliest")
        .clear("latest")
        .zone(time.zone().orElse(zone.getId()))
        .approximate(time.approximate() || bounds);
  }

  private EventTime day(UnaryOperator<LocalDate> adjuster) {
    return zoned(
        oneOf(
            PartialDateTime.of(adjuster.apply(firstDay())),
            PartialDateTime.of(adjuster.apply(lastDay()))));
  }

  private EventTime month(UnaryOperator<YearMonth> adjuster) {
    Function<LocalDate, PartialDateTime> found =
        date -> PartialDateTime.of(adjuster.apply(YearMonth.from(date)));
    return zoned(oneOf(found.apply(firstDay()), found.apply(lastDay())));
  }

  /**
   * Returns the first occurrence of a month that is at least {@code least} months after the current
   * month. The number is negative for earlier months.
   */
  private static YearMonth withMonth(YearMonth current, Month month, int least) {
    int away = month.getValue() - current.getMonthValue();
    return current.plusMonths(least + Math.floorMod(away - least, 12));
  }

  private static LocalDate withYear(
      LocalDate date, MonthDay day, int step, java.util.function.Predicate<LocalDate> wanted) {
    for (Year year = Year.of(date.getYear()); ; year = year.plusYears(step)) {
      if (day.isValidYear(year.getValue()) && wanted.test(day.atYear(year.getValue()))) {
        return day.atYear(year.getValue());
      }
    }
  }

  private static EventTime oneOf(PartialDateTime first, PartialDateTime last) {
    return first.equals(last) ? EventTime.at(first) : EventTime.between(first, last);
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
        moment.offset().isPresent()
            ? PartialDateTime.of(instant.atOffset(offset(instant)))
            : PartialDateTime.of(instant.atZone(zone).toLocalDateTime());
    return same.truncatedTo(
        moment.precision() == Precision.MINUTE ? Precision.MINUTE : Precision.SECOND);
  }

  /**
   * Returns the reference time, converted to the offset of the zone. The offset must match the
   * zone, because the returned times contain both.
   */
  private PartialDateTime local() {
    return moment.offset().isEmpty() ? moment : moment.withOffset(offset(moment.first(zone)));
  }

  /**
   * Returns the offset of the zone at an instant. If the reference time has the offset {@code Z},
   * or if the zone's offset contains seconds, the offset of the reference time is returned instead.
   */
  private ZoneOffset offset(Instant instant) {
    ZoneOffset stated = moment.offset().orElseThrow();
    ZoneOffset offset = zone.getRules().getOffset(instant);
    // An offset with seconds, such as the offset of a local mean time, is not supported.
    return moment.isZulu() || offset.getTotalSeconds() % 60 != 0 ? stated : offset;
  }

  private EventTime zoned(EventTime time) {
    return time.withZone(zone.getId());
  }

  private static void refuseIf(boolean negative, Object amount) {
    if (negative) {
      throw new IllegalArgumentException("the amount must not be negative; found " + amount);
    }
  }
}
