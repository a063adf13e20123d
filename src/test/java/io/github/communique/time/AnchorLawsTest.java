package io.github.communique.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.arbitraries.TimeArbitraries;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AnchorLawsTest {
  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void theBoundsContainTheMomentAndTheDuration(
      @ForAll("moments") PartialDateTime moment,
      @ForAll("zones") ZoneId zone,
      @ForAll @IntRange(max = 1_000_000) int seconds) {
    Anchor anchor = new Anchor(moment, zone);
    Duration duration = Duration.ofSeconds(seconds);
    Instant first = moment.first(zone);
    Instant last = moment.last(zone);
    EventTime next = anchor.withinNext(duration);
    assertThat(next.first(zone)).contains(first);
    assertThat(next.last(zone).orElseThrow()).isAfterOrEqualTo(last.plus(duration));
    EventTime before = anchor.withinLast(duration);
    assertThat(before.last(zone)).contains(last);
    assertThat(before.first(zone).orElseThrow()).isBeforeOrEqualTo(first.minus(duration));
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void nextAndLastAreWithinAWeek(
      @ForAll("moments") PartialDateTime moment,
      @ForAll("zones") ZoneId zone,
      @ForAll DayOfWeek day) {
    Anchor anchor = new Anchor(moment, zone);
    for (EventTime time : List.of(anchor.next(day), anchor.last(day))) {
      time.at()
          .ifPresent(
              at -> assertThat(at.toLocalDate().orElseThrow().getDayOfWeek()).isEqualTo(day));
      assertThat(
              time.at().isPresent()
                  || moment.precision().compareTo(Precision.DAY) < 0
                  || moment.offset().isPresent())
          .isTrue();
    }
    EventTime week = anchor.withinNext(Period.ofDays(7));
    assertThat(anchor.next(day).last(zone).orElseThrow())
        .isBeforeOrEqualTo(week.last(zone).orElseThrow());
  }

  /**
   * In every zone, "earlier" and "later" together cover exactly the unit that contains the anchor.
   */
  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void earlierAndLaterMakeTheUnitWhole(
      @ForAll("moments") PartialDateTime moment,
      @ForAll("zones") ZoneId zone,
      @ForAll("units") TemporalUnit unit) {
    Anchor anchor = new Anchor(moment, zone);
    EventTime earlier = anchor.earlierIn(unit);
    EventTime later = anchor.laterIn(unit);
    EventTime whole = anchor.shifted(0, unit);
    assertThat(earlier.first(zone)).isEqualTo(whole.first(zone));
    assertThat(later.last(zone)).isEqualTo(whole.last(zone));
    assertThat(earlier.last(zone)).contains(moment.last(zone));
    assertThat(later.first(zone)).contains(moment.first(zone));
    assertThat(earlier.latest()).isEqualTo(later.earliest());
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void unitsFollowOneAnother(
      @ForAll("moments") PartialDateTime moment,
      @ForAll("units") TemporalUnit unit,
      @ForAll @IntRange(min = -50, max = 50) int amount) {
    Anchor anchor = new Anchor(moment.truncatedTo(Precision.DAY), ZoneOffset.UTC);
    Assume.that(anchor.moment().precision() == Precision.DAY);
    assertThat(anchor.shifted(amount, unit).last(ZoneOffset.UTC).orElseThrow().plusNanos(1))
        .isEqualTo(anchor.shifted(amount + 1, unit).first(ZoneOffset.UTC).orElseThrow());
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void theMostRecentDayIsTheLastOrTheDayItself(
      @ForAll("moments") PartialDateTime moment,
      @ForAll("zones") ZoneId zone,
      @ForAll DayOfWeek day) {
    Anchor anchor = new Anchor(moment, zone);
    EventTime today = anchor.shifted(0, ChronoUnit.DAYS);
    EventTime found = anchor.mostRecent(day);
    if (today.at().isPresent()) {
      boolean isToday = today.at().get().toLocalDate().orElseThrow().getDayOfWeek() == day;
      assertThat(found).isEqualTo(isToday ? today : anchor.last(day));
    } else {
      assertThat(found.last(zone).orElseThrow()).isBeforeOrEqualTo(today.last(zone).orElseThrow());
    }
  }

  @Provide
  Arbitrary<TemporalUnit> units() {
    return Arbitraries.of(
        ChronoUnit.DAYS,
        ChronoUnit.WEEKS,
        ChronoUnit.MONTHS,
        IsoFields.QUARTER_YEARS,
        ChronoUnit.YEARS,
        ChronoUnit.DECADES);
  }

  @Provide
  Arbitrary<PartialDateTime> moments() {
    return TimeArbitraries.partialDateTimes().filter(value -> Math.abs(value.year()) < 900_000_000);
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return TimeArbitraries.zones();
  }
}
