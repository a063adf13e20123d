package io.github.communique.validation;

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

/** Bounds in nanoseconds say what spans of instants say, or that they do not know. */
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
