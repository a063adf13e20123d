package io.github.communique.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests which instants a value denotes in a zone, especially at offset transitions. */
class PartialDateTimeZoneTest {
  private static final long LATEST_JUMP = Instant.parse("2040-01-01T00:00:00Z").getEpochSecond();

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({
    // plain
    "2014, Z, 2014-01-01T00:00:00Z, 2014-12-31T23:59:59.999999999Z",
    "2020-02, Asia/Jakarta, 2020-01-31T17:00:00Z, 2020-02-29T16:59:59.999999999Z",
    "2022-02-21, Europe/Moscow, 2022-02-20T21:00:00Z, 2022-02-21T20:59:59.999999999Z",
    "2022-02-21T15:05, Europe/Paris, 2022-02-21T14:05:00Z, 2022-02-21T14:05:59.999999999Z",
    "2022-02-21T15:05:30.5, Z, 2022-02-21T15:05:30.500Z, 2022-02-21T15:05:30.599999999Z",
    "2022-02-21T15:05:30.000000005, Z, 2022-02-21T15:05:30.000000005Z,"
        + " 2022-02-21T15:05:30.000000005Z",
    // the value's own offset takes precedence
    "2022-02-21T15:05+03:00, Asia/Tokyo, 2022-02-21T12:05:00Z, 2022-02-21T12:05:59.999999999Z",
    "2022-03-27T02:30Z, Europe/Paris, 2022-03-27T02:30:00Z, 2022-03-27T02:30:59.999999999Z",
    // days of 23 and 25 hours
    "2022-03-27, Europe/Paris, 2022-03-26T23:00:00Z, 2022-03-27T21:59:59.999999999Z",
    "2022-10-30, Europe/Paris, 2022-10-29T22:00:00Z, 2022-10-30T22:59:59.999999999Z",
    // an ambiguous time
    "2022-10-30T02:30, Europe/Paris, 2022-10-30T00:30:00Z, 2022-10-30T01:30:59.999999999Z",
    "2022-10-30T03:00, Europe/Paris, 2022-10-30T02:00:00Z, 2022-10-30T02:00:59.999999999Z",
    // a skipped time
    "2022-03-27T02:30, Europe/Paris, 2022-03-27T01:00:00Z, 2022-03-27T01:00:00Z",
    "2022-03-27T02:30:15.5, Europe/Paris, 2022-03-27T01:00:00Z, 2022-03-27T01:00:00Z",
    // a skipped hour at the start of a day
    "2018-11-04, America/Sao_Paulo, 2018-11-04T03:00:00Z, 2018-11-05T01:59:59.999999999Z",
    "2018-11-04T00:30, America/Sao_Paulo, 2018-11-04T03:00:00Z, 2018-11-04T03:00:00Z",
    // a skipped hour around midnight
    "1919-03-30, America/Toronto, 1919-03-30T05:00:00Z, 1919-03-31T04:29:59.999999999Z",
    "1919-03-30T23:45, America/Toronto, 1919-03-31T04:29:59.999999999Z,"
        + " 1919-03-31T04:29:59.999999999Z",
    "1919-03-31T00:15, America/Toronto, 1919-03-31T04:30:00Z, 1919-03-31T04:30:00Z",
    // a skipped day
    "2011-12-29, Pacific/Apia, 2011-12-29T10:00:00Z, 2011-12-30T09:59:59.999999999Z",
    "2011-12-30, Pacific/Apia, 2011-12-30T10:00:00Z, 2011-12-30T10:00:00Z",
    "2011-12-30T12:00, Pacific/Apia, 2011-12-30T10:00:00Z, 2011-12-30T10:00:00Z",
    "2011-12-31, Pacific/Apia, 2011-12-30T10:00:00Z, 2011-12-31T09:59:59.999999999Z",
    "2011-12, Pacific/Apia, 2011-12-01T10:00:00Z, 2011-12-31T09:59:59.999999999Z",
    // the first and the last supported value
    "-999999999, +18:00, -1000000000-12-31T06:00:00Z, -999999999-12-31T05:59:59.999999999Z",
    "+999999999, -18:00, +999999999-01-01T18:00:00Z, +1000000000-01-01T17:59:59.999999999Z",
  })
  void meansInAZone(PartialDateTime value, ZoneId zone, Instant first, Instant last) {
    assertThat(value.first(zone)).isEqualTo(first);
    assertThat(value.last(zone)).isEqualTo(last);
  }

  @Test
  void meansSomethingInEveryZoneAtTheEndsOfJavaTime() {
    for (String id : ZoneId.getAvailableZoneIds()) {
      ZoneId zone = ZoneId.of(id);
      for (int year : new int[] {-999_999_999, 999_999_999}) {
        for (int month = 1; month <= 12; month++) {
          PartialDateTime value = PartialDateTime.of(year, month);
          assertThat(value.first(zone)).isBefore(value.last(zone));
          PartialDateTimeLawsTest.assertCovers(PartialDateTime.of(year), value, zone);
        }
      }
    }
  }

  @Test
  void comparesCorrectlyAroundEveryTransitionOfEveryZone() {
    Set<ZoneRules> rules = new HashSet<>();
    for (String id : ZoneId.getAvailableZoneIds()) {
      ZoneId zone = ZoneId.of(id);
      if (!rules.add(zone.getRules())) {
        continue;
      }
      ZoneOffsetTransition jump = zone.getRules().nextTransition(Instant.MIN);
      while (jump != null && jump.toEpochSecond() < LATEST_JUMP) {
        LocalDateTime before = jump.getDateTimeBefore();
        LocalDateTime after = jump.getDateTimeAfter();
        long half = jump.getDuration().toSeconds() / 2;
        for (LocalDateTime time :
            new LocalDateTime[] {before, before.minusNanos(1), after, after.minusNanos(1)}) {
          holds(time, zone);
        }
        holds(before.plusSeconds(half), zone);
        jump = zone.getRules().nextTransition(jump.getInstant());
      }
    }
  }

  private static void holds(LocalDateTime time, ZoneId zone) {
    PartialDateTime finest = PartialDateTime.of(time);
    boolean shown = !zone.getRules().getValidOffsets(time).isEmpty();
    for (Precision precision : Precision.values()) {
      PartialDateTime value = finest.truncatedTo(precision);
      for (Precision coarser : Precision.values()) {
        PartialDateTimeLawsTest.assertCovers(value.truncatedTo(coarser), value, zone);
      }
      if (shown
          && !(shows(value.first(zone), zone, value) && shows(value.last(zone), zone, value))) {
        fail("the clocks of %s do not show %s at its ends", zone, value);
      }
    }
  }

  /** Returns whether the local time in the zone at the instant matches the value. */
  private static boolean shows(Instant instant, ZoneId zone, PartialDateTime value) {
    return value.contains(PartialDateTime.of(LocalDateTime.ofInstant(instant, zone)));
  }
}
