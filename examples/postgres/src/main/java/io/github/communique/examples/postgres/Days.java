package io.github.communique.examples.postgres;

import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.vocabulary.Status;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The range of days in an {@link EventTime}, from the earliest to the latest possible day. The
 * functions in {@code schema.sql} return the same range.
 *
 * @param low the first day; null if unbounded
 * @param high the day after the last day; null if unbounded
 */
record Days(@Nullable LocalDate low, @Nullable LocalDate high) {
  private static final int FIRST_YEAR = -4000;
  private static final int LAST_YEAR = 290_000;

  /**
   * Returns the days of a time; empty if the time does not include a day in the supported years.
   */
  static Optional<Days> of(EventTime time) {
    LocalDate low =
        time.at().or(time::from).or(time::earliest).flatMap(Days::firstDay).orElse(null);
    LocalDate high = time.at().or(time::to).or(time::latest).flatMap(Days::dayAfter).orElse(null);
    if (low == null && high == null) {
      return Optional.empty();
    }
    return Optional.of(
        low != null && high != null && !low.isBefore(high)
            ? new Days(high.minusDays(1), low.plusDays(1))
            : new Days(low, high));
  }

  private static Optional<LocalDate> firstDay(PartialDateTime value) {
    return isHeld(value)
        ? Optional.of(LocalDate.of(value.year(), value.month().orElse(1), value.day().orElse(1)))
        : Optional.empty();
  }

  private static Optional<LocalDate> dayAfter(PartialDateTime value) {
    if (!isHeld(value)) {
      return Optional.empty();
    }
    return value
        .toLocalDate()
        .map(day -> day.plusDays(1))
        .or(() -> value.toYearMonth().map(month -> month.plusMonths(1).atDay(1)))
        .or(() -> Optional.of(Year.of(value.year() + 1).atDay(1)));
  }

  private static boolean isHeld(PartialDateTime value) {
    return value.year() >= FIRST_YEAR && value.year() <= LAST_YEAR;
  }

  /** Returns the days of all events in a dossier as a datemultirange. */
  static String of(Dossier dossier) {
    return dossier.events().stream()
        .flatMap(event -> of(event).stream())
        .map(Days::toRange)
        .distinct()
        .collect(Collectors.joining(",", "{", "}"));
  }

  /**
   * Returns the day after the end of the planned meeting that ends first; empty if no planned
   * meeting has an end.
   */
  static Optional<String> firstPlanOver(Dossier dossier) {
    return dossier.meetings().stream()
        .filter(meeting -> meeting.status() == Status.PLANNED)
        .flatMap(meeting -> of(meeting).stream())
        .flatMap(days -> Stream.ofNullable(days.high()))
        .min(Comparator.naturalOrder())
        .map(Days::toText);
  }

  private static Optional<Days> of(Event event) {
    return event.time().flatMap(Days::of);
  }

  private String toRange() {
    return "[" + (low == null ? "" : toText(low)) + "," + (high == null ? "" : toText(high)) + ")";
  }

  /** Formats a day for PostgreSQL, which does not have a year 0. */
  private static String toText(LocalDate day) {
    int year = day.getYear();
    if (year >= 1 && year <= 9999) {
      return day.toString();
    }
    return String.format(
        Locale.ROOT,
        "%04d-%02d-%02d%s",
        year < 1 ? 1 - year : year,
        day.getMonthValue(),
        day.getDayOfMonth(),
        year < 1 ? " BC" : "");
  }
}
