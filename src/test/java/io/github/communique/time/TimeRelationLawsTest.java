package io.github.communique.time;

import static io.github.communique.time.TimeRelation.AFTER;
import static io.github.communique.time.TimeRelation.BEFORE;
import static io.github.communique.time.TimeRelation.CONTAINS;
import static io.github.communique.time.TimeRelation.EQUAL;
import static io.github.communique.time.TimeRelation.UNDETERMINED;
import static io.github.communique.time.TimeRelation.WITHIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.arbitraries.EventTimeArbitraries;
import io.github.communique.arbitraries.TimeArbitraries;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimeRelationLawsTest {
  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void theOtherWayRoundItIsTheInverse(
      @ForAll("nearbyTimes") EventTime one,
      @ForAll("nearbyTimes") EventTime other,
      @ForAll("zones") ZoneId zone) {
    assertThat(other.relationTo(one, zone)).isEqualTo(one.relationTo(other, zone).inverse());
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void theOtherWayRoundItIsTheInverseForTimesOfEveryKind(
      @ForAll("eventTimes") EventTime one,
      @ForAll("eventTimes") EventTime other,
      @ForAll("zones") ZoneId zone) {
    assertThat(other.relationTo(one, zone)).isEqualTo(one.relationTo(other, zone).inverse());
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void beforeContainsAndEqualAreTransitive(
      @ForAll("nearbyTimes") EventTime one,
      @ForAll("nearbyTimes") EventTime two,
      @ForAll("nearbyTimes") EventTime three,
      @ForAll("zones") ZoneId zone) {
    TimeRelation relation = one.relationTo(two, zone);
    boolean transitive = relation == BEFORE || relation == CONTAINS || relation == EQUAL;
    if (transitive && two.relationTo(three, zone) == relation) {
      assertThat(one.relationTo(three, zone)).isEqualTo(relation);
    }
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void aTimeEqualsItselfOrIsUndetermined(
      @ForAll("eventTimes") EventTime time, @ForAll("zones") ZoneId zone) {
    assertThat(time.relationTo(time, zone)).isIn(EQUAL, UNDETERMINED);
    time.at()
        .ifPresent(
            at -> assertThat(EventTime.at(at).relationTo(EventTime.at(at), zone)).isEqualTo(EQUAL));
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void aCoarserValueContainsTheExactOneInEveryZone(
      @ForAll("values") PartialDateTime exact,
      @ForAll Precision precision,
      @ForAll("zones") ZoneId zone) {
    PartialDateTime coarse = exact.truncatedTo(precision);
    if (coarse.contains(exact)) {
      assertThat(EventTime.at(coarse).relationTo(EventTime.at(exact), zone)).isIn(CONTAINS, EQUAL);
    }
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void thereIsNoAnswerWhenTheBoundsOverlap(
      @ForAll("nearbyValues") PartialDateTime one,
      @ForAll("nearbyValues") PartialDateTime two,
      @ForAll("nearbyValues") PartialDateTime three,
      @ForAll("nearbyValues") PartialDateTime four,
      @ForAll("zones") ZoneId zone) {
    TimeRelation relation =
        EventTime.between(one, two).relationTo(EventTime.between(three, four), zone);
    boolean ordered = isOrdered(one, two, zone) && isOrdered(three, four, zone);
    boolean overlap = isOrdered(one, four, zone) && isOrdered(three, two, zone);
    if (!ordered || overlap) {
      assertThat(relation).isEqualTo(UNDETERMINED);
    } else {
      assertThat(relation).isIn(BEFORE, AFTER);
    }
  }

  /**
   * The relation of a bounded time to another time must remain true when the exact time becomes
   * known.
   */
  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void resultsAreValidForEveryPossibleTime(
      @ForAll("nearbyValues") PartialDateTime earliest,
      @ForAll("nearbyValues") PartialDateTime latest,
      @ForAll("nearbyValues") PartialDateTime truth,
      @ForAll("nearbyTimes") EventTime other,
      @ForAll("zones") ZoneId zone) {
    EventTime bounded = EventTime.between(earliest, latest);
    EventTime exact = EventTime.at(truth);
    boolean allowed =
        !bounded.first(zone).orElseThrow().isAfter(truth.first(zone))
            && !bounded.last(zone).orElseThrow().isBefore(truth.last(zone));
    TimeRelation said = bounded.relationTo(other, zone);
    if (allowed && said == WITHIN) {
      assertThat(exact.relationTo(other, zone)).isIn(WITHIN, EQUAL);
    } else if (allowed && said != UNDETERMINED) {
      assertThat(exact.relationTo(other, zone)).isEqualTo(said);
    }
  }

  /**
   * Offset transitions may make the relation between two dates less specific, but never reverse it.
   */
  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void noZoneAndNoJumpOfItsClocksTurnsTheCalendarRound(
      @ForAll("values") PartialDateTime one,
      @ForAll("values") PartialDateTime other,
      @ForAll("zones") ZoneId zone) {
    if (one.offset().isEmpty() && other.offset().isEmpty()) {
      TimeRelation calendar = EventTime.at(one).relationTo(EventTime.at(other), ZoneOffset.UTC);
      TimeRelation zoned = EventTime.at(one).relationTo(EventTime.at(other), zone);
      switch (calendar) {
        case BEFORE -> assertThat(zoned).isNotEqualTo(AFTER);
        case AFTER -> assertThat(zoned).isNotEqualTo(BEFORE);
        case EQUAL -> assertThat(zoned).isEqualTo(EQUAL);
        case CONTAINS -> assertThat(zoned).isIn(CONTAINS, EQUAL);
        default -> assertThat(zoned).isIn(WITHIN, EQUAL);
      }
    }
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void anOffsetMakesTheZoneIdle(
      @ForAll("nearbyTimes") EventTime one,
      @ForAll("nearbyTimes") EventTime other,
      @ForAll("zones") ZoneId zone,
      @ForAll("zones") ZoneId another) {
    EventTime zoned = one.withZone("Europe/Moscow");
    EventTime others = other.withZone("Asia/Jakarta");
    assertThat(zoned.relationTo(others, zone)).isEqualTo(zoned.relationTo(others, another));
  }

  /** If two values are not compatible, one of them is before the other. */
  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void daysThatConflictAreApart(
      @ForAll("nearbyValues") PartialDateTime one,
      @ForAll("nearbyValues") PartialDateTime other,
      @ForAll("zones") ZoneId zone) {
    if (!EventTime.at(one).isCompatibleWith(EventTime.at(other), zone)) {
      assertThat(EventTime.at(one).relationTo(EventTime.at(other), zone)).isIn(BEFORE, AFTER);
    }
  }

  private static boolean isOrdered(PartialDateTime one, PartialDateTime other, ZoneId zone) {
    Instant first = one.first(zone);
    return !first.isAfter(other.last(zone));
  }

  @Provide
  Arbitrary<EventTime> eventTimes() {
    return EventTimeArbitraries.eventTimes();
  }

  @Provide
  Arbitrary<EventTime> nearbyTimes() {
    return EventTimeArbitraries.nearbyTimes();
  }

  @Provide
  Arbitrary<PartialDateTime> nearbyValues() {
    return EventTimeArbitraries.nearbyValues();
  }

  @Provide
  Arbitrary<PartialDateTime> values() {
    return TimeArbitraries.partialDateTimes();
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return TimeArbitraries.zones();
  }
}
