package io.github.communique.interop.dataset;

import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the two columns that contain the first and the last possible day of an event.
 */
final class Days {
  private static final String EXPECTED = "a day such as 2022-02-21";

  private Days() {}

  /**
   * Returns a time that is bounded by two days, or null if both days are unknown. If the days are
   * equal, the time has an {@code at} value; otherwise, it has an earliest and a latest value. If
   * the first day is after the last day, this method reports an issue and returns null, because
   * either day could be wrong.
   */
  static @Nullable EventTime between(TableRow row, String startColumn, String endColumn) {
    PartialDateTime start = row.date(startColumn, day(row.get(startColumn)), EXPECTED);
    PartialDateTime end = row.date(endColumn, day(row.get(endColumn)), EXPECTED);
    if (start == null) {
      return end == null ? null : EventTime.notAfter(end);
    }
    if (end == null) {
      return EventTime.notBefore(start);
    }
    if (start.equals(end)) {
      return EventTime.at(start);
    }
    if (start.toString().compareTo(end.toString()) > 0) {
      row.report(
          TableRow.DATE,
          startColumn,
          "a day on or before "
              + endColumn
              + ", which is "
              + end
              + "; the event is imported without a time");
      return null;
    }
    return EventTime.between(start, end);
  }

  /** Removes the time of day, {@code 00:00:00}, that some exports append to a date. */
  private static String day(String cell) {
    int blank = cell.indexOf(' ');
    return blank > 0 && cell.substring(blank).matches(" 00:00:00(?:\\.0+)?")
        ? cell.substring(0, blank)
        : cell;
  }

  /** Writes the two days of a time to their columns. */
  static void export(
      Optional<EventTime> time, String startColumn, String endColumn, Map<String, String> cells) {
    time.flatMap(stated -> stated.at().or(stated::earliest))
        .ifPresent(start -> cells.put(startColumn, start.toString()));
    time.flatMap(stated -> stated.at().or(stated::latest))
        .ifPresent(end -> cells.put(endColumn, end.toString()));
  }
}
