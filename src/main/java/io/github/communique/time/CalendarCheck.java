package io.github.communique.time;

import io.github.communique.internal.text.Quoted;
import io.github.communique.issue.StructureException;
import java.time.Month;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/** Checks whether numbers form a valid date and time, for the parser and the factory methods. */
final class CalendarCheck {
  static final String YEARS = "the year must be from -999999999 to +999999999";

  private static final String ACCEPTED =
      "; expected a date such as 2022, 2022-02 or 2022-02-21, or a date and time such as"
          + " 2022-02-21T15:05, 2022-02-21T15:05:30Z or 2022-02-21T15:05+03:00";

  private CalendarCheck() {}

  /** Creates the exception for a malformed text. The message contains examples. */
  static StructureException malformed(String text, String fault) {
    return invalid(text, fault + ACCEPTED);
  }

  /** Creates the exception for an invalid date or time. The message does not contain examples. */
  static StructureException invalid(String text, String fault) {
    return new StructureException(
        "PartialDateTime",
        "time.malformed",
        Quoted.of(text) + " is not a valid date or time: " + fault);
  }

  /**
   * Returns a description of the error in a date, or null if the date is valid. The month is
   * checked first, because the number of days depends on it.
   */
  static @Nullable String dateFault(int year, int month, int day) {
    String monthFault = monthFault(year, month);
    if (monthFault != null) {
      return monthFault.equals(YEARS) ? YEARS : monthFault + exchanged(year, month, day);
    }
    int length = Month.of(month).length(Year.isLeap(year));
    return day < 1 || day > length
        ? "the day must be from 1 to " + length + " in " + new PartialDateTime(year, month, 0)
        : null;
  }

  /** Returns a description of the error in a year and month, or null if they are valid. */
  static @Nullable String monthFault(int year, int month) {
    if (year < Year.MIN_VALUE || year > Year.MAX_VALUE) {
      return YEARS;
    }
    return month < 1 || month > 12 ? "the month must be from 1 to 12" : null;
  }

  /** Returns a hint if the date would be valid with day and month swapped. */
  private static String exchanged(int year, int month, int day) {
    boolean date =
        month > 12 && day >= 1 && day <= 12 && month <= Month.of(day).length(Year.isLeap(year));
    return date
        ? "; with day and month swapped, it is "
            + new PartialDateTime(year, /* month= */ day, /* day= */ month)
        : "";
  }

  /** Returns a description of the error in a time of day, or null if it is valid. */
  static @Nullable String timeFault(int hour, int minute, int second) {
    if (hour == 24) {
      return "the hour must be from 00 to 23; midnight at the end of a day is 00:00 of the next day";
    }
    if (hour < 0 || hour > 23) {
      return "the hour must be from 00 to 23";
    }
    if (minute < 0 || minute > 59) {
      return "the minute must be from 00 to 59";
    }
    if (second == 60) {
      return "the second must be from 00 to 59; leap seconds are not supported";
    }
    return second < 0 || second > 59 ? "the second must be from 00 to 59" : null;
  }

  /** Returns a description of the error in an offset, or null if it is valid. */
  static @Nullable String offsetFault(boolean negative, int hours, int minutes) {
    if (minutes > 59) {
      return "the minutes of an offset must be from 00 to 59";
    }
    if (hours * 60 + minutes > 18 * 60) {
      return "an offset must be from -18:00 to +18:00";
    }
    return negative && hours == 0 && minutes == 0
        ? "the offset must not be -00:00; UTC is Z or +00:00"
        : null;
  }
}
