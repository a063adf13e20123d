package io.github.communique.interop.dataset;

import io.github.communique.internal.text.Quoted;
import io.github.communique.interop.text.LenientTimes;
import io.github.communique.issue.StructureException;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads and writes the days of events. */
final class Days {
  static final String EXPECTED = "a day such as 2022-02-21";

  private static final Pattern MIDNIGHT = Pattern.compile("(?<=.)[ T]00:00(?::00(?:\\.0+)?)?Z?$");

  private Days() {}

  /**
   * Parses a day in the date format of a data set. Returns empty if the day is absent or malformed.
   * Reports a malformed day.
   */
  static Optional<EventTime> at(TableRow row, String column, LenientTimes times) {
    return row.parsed(
        day(row.get(column)), text -> parse(text, times), TableRow.DATE, column, EXPECTED);
  }

  private static Optional<EventTime> parse(String text, LenientTimes times) {
    try {
      return Optional.of(times.parse(text).value());
    } catch (StructureException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns a time that is bounded by the days in two columns, or empty if both days are unknown.
   * If the days are equal, the time has an {@code at} value. Otherwise, the known days are the
   * earliest and latest values. If the first day is after the last day, this method reports an
   * issue and returns empty, because either day could be wrong.
   */
  static Optional<EventTime> between(TableRow row, String startColumn, String endColumn) {
    Optional<PartialDateTime> start = row.date(startColumn, day(row.get(startColumn)), EXPECTED);
    Optional<PartialDateTime> end = row.date(endColumn, day(row.get(endColumn)), EXPECTED);
    if (start.isEmpty() || end.isEmpty()) {
      return start.map(EventTime::notBefore).or(() -> end.map(EventTime::notAfter));
    }
    if (start.get().toString().compareTo(end.get().toString()) > 0) {
      reportReversed(row, startColumn, endColumn, end.get());
      return Optional.empty();
    }
    return Optional.of(bounded(start.get(), end.get()));
  }

  /** Returns the time that is bounded by two days, which can be equal. */
  static EventTime bounded(PartialDateTime start, PartialDateTime end) {
    return start.equals(end) ? EventTime.at(start) : EventTime.between(start, end);
  }

  /** Reports that the first day of an event is after the last day. */
  static void reportReversed(
      TableRow row, String startColumn, String endColumn, PartialDateTime end) {
    row.reportAs(
        TableRow.DATE,
        startColumn,
        "%s must be a day on or before %s (%s); found %s; the event is imported without a time"
            .formatted(startColumn, endColumn, end, Quoted.of(row.raw(startColumn))));
  }

  /** Removes the time of day, midnight, that some exports append to a date. */
  static String day(String cell) {
    return MIDNIGHT.matcher(cell).replaceFirst("");
  }

  /** Writes the first and last day of the event's time to two columns. */
  static void export(DerivedCells cells, String startColumn, String endColumn) {
    Optional<EventTime> time = cells.event().time();
    cells.put(
        startColumn,
        time.flatMap(stated -> stated.at().or(stated::earliest)).map(PartialDateTime::toString));
    cells.put(
        endColumn,
        time.flatMap(stated -> stated.at().or(stated::latest)).map(PartialDateTime::toString));
  }
}
