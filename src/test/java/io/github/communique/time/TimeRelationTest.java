package io.github.communique.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TimeRelationTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /**
   * The times are written in the notations {@code a}, {@code a/b}, {@code a/..} and {@code [a..b]}.
   */
  @ParameterizedTest
  @CsvSource({
    // moments, days, months and years
    "2022-02-20,               2022-02-21,              BEFORE",
    "2022-02-21,               2022-02-20,              AFTER",
    "2022-02-21,               2022-02-21,              EQUAL",
    "2022-02,                  2022-02-21,              CONTAINS",
    "2022-02,                  2022-02-21T15:05Z,       CONTAINS",
    "2022-02-28,               2022-03,                 BEFORE",
    "2022,                     2022-02,                 CONTAINS",
    "2022-02-21T15:05,         2022-02-21T15:05:30,     CONTAINS",
    "2022-02-21T15:05,         2022-02-21T15:06,        BEFORE",
    "2022-02-21T15:05+03:00,   2022-02-21T12:05Z,       EQUAL",
    "2022-02-21T15:05+03:00,   2022-02-21T15:05Z,       BEFORE",
    "2022-02-21,               2022-02-21T23:30Z,       BEFORE",
    "2022-02-22,               2022-02-21T23:30Z,       CONTAINS",
    // durations
    "2022-02-10/2022-02-20,    2022-02-21,              BEFORE",
    "2022-02-10/2022-02-20,    2022-02-20,              CONTAINS",
    "2022-02-10/2022-02-20,    2022-02-10/2022-02-20,   EQUAL",
    "2022-02-10/2022-02-20,    2022-02-15/2022-02-25,   OVERLAPS",
    "2022-02-10/2022-02-20,    2022-02-20/2022-02-25,   OVERLAPS",
    "2022-02-10/2022-02-20,    2022-02-10/2022-02-25,   WITHIN",
    "2022-02-01/2022-02-28,    2022-02,                 EQUAL",
    "2022-02-21/2022-03,       2022-02,                 OVERLAPS",
    // durations with only one end
    "2014/..,                  2013,                    AFTER",
    "2014/..,                  2014,                    UNDETERMINED",
    "2014/..,                  2022,                    UNDETERMINED",
    "2014/,                    2013-12-31,              AFTER",
    "2014/,                    2022,                    UNDETERMINED",
    "/2014,                    2015,                    BEFORE",
    "/2014,                    2014,                    UNDETERMINED",
    "/2014,                    2015/..,                 BEFORE",
    "/2014,                    2014/..,                 UNDETERMINED",
    "2014/..,                  2014/..,                 UNDETERMINED",
    // bounded times
    "[2022-02-21..2022-02-28], 2022-02-20,              AFTER",
    "[2022-02-21..2022-02-28], 2022-03,                 BEFORE",
    "[2022-02-21..2022-02-28], 2022-02-21,              UNDETERMINED",
    "[2022-02-21..2022-02-28], 2022-02,                 WITHIN",
    "[2022-02-21..2022-02-28], 2022-02-21/2022-02-28,   WITHIN",
    "[2022-02-21..2022-02-28], 2022-02-22/2022-03,      UNDETERMINED",
    "[2022-02-21..2022-02-28], 2022-02-01/,             UNDETERMINED",
    "[2022-02-01..2022-02-28], 2022-02,                 WITHIN",
    "[2022-02..2022-02],       [2022-02..2022-02],      UNDETERMINED",
    "[2022-02..2022-03],       [2022-03..2022-04],      UNDETERMINED",
    "[2022-02..2022-03],       [2022-04..2022-04],      BEFORE",
    "[2022-02-21..],           2022-02-20,              AFTER",
    "[2022-02-21..],           2022,                    UNDETERMINED",
    "[..2022-02-21],           2022-02-22,              BEFORE",
    "[..2022-02-21],           [2022-02-21..],          UNDETERMINED",
    "[..2022-02-21],           [2022-02-22..],          BEFORE",
    // undetermined relations
    "2022-02-20~,              2022-02-21,              UNDETERMINED",
    "2022-02-20?,              2030,                    UNDETERMINED",
    "text,                     2022-02-21,              UNDETERMINED",
    "text,                     text,                    UNDETERMINED",
    "2022-02-20/2022-02-10,    2030,                    UNDETERMINED",
    "[2022..2021],             2030,                    UNDETERMINED"
  })
  void isWhatIsCertain(String one, String other, TimeRelation relation) {
    assertThat(time(one).relationTo(time(other), PARIS)).isEqualTo(relation);
    assertThat(time(other).relationTo(time(one), PARIS)).isEqualTo(relation.inverse());
  }

  @ParameterizedTest
  @CsvSource({
    // 02:00 to 03:00 is ambiguous
    "Europe/Paris,     2022-10-30T02:10, 2022-10-30T02:50, OVERLAPS",
    "Europe/Paris,     2022-10-30T01:59, 2022-10-30T02:00, BEFORE",
    "Europe/Paris,     2022-10-30T02:59, 2022-10-30T03:00, BEFORE",
    "Asia/Jakarta,     2022-10-30T02:10, 2022-10-30T02:50, BEFORE",
    "Europe/Paris,     2022-10-29,       2022-10-30,       BEFORE",
    // 02:00 to 03:00 is skipped
    "Europe/Paris,     2022-03-27T01:59, 2022-03-27T03:00, BEFORE",
    "Europe/Paris,     2022-03-27T02:10, 2022-03-27T02:50, EQUAL",
    "Europe/Paris,     2022-03-27T02:10, 2022-03-27T03:00, WITHIN",
    "Europe/Paris,     2022-03-27T02:10, 2022-03-27,       WITHIN",
    // an ambiguous midnight and a skipped day
    "America/St_Johns, 2009-10-31,       2009-11-01,       OVERLAPS",
    "Pacific/Apia,     2011-12-29,       2011-12-31,       BEFORE",
    "Pacific/Apia,     2011-12-30,       2011-12,          WITHIN"
  })
  void isOfTheInstantsOfTheZone(String zone, String one, String other, TimeRelation relation) {
    ZoneId id = ZoneId.of(zone);
    assertThat(time(one).relationTo(time(other), id)).isEqualTo(relation);
    assertThat(time(one).withZone(zone).relationTo(time(other).withZone(zone), PARIS))
        .isEqualTo(relation);
  }

  @Test
  void theZonesOfTheTimesThemselvesCount() {
    EventTime kiritimati = EventTime.on(2022, 2, 21).withZone("Pacific/Kiritimati");
    EventTime pagoPago = EventTime.on(2022, 2, 21).withZone("Pacific/Pago_Pago");
    assertThat(kiritimati.relationTo(pagoPago, PARIS)).isEqualTo(TimeRelation.BEFORE);
  }

  @Test
  void theExampleOfTheDocumentation() {
    EventTime day = EventTime.on(2022, 2, 21);
    assertThat(day.relationTo(EventTime.on(2022, 2, 22), PARIS)).isEqualTo(TimeRelation.BEFORE);
    assertThat(day.relationTo(EventTime.at("2022-02"), PARIS)).isEqualTo(TimeRelation.WITHIN);
    assertThat(day.relationTo(EventTime.notBefore("2022-02-20"), PARIS))
        .isEqualTo(TimeRelation.UNDETERMINED);
  }

  @ParameterizedTest
  @EnumSource
  void theInverseOfTheInverseIsTheSame(TimeRelation relation) {
    assertThat(relation.inverse().inverse()).isEqualTo(relation);
  }

  @ParameterizedTest
  @CsvSource({
    "2014,                  YEAR",
    "2022-02-21T15:05:30.5, FRACTION",
    "2022-02-21/2022-03,    MONTH",
    "2022/2022-02-21,       YEAR",
    "2022-02-21/..,         DAY",
    "/2022-02,              MONTH",
    "[2022-02-21..2022-03], MONTH",
    "[..2022-02-21T15:05],  MINUTE",
    "2022-02-21~,           DAY",
    "text,                  "
  })
  void thePrecisionIsThatOfTheCoarserValue(String time, Precision precision) {
    assertThat(time(time).precision().orElse(null)).isEqualTo(precision);
  }

  @Test
  void refusesNull() {
    EventTime day = EventTime.on(2022, 2, 21);
    assertThatNullPointerException().isThrownBy(() -> day.relationTo(day, null));
    assertThatNullPointerException().isThrownBy(() -> day.relationTo(null, PARIS));
  }

  private static EventTime time(String text) {
    EventTime.Builder time = EventTime.builder();
    if (text.equals("text")) {
      return EventTime.unresolved("en", "in the coming days");
    }
    if (text.endsWith("~") || text.endsWith("?")) {
      EventTime plain = time(text.substring(0, text.length() - 1));
      return text.endsWith("~") ? plain.asApproximate() : plain.asUncertain();
    }
    if (text.startsWith("[")) {
      String[] bounds = text.substring(1, text.length() - 1).split("\\.\\.", -1);
      if (!bounds[0].isEmpty()) {
        time.earliest(bounds[0]);
      }
      return bounds[1].isEmpty() ? time.build() : time.latest(bounds[1]).build();
    }
    if (!text.contains("/")) {
      return EventTime.at(text);
    }
    String[] ends = text.split("/", -1);
    if (!ends[0].isEmpty()) {
      time.from(ends[0]);
    }
    if (ends[1].equals("..")) {
      return time.ongoing(true).build();
    }
    return ends[1].isEmpty() ? time.build() : time.to(ends[1]).build();
  }
}
