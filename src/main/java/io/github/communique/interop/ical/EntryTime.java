package io.github.communique.interop.ical;

import io.github.communique.Event;
import io.github.communique.Meeting;
import io.github.communique.internal.export.Exported;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.time.Precision;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.Status;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The time of a calendar entry.
 *
 * @param start the parameters and value of DTSTART, such as {@code :20220221T100000Z}
 * @param end the parameters and value of DTEND; null if the end is unknown
 * @param duration the duration; null if the end is known or the duration is unknown
 */
record EntryTime(String start, @Nullable String end, @Nullable Duration duration) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
  private static final String VALUE_DATE = ";VALUE=DATE:";

  /** The statuses of meetings that do not take place at the reported time. */
  private static final Set<Status> WITHOUT_DATE =
      Set.of(Status.HYPOTHETICAL, Status.POSTPONED, Status.FAILED);

  private static final String MIXED =
      "its start and end are not both dates, both local times, or both times with an offset or"
          + " zone";
  private static final String REVERSED = "its time ends before it starts";

  /**
   * Returns the time of a calendar entry for a meeting.
   *
   * @param reason receives the reason why the meeting is skipped, if the result is empty
   */
  static Optional<EntryTime> of(Exported event, Consumer<String> reason) {
    Event report = event.report();
    if (report.polarity() != Polarity.POSITIVE) {
      return skip(reason, "its polarity is " + report.polarity());
    }
    if (WITHOUT_DATE.contains(report.status())) {
      return skip(reason, "its status is " + report.status());
    }
    if (event.time().isEmpty()) {
      return skip(reason, "it does not have a time");
    }
    EventTime time = event.time().get();
    if (time.recurring() || time.approximate() || time.uncertain()) {
      String kind =
          time.recurring() ? "recurring" : time.approximate() ? "approximate" : "uncertain";
      return skip(reason, "its time is " + kind);
    }
    PartialDateTime first = time.at().or(time::from).orElse(null);
    PartialDateTime last = time.at().or(time::to).orElse(null);
    if (first == null && last == null) {
      boolean bounds = time.earliest().isPresent() || time.latest().isPresent();
      return skip(reason, "its time consists only of " + (bounds ? "bounds" : "a text"));
    }
    if (first == null || last == null) {
      return skip(reason, "its time does not have " + (first == null ? "a start" : "an end"));
    }
    try {
      if (first.precision() == Precision.DAY && last.precision() == Precision.DAY) {
        return days(first.toLocalDate().orElseThrow(), last.toLocalDate().orElseThrow(), reason);
      }
      if (first.day().isEmpty() || last.day().isEmpty()) {
        return skip(reason, "its time is not precise to the day");
      }
      return first.hour().isPresent() && last.hour().isPresent()
          ? moments(first, last, event, time, reason)
          : skip(reason, MIXED);
    } catch (DateTimeException e) {
      return skip(reason, "its start or exclusive end is outside the years 1 to 9999");
    }
  }

  private static Optional<EntryTime> skip(Consumer<String> skipped, String reason) {
    skipped.accept(reason);
    return Optional.empty();
  }

  private static Optional<EntryTime> days(
      LocalDate first, LocalDate last, Consumer<String> reason) {
    if (last.isBefore(first)) {
      return skip(reason, REVERSED);
    }
    String start = VALUE_DATE + written(first, DAY);
    return Optional.of(new EntryTime(start, VALUE_DATE + written(last.plusDays(1), DAY), null));
  }

  private static Optional<EntryTime> moments(
      PartialDateTime first,
      PartialDateTime last,
      Exported event,
      EventTime time,
      Consumer<String> reason) {
    if (time.zone().isPresent() && time.zoneId().isEmpty()) {
      // Calendar programs interpret a local time in the user's zone, so the displayed time would be
      // wrong.
      return skip(reason, "its time is in an unknown zone");
    }
    String start = ":" + moment(first, time);
    if (!first.equals(last)) {
      String end = ":" + moment(last, time);
      if (start.endsWith("Z") != end.endsWith("Z")) {
        return skip(reason, MIXED);
      }
      if (end.compareTo(start) < 0) {
        return skip(reason, REVERSED);
      }
      // RFC 5545 requires the end to be after the start.
      return Optional.of(new EntryTime(start, end.equals(start) ? null : end, null));
    }
    Duration duration =
        event.report() instanceof Meeting meeting ? meeting.duration().orElse(null) : null;
    boolean usable = duration != null && !duration.isNegative() && duration.toSeconds() > 0;
    return Optional.of(new EntryTime(start, null, usable ? duration : null));
  }

  /** Formats a date and time in UTC or, if the offset and zone are unknown, as a local time. */
  private static String moment(PartialDateTime value, EventTime time) {
    LocalDateTime local = value.toLocalDateTime().orElseThrow();
    Optional<ZoneId> zone = value.offset().<ZoneId>map(offset -> offset).or(time::zoneId);
    return zone.isPresent()
        ? written(local.atZone(zone.get()).withZoneSameInstant(ZoneOffset.UTC), MOMENT) + "Z"
        : written(local, MOMENT);
  }

  /**
   * Formats a time. The year must be from 1 to 9999, because iCalendar allows only four-digit
   * years, and calendar programs reject years before 1.
   */
  private static String written(TemporalAccessor time, DateTimeFormatter format) {
    int year = time.get(ChronoField.YEAR);
    if (year < 1 || year > 9999) {
      throw new DateTimeException("year " + year);
    }
    return format.format(time);
  }

  void addTo(ContentLines lines) {
    lines.add("DTSTART" + start);
    if (end != null) {
      lines.add("DTEND" + end);
    } else if (duration != null) {
      lines.add("DURATION", "PT" + duration.toSeconds() + "S");
    }
  }
}
