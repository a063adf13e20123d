package io.github.communique.interop.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.Faults;
import io.github.communique.time.EventTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LenientTimesTest {
  private static final LenientTimes STANDARD = LenientTimes.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # year first
          2022-02-21                            | 2022-02-21 |
          2022/02/21                            | 2022-02-21 |
          2022/2/1                              | 2022-02-01 |
          2022.02.21                            | 2022-02-21 |
          2022-2-21                             | 2022-02-21 |
          20220221                              | 2022-02-21 |
          2022-Feb-21                           | 2022-02-21 |
          2022 February 21                      | 2022-02-21 |
          2022-052                              | 2022-02-21 |
          2022052                               | 2022-02-21 |
          2024-366                              | 2024-12-31 |
          2022-W08-1                            | 2022-02-21 |
          2022W081                              | 2022-02-21 |
          2020-W53-7                            | 2021-01-03 |
          2022-W08                              | 2022-02-21 .. 2022-02-27 |
          2022w01                               | 2022-01-03 .. 2022-01-09 |
          # a month in words
          Feb 21, 2022                          | 2022-02-21 |
          feb 21 2022                           | 2022-02-21 |
          February 21, 2022                     | 2022-02-21 |
          Feb. 21st, 2022                       | 2022-02-21 |
          Feb 21,2022                           | 2022-02-21 |
          21 February 2022                      | 2022-02-21 |
          21 FEBRUARY 2022                      | 2022-02-21 |
          21st of February, 2022                | 2022-02-21 |
          21-Feb-2022                           | 2022-02-21 |
          21Feb2022                             | 2022-02-21 |
          21. Feb. 2022                         | 2022-02-21 |
          3 Sept 2022                           | 2022-09-03 |
          1 May 2022                            | 2022-05-01 |
          31 Dec 2022                           | 2022-12-31 |
          Mon, 21 Feb 2022                      | 2022-02-21 |
          Monday 21 February 2022               | 2022-02-21 |
          Thurs, Feb 24, 2022                   | 2022-02-24 |
          # less than a day
          2022                                  | 2022 |
          2022-02                               | 2022-02 |
          2022/02                               | 2022-02 |
          02/2022                               | 2022-02 |
          Feb 2022                              | 2022-02 |
          February, 2022                        | 2022-02 |
          2022 Feb                              | 2022-02 |
          Q1 2022                               | 2022-01 .. 2022-03   | CALENDAR_QUARTER
          q4/2022                               | 2022-10 .. 2022-12   | CALENDAR_QUARTER
          2022-Q2                               | 2022-04 .. 2022-06   | CALENDAR_QUARTER
          2022Q3                                | 2022-07 .. 2022-09   | CALENDAR_QUARTER
          1Q 2022                               | 2022-01 .. 2022-03   | CALENDAR_QUARTER
          # a time of day
          2022-02-21 14:30                      | 2022-02-21T14:30 |
          2022-02-21t14:30z                     | 2022-02-21T14:30Z |
          2022-02-21, 14:30:15                  | 2022-02-21T14:30:15 |
          2022-02-21T14:30:15,5                 | 2022-02-21T14:30:15.5 |
          2022-02-21 4:05                       | 2022-02-21T04:05 |
          21 Feb 2022 14.30                     | 2022-02-21T14:30 |
          21 Feb 2022 14.30.15                  | 2022-02-21T14:30:15 |
          21-FEB-2022 02.30.15.250 PM           | 2022-02-21T14:30:15.250 |
          Feb 21, 2022 at 2:30 PM               | 2022-02-21T14:30 |
          Feb 21, 2022 2:30:15 p.m.             | 2022-02-21T14:30:15 |
          Feb 21, 2022 2pm                      | 2022-02-21T14:00     | FULL_HOUR
          Feb 21, 2022 12 am                    | 2022-02-21T00:00     | FULL_HOUR NOON_IS_12_PM
          Feb 21, 2022 12:30 pm                 | 2022-02-21T12:30     | NOON_IS_12_PM
          Feb 21, 2022 12:30 am                 | 2022-02-21T00:30     | NOON_IS_12_PM
          2022-02-21T14                         | 2022-02-21T14:00     | FULL_HOUR
          2022-02-21T1430                       | 2022-02-21T14:30 |
          20220221T143000                       | 2022-02-21T14:30:00 |
          20220221143000                        | 2022-02-21T14:30:00 |
          202202211430                          | 2022-02-21T14:30 |
          20220221T143000.25Z                   | 2022-02-21T14:30:00.25Z |
          2022-02-21 24:00                      | 2022-02-22T00:00     | END_OF_DAY
          2022-02-28T24:00:00Z                  | 2022-03-01T00:00:00Z | END_OF_DAY
          2022-12-31T24:00:00.0                 | 2023-01-01T00:00:00.0 | END_OF_DAY
          # offsets
          2022-02-21T14:30+0300                 | 2022-02-21T14:30+03:00 |
          2022-02-21T14:30:00.000+0000          | 2022-02-21T14:30:00.000Z |
          2022-02-21 14:30 +03                  | 2022-02-21T14:30+03:00 |
          2022-02-21 14:30 -3:30                | 2022-02-21T14:30-03:30 |
          2022-02-21 14:30 \u221203:00          | 2022-02-21T14:30-03:00 |
          2022-02-21 14:30:00 UTC               | 2022-02-21T14:30:00Z |
          2022-02-21 14:30 GMT                  | 2022-02-21T14:30Z |
          2022-02-21 14:30 UTC+3                | 2022-02-21T14:30+03:00 | PLUS_IS_EAST
          2022-02-21 14:30 GMT-0330             | 2022-02-21T14:30-03:30 | PLUS_IS_EAST
          2022-02-21T14:30-00:00                | 2022-02-21T14:30Z      | LOCAL_TIME_UNKNOWN
          2022-02-21T14:30-0000                 | 2022-02-21T14:30Z      | LOCAL_TIME_UNKNOWN
          2022-02-21 14:30EST                   | 2022-02-21T14:30-05:00 | ABBREVIATION_OF_RFC_822
          2022-02-21 2:30 pm PDT                | 2022-02-21T14:30-07:00 | ABBREVIATION_OF_RFC_822
          2022-02-21 14:30 +0300 (MSK)          | 2022-02-21T14:30+03:00 | COMMENT_IGNORED
          # zones
          2022-02-21 14:30 Europe/Paris         | 2022-02-21T14:30 in Europe/Paris |
          2022-02-21T14:30[Europe/Paris]        | 2022-02-21T14:30 in Europe/Paris |
          2022-02-21T14:30+01:00[Europe/Paris]  | 2022-02-21T14:30+01:00 in Europe/Paris |
          2022-02-21T13:30Z[Europe/Paris]       | 2022-02-21T13:30Z in Europe/Paris |
          2022-02-21 14:30 +01:00 Europe/Paris  | 2022-02-21T14:30+01:00 in Europe/Paris |
          2022-02-21 14:30:00 +0000 UTC         | 2022-02-21T14:30:00Z in UTC |
          2022-02-21 14:30 +00:00 [GMT]         | 2022-02-21T14:30Z in GMT |
          2022-02-21 14:30 Etc/GMT+3            | 2022-02-21T14:30 in Etc/GMT+3 |
          2022-02-21 14:30 america/new york     | 2022-02-21T14:30 in America/New_York | ZONE_SPELLING
          2022-02-21 14:30 W. Europe Standard Time | 2022-02-21T14:30 in Europe/Berlin | WINDOWS_ZONE
          2022-02-21 14:30 Eastern Standard Time (Mexico) | 2022-02-21T14:30 in America/Cancun | WINDOWS_ZONE
          2022-02-21Z                           | 2022-02-21 in Z |
          2022-02-21+03:00                      | 2022-02-21 in +03:00 |
          2022-02-21 Europe/Paris               | 2022-02-21 in Europe/Paris |
          Feb 2022 Europe/Paris                 | 2022-02 in Europe/Paris |
          # whole texts: RFC 822 and 1123, Unix, JavaScript
          Mon, 21 Feb 2022 14:30:00 GMT         | 2022-02-21T14:30:00Z |
          21 Feb 2022 14:30 EST                 | 2022-02-21T14:30-05:00 | ABBREVIATION_OF_RFC_822
          Mon, 21 Feb 2022 14:30:00 +0300 (Moscow) | 2022-02-21T14:30:00+03:00 | COMMENT_IGNORED
          Mon Feb 21 14:30:00 2022              | 2022-02-21T14:30:00 |
          Mon Feb 21 14:30:00 UTC 2022          | 2022-02-21T14:30:00Z |
          Mon Feb  7 04:30:00 PST 2022          | 2022-02-07T04:30:00-08:00 | ABBREVIATION_OF_RFC_822
          Mon Feb 21 2022 14:30:00 GMT+0300 (Moscow Standard Time) | 2022-02-21T14:30:00+03:00 | COMMENT_IGNORED PLUS_IS_EAST
          # spaces
          `  2022-02-21   14:30 `               | 2022-02-21T14:30 |
          2022-02-21\u00a014:30                 | 2022-02-21T14:30 |
          2022\u201102\u201021                  | 2022-02-21 |
          Feb 21, 2022, 2:30\u202fPM            | 2022-02-21T14:30 |
          """)
  void isReadWithItsAssumptions(String text, String time, String assumptions) {
    Parsed<EventTime> parsed = STANDARD.parse(text);
    assertThat(describe(parsed.value())).isEqualTo(time);
    assertThat(parsed.assumptions()).isEqualTo(assumptions(assumptions));
  }

  private static List<Assumption> assumptions(String names) {
    return names == null
        ? List.of()
        : Arrays.stream(names.split(" ")).map(Assumption::valueOf).collect(Collectors.toList());
  }

  private static String describe(EventTime time) {
    StringJoiner words = new StringJoiner(" ");
    time.at().ifPresent(at -> words.add(at.toString()));
    time.earliest()
        .ifPresent(earliest -> words.add(earliest + " .. " + time.latest().orElseThrow()));
    time.zone().ifPresent(zone -> words.add("in " + zone));
    assertThat(time.text()).isEqualTo(Optional.empty());
    return words.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "21/02/2022,       2022-02-21,       !",
    "02/21/2022,       !,                2022-02-21",
    "01/02/2022,       2022-02-01,       2022-01-02",
    "1.2.2022,         2022-02-01,       2022-01-02",
    "1. 2. 2022,       2022-02-01,       2022-01-02",
    "01-02-2022 14:30, 2022-02-01T14:30, 2022-01-02T14:30",
    "01-02-2022T14:30Z, 2022-02-01T14:30Z, 2022-01-02T14:30Z",
    "31/02/2022,       !,                !",
    "13/13/2022,       !,                !"
  })
  void theOrderOfDayAndMonthMustBeTold(String text, String dayFirst, String monthFirst) {
    assertThat(Faults.of(() -> STANDARD.parse(text))).containsExactly("time.malformed");
    assertThatThrownBy(() -> STANDARD.parse(text)).hasMessageContaining("dayFirst()");
    assertReads(STANDARD.dayFirst(), text, dayFirst, Assumption.DAY_BEFORE_MONTH);
    assertReads(STANDARD.monthFirst(), text, monthFirst, Assumption.MONTH_BEFORE_DAY);
  }

  private static void assertReads(
      LenientTimes times, String text, String value, Assumption... assumptions) {
    if (value.equals("!")) {
      assertThat(Faults.of(() -> times.parse(text))).containsExactly("time.malformed");
    } else {
      assertThat(times.parse(text))
          .isEqualTo(new Parsed<>(EventTime.at(value), List.of(assumptions)));
    }
  }

  @Test
  void twoDigitYearsRequireACentury() {
    assertThat(Faults.of(() -> STANDARD.parse("21 Feb 22"))).containsExactly("time.malformed");
    LenientTimes fromFifty = STANDARD.twoDigitYearsFrom(1950);
    assertReads(fromFifty, "21 Feb 49", "2049-02-21", Assumption.CENTURY);
    assertReads(fromFifty, "21 Feb 50", "1950-02-21", Assumption.CENTURY);
    assertReads(fromFifty, "Mon, 21 Feb 22 14:30 GMT", "2022-02-21T14:30Z", Assumption.CENTURY);
    assertReads(fromFifty, "21 Feb 2022", "2022-02-21");
    assertReads(
        fromFifty.dayFirst(),
        "21/02/22",
        "2022-02-21",
        Assumption.DAY_BEFORE_MONTH,
        Assumption.CENTURY);
    assertReads(STANDARD.twoDigitYearsFrom(0), "21 Feb 22", "0022-02-21", Assumption.CENTURY);
    assertReads(STANDARD.twoDigitYearsFrom(9900), "21 Feb 22", "9922-02-21", Assumption.CENTURY);
    assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.twoDigitYearsFrom(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.twoDigitYearsFrom(9901));
  }

  @ParameterizedTest
  @CsvSource({
    "SECONDS, 1645453800,          2022-02-21T14:30:00Z",
    "SECONDS, 1645453800.25,       2022-02-21T14:30:00.250Z",
    "SECONDS, -1,                  1969-12-31T23:59:59Z",
    "SECONDS, -0.5,                1969-12-31T23:59:59.500Z",
    "SECONDS, 2022,                1970-01-01T00:33:42Z",
    "SECONDS, 20220221,            1970-08-23T00:43:41Z",
    "SECONDS, 0,                   1970-01-01T00:00:00Z",
    "MILLIS,  1645453800123,       2022-02-21T14:30:00.123Z",
    "MICROS,  1645453800123456,    2022-02-21T14:30:00.123456Z",
    "NANOS,   1645453800123456789, 2022-02-21T14:30:00.123456789Z",
    "NANOS,   0.5,                 !",
    "SECONDS, 9999999999999999999, !",
    "SECONDS, 999999999999999999,  !"
  })
  void theUnitOfANumberMustBeTold(ChronoUnit unit, String text, String value) {
    assertReads(STANDARD.epoch(unit), text, value, Assumption.EPOCH);
    assertThat(STANDARD.epoch(unit).parse("2022-02-21").assumptions()).isEmpty();
  }

  @Test
  void epochNumbersRequireAUnit() {
    for (String number : List.of("1645453800", "1645453800123", "202202", "22", "-1", "1.5")) {
      assertThatThrownBy(() -> STANDARD.parse(number)).hasMessageContaining("epoch(");
    }
    assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.epoch(ChronoUnit.MINUTES));
  }

  @Test
  void otherZoneAbbreviationsAreRefusedByDefault() {
    for (String name : List.of("MSK", "CET", "IST", "WIB", "BST", "A", "EST5EDT")) {
      assertThat(Faults.of(() -> STANDARD.parse("2022-02-21 14:30 " + name)))
          .as(name)
          .containsExactly("time.malformed");
    }
    LenientTimes told =
        STANDARD
            .abbreviation("msk", ZoneOffset.ofHours(3))
            .abbreviation("CET", ZoneId.of("Europe/Paris"))
            .abbreviation("EST", ZoneId.of("Australia/Sydney"));
    assertReads(
        told, "2022-02-21 14:30 MSK", "2022-02-21T14:30+03:00", Assumption.ABBREVIATION_AS_DEFINED);
    for (String zone : List.of("CET Europe/Paris", "EST Australia/Sydney")) {
      String[] parts = zone.split(" ");
      assertThat(told.parse("2022-02-21 14:30 " + parts[0]))
          .isEqualTo(
              new Parsed<>(
                  EventTime.at("2022-02-21T14:30").withZone(parts[1]),
                  List.of(Assumption.ABBREVIATION_AS_DEFINED)));
    }
    for (String wrong : List.of("", "M3", "+3", "abcdefghijk")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> STANDARD.abbreviation(wrong, ZoneOffset.UTC));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Monday",
        "14:30",
        "2:30 pm",
        "today",
        "21 February",
        "21 Februar 2022",
        "21 février 2022",
        "21 Feb 14:30",
        "2022/21/02",
        "2022-13",
        "2022-02-30",
        "30 Feb 2022",
        "2022-366",
        "2022-000",
        "2021-W53",
        "2022-W00",
        "2022-W08-8",
        "Q5 2022",
        "Q0 2022",
        "13/2022",
        "Tue, 21 Feb 2022",
        "Mon, Feb 2022",
        "Feb 2022 14:30",
        "2022 14:30",
        "Q1 2022 14:30",
        "2022-02-21 24:01",
        "2022-02-21 25:00",
        "2022-02-21 14:60",
        "2022-02-21T23:59:60Z",
        "2022-02-21 13:00 pm",
        "2022-02-21 0:30 am",
        "2022-02-21 14:30 +19",
        "2022-02-21 14:30 +03:60",
        "2022-02-21 14:30 +03:00:00",
        "2022-02-21 14:30 Europe/Atlantis",
        "2022-02-21 14:30 Europe/Paris Europe/Rome",
        "2022-02-21 14:30 and so on",
        "2022-02-21 14:30:15.1234567890",
        "2022-02-21T",
        "2022-02-21-0300",
        "20220221-143000",
        "2022-02-21/2022-02-22",
        "2022-02-21 - 2022-02-22",
        "2022-02-21 14:30 - 15:30",
        "2022?",
        "1990s",
        "44 BC",
        "21/02/2022/3",
        "21/02-2022",
        "2022-02.21",
        "٢٠٢٢-٠٢-٢١",
        "21\n/02/2022"
      })
  void whatHasNoMeaningOrSeveralIsRefused(String text) {
    LenientTimes lenient = STANDARD.dayFirst().twoDigitYearsFrom(1950);
    assertThat(Faults.of(() -> lenient.parse(text))).containsExactly("time.malformed");
  }

  @Test
  void aLongTextIsRefusedAndCutInTheMessage() {
    String text = "2022-02-21 " + "x".repeat(100_000);
    assertThatThrownBy(() -> STANDARD.parse(text))
        .extracting(e -> e.getMessage().length())
        .matches(length -> (int) length < 500);
    assertThatThrownBy(() -> STANDARD.parseZone(text))
        .extracting(e -> e.getMessage().length())
        .matches(length -> (int) length < 500);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Z                                | Z |
          UTC                              | Z |
          gmt                              | Z |
          +0300                            | +03:00 |
          +3                               | +03:00 |
          -03:30                           | -03:30 |
          GMT+3                            | +03:00              | PLUS_IS_EAST
          -0000                            | Z                   | LOCAL_TIME_UNKNOWN
          EST                              | -05:00              | ABBREVIATION_OF_RFC_822
          Europe/Berlin                    | Europe/Berlin |
          Asia/Calcutta                    | Asia/Calcutta |
          europe/berlin                    | Europe/Berlin       | ZONE_SPELLING
          America/New York                 | America/New_York    | ZONE_SPELLING
          /mozilla.org/20050126_1/Europe/Berlin | Europe/Berlin  | ZONE_SPELLING
          W. Europe Standard Time          | Europe/Berlin       | WINDOWS_ZONE
          russian standard time            | Europe/Moscow       | WINDOWS_ZONE
          CET                              | ! |
          Germany                          | ! |
          Europe/Atlantis                  | ! |
          ''                               | ! |
          """)
  void aZoneIsReadAlone(String text, String zone, String assumptions) {
    if (zone.equals("!")) {
      assertThat(Faults.of(() -> STANDARD.parseZone(text))).containsExactly("time.malformed");
      return;
    }
    assertThat(STANDARD.parseZone(text))
        .isEqualTo(new Parsed<>(ZoneId.of(zone), assumptions(assumptions)));
  }

  @Test
  void theLocaleOfTheJvmDoesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG", "th-TH-u-ca-buddhist", "id-ID")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(STANDARD.parse("FRI, 15 APRIL 2022 2:30 PM").value())
            .isEqualTo(EventTime.at("2022-04-15T14:30"));
        assertThat(Faults.of(() -> STANDARD.parse("21 Februari 2022")))
            .containsExactly("time.malformed");
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void theExampleOfTheDocumentation() {
    LenientTimes times = STANDARD.dayFirst();
    assertThat(times.parse("21/02/2022 14:30 +0300"))
        .isEqualTo(
            new Parsed<>(
                EventTime.at("2022-02-21T14:30+03:00"), List.of(Assumption.DAY_BEFORE_MONTH)));
    assertThat(times.parse("Feb 21, 2022 2:30 pm UTC").value())
        .isEqualTo(EventTime.at("2022-02-21T14:30Z"));
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> STANDARD.parse(null));
    assertThatNullPointerException().isThrownBy(() -> STANDARD.parseZone(null));
    assertThatNullPointerException().isThrownBy(() -> STANDARD.abbreviation("X", null));
  }

  @Test
  void aDateThatDoesNotExistIsExplained() {
    assertThatThrownBy(() -> STANDARD.dayFirst().parse("31/11/2022"))
        .hasMessage(
            "\"31/11/2022\": interpreted as numbers, \"2022, 11, 31\" is not a valid date or time:"
                + " the day must be from 1 to 30 in 2022-11");
  }
}
