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
import java.util.function.BiFunction;
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
  private static final Pattern BASIC = Pattern.compile("[0-9]{8}");
  private static final String DAY = "([0-9]{1,2})(?:st|nd|rd|th)?";

  /**
   * A lookahead pattern that matches after a complete date: at the end of the text, or before a
   * separator, a {@code T} with a time, or a {@code Z}.
   */
  private static final String END = "(?=$|[^0-9A-Za-z/:]|t[0-9]|z$)";

  /** A date format: its pattern, and the function that converts a match to a time. */
  private record Form(Pattern pattern, BiFunction<LenientDate, Matcher, EventTime> reader) {}

  /** The formats, in the order in which they are tried. */
  private static final List<Form> FORMS =
      List.of(
          form(
              YEAR + "-?W([0-9]{2})(?:-?([1-7]))?" + END,
              (date, match) -> date.week(number(match, 1), number(match, 2), match.group(3))),
          form(
              "(?:" + YEAR + "[ /-]?Q([1-4])|(?:Q([1-4])|([1-4])Q)[ /-]?" + YEAR + ")" + END,
              LenientDate::quarter),
          form(
              YEAR + "([-/.])([0-9]{1,2})\\2([0-9]{1,2})" + END,
              (date, match) -> day(number(match, 1), number(match, 3), number(match, 4))),
          form(
              YEAR + "[ -]" + MONTH + "[ -]" + DAY + END,
              (date, match) -> day(number(match, 1), monthInWords(match, 2), number(match, 3))),
          form(
              YEAR + "([0-9]{2})([0-9]{2})(?:" + END + "|(?=[0-9]{4}(?:[0-9]{2})?(?![0-9])))",
              (date, match) -> day(number(match, 1), number(match, 2), number(match, 3))),
          form(
              YEAR + "-?([0-9]{3})" + END,
              (date, match) -> date.ordinal(number(match, 1), number(match, 2))),
          form(
              "([0-9]{1,2})([-/.]) ?([0-9]{1,2})\\2 ?" + SHORT_OR_LONG_YEAR + END,
              (date, match) -> date.yearLast(number(match, 1), number(match, 3), match.group(4))),
          form(
              DAY + "(?: of)?[ .-]{0,2}" + MONTH + ",?[ -]?" + SHORT_OR_LONG_YEAR + END,
              (date, match) ->
                  day(date.year(match.group(3)), monthInWords(match, 2), number(match, 1))),
          form(
              MONTH + "[ -]?" + DAY + "(?:, ?|[ -])" + SHORT_OR_LONG_YEAR + END,
              (date, match) ->
                  day(date.year(match.group(3)), monthInWords(match, 1), number(match, 2))),
          form(
              MONTH + ",?[ /-]?" + YEAR + END,
              (date, match) -> month(number(match, 2), monthInWords(match, 1))),
          form(
              YEAR + "[ /-]?" + MONTH + END,
              (date, match) -> month(number(match, 1), monthInWords(match, 2))),
          form(
              YEAR + "[-/.]([0-9]{1,2})" + END,
              (date, match) -> month(number(match, 1), number(match, 2))),
          form(
              "([0-9]{1,2})[/.]" + YEAR + END,
              (date, match) -> month(number(match, 2), number(match, 1))),
          form(YEAR + END, (date, match) -> EventTime.at(PartialDateTime.of(number(match, 1)))));

  private final LenientTimes options;
  private final String text;

  final List<Assumption> assumptions = new ArrayList<>();

  /** The length of the date in characters. */
  final int length;

  /**
   * Whether the date consists of eight digits, as in {@code 20220221}. A time can follow such a
   * date without a separator.
   */
  final boolean basic;

  final EventTime time;

  private LenientDate(Form form, Matcher match, LenientTimes options, String text) {
    this.options = options;
    this.text = text;
    this.length = match.end();
    this.basic = BASIC.matcher(match.group()).matches();
    this.time = time(form, match);
  }

  private static Form form(String regex, BiFunction<LenientDate, Matcher, EventTime> reader) {
    return new Form(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), reader);
  }

  /**
   * Parses the date at the start of a text.
   *
   * @param rest the remaining text, normalized
   * @param text the complete text, for messages
   */
  static LenientDate read(String rest, LenientTimes options, String text) {
    for (Form form : FORMS) {
      Matcher match = form.pattern.matcher(rest);
      if (match.lookingAt()) {
        return new LenientDate(form, match, options, text);
      }
    }
    throw LenientReader.refusal(
        text,
        rest.matches("-?[0-9.]+")
            ? "a number requires a unit, as in epoch(ChronoUnit.SECONDS)"
            : "it does not start with a date"
                + (rest.codePoints().anyMatch(Character::isLetter)
                    ? "; names of months and days must be English"
                    : ""));
  }

  private EventTime time(Form form, Matcher match) {
    try {
      return form.reader.apply(this, match);
    } catch (StructureException e) {
      throw e.type().equals("EventTime") ? e : refuse("interpreted as numbers, " + e.getMessage());
    }
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static int monthInWords(Matcher match, int group) {
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

  private static EventTime month(int year, int month) {
    return EventTime.at(PartialDateTime.of(year, month));
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

  private EventTime quarter(Matcher match) {
    boolean yearFirst = match.group(1) != null;
    int year = number(match, yearFirst ? 1 : 5);
    int quarter = number(match, yearFirst ? 2 : match.group(3) != null ? 3 : 4);
    assumptions.add(Assumption.CALENDAR_QUARTER);
    return EventTime.between(
        PartialDateTime.of(year, quarter * 3 - 2), PartialDateTime.of(year, quarter * 3));
  }

  private StructureException refuse(String fault) {
    return LenientReader.refusal(text, fault);
  }

  /** Returns the day, or empty if the date is less precise than a day. */
  Optional<LocalDate> day() {
    return time.at().flatMap(PartialDateTime::toLocalDate);
  }
}
