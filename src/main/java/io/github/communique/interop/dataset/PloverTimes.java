package io.github.communique.interop.dataset;

import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import java.util.Optional;

/** Reads and writes the dates and times of PLOVER events. */
final class PloverTimes {
  private static final int DAY = "2022-02-21".length();

  private PloverTimes() {}

  /**
   * Returns the time of an event, or empty if the time is unknown or invalid. A day that equals the
   * given placeholder is treated as unknown.
   */
  static Optional<EventTime> of(TableRow row, String noDay) {
    Optional<PartialDateTime> start = at(row, "date", "time", noDay);
    Optional<PartialDateTime> end = at(row, "enddate", "endtime", noDay);
    if (start.isEmpty() || end.isEmpty()) {
      return start.map(EventTime::at).or(() -> end.map(EventTime::notAfter));
    }
    String first = start.get().toString();
    String day = first.substring(0, Math.min(DAY, first.length()));
    if (day.compareTo(end.get().toString()) > 0) {
      Days.reportReversed(row, "date", "enddate", end.get());
      return Optional.empty();
    }
    return Optional.of(Days.bounded(start.get(), end.get()));
  }

  private static Optional<PartialDateTime> at(
      TableRow row, String dayColumn, String timeColumn, String noDay) {
    String day = Days.day(PloverJson.only(row, dayColumn));
    String time = PloverJson.only(row, timeColumn);
    if (day.isEmpty() || day.equals(noDay)) {
      return Optional.empty();
    }
    Optional<PartialDateTime> date = row.date(dayColumn, day, Days.EXPECTED);
    if (date.isEmpty() || time.isEmpty()) {
      return date;
    }
    String moment = day + (time.startsWith("T") ? "" : "T") + time;
    return row.date(timeColumn, moment, "a time of day such as 14:30Z").or(() -> date);
  }

  /** Writes the date and, if present, the time of day to separate columns. */
  static void export(DerivedCells cells, PartialDateTime moment, String prefix) {
    String[] parts = moment.toString().split("T", 2);
    cells.put(prefix + "date", JsonCells.ofString(parts[0]));
    if (parts.length > 1) {
      cells.put(prefix + "time", JsonCells.ofString(parts[1]));
    }
  }
}
