package io.github.communique.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.arbitraries.TimeArbitraries;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AnchorLawsTest {
  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void theBoundsHoldTheMomentAndAllOfTheDuration(
      @ForAll("moments") PartialDateTime moment,
      @ForAll("zones") ZoneId zone,
      @ForAll @IntRange(max = 1_000_000) int seconds) {
    Anchor anchor = new Anchor(moment, zone);
    Duration duration = Duration.ofSeconds(seconds);
    Instant first = moment.first(zone);
    Instant last = moment.last(zone);
    EventTime next = anchor.withinNext(duration);
    assertThat(next.earliest(zone)).contains(first);
    assertThat(next.latest(zone).orElseThrow()).isAfterOrEqualTo(last.plus(duration));
    EventTime before = anchor.withinLast(duration);
    assertThat(before.latest(zone)).contains(last);
    assertThat(before.earliest(zone).orElseThrow()).isBeforeOrEqualTo(first.minus(duration));
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
    assertThat(anchor.next(day).latest(zone).orElseThrow())
        .isBeforeOrEqualTo(week.latest(zone).orElseThrow());
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
