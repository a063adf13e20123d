package io.github.communique.time;

import static java.time.temporal.ChronoUnit.CENTURIES;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.DECADES;
import static java.time.temporal.ChronoUnit.FOREVER;
import static java.time.temporal.ChronoUnit.HALF_DAYS;
import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.ChronoUnit.NANOS;
import static java.time.temporal.ChronoUnit.WEEKS;
import static java.time.temporal.ChronoUnit.YEARS;
import static java.time.temporal.IsoFields.QUARTER_YEARS;
import static java.time.temporal.IsoFields.WEEK_BASED_YEARS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.Dossier;
import io.github.communique.Meeting;
import io.github.communique.validation.Validator;
import io.github.communique.vocabulary.PartOfDay;
import io.github.communique.vocabulary.Status;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorTest {
  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

  private static Anchor anchor(String moment) {
    return new Anchor(PartialDateTime.parse(moment), MOSCOW);
  }

  @Test
  void theExampleOfTheDocumentation() {
    Anchor published = anchor("2022-02-21");
    assertThat(published.withinNext(Period.ofDays(5)).withText("en", "in the coming days"))
        .isEqualTo(
            EventTime.between("2022-02-21", "2022-02-26")
                .withZone("Europe/Moscow")
                .withText("en", "in the coming days"));
    assertThat(published.last(DayOfWeek.SUNDAY).withText("en", "on Sunday"))
        .isEqualTo(
            EventTime.at("2022-02-20").withZone("Europe/Moscow").withText("en", "on Sunday"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-03-27T04:30+03:00",
        "2022-03-26T21:30-05:00",
        "2022-03-27T01:30Z",
        "2022-03-27T01:30+00:00"
      })
  void theOffsetsOfTheResultsAreThoseOfTheZone(String moment) {
    Anchor kyiv = new Anchor(PartialDateTime.parse(moment), ZoneId.of("Europe/Kyiv"));
    for (EventTime time :
        List.of(
            kyiv.withinNext(Period.ofDays(3)),
            kyiv.withinLast(Duration.ofHours(5)),
            kyiv.shifted(-2, HOURS),
            kyiv.earlierIn(MONTHS),
            kyiv.laterIn(WEEKS),
            kyiv.until(kyiv.next(DayOfWeek.FRIDAY)),
            kyiv.by(kyiv.next(DayOfWeek.FRIDAY)))) {
      Dossier dossier =
          Dossier.builder()
              .id("urn:x:1")
              .add(Meeting.builder().id("m").status(Status.UNKNOWN).time(time).build())
              .build();
      assertThat(Validator.standard().validate(dossier).issues()).as("%s", time).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2022-02-21,                    P0D,    2022-02-21,                2022-02-21",
    "2022-02-21,                    P5D,    2022-02-21,                2022-02-26",
    "2022-02-21,                    P1M,    2022-02-21,                2022-03-21",
    "2022-01-31,                    P1M,    2022-01-31,                2022-02-28",
    "2022-02,                       P1W,    2022-02,                   2022-03-07",
    "2022,                          P1Y,    2022,                      2023-12-31",
    "2022-02-21T23:30,              P1D,    2022-02-21T23:30,          2022-02-22",
    "2022-02-21T23:30Z,             P1D,    2022-02-21T23:30Z,         2022-02-23",
    "2022-02-21,                    PT5H,   2022-02-21,                2022-02-22",
    "2022-02-21,                    PT0S,   2022-02-21,                2022-02-21",
    "2022-02,                       PT5H,   2022-02,                   2022-03-01",
    "2022-02-21T23:30,              PT5H,   2022-02-21T23:30,          2022-02-22T04:30",
    "2022-02-21T23:30:15Z,          PT5H,   2022-02-21T23:30:15Z,      2022-02-22T04:30:15Z",
    "2022-02-21T23:30+05:30,        PT5H,   2022-02-21T21:00+03:00,    2022-02-22T02:00+03:00",
    "2022-02-21T23:30:15.5+05:30,   P1D,    2022-02-21T21:00:15.5+03:00, 2022-02-22",
    "2022-02-21T20:30-05:00,        P1D,    2022-02-22T04:30+03:00,    2022-02-23",
    "1800-02-21T20:30+03:00,        P1D,    1800-02-21T20:30+03:00,    1800-02-22",
    "2022-02-21T23:30:15.5Z,        PT0.9S, 2022-02-21T23:30:15.5Z,    2022-02-21T23:30:16Z"
  })
  void theNextDaysOrHoursAreBounds(String moment, String amount, String earliest, String latest) {
    EventTime time =
        amount.startsWith("PT")
            ? anchor(moment).withinNext(Duration.parse(amount))
            : anchor(moment).withinNext(Period.parse(amount));
    assertThat(time).isEqualTo(EventTime.between(earliest, latest).withZone("Europe/Moscow"));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-02-21,             P5D,  2022-02-16,                2022-02-21",
    "2022-03-31,             P1M,  2022-02-28,                2022-03-31",
    "2022-02,                P1W,  2022-01-25,                2022-02",
    "2022-02-21T23:30Z,      P1D,  2022-02-21,                2022-02-21T23:30Z",
    "2022-02-21,             PT5H, 2022-02-20,                2022-02-21",
    "2022-02-21T03:30,       PT5H, 2022-02-20T22:30,          2022-02-21T03:30",
    "2022-02-21T03:30+05:30, PT5H, 2022-02-20T20:00+03:00,    2022-02-21T01:00+03:00"
  })
  void theLastDaysOrHoursAreBounds(String moment, String amount, String earliest, String latest) {
    EventTime time =
        amount.startsWith("PT")
            ? anchor(moment).withinLast(Duration.parse(amount))
            : anchor(moment).withinLast(Period.parse(amount));
    assertThat(time).isEqualTo(EventTime.between(earliest, latest).withZone("Europe/Moscow"));
  }

  /** 21 February 2022 was a Monday. */
  @ParameterizedTest
  @CsvSource({
    "2022-02-21,        MONDAY,  2022-02-28, 2022-02-14",
    "2022-02-21,        TUESDAY, 2022-02-22, 2022-02-15",
    "2022-02-21,        SUNDAY,  2022-02-27, 2022-02-20",
    "2022-02-20T23:30,  MONDAY,  2022-02-21, 2022-02-14",
    "2022-02-20T23:30Z, MONDAY,  2022-02-28, 2022-02-14",
    "2022-02-20T23:30Z, SUNDAY,  2022-02-27, 2022-02-20"
  })
  void aDayOfTheWeekIsThatOfTheZone(String moment, DayOfWeek day, String next, String last) {
    assertThat(anchor(moment).next(day)).isEqualTo(EventTime.at(next).withZone("Europe/Moscow"));
    assertThat(anchor(moment).last(day)).isEqualTo(EventTime.at(last).withZone("Europe/Moscow"));
  }

  @Test
  void asOfSomeDayInFebruaryItIsOneOfSeveralDays() {
    Anchor february = anchor("2022-02");
    assertThat(february.next(DayOfWeek.MONDAY))
        .isEqualTo(EventTime.between("2022-02-07", "2022-03-07").withZone("Europe/Moscow"));
    assertThat(february.shifted(0, DAYS))
        .isEqualTo(EventTime.between("2022-02-01", "2022-02-28").withZone("Europe/Moscow"));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-02-21,        0,  2022-02-21",
    "2022-02-21,        1,  2022-02-22",
    "2022-03-01,       -1,  2022-02-28",
    "2022-02-20T21:00Z, 0,  2022-02-21",
    "2022-02-20T20:59Z, 0,  2022-02-20"
  })
  void todayIsThatOfTheZone(String moment, int days, String day) {
    assertThat(anchor(moment).shifted(days, DAYS))
        .isEqualTo(EventTime.at(day).withZone("Europe/Moscow"));
  }

  @Test
  void hoursAreCountedOverAJumpOfTheClocks() {
    Anchor before =
        new Anchor(PartialDateTime.parse("2022-03-27T01:30"), ZoneId.of("Europe/Paris"));
    assertThat(before.withinNext(Duration.ofHours(1)).latest())
        .contains(PartialDateTime.parse("2022-03-27T03:30"));
    assertThat(before.withinNext(Period.ofDays(1)).latest())
        .contains(PartialDateTime.parse("2022-03-28"));
  }

  @Test
  void ofAnHourThatIsShownTwiceTheBoundsAreTheWider() {
    ZoneId paris = ZoneId.of("Europe/Paris");
    Anchor twice = new Anchor(PartialDateTime.parse("2022-10-30T02:30"), paris);
    assertThat(twice.withinNext(Duration.ofHours(1)).latest())
        .contains(PartialDateTime.parse("2022-10-30T03:30"));
    assertThat(twice.withinLast(Duration.ofHours(1)).earliest())
        .contains(PartialDateTime.parse("2022-10-30T01:30"));
  }

  @Test
  void aDayThatNoClockShowsIsStillADayOfTheCalendar() {
    Anchor skipped = new Anchor(PartialDateTime.parse("2011-12-30"), ZoneId.of("Pacific/Apia"));
    assertThat(skipped.shifted(1, DAYS).at()).contains(PartialDateTime.parse("2011-12-31"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Z", "+03:00", "UTC+03:00", "GMT+03:00", "Asia/Calcutta"})
  void everyZoneIsStated(String zone) {
    Anchor anchor = new Anchor(PartialDateTime.parse("2022-02-21"), ZoneId.of(zone));
    assertThat(anchor.next(DayOfWeek.MONDAY)).isEqualTo(EventTime.on(2022, 2, 28).withZone(zone));
    assertThat(anchor.next(DayOfWeek.MONDAY).zoneId()).contains(ZoneId.of(zone));
  }

  /**
   * Some articles were published on Tuesday, 22 February 2022, at 01:30 in Jakarta, when it was
   * still Monday in Europe; others were published at the end of a month.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # published             | phrase                    | time
          2022-02-21T18:30Z       | on Tuesday                | at 2022-02-22
          2022-02-21T18:30Z       | on Monday                 | at 2022-02-21
          2022-02-22              | on Tuesday                | at 2022-02-22
          2022-02-22              | on Wednesday              | at 2022-02-16
          2022-02-22              | last Tuesday              | at 2022-02-15
          2022-02-22              | last Monday               | at 2022-02-21
          2022-02-22              | next Tuesday              | at 2022-03-01
          2022-02-22              | next Wednesday            | at 2022-02-23
          2022-02-22              | this Tuesday              | at 2022-02-22
          2022-02-22              | this Monday               | at 2022-02-21
          2022-02-22              | this Sunday               | at 2022-02-27
          2022-02-27              | this Monday               | at 2022-02-21
          2022-02-22              | Friday last week          | at 2022-02-18
          2022-02-22              | Friday next week          | at 2022-03-04
          2022-02-28              | today                     | at 2022-02-28
          2022-02-28              | tomorrow                  | at 2022-03-01
          2022-03-01              | yesterday                 | at 2022-02-28
          2024-03-01              | yesterday                 | at 2024-02-29
          2022-02-28T17:30Z       | today                     | at 2022-03-01
          2022-03-03              | three days ago            | at 2022-02-28
          2022-02-22              | this week                 | earliest 2022-02-21 latest 2022-02-27
          2022-02-27              | this week                 | earliest 2022-02-21 latest 2022-02-27
          2022-01-02              | this week                 | earliest 2021-12-27 latest 2022-01-02
          2022-02-22              | last week                 | earliest 2022-02-14 latest 2022-02-20
          2022-02-22              | next week                 | earliest 2022-02-28 latest 2022-03-06
          2022-02-22              | two weeks ago             | earliest 2022-02-07 latest 2022-02-13
          2022-03-31              | last month                | at 2022-02
          2022-01-31              | next month                | at 2022-02
          2022-01-31              | last month                | at 2021-12
          2022-02-22              | this month                | at 2022-02
          2022-12-31T17:30Z       | this month                | at 2023-01
          2022-05-31              | three months ago          | at 2022-02
          2022-02-22              | this quarter              | earliest 2022-01 latest 2022-03
          2022-02-22              | last quarter              | earliest 2021-10 latest 2021-12
          2022-12-31              | next quarter              | earliest 2023-01 latest 2023-03
          2022-02-22              | this year                 | at 2022
          2022-02-22              | last year                 | at 2021
          2024-02-29              | next year                 | at 2025
          2022-02-22              | two years ago             | at 2020
          2022-02-22              | this decade               | earliest 2020 latest 2029
          2022-02-22              | last decade               | earliest 2010 latest 2019
          2022-02-22T14:30        | two hours ago             | at 2022-02-22T12:30
          2022-02-21T18:30Z       | two hours ago             | at 2022-02-21T16:30Z
          2022-02-22T01:30        | two hours ago             | at 2022-02-21T23:30
          2022-02-22              | two hours ago             | earliest 2022-02-21 latest 2022-02-22
          2022-02-22              | earlier today             | earliest 2022-02-22 latest 2022-02-22
          2022-02-22              | earlier this week         | earliest 2022-02-21 latest 2022-02-22
          2022-02-22              | earlier this month        | earliest 2022-02-01 latest 2022-02-22
          2022-02-28T18:30Z       | earlier this month        | earliest 2022-03-01 latest 2022-02-28T18:30Z
          2022-05-31              | earlier this quarter      | earliest 2022-04-01 latest 2022-05-31
          2022-02-22              | earlier this year         | earliest 2022-01-01 latest 2022-02-22
          2022-02-22              | later this week           | earliest 2022-02-22 latest 2022-02-27
          2022-02-22              | later this month          | earliest 2022-02-22 latest 2022-02-28
          2024-02-22              | later this month          | earliest 2024-02-22 latest 2024-02-29
          2022-02-22              | later this quarter        | earliest 2022-02-22 latest 2022-03-31
          2022-02-22              | later this year           | earliest 2022-02-22 latest 2022-12-31
          2022-01-31              | in the coming month       | earliest 2022-01-31 latest 2022-02-28
          2022-02-22              | in the coming days        | earliest 2022-02-22 latest 2022-02-27
          2022-03-31              | in the last month         | earliest 2022-02-28 latest 2022-03-31
          2022-02-22              | since Monday              | from 2022-02-21 ongoing
          2022-02-22              | since Tuesday             | from 2022-02-22 ongoing
          2022-02-22              | since last month          | from 2022-01 ongoing
          2022-02-22              | since last week           | from 2022-02-14 ongoing approximate
          2022-02-22              | since 9 May               | from 2021-05-09 ongoing
          2022-02-22              | until Friday              | to 2022-02-25
          2022-02-22              | until the end of the week | to 2022-02-27 approximate
          2022-02-22              | by Friday                 | latest 2022-02-25
          2022-02-22              | by last Friday            | latest 2022-02-18
          2022-02-22              | by the end of the month   | latest 2022-02
          2022-02-22              | by the end of the week    | latest 2022-02-27
          2022-02-22              | in February               | at 2022-02
          2022-02-22              | in March                  | at 2021-03
          2022-02-22              | last February             | at 2021-02
          2022-02-22              | next February             | at 2023-02
          2022-02-22              | next January              | at 2023-01
          2022-12-31T17:30Z       | in January                | at 2023-01
          2022-05-09              | on 9 May                  | at 2022-05-09
          2022-05-08              | on 9 May                  | at 2021-05-09
          2022-05-09              | last 9 May                | at 2021-05-09
          2022-05-09              | next 9 May                | at 2023-05-09
          2022-02-22              | on 29 February            | at 2020-02-29
          2022-02-22              | next 29 February          | at 2024-02-29
          2022-02                 | last month                | at 2022-01
          2022                    | last month                | earliest 2021-12 latest 2022-11
          2022                    | this week                 | earliest 2021-12-27 latest 2023-01-01
          """)
  void eachPhraseHasItsTime(String published, String phrase, String time) {
    Anchor anchor = new Anchor(PartialDateTime.parse(published), ZoneId.of("Asia/Jakarta"));
    assertThat(resolve(anchor, phrase)).isEqualTo(time(time).withZone("Asia/Jakarta"));
  }

  private static EventTime resolve(Anchor a, String phrase) {
    return switch (phrase) {
      case "on Monday" -> a.mostRecent(DayOfWeek.MONDAY);
      case "on Tuesday" -> a.mostRecent(DayOfWeek.TUESDAY);
      case "on Wednesday" -> a.mostRecent(DayOfWeek.WEDNESDAY);
      case "last Monday" -> a.last(DayOfWeek.MONDAY);
      case "last Tuesday" -> a.last(DayOfWeek.TUESDAY);
      case "next Tuesday" -> a.next(DayOfWeek.TUESDAY);
      case "next Wednesday" -> a.next(DayOfWeek.WEDNESDAY);
      case "this Monday" -> a.inWeek(0, DayOfWeek.MONDAY);
      case "this Tuesday" -> a.inWeek(0, DayOfWeek.TUESDAY);
      case "this Sunday" -> a.inWeek(0, DayOfWeek.SUNDAY);
      case "Friday last week" -> a.inWeek(-1, DayOfWeek.FRIDAY);
      case "Friday next week" -> a.inWeek(1, DayOfWeek.FRIDAY);
      case "today" -> a.shifted(0, DAYS);
      case "tomorrow" -> a.shifted(1, DAYS);
      case "yesterday" -> a.shifted(-1, DAYS);
      case "three days ago" -> a.shifted(-3, DAYS);
      case "this week" -> a.shifted(0, WEEKS);
      case "last week" -> a.shifted(-1, WEEKS);
      case "next week" -> a.shifted(1, WEEKS);
      case "two weeks ago" -> a.shifted(-2, WEEKS);
      case "this month" -> a.shifted(0, MONTHS);
      case "last month" -> a.shifted(-1, MONTHS);
      case "next month" -> a.shifted(1, MONTHS);
      case "three months ago" -> a.shifted(-3, MONTHS);
      case "this quarter" -> a.shifted(0, QUARTER_YEARS);
      case "last quarter" -> a.shifted(-1, QUARTER_YEARS);
      case "next quarter" -> a.shifted(1, QUARTER_YEARS);
      case "this year" -> a.shifted(0, YEARS);
      case "last year" -> a.shifted(-1, YEARS);
      case "next year" -> a.shifted(1, YEARS);
      case "two years ago" -> a.shifted(-2, YEARS);
      case "this decade" -> a.shifted(0, DECADES);
      case "last decade" -> a.shifted(-1, DECADES);
      case "two hours ago" -> a.shifted(-2, HOURS);
      case "earlier today" -> a.earlierIn(DAYS);
      case "earlier this week" -> a.earlierIn(WEEKS);
      case "earlier this month" -> a.earlierIn(MONTHS);
      case "earlier this quarter" -> a.earlierIn(QUARTER_YEARS);
      case "earlier this year" -> a.earlierIn(YEARS);
      case "later this week" -> a.laterIn(WEEKS);
      case "later this month" -> a.laterIn(MONTHS);
      case "later this quarter" -> a.laterIn(QUARTER_YEARS);
      case "later this year" -> a.laterIn(YEARS);
      case "in the coming days" -> a.withinNext(Period.ofDays(5));
      case "in the coming month" -> a.withinNext(Period.ofMonths(1));
      case "in the last month" -> a.withinLast(Period.ofMonths(1));
      case "since Monday" -> a.since(a.mostRecent(DayOfWeek.MONDAY));
      case "since Tuesday" -> a.since(a.mostRecent(DayOfWeek.TUESDAY));
      case "since last month" -> a.since(a.shifted(-1, MONTHS));
      case "since last week" -> a.since(a.shifted(-1, WEEKS));
      case "since 9 May" -> a.since(a.mostRecent(MonthDay.of(5, 9)));
      case "until Friday" -> a.until(a.next(DayOfWeek.FRIDAY));
      case "until the end of the week" -> a.until(a.shifted(0, WEEKS));
      case "by Friday" -> a.by(a.next(DayOfWeek.FRIDAY));
      case "by last Friday" -> a.by(a.last(DayOfWeek.FRIDAY));
      case "by the end of the month" -> a.by(a.shifted(0, MONTHS));
      case "by the end of the week" -> a.by(a.shifted(0, WEEKS));
      case "in January" -> a.mostRecent(Month.JANUARY);
      case "in February" -> a.mostRecent(Month.FEBRUARY);
      case "in March" -> a.mostRecent(Month.MARCH);
      case "last February" -> a.last(Month.FEBRUARY);
      case "next February" -> a.next(Month.FEBRUARY);
      case "next January" -> a.next(Month.JANUARY);
      case "on 9 May" -> a.mostRecent(MonthDay.of(5, 9));
      case "last 9 May" -> a.last(MonthDay.of(5, 9));
      case "next 9 May" -> a.next(MonthDay.of(5, 9));
      case "on 29 February" -> a.mostRecent(MonthDay.of(2, 29));
      case "next 29 February" -> a.next(MonthDay.of(2, 29));
      default -> throw new IllegalArgumentException(phrase);
    };
  }

  private static EventTime time(String words) {
    EventTime.Builder builder = EventTime.builder();
    String[] parts = words.split(" ");
    for (int i = 0; i < parts.length; i++) {
      switch (parts[i]) {
        case "at" -> builder.at(parts[++i]);
        case "from" -> builder.from(parts[++i]);
        case "to" -> builder.to(parts[++i]);
        case "earliest" -> builder.earliest(parts[++i]);
        case "latest" -> builder.latest(parts[++i]);
        case "ongoing" -> builder.ongoing(true);
        case "approximate" -> builder.approximate(true);
        default -> throw new IllegalArgumentException(words);
      }
    }
    return builder.build();
  }

  @Test
  void theEndsOfARangeKeepTheirOtherProperties() {
    Anchor published = anchor("2022-02-22");
    EventTime monday =
        published.last(DayOfWeek.MONDAY).withText("en", "probably since Monday").asUncertain();
    EventTime since = published.since(monday);
    assertThat(since.text()).isEqualTo(monday.text());
    assertThat(since.uncertain()).isTrue();
    assertThat(since.approximate()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> published.since(EventTime.unresolved("en", "a while ago")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> published.until(EventTime.notBefore("2022")));
    assertThatIllegalArgumentException().isThrownBy(() -> published.by(EventTime.since("2022")));
  }

  @Test
  void theEndsOfARangeLoseOnlyTheirValues() {
    Anchor published = anchor("2022-02-22");
    EventTime stated =
        published
            .next(DayOfWeek.FRIDAY)
            .withText("en", "Friday evening")
            .withPartOfDay(PartOfDay.EVENING)
            .asRecurring()
            .asApproximate()
            .asUncertain()
            .withZone("Europe/Kyiv");
    EventTime friday = stated.toBuilder().extension("acme:day", "Friday").build();
    EventTime.Builder since = friday.toBuilder().clear("at").from("2022-02-25").ongoing(true);
    assertThat(published.since(friday)).isEqualTo(since.build());
    EventTime.Builder until = friday.toBuilder().clear("at").to("2022-02-25");
    assertThat(published.until(friday)).isEqualTo(until.build());
    EventTime.Builder by = friday.toBuilder().clear("at").latest("2022-02-25");
    assertThat(published.by(friday)).isEqualTo(by.build());
  }

  @Test
  void otherUnitsAreRefused() {
    Anchor anchor = anchor("2022-02-21");
    for (TemporalUnit unit : List.of(CENTURIES, HALF_DAYS, FOREVER, NANOS, WEEK_BASED_YEARS)) {
      assertThatThrownBy(() -> anchor.shifted(1, unit))
          .isInstanceOf(UnsupportedTemporalTypeException.class);
      assertThatThrownBy(() -> anchor.earlierIn(unit))
          .isInstanceOf(UnsupportedTemporalTypeException.class);
    }
    assertThatThrownBy(() -> anchor.laterIn(HOURS))
        .isInstanceOf(UnsupportedTemporalTypeException.class);
  }

  @Test
  void negativeAmountsAreRefused() {
    Anchor anchor = anchor("2022-02-21");
    assertThatIllegalArgumentException().isThrownBy(() -> anchor.withinNext(Period.ofDays(-1)));
    assertThatIllegalArgumentException().isThrownBy(() -> anchor.withinLast(Period.of(1, 0, -1)));
    assertThatIllegalArgumentException().isThrownBy(() -> anchor.withinNext(Duration.ofHours(-1)));
    assertThatIllegalArgumentException().isThrownBy(() -> anchor.withinLast(Duration.ofHours(-1)));
  }

  @Test
  void theYearsEndWithThoseOfJavaTime() {
    Anchor end = anchor("+999999999-12-31");
    assertThatThrownBy(() -> end.shifted(1, DAYS)).isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> end.withinNext(Duration.ofHours(1)))
        .isInstanceOf(DateTimeException.class);
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> new Anchor(null, MOSCOW));
    PartialDateTime moment = PartialDateTime.parse("2022");
    assertThatNullPointerException().isThrownBy(() -> new Anchor(moment, null));
  }
}
