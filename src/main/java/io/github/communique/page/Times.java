package io.github.communique.page;

import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Formats times and durations in English. */
final class Times {
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
  private static final LocalDate GREGORIAN = LocalDate.of(1582, 10, 15);
  private static final int LAST_YEAR = 9999;

  private Times() {}

  /** Formats a time with its precision, for example as "Mon 21 Feb 2022, 10:00:30 +03:00". */
  static String format(PartialDateTime value) {
    String year = year(value.year());
    if (value.toLocalDate().isEmpty()) {
      return value.toYearMonth().map(month -> MONTH.format(month) + " " + year).orElse(year);
    }
    LocalDate date = value.toLocalDate().get();
    // Omits the weekday for dates before 1582-10-15, when the Gregorian calendar was introduced.
    String day = (date.isBefore(GREGORIAN) ? DAY : WEEKDAY).format(date) + " " + year;
    String text = value.toString();
    int time = text.indexOf('T');
    return time < 0 ? day : day + ", " + text.substring(time + 1).replaceFirst("(?=[Z+-])", " ");
  }

  /** Formats a year, and adds the era if the year is before 1000. The ISO 8601 year 0 is 1 BCE. */
  private static String year(int year) {
    if (year <= 0) {
      return 1L - year + " BCE";
    }
    return year < 1000 ? year + " CE" : String.valueOf(year);
  }

  /**
   * Converts a time to HTML, with a machine-readable {@code datetime} attribute if HTML supports
   * the year.
   */
  static Html html(PartialDateTime value) {
    boolean hasForm = value.year() > 0 && value.year() <= LAST_YEAR;
    return hasForm
        ? Html.of("<time datetime=\"{}\">{}</time>", value, format(value))
        : Html.of("<time>{}</time>", format(value));
  }

  /** Formats each known property of a time on a separate line. */
  static List<Phrase> lines(EventTime time) {
    List<Phrase> lines = new ArrayList<>();
    time.at().map(Phrase::of).ifPresent(lines::add);
    time.from().map(value -> Phrase.of("from ", value)).ifPresent(lines::add);
    time.to().map(value -> Phrase.of("to ", value)).ifPresent(lines::add);
    time.earliest().map(value -> Phrase.of(value, " or later")).ifPresent(lines::add);
    time.latest().map(value -> Phrase.of(value, " or earlier")).ifPresent(lines::add);
    time.partOfDay()
        .map(part -> Phrase.of("part of the day: ", part.value()))
        .ifPresent(lines::add);
    if (time.ongoing()) {
      lines.add(Phrase.of("still going on"));
    }
    if (time.recurring()) {
      lines.add(Phrase.of("repeatedly"));
    }
    if (time.approximate()) {
      lines.add(Phrase.of("approximately"));
    }
    if (time.uncertain()) {
      lines.add(Phrase.of("uncertain"));
    }
    time.text().map(text -> Phrase.of("“", text, "”")).ifPresent(lines::add);
    time.zone().map(Phrase::data).ifPresent(lines::add);
    return lines;
  }

  /**
   * Formats a duration in whole hours or whole minutes, if possible; otherwise, in ISO 8601 format.
   */
  static String format(Duration duration) {
    if (duration.isZero() || duration.isNegative() || !isWhole(duration, 60)) {
      return duration.toString();
    }
    return isWhole(duration, 3600)
        ? counted(duration.toHours(), "hour")
        : counted(duration.toMinutes(), "minute");
  }

  private static boolean isWhole(Duration duration, int seconds) {
    return duration.getNano() == 0 && duration.getSeconds() % seconds == 0;
  }

  /** Formats a number and a noun. The noun is pluralized unless the number is 1. */
  static String counted(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
