package io.github.communique.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.communique.internal.text.Quoted;
import io.github.communique.issue.StructureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the messages for rejected dates and times. */
class PartialDateTimeReasonTest {
  private static final String EXAMPLES =
      "; expected a date such as 2022, 2022-02 or 2022-02-21, or a date and time such as"
          + " 2022-02-21T15:05, 2022-02-21T15:05:30Z or 2022-02-21T15:05+03:00";
  private static final String YEARS = "the year must be from -999999999 to +999999999";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      quoteCharacter = '`',
      value = {
        // the year
        "``|it is empty",
        "12345|a date requires '-', a time requires ':', and a year after 9999 requires '+'",
        "20220221|a date requires '-', a time requires ':', and a year after 9999 requires '+'",
        "+012345|a year of more than four digits must not start with 0",
        "-02022|a year of more than four digits must not start with 0",
        "+1000000000|" + YEARS,
        "-1000000000|" + YEARS,
        "+2022|a year of four digits must not have a '+'",
        "-0000|the year 0 must be written as 0000, without a sign",
        "21/2/2022|a date must start with a four-digit year and use '-' as the separator",
        "21.02.2022|a date must start with a four-digit year and use '-' as the separator",
        "21-02-2022|a date must start with a four-digit year and use '-' as the separator",
        "22|a year must have four digits",
        "-44|a year must have four digits",
        "-|it does not start with a year",
        "now|it does not start with a year",
        // notations from EDTF and other formats
        "201X|use an EventTime for an interval or for an uncertain or approximate time",
        "?2022|use an EventTime for an interval or for an uncertain or approximate time",
        "~2022|use an EventTime for an interval or for an uncertain or approximate time",
        "%2022|use an EventTime for an interval or for an uncertain or approximate time",
        "/2022|use an EventTime for an interval or for an uncertain or approximate time",
        "2022~|use an EventTime for an interval or for an uncertain or approximate time",
        "2022-02-21/22|use an EventTime for an interval or for an uncertain or approximate time",
        "2022-W08|week dates are not supported",
        "2022-w08|week dates are not supported",
        "2022W08|week dates are not supported",
        "2022w08|week dates are not supported",
        "2022-052|ordinal dates (a year and a day of the year) are not supported",
        "2022-052Z|ordinal dates (a year and a day of the year) are not supported",
        // characters that look valid
        " 2022|found a space at index 0; a date or time must not contain spaces",
        "\u00a02022|found a space at index 0; a date or time must not contain spaces",
        "\t2022|found a space at index 0; a date or time must not contain spaces",
        "2022-02-21T15:05 +03:00|found a space at index 16; a date or time must not contain spaces",
        "\u0662\u0660\u0662\u0662|\"\u0662\" is not an ASCII digit",
        "202\uD835\uDFD0|\"\uD835\uDFD0\" is not an ASCII digit",
        "2022\u201102|\"\u2011\" is not the ASCII hyphen '-'",
        "\u22120044|\"\u2212\" is not the ASCII hyphen '-'",
        // the date
        "2022-|it ends before a two-digit month",
        "2022-1|it ends before a two-digit month",
        "2022-02-|it ends before a two-digit day",
        "2022/02/21|a date must start with a four-digit year and use '-' as the separator",
        "2022.02|a date must start with a four-digit year and use '-' as the separator",
        "2022-/2|a date must start with a four-digit year and use '-' as the separator",
        "2022-.2|a date must start with a four-digit year and use '-' as the separator",
        "2022-02/21|a date must start with a four-digit year and use '-' as the separator",
        "2022-02.21|a date must start with a four-digit year and use '-' as the separator",
        "2022-0221|a date requires '-', a time requires ':', and a year after 9999 requires '+'",
        "2022-02-211|a day must have two digits",
        "2022\u5e74|found \"\u5e74\" at index 4 instead of '-' and a month",
        "2022-2-21|found \"-\" at index 6 instead of a two-digit month",
        "2022-\uD800|found \"\\ud800\" at index 5 instead of a two-digit month",
        "2022-02Z|found \"Z\" at index 7 instead of '-' and a day",
        "2022-02-1T|found \"T\" at index 9 instead of a two-digit day",
        "2022-13|the month must be from 1 to 12",
        "2022-00-01|the month must be from 1 to 12",
        "2022-02-29|the day must be from 1 to 28 in 2022-02",
        "2022-02-00|the day must be from 1 to 28 in 2022-02",
        // the time
        "2022-02-21 15:05|the date and the time must be separated by 'T', not by a space",
        "2022-02-21t15:05|the 'T' between date and time must be upper case",
        "2022-02-21T|it ends before a two-digit hour",
        "2022-02-21T15|the minutes are missing",
        "2022-02-21T15Z|the minutes are missing",
        "2022-02-21T15z|the minutes are missing",
        "2022-02-21T15+03:00|the minutes are missing",
        "2022-02-21T15-03:00|the minutes are missing",
        "2022-02-21T1505|a date requires '-', a time requires ':', and a year after 9999 requires '+'",
        "2022-02-21T15.05|the hour and the minute must be separated by ':', not by '.'",
        "2022-02-21T15h05|found \"h\" at index 13 instead of ':' and minutes",
        "2022-02-21T15:|it ends before two-digit minutes",
        "2022-02-21T15:05.5|a fraction requires seconds",
        "2022-02-21T15:05,5|a fraction requires seconds",
        "2022-02-21T15:055|found \"5\" at index 16 instead of ':' and seconds, or an offset",
        "2022-02-21T15:05:|it ends before two-digit seconds",
        "2022-02-21T15:05:300|found \"0\" at index 19 instead of '.' and a fraction, or an offset",
        "2022-02-21T15:05:30,5|the decimal separator must be a point, not a comma",
        "2022-02-21T15:05:30.5,1|the decimal separator must be a point, not a comma",
        "2022-02-21T15:05:30.|it ends before a fraction of 1 to 9 digits",
        "2022-02-21T15:05:30.1234567890|a fraction must have at most 9 digits",
        "2022-02-21T24:00|the hour must be from 00 to 23; midnight at the end of a day is 00:00"
            + " of the next day",
        "2022-02-21T25:00|the hour must be from 00 to 23",
        "2022-02-21T15:60|the minute must be from 00 to 59",
        "2016-12-31T23:59:60Z|the second must be from 00 to 59; leap seconds are not supported",
        "2022-02-21T15:05:61|the second must be from 00 to 59",
        // the offset
        "2022-02-21Z|an offset requires a time of day",
        "2022-02-21z|an offset requires a time of day",
        "2022-02-21+03:00|an offset requires a time of day",
        "2022-02-21-03:00|an offset requires a time of day",
        "2022-02-21T15:05z|the 'Z' must be upper case",
        "2022-02-21T15:05:30z|the 'Z' must be upper case",
        "2022-02-21T15:05:30.5z|the 'Z' must be upper case",
        "2022-02-21T15:05+|it ends before the two-digit hours of the offset",
        "2022-02-21T15:05+0300|the hours and minutes of an offset must be separated by ':'",
        "2022-02-21T15:05+03|it ends before ':' and the minutes of the offset",
        "2022-02-21T15:05+03.00|found \".\" at index 19 instead of ':' and the minutes of the"
            + " offset",
        "2022-02-21T15:05+03:|it ends before the two-digit minutes of the offset",
        "2022-02-21T15:05+03:60|the minutes of an offset must be from 00 to 59",
        "2022-02-21T15:05+18:01|an offset must be from -18:00 to +18:00",
        "2022-02-21T15:05-00:00|the offset must not be -00:00; UTC is Z or +00:00",
        // trailing characters
        "2022-02-21T15:05+03:00:30|an offset must not have seconds",
        "2022-02-21T15:05Z[Europe/Moscow]|use an EventTime for a time zone",
        "2022-02-21T15:05[Europe/Moscow]|found \"[\" at index 16 instead of ':' and seconds, or an"
            + " offset",
        "2022-02-21T15:05ZZ|found \"Z\" at index 17 instead of the end",
        "2022-02-21T15:05+03:009|found \"9\" at index 22 instead of the end",
      })
  void saysWhatIsWrong(String text, String reason) {
    StructureException refusal =
        catchThrowableOfType(StructureException.class, () -> PartialDateTime.parse(text));

    String message = Quoted.of(text) + " is not a valid date or time: " + reason;
    assertThat(refusal.issues().get(0).message()).isIn(message, message + EXAMPLES);
  }

  @Test
  void reportsTheRangeOfYears() {
    assertThatThrownBy(() -> PartialDateTime.of(1_000_000_000)).hasMessageContaining(YEARS);
    assertThatThrownBy(() -> PartialDateTime.of(-1_000_000_000)).hasMessageContaining(YEARS);
  }

  @Test
  void reportsTheOrderOfTheNumbers() {
    assertThatThrownBy(() -> PartialDateTime.of(21, 2, 2022))
        .hasMessage(
            "\"21, 2, 2022\" is not a valid date or time: the day must be from 1 to 28 in 0021-02;"
                + " expected the order year, month, day");
  }
}
