package io.github.communique.time;

import static java.time.temporal.TemporalAdjusters.firstDayOfMonth;
import static java.time.temporal.TemporalAdjusters.firstDayOfYear;
import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.lastDayOfYear;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A unit of the ISO calendar. Its methods return the first and last day of the unit that contains a
 * given day.
 */
enum CalendarUnit {
  DAY(day -> day, day -> day),
  WEEK(day -> day.with(DayOfWeek.MONDAY), day -> day.with(DayOfWeek.SUNDAY)),
  MONTH(day -> day.with(firstDayOfMonth()), day -> day.with(lastDayOfMonth())),
  QUARTER(
      day -> day.with(IsoFields.DAY_OF_QUARTER, 1),
      day -> day.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(2).with(lastDayOfMonth())),
  YEAR(day -> day.with(firstDayOfYear()), day -> day.with(lastDayOfYear())),
  DECADE(
      day -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1),
      day -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10 + 9, 12, 31));

  private static final Map<TemporalUnit, CalendarUnit> UNITS =
      Map.of(
          ChronoUnit.DAYS, DAY,
          ChronoUnit.WEEKS, WEEK,
          ChronoUnit.MONTHS, MONTH,
          IsoFields.QUARTER_YEARS, QUARTER,
          ChronoUnit.YEARS, YEAR,
          ChronoUnit.DECADES, DECADE);

  @SuppressWarnings("ImmutableEnumChecker") // The functions do not have any state.
  private final UnaryOperator<LocalDate> first;

  @SuppressWarnings("ImmutableEnumChecker") // The functions do not have any state.
  private final UnaryOperator<LocalDate> last;

  CalendarUnit(UnaryOperator<LocalDate> first, UnaryOperator<LocalDate> last) {
    this.first = first;
    this.last = last;
  }

  static CalendarUnit of(TemporalUnit unit) {
    CalendarUnit known = UNITS.get(unit);
    if (known != null) {
      return known;
    }
    throw new UnsupportedTemporalTypeException(
        "unit must be Days, Weeks, Months, QuarterYears, Years or Decades; found " + unit);
  }

  /** Returns the first day of the unit that contains a day. */
  LocalDate first(LocalDate day) {
    return first.apply(day);
  }

  /** Returns the last day of the unit that contains a day. */
  LocalDate last(LocalDate day) {
    return last.apply(day);
  }

  /**
   * Returns the first partial date of the unit that contains a day. For a day, month or year, this
   * is the unit itself; for a week, its first day; for a quarter, its first month; for a decade,
   * its first year.
   */
  PartialDateTime firstPart(LocalDate day) {
    return part(first(day));
  }

  /**
   * Returns the last partial date of the unit that contains a day. For a day, month or year, this
   * is the unit itself; for a week, its last day; for a quarter, its last month; for a decade, its
   * last year.
   */
  PartialDateTime lastPart(LocalDate day) {
    return part(last(day));
  }

  private PartialDateTime part(LocalDate day) {
    return switch (this) {
      case DAY, WEEK -> PartialDateTime.of(day);
      case MONTH, QUARTER -> PartialDateTime.of(YearMonth.from(day));
      case YEAR, DECADE -> PartialDateTime.of(Year.from(day));
    };
  }
}
