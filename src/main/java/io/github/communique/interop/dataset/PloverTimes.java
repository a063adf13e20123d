package io.github.communique.interop.dataset;

import io.github.communique.issue.StructureException;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and writes the dates and times of PLOVER events. */
final class PloverTimes {
  private static final int DAY = "2022-02-21".length();

  private PloverTimes() {}

  /**
   * Returns the time of an event, or empty if the time is unknown or invalid, or if it equals the
   * given placeholder.
   */
  static Optional<EventTime> of(TableRow row, String noDay) {
    PartialDateTime start = at(row, "date", "time", noDay);
    PartialDateTime end = at(row, "enddate", "endtime", noDay);
    if (start == null || end == null) {
      return start == null
          ? Optional.ofNullable(end).map(EventTime::notAfter)
          : Optional.of(EventTime.at(start));
    }
    if (start.equals(end)) {
      return Optional.of(EventTime.at(start));
    }
    String first = start.toString().substring(0, Math.min(DAY, start.toString().length()));
    if (first.compareTo(end.toString()) > 0) {
      row.report(
          TableRow.DATE,
          "date",
          "a day on or before enddate, which is " + end + "; the event is imported without a time");
      return Optional.empty();
    }
    return Optional.of(EventTime.between(start, end));
  }

  private static @Nullable PartialDateTime at(
      TableRow row, String dayColumn, String timeColumn, String noDay) {
    String day = PloverJson.only(row, dayColumn);
    String time = PloverJson.only(row, timeColumn);
    if (day.isEmpty() || day.equals(noDay)) {
      return null;
    }
    PartialDateTime date = row.date(dayColumn, day, "a day such as 2022-02-21");
    if (date == null || time.isEmpty()) {
      return date;
    }
    try {
      return PartialDateTime.parse(day + (time.startsWith("T") ? "" : "T") + time);
    } catch (StructureException e) {
      row.report(TableRow.DATE, timeColumn, "a time of day such as 14:30Z");
      return date;
    }
  }

  /** Writes a date and its time of day, if any, to their two columns. */
  static void put(PartialDateTime moment, String prefix, Map<String, String> cells) {
    String text = moment.toString();
    int time = text.indexOf('T');
    cells.put(prefix + "date", JsonCells.ofString(time < 0 ? text : text.substring(0, time)));
    if (time >= 0) {
      cells.put(prefix + "time", JsonCells.ofString(text.substring(time + 1)));
    }
  }
}
