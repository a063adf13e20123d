package io.github.communique.interop.text;

import io.github.communique.issue.StructureException;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses a date, month, quarter, week or year at the start of a text. */
final class LenientDate {
  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String YEAR = "([0-9]{4})";
  private static final String SHORT_OR_LONG_YEAR = "([0-9]{4}|[0-9]{2})";
  private static final String DAY = "([0-9]{1,2})(?:st|nd|rd|th)?";

  /**
   * A lookahead pattern that matches after a complete date: at the end of the text, or before a
   * separator, a {@code T} with a time, or a {@code Z}.
   */
  private static final String END = "(?=$|[^0-9A-Za-z/:]|t[0-9]|z$)";

  private static final Pattern WEEK = form(YEAR + "-?W([0-9]{2})(?:-?([1-7]))?" + END);
  private static final Pattern QUARTER =
      form("(?:" + YEAR + "[ /-]?Q([1-4])|(?:Q([1-4])|([1-4])Q)[ /-]?" + YEAR + ")" + END);
  private static final Pattern YEAR_FIRST = form(YEAR + "([-/.])([0-9]{1,2})\\2([0-9]{1,2})" + END);
  private static final Pattern YEAR_MONTH_WORD_DAY =
      form(YEAR + "[ -]" + MONTH + "[ -]" + DAY + END);
  private static final Pattern BASIC =
      form(YEAR + "([0-9]{2})([0-9]{2})(?:" + END + "|(?=[0-9]{4}(?:[0-9]{2})?(?![0-9])))");
  private static final Pattern ORDINAL = form(YEAR + "-?([0-9]{3})" + END);
  private static final Pattern YEAR_LAST =
      form("([0-9]{1,2})([-/.]) ?([0-9]{1,2})\\2 ?" + SHORT_OR_LONG_YEAR + END);
  private static final Pattern DAY_MONTH_WORD =
      form(DAY + "(?: of)?[ .-]{0,2}" + MONTH + ",?[ -]?" + SHORT_OR_LONG_YEAR + END);
  private static final Pattern MONTH_WORD_DAY =
      form(MONTH + "[ -]?" + DAY + "(?:, ?|[ -])" + SHORT_OR_LONG_YEAR + END);
  private static final Pattern MONTH_WORD_YEAR = form(MONTH + ",?[ /-]?" + YEAR + END);
  private static final Pattern YEAR_MONTH_WORD = form(YEAR + "[ /-]?" + MONTH + END);
  private static final Pattern YEAR_MONTH = form(YEAR + "[-/.]([0-9]{1,2})" + END);
  private static final Pattern MONTH_YEAR = form("([0-9]{1,2})[/.]" + YEAR + END);
  private static final Pattern YEAR_ALONE = form(YEAR + END);

  private final LenientTimes options;
  private final String text;
  private final List<Assumption> assumptions = new ArrayList<>();
  private @Nullable EventTime time;
  private int length;
  private boolean basic;

  private LenientDate(LenientTimes options, String text) {
    this.options = options;
    this.text = text;
  }

  private static Pattern form(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /**
   * Parses the date at the start of a text.
   *
   * @param rest the remaining text, normalized
   * @param text the complete text, for messages
   */
  static LenientDate read(String rest, LenientTimes options, String text) {
    LenientDate date = new LenientDate(options, text);
    try {
      date.time = date.read(rest);
    } catch (StructureException e) {
      throw e.type().equals("EventTime") ? e : date.refuse("interpreted as " + e.getMessage());
    }
    return date;
  }

  private EventTime read(String rest) {
    Matcher match;
    if ((match = at(rest, WEEK)) != null) {
      return week(number(match, 1), number(match, 2), match.group(3));
    }
    if ((match = at(rest, QUARTER)) != null) {
      boolean yearFirst = match.group(1) != null;
      int quarter = number(match, yearFirst ? 2 : match.group(3) != null ? 3 : 4);
      return quarter(number(match, yearFirst ? 1 : 5), quarter);
    }
    if ((match = at(rest, YEAR_FIRST)) != null) {
      return day(number(match, 1), number(match, 3), number(match, 4));
    }
    if ((match = at(rest, YEAR_MONTH_WORD_DAY)) != null) {
      return day(number(match, 1), month(match, 2), number(match, 3));
    }
    if ((match = at(rest, BASIC)) != null) {
      basic = true;
      return day(number(match, 1), number(match, 2), number(match, 3));
    }
    if ((match = at(rest, ORDINAL)) != null) {
      return ordinal(number(match, 1), number(match, 2));
    }
    if ((match = at(rest, YEAR_LAST)) != null) {
      return yearLast(number(match, 1), number(match, 3), match.group(4));
    }
    if ((match = at(rest, DAY_MONTH_WORD)) != null) {
      return day(year(match.group(3)), month(match, 2), number(match, 1));
    }
    if ((match = at(rest, MONTH_WORD_DAY)) != null) {
      return day(year(match.group(3)), month(match, 1), number(match, 2));
    }
    return monthOrYear(rest);
  }

  private EventTime monthOrYear(String rest) {
    Matcher match;
    if ((match = at(rest, MONTH_WORD_YEAR)) != null) {
      return EventTime.at(PartialDateTime.of(number(match, 2), month(match, 1)));
    }
    if ((match = at(rest, YEAR_MONTH_WORD)) != null) {
      return EventTime.at(PartialDateTime.of(number(match, 1), month(match, 2)));
    }
    if ((match = at(rest, YEAR_MONTH)) != null) {
      return EventTime.at(PartialDateTime.of(number(match, 1), number(match, 2)));
    }
    if ((match = at(rest, MONTH_YEAR)) != null) {
      return EventTime.at(PartialDateTime.of(number(match, 2), number(match, 1)));
    }
    if ((match = at(rest, YEAR_ALONE)) != null) {
      return EventTime.at(PartialDateTime.of(number(match, 1)));
    }
    throw refuse(
        rest.matches("-?[0-9.]+")
            ? "a number requires a unit, as in epoch(ChronoUnit.SECONDS)"
            : "it does not start with a date; names of months and days must be English");
  }

  private @Nullable Matcher at(String rest, Pattern form) {
    Matcher match = form.matcher(rest);
    if (!match.lookingAt()) {
      return null;
    }
    length = match.end();
    return match;
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static int month(Matcher match, int group) {
    return MONTHS.indexOf(match.group(group).substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private int year(String digits) {
    int year = Integer.parseInt(digits);
    if (digits.length() > 2) {
      return year;
    }
    if (options.firstYear == null) {
      throw refuse(
          "a two-digit year is ambiguous; set the first year of the century, as in twoDigitYearsFrom(1950)");
    }
    assumptions.add(Assumption.CENTURY);
    return options.firstYear + Math.floorMod(year - options.firstYear, 100);
  }

  private static EventTime day(int year, int month, int day) {
    return EventTime.at(PartialDateTime.of(year, month, day));
  }

  private EventTime yearLast(int first, int second, String year) {
    if (options.order == null) {
      throw refuse("the order of day and month is ambiguous; call dayFirst() or monthFirst()");
    }
    boolean dayFirst = options.order == Assumption.DAY_BEFORE_MONTH;
    assumptions.add(options.order);
    return day(year(year), dayFirst ? second : first, dayFirst ? first : second);
  }

  private EventTime ordinal(int year, int day) {
    if (day < 1 || day > Year.of(year).length()) {
      throw refuse("the day of the year " + year + " must be from 1 to " + Year.of(year).length());
    }
    return EventTime.on(Year.of(year).atDay(day));
  }

  private EventTime week(int year, int week, @Nullable String day) {
    LocalDate inFirstWeek = LocalDate.of(year, 1, 4);
    long weeks = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inFirstWeek).getMaximum();
    if (week < 1 || week > weeks) {
      throw refuse("the week of the year " + year + " must be from 1 to " + weeks);
    }
    LocalDate monday = inFirstWeek.plusWeeks(week - 1L).with(DayOfWeek.MONDAY);
    return day == null
        ? EventTime.between(PartialDateTime.of(monday), PartialDateTime.of(monday.plusDays(6)))
        : EventTime.on(monday.plusDays(Integer.parseInt(day) - 1L));
  }

  private EventTime quarter(int year, int quarter) {
    assumptions.add(Assumption.CALENDAR_QUARTER);
    return EventTime.between(
        PartialDateTime.of(year, quarter * 3 - 2), PartialDateTime.of(year, quarter * 3));
  }

  private StructureException refuse(String fault) {
    return LenientReader.refusal(text, fault);
  }

  EventTime time() {
    return java.util.Objects.requireNonNull(time);
  }

  /** Returns the day, or empty if the date is less precise than a day. */
  Optional<LocalDate> day() {
    return time().at().flatMap(PartialDateTime::toLocalDate);
  }

  /** Returns the length of the date in characters. */
  int length() {
    return length;
  }

  /**
   * Returns whether the date is written without separators, so that a time can follow it directly.
   */
  boolean isBasic() {
    return basic;
  }

  List<Assumption> assumptions() {
    return assumptions;
  }
}
