package io.github.communique.internal.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.Meeting;
import io.github.communique.arbitraries.EventTimeArbitraries;
import io.github.communique.arbitraries.TimeArbitraries;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.vocabulary.Status;
import java.time.Instant;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that each bound in nanoseconds is either unknown or equal to the corresponding {@code
 * Instant}.
 */
class NanosTest {
  @Provide
  Arbitrary<EventTime> times() {
    return Arbitraries.oneOf(EventTimeArbitraries.nearbyTimes(), EventTimeArbitraries.eventTimes());
  }

  @Provide
  Arbitrary<PartialDateTime> values() {
    return Arbitraries.oneOf(
        EventTimeArbitraries.nearbyValues(), TimeArbitraries.partialDateTimes());
  }

  @Property
  void areTheInstantsOfValues(@ForAll("values") PartialDateTime value) {
    boolean isOfOurTime = value.year() >= 1700 && value.year() <= 2200;
    assertThat(Nanos.first(value))
        .isEqualTo(isOfOurTime ? nanos(value.first(ZoneOffset.ofHours(14))) : Nanos.UNKNOWN);
    assertThat(Nanos.last(value))
        .isEqualTo(isOfOurTime ? nanos(value.last(ZoneOffset.ofHours(-12))) : Nanos.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "2022, 2021-12-31T10:00:00Z, 2023-01-01T11:59:59.999999999Z",
    "2022-02, 2022-01-31T10:00:00Z, 2022-03-01T11:59:59.999999999Z",
    "2022-12, 2022-11-30T10:00:00Z, 2023-01-01T11:59:59.999999999Z",
    "2024-02-29, 2024-02-28T10:00:00Z, 2024-03-01T11:59:59.999999999Z",
    "2022-02-21T23:59-02:00, 2022-02-22T01:59:00Z, 2022-02-22T01:59:59.999999999Z",
    "2022-02-21T10:30+03:00, 2022-02-21T07:30:00Z, 2022-02-21T07:30:59.999999999Z",
    "2022-02-21T10:30:15.25Z, 2022-02-21T10:30:15.25Z, 2022-02-21T10:30:15.259999999Z",
    "2022-02-21T10:30:15.123456789Z, 2022-02-21T10:30:15.123456789Z, "
        + "2022-02-21T10:30:15.123456789Z",
    "1700, 1699-12-31T10:00:00Z, 1701-01-01T11:59:59.999999999Z",
    "2200, 2199-12-31T10:00:00Z, 2201-01-01T11:59:59.999999999Z",
  })
  void areTheInstantsOfAValue(PartialDateTime value, Instant first, Instant last) {
    assertThat(Nanos.first(value)).isEqualTo(nanos(first));
    assertThat(Nanos.last(value)).isEqualTo(nanos(last));
    assertThat(Nanos.first(EventTime.at(value))).isEqualTo(nanos(first));
    assertThat(Nanos.last(EventTime.at(value))).isEqualTo(nanos(last));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1699", "2201-01"})
  void leaveOtherCenturiesToSpans(PartialDateTime value) {
    assertThat(Nanos.first(value)).isEqualTo(Nanos.UNKNOWN);
    assertThat(Nanos.last(value)).isEqualTo(Nanos.UNKNOWN);
  }

  @Test
  void knowTheBoundsThatATimeStates() {
    PartialDateTime noon = PartialDateTime.parse("2022-02-21T12:00:00Z");
    PartialDateTime one = PartialDateTime.parse("2022-02-21T13:00:00Z");
    long first = nanos(Instant.parse("2022-02-21T12:00:00Z"));
    long last = first + 999_999_999;
    String unknown = Nanos.UNKNOWN + " to " + Nanos.UNKNOWN;

    assertThat(bounds(EventTime.builder().at(noon))).isEqualTo(first + " to " + last);
    assertThat(bounds(EventTime.builder().from(noon))).isEqualTo(first + " to " + Nanos.NONE);
    assertThat(bounds(EventTime.builder().to(noon))).isEqualTo(Nanos.NONE + " to " + last);
    assertThat(bounds(EventTime.builder().earliest(noon))).isEqualTo(first + " to " + Nanos.NONE);
    assertThat(bounds(EventTime.builder().latest(noon))).isEqualTo(Nanos.NONE + " to " + last);
    assertThat(bounds(EventTime.builder().from(noon).to(one))).isEqualTo(unknown);
    assertThat(bounds(EventTime.builder().earliest(noon).latest(one))).isEqualTo(unknown);
    assertThat(bounds(EventTime.builder().at(noon).approximate(true)))
        .isEqualTo(Nanos.NONE + " to " + Nanos.NONE);
    assertThat(bounds(EventTime.builder().at(noon).uncertain(true)))
        .isEqualTo(Nanos.NONE + " to " + Nanos.NONE);
  }

  @Test
  void boundsOfADayAllowForAnyZone() {
    PartialDateTime day = PartialDateTime.parse("2022-02-21");
    String zone = "Europe/Kyiv";

    assertThat(bounds(EventTime.builder().at(day).zone(zone)))
        .isEqualTo(
            nanos(Instant.parse("2022-02-21T18:00:00Z"))
                + " to "
                + nanos(Instant.parse("2022-02-21T05:59:59.999999999Z")));
    assertThat(bounds(EventTime.builder().from(day).zone(zone)))
        .isEqualTo(Nanos.UNKNOWN + " to " + Nanos.NONE);
  }

  private static String bounds(EventTime.Builder time) {
    EventTime built = time.build();
    return Nanos.first(built) + " to " + Nanos.last(built);
  }

  @Test
  void compareKnownAndUnknownBounds() {
    assertThat(Nanos.isNotBefore(2, 2)).isTrue();
    assertThat(Nanos.isNotBefore(3, 2)).isTrue();
    assertThat(Nanos.isNotBefore(1, 2)).isFalse();
    assertThat(Nanos.isNotBefore(Nanos.NONE, 2)).isTrue();
    assertThat(Nanos.isNotBefore(1, Nanos.NONE)).isTrue();
    assertThat(Nanos.isNotBefore(Nanos.UNKNOWN, Nanos.NONE)).isTrue();
    assertThat(Nanos.isNotBefore(Nanos.UNKNOWN, 2)).isFalse();
    assertThat(Nanos.isNotBefore(3, Nanos.UNKNOWN)).isFalse();
    assertThat(Nanos.isNotBefore(Nanos.UNKNOWN, Nanos.UNKNOWN)).isFalse();
    assertThat(Nanos.later(1, 2)).isEqualTo(2);
    assertThat(Nanos.later(Nanos.NONE, 2)).isEqualTo(2);
    assertThat(Nanos.later(1, Nanos.UNKNOWN)).isEqualTo(Nanos.UNKNOWN);
    assertThat(Nanos.later(Nanos.UNKNOWN, 1)).isEqualTo(Nanos.UNKNOWN);
    assertThat(Nanos.later(Nanos.NONE, Nanos.UNKNOWN)).isEqualTo(Nanos.UNKNOWN);
  }

  private static long nanos(Instant instant) {
    return instant.getEpochSecond() * 1_000_000_000 + instant.getNano();
  }

  @Property
  void orderTimesAsSpansDo(@ForAll("times") EventTime one, @ForAll("times") EventTime other) {
    boolean before = Span.of(one).isBefore(Span.of(other));
    assertThat(Span.isBefore(one, other)).isEqualTo(before);
    if (before) {
      assertThat(Nanos.isNotBefore(Nanos.last(one), Nanos.first(other))).isFalse();
    }
  }

  @Property
  void orderReportsAsSpansDo(
      @ForAll("values") PartialDateTime published,
      @ForAll("values") PartialDateTime updated,
      @ForAll("values") PartialDateTime asOf,
      @ForAll("times") EventTime time,
      @ForAll byte what) {
    Article.Builder one = Article.builder().id("one");
    if ((what & 1) == 0) {
      one.published(published);
    }
    if ((what & 2) == 0) {
      one.updated(updated);
    }
    Dossier.Builder dossier = Dossier.builder().add(one.build());
    if ((what & 4) == 0) {
      dossier.add(Article.builder().id("other").published(updated).build());
    }
    Meeting.Builder meeting = Meeting.builder().id("m").status(Status.OCCURRED).time(time);
    if ((what & 8) == 0) {
      meeting.article("one");
    }
    if ((what & 16) == 0) {
      meeting.article((what & 32) == 0 ? "other" : "m");
    }
    if ((what & 64) == 0) {
      meeting.asOf(asOf);
    }
    Meeting event = meeting.build();
    Dossier built = dossier.add(event).build();
    Knowledge knowledge = new Knowledge(built, new Index(built));

    if (knowledge.published(event).isBefore(Span.of(time))) {
      assertThat(knowledge.isPublishedAfterTheBeginOf(time, event)).isFalse();
    }
    if (Span.of(time).isBefore(knowledge.known(event))) {
      assertThat(knowledge.isKnownBeforeTheEndOf(time, event)).isFalse();
    }
  }
}
