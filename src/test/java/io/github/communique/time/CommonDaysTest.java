package io.github.communique.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.arbitraries.EventTimeArbitraries;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Tests that comparing dates as text gives the same result as comparing them as calendar dates. */
class CommonDaysTest {
  @Property
  void theShortWayHasTheAnswerOfTheLongOne(
      @ForAll("times") EventTime one,
      @ForAll("times") EventTime other,
      @ForAll("zones") ZoneId zone) {
    assertThat(CommonDays.exist(one, other, zone))
        .isEqualTo(new CommonDays(one, other, zone).exist());
  }

  @Provide
  Arbitrary<EventTime> times() {
    Arbitrary<EventTime> dates =
        Arbitraries.of(
                "2022", "2022-02", "2022-02-20", "2022-02-21", "2021", "-0001", "2022-02-21T10:00")
            .map(EventTime::at);
    return Arbitraries.oneOf(
        dates, dates, EventTimeArbitraries.nearbyTimes(), EventTimeArbitraries.eventTimes());
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of("UTC", "Asia/Jakarta", "Pacific/Kiritimati", "America/New_York", "-12:00")
        .map(ZoneId::of);
  }
}
