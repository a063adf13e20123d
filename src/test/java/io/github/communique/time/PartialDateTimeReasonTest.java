package io.github.communique.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.communique.internal.text.Quoted;
import io.github.communique.issue.StructureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the messages for refused dates and times. */
class PartialDateTimeReasonTest {
  private static final String YEARS = "years go from -999999999 to +999999999";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      quoteCharacter = '`',
      value = {
        // the year
        "``|it is empty",
        "12345|a date has hyphens and a time has colons, and a year beyond 9999 has a sign",
        "20220221|a date has hyphens and a time has colons, and a year beyond 9999 has a sign",
        "+012345|a year of more than four digits begins with no 0",
        "-02022|a year of more than four digits begins with no 0",
        "+1000000000|" + YEARS,
        "-1000000000|" + YEARS,
        "+2022|a year of four digits has no '+'",
        "-0000|the year 0 is 0000, without a sign",
        "21/2/2022|the parts of a date are separated by '-', the year comes first, in four digits",
        "21.02.2022|the parts of a date are separated by '-', the year comes first, in four digits",
        "21-02-2022|the parts of a date are separated by '-', the year comes first, in four digits",
        "22|a year has four digits",
        "-44|a year has four digits",
        "-|it does not begin with a year",
        "now|it does not begin with a year",
        // what Edtf and others write
        "201X|that a time is uncertain, approximate or an interval is said by EventTime, not here",
        "?2022|that a time is uncertain, approximate or an interval is said by EventTime, not here",
        "~2022|that a time is uncertain, approximate or an interval is said by EventTime, not here",
        "%2022|that a time is uncertain, approximate or an interval is said by EventTime, not here",
        "/2022|that a time is uncertain, approximate or an interval is said by EventTime, not here",
        "2022~|that a time is uncertain, approximate or an interval is said by EventTime, not here",
        "2022-02-21/22|that a time is uncertain, approximate or an interval is said by EventTime,"
            + " not here",
        "2022-W08|a week date is not accepted",
        "2022-w08|a week date is not accepted",
        "2022W08|a week date is not accepted",
        "2022w08|a week date is not accepted",
        "2022-052|an ordinal date (a year and a day of the year) is not accepted",
        "2022-052Z|an ordinal date (a year and a day of the year) is not accepted",
        // characters that look right
        " 2022|there is no space in a date or time, as at index 0",
        "\u00a02022|there is no space in a date or time, as at index 0",
        "\t2022|there is no space in a date or time, as at index 0",
        "2022-02-21T15:05 +03:00|there is no space in a date or time, as at index 16",
        "\u0662\u0660\u0662\u0662|\"\u0662\" is not one of the digits 0 to 9",
        "202\uD835\uDFD0|\"\uD835\uDFD0\" is not one of the digits 0 to 9",
        "2022\u201102|\"\u2011\" is not the hyphen '-' of ASCII",
        "\u22120044|\"\u2212\" is not the hyphen '-' of ASCII",
        // the date
        "2022-|it ends where a month of two digits should follow",
        "2022-1|it ends where a month of two digits should follow",
        "2022-02-|it ends where a day of two digits should follow",
        "2022/02/21|the parts of a date are separated by '-', the year comes first, in four digits",
        "2022.02|the parts of a date are separated by '-', the year comes first, in four digits",
        "2022-/2|the parts of a date are separated by '-', the year comes first, in four digits",
        "2022-.2|the parts of a date are separated by '-', the year comes first, in four digits",
        "2022-02/21|the parts of a date are separated by '-', the year comes first, in four digits",
        "2022-02.21|the parts of a date are separated by '-', the year comes first, in four digits",
        "2022-0221|a date has hyphens and a time has colons, and a year beyond 9999 has a sign",
        "2022-02-211|a day has two digits",
        "2022\u5e74|\"\u5e74\" stands at index 4 instead of '-' and a month",
        "2022-2-21|\"-\" stands at index 6 instead of a month of two digits",
        "2022-\uD800|\"\\ud800\" stands at index 5 instead of a month of two digits",
        "2022-02Z|\"Z\" stands at index 7 instead of '-' and a day",
        "2022-02-1T|\"T\" stands at index 9 instead of a day of two digits",
        "2022-13|there is no month 13",
        "2022-00-01|there is no month 0",
        "2022-02-29|2022-02 has the days 1 to 28, not 29",
        "2022-02-00|2022-02 has the days 1 to 28, not 0",
        // the time
        "2022-02-21 15:05|'T' stands between date and time, not a space",
        "2022-02-21t15:05|the 'T' between date and time is a capital letter",
        "2022-02-21T|it ends where an hour of two digits should follow",
        "2022-02-21T15|a time has minutes",
        "2022-02-21T15Z|a time has minutes",
        "2022-02-21T15z|a time has minutes",
        "2022-02-21T15+03:00|a time has minutes",
        "2022-02-21T15-03:00|a time has minutes",
        "2022-02-21T1505|a date has hyphens and a time has colons, and a year beyond 9999 has a"
            + " sign",
        "2022-02-21T15.05|':' stands between hour and minute, not '.'",
        "2022-02-21T15h05|\"h\" stands at index 13 instead of ':' and minutes",
        "2022-02-21T15:|it ends where minutes of two digits should follow",
        "2022-02-21T15:05.5|a fraction needs seconds",
        "2022-02-21T15:05,5|a fraction needs seconds",
        "2022-02-21T15:055|\"5\" stands at index 16 instead of ':' and seconds, or an offset",
        "2022-02-21T15:05:|it ends where seconds of two digits should follow",
        "2022-02-21T15:05:300|\"0\" stands at index 19 instead of '.' and a fraction, or an offset",
        "2022-02-21T15:05:30,5|the fraction follows a point, not a comma",
        "2022-02-21T15:05:30.5,1|the fraction follows a point, not a comma",
        "2022-02-21T15:05:30.|it ends where 1 to 9 digits of a fraction should follow",
        "2022-02-21T15:05:30.1234567890|a fraction has at most 9 digits",
        "2022-02-21T24:00|the hour goes from 00 to 23, and midnight at the end of a day is 00:00 of"
            + " the next",
        "2022-02-21T25:00|the hour goes from 00 to 23",
        "2022-02-21T15:60|the minute goes from 00 to 59",
        "2016-12-31T23:59:60Z|java.time has no leap seconds, so the second goes from 00 to 59",
        "2022-02-21T15:05:61|the second goes from 00 to 59",
        // the offset
        "2022-02-21Z|an offset needs a time",
        "2022-02-21z|an offset needs a time",
        "2022-02-21+03:00|an offset needs a time",
        "2022-02-21-03:00|an offset needs a time",
        "2022-02-21T15:05z|the 'Z' is a capital letter",
        "2022-02-21T15:05:30z|the 'Z' is a capital letter",
        "2022-02-21T15:05:30.5z|the 'Z' is a capital letter",
        "2022-02-21T15:05+|it ends where the hours of an offset in two digits should follow",
        "2022-02-21T15:05+0300|an offset has a colon between its hours and minutes",
        "2022-02-21T15:05+03|it ends where ':' and the minutes of the offset should follow",
        "2022-02-21T15:05+03.00|\".\" stands at index 19 instead of ':' and the minutes of the"
            + " offset",
        "2022-02-21T15:05+03:|it ends where the minutes of an offset in two digits should follow",
        "2022-02-21T15:05+03:60|the minutes of an offset go from 00 to 59",
        "2022-02-21T15:05+18:01|an offset lies between -18:00 and +18:00",
        "2022-02-21T15:05-00:00|the offset -00:00 is not in ISO 8601, and UTC is Z or +00:00",
        // after it
        "2022-02-21T15:05+03:00:30|an offset has no seconds",
        "2022-02-21T15:05Z[Europe/Moscow]|a time zone is kept by EventTime, not here",
        "2022-02-21T15:05[Europe/Moscow]|\"[\" stands at index 16 instead of ':' and seconds, or an"
            + " offset",
        "2022-02-21T15:05ZZ|\"Z\" stands at index 17 instead of the end",
        "2022-02-21T15:05+03:009|\"9\" stands at index 22 instead of the end",
      })
  void saysWhatIsWrong(String text, String reason) {
    StructureException refusal =
        catchThrowableOfType(StructureException.class, () -> PartialDateTime.parse(text));

    assertThat(refusal.faults().get(0).message())
        .startsWith(Quoted.of(text) + ": " + reason + "; accepted are 2022, ");
  }

  @Test
  void saysWhichYearsThereAre() {
    assertThatThrownBy(() -> PartialDateTime.of(1_000_000_000)).hasMessageContaining(YEARS);
    assertThatThrownBy(() -> PartialDateTime.of(-1_000_000_000)).hasMessageContaining(YEARS);
  }
}
