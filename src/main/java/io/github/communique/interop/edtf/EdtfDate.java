package io.github.communique.interop.edtf;

import io.github.communique.issue.StructureException;
import io.github.communique.time.PartialDateTime;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An EDTF date, with optional qualifiers and unspecified digits.
 *
 * @param earliest the earliest possible date
 * @param latest the latest possible date; equal to the earliest date if all digits are specified
 */
record EdtfDate(
    PartialDateTime earliest, PartialDateTime latest, boolean uncertain, boolean approximate) {

  private static final Pattern DATE = Pattern.compile("-?[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
  private static final Pattern LONG_YEAR = Pattern.compile("Y(-?[1-9][0-9]{4,})");
  private static final Pattern SOME_YEAR = Pattern.compile("-?[0-9]{2}([0-9]X|XX)");
  private static final Pattern SOME_MONTH = Pattern.compile("-?[0-9]{4}-XX(-XX)?");
  private static final Pattern SOME_DAY = Pattern.compile("(-?[0-9]{4}-[0-9]{2})-XX");

  /**
   * The pattern for a date that can have unspecified digits and qualifiers in any position that
   * level 2 allows.
   */
  private static final Pattern LEVEL_2_DATE =
      Pattern.compile("[?~%]?-?[0-9X]{4}[?~%]?(-[?~%]?[0-9X]{2}[?~%]?(-[?~%]?[0-9X]{2}[?~%]?)?)?");

  private static final Pattern LEVEL_2_YEAR =
      Pattern.compile("(Y-?[0-9]+(E[0-9]+)?|-?[0-9]{4})(S[0-9]+)?[?~%]?");

  private static final Pattern LEVEL_2_GROUPING =
      Pattern.compile("-?[0-9]{4}-(2[5-9]|3[0-9]|4[01])[?~%]?");

  private static final Pattern DRAFT =
      Pattern.compile("(?s)unknown|open|y-?[0-9]+.*|[0-9]+u+.*|[0-9]{4}.*-uu.*|.*\\?~");

  /** The maximum number of digits that java.time supports in a year. */
  private static final int LONGEST_YEAR = 9;

  /** Parses a level 0 or level 1 date, but not a season. */
  static EdtfDate read(String text) {
    if (text.isEmpty()) {
      throw EdtfException.malformed(text, "it is empty");
    }
    char qualifier = text.charAt(text.length() - 1);
    boolean uncertain = qualifier == '?' || qualifier == '%';
    boolean approximate = qualifier == '~' || qualifier == '%';
    boolean qualified = uncertain || approximate;
    String date = qualified ? text.substring(0, text.length() - 1) : text;
    PartialDateTime[] bounds = bounds(date, text);
    return new EdtfDate(bounds[0], bounds[1], uncertain, approximate);
  }

  private static PartialDateTime[] bounds(String date, String text) {
    if (LEVEL_2_GROUPING.matcher(text).matches()) {
      throw EdtfException.unsupported(text, "expected one of the seasons 21 to 24");
    }
    if (DATE.matcher(date).matches()) {
      return values(date, date, text);
    }
    Matcher year = LONG_YEAR.matcher(date);
    if (year.matches()) {
      PartialDateTime value = longYear(year.group(1), text);
      return new PartialDateTime[] {value, value};
    }
    return unspecified(date, text);
  }

  private static PartialDateTime longYear(String year, String text) {
    if (year.length() > LONGEST_YEAR + (year.startsWith("-") ? 1 : 0)) {
      throw EdtfException.notATime(text, "a year must have at most nine digits");
    }
    return PartialDateTime.of(Integer.parseInt(year));
  }

  private static PartialDateTime[] unspecified(String date, String text) {
    if (SOME_YEAR.matcher(date).matches()) {
      String first = value(date.replace('X', '0'), text).toString();
      String last = date.replace('X', '9');
      return date.startsWith("-") ? values(last, first, text) : values(first, last, text);
    }
    if (SOME_MONTH.matcher(date).matches()) {
      String latest = date.replaceFirst("-XX", "-12").replace("-XX", "-31");
      return values(date.replace("-XX", "-01"), latest, text);
    }
    Matcher match = SOME_DAY.matcher(date);
    if (match.matches()) {
      YearMonth month = value(match.group(1), text).toYearMonth().orElseThrow();
      return values(match.group(1) + "-01", match.group(1) + "-" + month.lengthOfMonth(), text);
    }
    throw refused(text);
  }

  /** Returns an exception that states why a text is not a level 0 or level 1 date. */
  private static EdtfException refused(String text) {
    if (text.matches("Y-?[0-9]+[?~%]?")) {
      return EdtfException.malformed(text, "'Y' requires a year of more than four digits");
    }
    if (LEVEL_2_YEAR.matcher(text).matches()) {
      return EdtfException.unsupported(
          text, "a year must not have an exponent or significant digits");
    }
    if (LEVEL_2_DATE.matcher(text).matches()) {
      return EdtfException.unsupported(text, "'?', '~', '%' and 'X' must be used as in level 1");
    }
    if (DRAFT.matcher(text).matches()) {
      return EdtfException.malformed(text, "this notation is from the 2012 draft of EDTF");
    }
    return EdtfException.malformed(text, "expected a date such as 1985, 1985-04 or 1985-04-12");
  }

  private static PartialDateTime[] values(String earliest, String latest, String text) {
    return new PartialDateTime[] {value(earliest, text), value(latest, text)};
  }

  private static PartialDateTime value(String date, String text) {
    try {
      return PartialDateTime.parse(date);
    } catch (StructureException e) {
      throw EdtfException.malformed(text, Objects.requireNonNull(e.getMessage()));
    }
  }

  /** Returns whether all digits of the date are specified. */
  boolean isSpecified() {
    return earliest.equals(latest);
  }
}
