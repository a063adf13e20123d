package io.github.communique.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.communique.Faults;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.PartOfDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTimeTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @ParameterizedTest
  @CsvSource({
    "at 2014,                                 at",
    "from 2014,                               from",
    "to 2014,                                 to",
    "from 2014 to 2015,                       from to",
    "from 2014 ongoing,                       from ongoing",
    "earliest 2014,                           earliest",
    "latest 2014,                             latest",
    "earliest 2014 latest 2015,               earliest latest",
    "text,                                    text",
    "at 2014 text zone approximate uncertain, at approximate uncertain text zone",
    "from 2014 text zone approximate,         from approximate text zone",
    "latest 2014 text uncertain,              latest uncertain text",
    "text zone approximate uncertain,         approximate uncertain text zone"
  })
  void aTimeHasOneOfFourShapes(String given, String kept) {
    EventTime time = builder(given).build();
    assertThat(properties(time)).isEqualTo(kept);
    assertThat(time.toBuilder().build()).isEqualTo(time).hasSameHashCodeAs(time);
  }

  @ParameterizedTest
  @CsvSource({
    "''",
    "zone",
    "approximate uncertain",
    "at 2014 from 2014",
    "at 2014 to 2014",
    "at 2014 earliest 2014",
    "at 2014 latest 2014",
    "from 2014 earliest 2014",
    "from 2014 latest 2015",
    "to 2015 earliest 2014",
    "to 2015 latest 2015",
    "at 2014 from 2014 to 2015 earliest 2014 latest 2015",
    "from 2014 to 2015 ongoing",
    "to 2015 ongoing",
    "at 2014 ongoing",
    "earliest 2014 ongoing",
    "text ongoing"
  })
  void aTimeOfNoShapeOrOfSeveralIsRefused(String given) {
    assertThat(Faults.of(() -> builder(given).build())).containsExactly("time.shape");
  }

  @Test
  void everythingWrongIsNamedAtOnce() {
    EventTime.Builder wrong = builder("ongoing").zone(" ").extension("at", "2014");
    assertThat(Faults.of(wrong::build))
        .containsExactly(
            "time.shape", "time.shape", "time.malformed zone", "json.duplicate-key at");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/Moscow",
        "Asia/Jakarta",
        "Asia/Calcutta",
        "Etc/GMT+3",
        "UTC",
        "UT",
        "GMT",
        "Z",
        "GMT0",
        "GMT+3",
        "GMT+03:00",
        "UTC+03:00",
        "UTC+3",
        "UT-0330",
        "+03:00",
        "+3",
        "-03:30:15",
        "+18:00"
      })
  void aZoneThatJavaTimeKnowsIsKnownAndKeptVerbatim(String zone) {
    EventTime there = EventTime.on(2022, 2, 21).withZone(zone);
    assertThat(there.zone()).contains(zone);
    assertThat(there.zoneId()).contains(ZoneId.of(zone));
    assertThat(there.first(PARIS))
        .contains(LocalDate.of(2022, 2, 21).atStartOfDay(ZoneId.of(zone)).toInstant());
  }

  @Test
  void everyZoneOfTheJdkIsKnown() {
    assertThat(ZoneId.getAvailableZoneIds())
        .allSatisfy(
            zone ->
                assertThat(EventTime.on(2022, 2, 21).withZone(zone).zoneId())
                    .contains(ZoneId.of(zone)));
  }

  @ParameterizedTest
  @CsvSource({
    "GMT+3,          2022-02-21T10:00, Z,             2022-02-21T07:30, BEFORE",
    "UTC+03:00,      2022-02-21T10:00, Europe/Moscow, 2022-02-21T10:00, EQUAL",
    "Asia/Calcutta,  2022-02-21,       Asia/Kolkata,  2022-02-21,       EQUAL",
    "+03:00,         2022-02-21,       UTC,           2022-02-20T20:59, AFTER",
    "Z,              2022-02-21,       UTC,           2022-02-21T12:00, CONTAINS"
  })
  void timesInZonesOfEveryKindAreCompared(
      String zone, String value, String otherZone, String other, TimeRelation relation) {
    EventTime time = EventTime.at(value).withZone(zone);
    assertThat(time.relationTo(EventTime.at(other).withZone(otherZone), PARIS)).isEqualTo(relation);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\u2003"})
  void aBlankZoneIsRefused(String zone) {
    EventTime day = EventTime.on(2022, 2, 21);
    assertThat(Faults.of(() -> day.withZone(zone))).containsExactly("time.malformed zone");
  }

  @Test
  void aZoneHasNoMoreThan255Characters() {
    EventTime day = EventTime.on(2022, 2, 21);
    assertThat(day.withZone("👍".repeat(255)).zone()).isPresent();
    assertThat(Faults.of(() -> day.withZone("a".repeat(256))))
        .containsExactly("time.malformed zone");
    assertThat(Faults.of(() -> day.withZone("a\ud800"))).containsExactly("json.encoding zone");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/Atlantis",
        "europe/moscow",
        "W. Europe Standard Time",
        "Eastern Standard Time (Mexico)",
        "Europe/Zürich",
        "/Moscow",
        "/mozilla.org/20050126_1/Europe/Berlin",
        "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna",
        "UTC+25",
        "GMT+3:00",
        "+19:00",
        "z"
      })
  void inAZoneThatIsNotKnownAValueMayBeMeantInAny(String zone) {
    EventTime day = EventTime.on(2022, 2, 21);
    EventTime there = day.withZone(zone);

    assertThat(there.zone()).contains(zone);
    assertThat(there.zoneId()).isEmpty();
    assertThat(there.first(PARIS)).isEqualTo(day.first(ZoneOffset.MAX));
    assertThat(there.last(PARIS)).isEqualTo(day.last(ZoneOffset.MIN));
    assertThat(there.relationTo(there, PARIS)).isEqualTo(TimeRelation.UNDETERMINED);
    assertThat(there.relationTo(day, PARIS)).isEqualTo(TimeRelation.UNDETERMINED);
    assertThat(there.relationTo(EventTime.on(2022, 2, 22), PARIS))
        .isEqualTo(TimeRelation.UNDETERMINED);
    assertThat(there.relationTo(EventTime.on(2022, 2, 28), PARIS)).isEqualTo(TimeRelation.BEFORE);
    assertThat(there.relationTo(EventTime.at("2022"), PARIS)).isEqualTo(TimeRelation.WITHIN);
    assertThat(there.isCompatibleWith(there, PARIS)).isTrue();
    assertThat(there.isCompatibleWith(EventTime.at("2022-02-22T01:00+03:00"), PARIS)).isTrue();
    assertThat(there.isCompatibleWith(EventTime.at("2022-02-25T01:00+03:00"), PARIS)).isFalse();
  }

  @Test
  void anOffsetNeedsNoZoneAndARangeIsReversedInEveryZone() {
    EventTime moment = EventTime.at("2022-02-21T10:00Z").withZone("Europe/Atlantis");
    assertThat(moment.relationTo(moment, PARIS)).isEqualTo(TimeRelation.EQUAL);
    EventTime reversed = EventTime.during("2022-02-22", "2022-02-21").withZone("Europe/Atlantis");
    assertThat(reversed.relationTo(EventTime.on(2020, 1, 1), PARIS))
        .isEqualTo(TimeRelation.UNDETERMINED);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-02-21,             2022-02-22,                 2022-02-21",
    "2022-02-21,             2022-03-01,                 2022-02-28",
    "2024-02-21,             2024-03-01,                 2024-02-29",
    "2022-02-21T22:00,       2022-02-22T00:00,           2022-02-21T23:59",
    "2022-02-21T22:00+03:00, 2022-02-22T00:00+03:00,     2022-02-21T23:59+03:00",
    "2022-02-21T22:00:00Z,   2022-02-22T00:00:00Z,       2022-02-21T23:59:59Z",
    "2022-02-21T22:00:00.0,  2022-02-22T00:00:00.00,     2022-02-21T23:59:59.99",
    "2021,                   2022,                       2021",
    "2021-11,                2022-01,                    2021-12",
    "2021,                   2022-01-01T00:00,           2021-12-31T23:59"
  })
  void anEndThatIsExcludedIsTheOneBefore(String from, String end, String to) {
    assertThat(EventTime.closedOpen(from, end)).isEqualTo(EventTime.during(from, to));
    assertThat(EventTime.closedOpen(from, end).relationTo(EventTime.at(end), PARIS))
        .isEqualTo(TimeRelation.BEFORE);
  }

  @Test
  void anEmptyRangeIsAMomentAndTheFirstYearHasNoYearBefore() {
    assertThat(EventTime.closedOpen("2022-02-21T22:00", "2022-02-21T22:00"))
        .isEqualTo(EventTime.at("2022-02-21T22:00"));
    assertThat(EventTime.closedOpen("2022-02-21", "2022-02-20"))
        .isEqualTo(EventTime.during("2022-02-21", "2022-02-19"));
    assertThat(Faults.of(() -> EventTime.closedOpen("2022", "-999999999")))
        .containsExactly("time.malformed");
  }

  @Test
  void factoriesMakeTheShapeTheyName() {
    PartialDateTime one = PartialDateTime.parse("2022-02-10");
    PartialDateTime two = PartialDateTime.parse("2022-02-20");
    assertThat(List.of(EventTime.at(one), EventTime.at("2022-02-10"), EventTime.on(2022, 2, 10)))
        .containsOnly(EventTime.on(LocalDate.of(2022, 2, 10)))
        .containsOnly(EventTime.builder().at(one).build());
    assertThat(List.of(EventTime.during(one, two), EventTime.during("2022-02-10", "2022-02-20")))
        .containsOnly(EventTime.builder().from(one).to(two).build());
    assertThat(List.of(EventTime.since(one), EventTime.since("2022-02-10")))
        .containsOnly(EventTime.builder().from(one).ongoing(true).build());
    assertThat(List.of(EventTime.until(two), EventTime.until("2022-02-20")))
        .containsOnly(EventTime.builder().to(two).build());
    assertThat(List.of(EventTime.between(one, two), EventTime.between("2022-02-10", "2022-02-20")))
        .containsOnly(EventTime.builder().earliest(one).latest(two).build());
    assertThat(List.of(EventTime.notBefore(one), EventTime.notBefore("2022-02-10")))
        .containsOnly(EventTime.builder().earliest(one).build());
    assertThat(List.of(EventTime.notAfter(two), EventTime.notAfter("2022-02-20")))
        .containsOnly(EventTime.builder().latest(two).build());
    assertThat(EventTime.unresolved("en", "soon"))
        .isEqualTo(EventTime.builder().text(LocalizedText.of("en", "soon")).build());
    LocalizedText segera = LocalizedText.of("id", "segera").translated("en", "soon");
    assertThat(EventTime.unresolved(segera)).isEqualTo(EventTime.builder().text(segera).build());
    assertThat(EventTime.at(one).withText(segera))
        .isEqualTo(EventTime.builder().at(one).text(segera).build());
  }

  @Test
  void invalidDatesAreRefused() {
    assertThat(Faults.of(() -> EventTime.on(2022, 2, 30))).containsExactly("time.malformed");
    assertThat(Faults.of(() -> EventTime.at("Monday"))).containsExactly("time.malformed");
    assertThat(Faults.of(() -> EventTime.unresolved("id_ID", "Senin")))
        .containsExactly("text.language-malformed language");
  }

  @Test
  void copiesChangeOneThing() {
    EventTime day = EventTime.builder().at(PartialDateTime.of(2022)).extension("a:b", 1).build();
    EventTime copy = day.withText("en", "then").withZone("UTC").asApproximate().asUncertain();
    assertThat(properties(copy)).isEqualTo("at approximate uncertain text zone");
    assertThat(copy.text()).contains(LocalizedText.of("en", "then"));
    assertThat(copy.extensions()).isEqualTo(day.extensions());
    assertThat(properties(day)).isEqualTo("at");
  }

  @ParameterizedTest
  @CsvSource({
    // A time without a zone uses the default zone, Paris.
    "at 2022-02-21,                2022-02-20T23:00:00Z, 2022-02-21T22:59:59.999999999Z",
    "at 2014,                      2013-12-31T23:00:00Z, 2014-12-31T22:59:59.999999999Z",
    "at 2022-02-21T15:05,          2022-02-21T14:05:00Z, 2022-02-21T14:05:59.999999999Z",
    // An offset takes precedence over a zone, and a zone takes precedence over the default zone.
    "at 2022-02-21T15:05 zone,     2022-02-21T12:05:00Z, 2022-02-21T12:05:59.999999999Z",
    "at 2022-02-21T15:05+07:00 zone, 2022-02-21T08:05:00Z, 2022-02-21T08:05:59.999999999Z",
    "at 2022-02-21T15:05Z,         2022-02-21T15:05:00Z, 2022-02-21T15:05:59.999999999Z",
    // The other forms: periods, ranges of possible times, and a text.
    "from 2022-02-10 to 2022-02,   2022-02-09T23:00:00Z, 2022-02-28T22:59:59.999999999Z",
    "from 2022-02-10,              2022-02-09T23:00:00Z,",
    "from 2022-02-10 ongoing,      2022-02-09T23:00:00Z,",
    "to 2022-02-10,                                    , 2022-02-10T22:59:59.999999999Z",
    "earliest 2022 latest 2022-02, 2021-12-31T23:00:00Z, 2022-02-28T22:59:59.999999999Z",
    "earliest 2022-02-10,          2022-02-09T23:00:00Z,",
    "latest 2022-02-10,                                , 2022-02-10T22:59:59.999999999Z",
    "text,                                             ,",
    // An approximate or uncertain time has the same bounds as an exact time with the same values.
    "at 2022-02-21 approximate uncertain, 2022-02-20T23:00:00Z, 2022-02-21T22:59:59.999999999Z"
  })
  void instantsBoundATime(String given, Instant earliest, Instant latest) {
    EventTime time = builder(given).build();
    assertThat(time.first(PARIS)).isEqualTo(Optional.ofNullable(earliest));
    assertThat(time.last(PARIS)).isEqualTo(Optional.ofNullable(latest));
  }

  @Test
  void aZoneIsAskedForEvenIfItIsNotNeeded() {
    EventTime time = EventTime.on(2022, 2, 21).withZone("UTC");
    assertThatNullPointerException()
        .isThrownBy(() -> EventTime.at((String) null))
        .withMessage("value");
    assertThatNullPointerException().isThrownBy(() -> time.first(null));
    assertThatNullPointerException().isThrownBy(() -> time.last(null));
    assertThatNullPointerException().isThrownBy(() -> time.isCompatibleWith(time, null));
  }

  @ParameterizedTest
  @CsvSource({
    // Both times contain the same day.
    "at 2022-02,                 at 2022-02-21",
    "at 2022-02-21T09:00,        at 2022-02-21T21:00",
    "at 2022-02-21,              from 2022-02-20 to 2022-02-24",
    "at 2022-02-24,              from 2022-02-20 to 2022-02-24",
    "at 2022-02-21,              from 2022-02-21 ongoing",
    "at 2022-02-21,              earliest 2022-02-21",
    "earliest 2022-02-21,        latest 2022-02-21",
    "earliest 2022-02-01 latest 2022-02-10, earliest 2022-02-10 latest 2022-02-20",
    // Periods with compatible starts and ends. A missing start is compatible with any start, and a
    // missing end is compatible with any end.
    "from 2022-02-10 to 2022-02-20, from 2022-02 to 2022-02",
    "from 2022-02-10 to 2022-02-20, from 2022-02-10",
    "from 2022-02-10 to 2022-02-20, from 2022-02-10 ongoing",
    "from 2022-02-10,            to 2022-02-20",
    "from 2022-02-10 to 2022-02-20, earliest 2022-02-12 latest 2022-02-13",
    // Times without a date, and times that are approximate, uncertain or reversed.
    "text,                       at 2022-02-21",
    "at 2014 approximate,        at 2022-02-21",
    "at 2014 uncertain,          at 2022-02-21",
    "from 2022-02-20 to 2022-02-10, at 2014",
    // Equal days are compatible, regardless of their zones.
    "at 2022-02-21 zone Pacific/Kiritimati, at 2022-02-21 zone Pacific/Pago_Pago",
    // When Monday began in Moscow, it was still Sunday in Paris.
    "at 2022-02-21 zone,         at 2022-02-20 zone Europe/Paris",
    "at 2022-02-21 zone,         at 2022-02-20",
    "at 2022-02-21T00:30+03:00,  at 2022-02-20T22:30+01:00",
    "at 2022-02-20T22:00Z,       at 2022-02-21T02:00+03:00",
    "at 2022-02-21T01:00+03:00,  at 2022-02-21",
    "at 2022-02-21T01:00+03:00,  at 2022-02-20",
    // The two times are on the same day only in Tokyo.
    "at 2022-02-21T10:00 zone Asia/Tokyo, at 2022-02-20T20:00Z"
  })
  void timesAreCompatibleWhenADaySatisfiesBoth(String one, String other) {
    assertCompatible(one, other, true);
  }

  @ParameterizedTest
  @CsvSource({
    "at 2022-02-20,              at 2022-02-21",
    "at 2022-02-20T23:59,        at 2022-02-21T00:01",
    "at 2022-03,                 at 2022-02-21",
    "at 2022-02-25,              from 2022-02-20 to 2022-02-24",
    "at 2022-02-20,              from 2022-02-21 ongoing",
    "at 2022-02-20,              earliest 2022-02-21",
    "earliest 2022-02-22,        latest 2022-02-21",
    "from 2022-02-10 to 2022-02-20, from 2022-02-11 to 2022-02-20",
    "from 2022-02-10 to 2022-02-20, from 2022-02-10 to 2022-02-21",
    "from 2022-02-10,            from 2022-02-11",
    "to 2022-02-10,              to 2022-02-11",
    "from 2022-03,               to 2022-02",
    "at 2022-02-21T15:00+03:00,  at 2022-02-20",
    "at 2022-02-21T15:00+03:00,  at 2022-02-22T15:00+01:00",
    // The same day occurs in both strings, but the times are one day and six hours apart.
    "at 2022-02-21T01:00+03:00,  at 2022-02-21T23:00-05:00"
  })
  void timesConflictWhenNoDaySatisfiesBoth(String one, String other) {
    assertCompatible(one, other, false);
  }

  private static void assertCompatible(String one, String other, boolean expected) {
    EventTime first = builder(one).build();
    EventTime second = builder(other).build();
    assertThat(first.isCompatibleWith(second, PARIS)).isEqualTo(expected);
    assertThat(second.isCompatibleWith(first, PARIS)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("zones")
  void noZoneMakesEqualDaysDiffer(ZoneId zone) {
    EventTime day = EventTime.on(2011, 12, 30);
    assertThat(day.isCompatibleWith(EventTime.on(2011, 12, 30), zone)).isTrue();
    assertThat(day.isCompatibleWith(EventTime.on(2011, 12, 31), zone)).isFalse();
  }

  static List<ZoneId> zones() {
    // Apia skipped 30 December 2011.
    return List.of(
        ZoneOffset.UTC, ZoneOffset.MIN, ZoneOffset.MAX, PARIS, ZoneId.of("Pacific/Apia"));
  }

  @ParameterizedTest
  @CsvSource({
    "-999999999",
    "+999999999",
    "-999999999-01-01T00:00+18:00",
    "+999999999-12-31T23:59:59.999999999-18:00"
  })
  void theFirstAndLastYearsHaveNeighboursInEveryCalendar(String value) {
    EventTime time = EventTime.at(value);
    EventTime other = EventTime.on(2022, 2, 21).withZone("America/New_York");
    for (String id : ZoneId.getAvailableZoneIds()) {
      ZoneId zone = ZoneId.of(id);
      assertThat(time.isCompatibleWith(time, zone)).isTrue();
      assertThat(time.withZone("UTC").isCompatibleWith(other, zone)).isFalse();
    }
  }

  /**
   * Returns a builder that is initialized from a description such as {@code from 2014 ongoing text
   * zone Europe/Paris}.
   */
  private static EventTime.Builder builder(String given) {
    EventTime.Builder builder = EventTime.builder();
    String[] words = given.split(" ");
    for (int i = 0; i < words.length; i++) {
      String next = i + 1 < words.length ? words[i + 1] : "";
      switch (words[i]) {
        case "at" -> builder.at(PartialDateTime.parse(next));
        case "from" -> builder.from(PartialDateTime.parse(next));
        case "to" -> builder.to(PartialDateTime.parse(next));
        case "earliest" -> builder.earliest(PartialDateTime.parse(next));
        case "latest" -> builder.latest(PartialDateTime.parse(next));
        case "ongoing" -> builder.ongoing(true);
        case "approximate" -> builder.approximate(true);
        case "uncertain" -> builder.uncertain(true);
        case "text" -> builder.text("id", "Senin");
        case "zone" -> builder.zone(next.contains("/") ? next : "Europe/Moscow");
        default -> {}
      }
    }
    return builder;
  }

  private static String properties(EventTime time) {
    StringBuilder names = new StringBuilder();
    time.at().ifPresent(value -> names.append("at "));
    time.from().ifPresent(value -> names.append("from "));
    time.to().ifPresent(value -> names.append("to "));
    time.earliest().ifPresent(value -> names.append("earliest "));
    time.latest().ifPresent(value -> names.append("latest "));
    names.append(time.ongoing() ? "ongoing " : "");
    names.append(time.approximate() ? "approximate " : "");
    names.append(time.uncertain() ? "uncertain " : "");
    time.text().ifPresent(value -> names.append("text "));
    time.zone().ifPresent(value -> names.append("zone "));
    return names.toString().strip();
  }

  /**
   * The part of the day does not affect the instants of a time, so it never makes two times
   * incompatible.
   */
  @Test
  void partOfDayDoesNotAffectComparisons() {
    EventTime day = EventTime.on(2022, 2, 21);
    EventTime morning = day.withPartOfDay(PartOfDay.MORNING);
    EventTime evening = day.withPartOfDay(PartOfDay.EVENING);
    assertThat(morning.isCompatibleWith(evening, ZoneOffset.UTC)).isTrue();
    assertThat(morning.relationTo(evening, ZoneOffset.UTC)).isEqualTo(TimeRelation.EQUAL);
    assertThat(morning.first(ZoneOffset.UTC)).isEqualTo(day.first(ZoneOffset.UTC));
    assertThat(morning.last(ZoneOffset.UTC)).isEqualTo(day.last(ZoneOffset.UTC));
  }

  @Test
  void fromHasNoEndAndIsNotOngoing() {
    EventTime time = EventTime.from("2022-04-01");
    assertThat(time.from()).contains(PartialDateTime.of(2022, 4, 1));
    assertThat(time.to()).isEmpty();
    assertThat(time.ongoing()).isFalse();
  }
}
