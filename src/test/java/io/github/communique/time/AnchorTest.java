package io.github.communique.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    "2022-02-21T23:30+05:30,        PT5H,   2022-02-21T23:30+05:30,    2022-02-22T04:30+05:30",
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
    "2022-02-21T03:30+05:30, PT5H, 2022-02-20T22:30+05:30,    2022-02-21T03:30+05:30"
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
    assertThat(february.daysLater(0))
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
    assertThat(anchor(moment).daysLater(days))
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
    assertThat(skipped.daysLater(1).at()).contains(PartialDateTime.parse("2011-12-31"));
  }

  @Test
  void anOffsetIsNotKeptAsAZone() {
    Anchor utc = new Anchor(PartialDateTime.parse("2022-02-21"), ZoneOffset.UTC);
    assertThat(utc.daysLater(0)).isEqualTo(EventTime.on(2022, 2, 21));
    Anchor east = new Anchor(PartialDateTime.parse("2022-02-21"), ZoneId.of("UTC+03:00"));
    assertThat(east.next(DayOfWeek.MONDAY)).isEqualTo(EventTime.on(2022, 2, 28));
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
    assertThatThrownBy(() -> end.daysLater(1)).isInstanceOf(DateTimeException.class);
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
