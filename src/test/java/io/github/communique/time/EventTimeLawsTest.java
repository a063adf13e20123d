package io.github.communique.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.arbitraries.EventTimeArbitraries;
import io.github.communique.arbitraries.TimeArbitraries;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EventTimeLawsTest {
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void everyTimeIsCompatibleWithItself(
      @ForAll("eventTimes") EventTime time, @ForAll("zones") ZoneId zone) {
    assertThat(time.isCompatibleWith(time, zone)).isTrue();
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void compatibilityIsSymmetric(
      @ForAll("eventTimes") EventTime one,
      @ForAll("eventTimes") EventTime other,
      @ForAll("zones") ZoneId zone) {
    assertThat(one.isCompatibleWith(other, zone)).isEqualTo(other.isCompatibleWith(one, zone));
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void compatibilityIsSymmetricForTimesThatTouch(
      @ForAll("nearbyTimes") EventTime one,
      @ForAll("nearbyTimes") EventTime other,
      @ForAll("zones") ZoneId zone) {
    assertThat(one.isCompatibleWith(one, zone)).isTrue();
    assertThat(one.isCompatibleWith(other, zone)).isEqualTo(other.isCompatibleWith(one, zone));
  }

  /** Two times that have an instant in common are compatible, unless both times are periods. */
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void timesThatShareAnInstantAreCompatible(
      @ForAll("nearbyTimes") EventTime one,
      @ForAll("nearbyTimes") EventTime other,
      @ForAll("zones") ZoneId zone) {
    boolean durations = lasted(one) && lasted(other);
    if (!durations && begins(one, other, zone) && begins(other, one, zone)) {
      assertThat(one.isCompatibleWith(other, zone)).isTrue();
    }
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void withoutOffsetsTheZoneMakesNoDifference(
      @ForAll("values") PartialDateTime one,
      @ForAll("values") PartialDateTime other,
      @ForAll("zones") ZoneId zone) {
    if (one.offset().isEmpty() && other.offset().isEmpty()) {
      boolean sameDay =
          !one.start().toLocalDate().isAfter(other.end().toLocalDate())
              && !other.start().toLocalDate().isAfter(one.end().toLocalDate());
      assertThat(EventTime.at(one).isCompatibleWith(EventTime.at(other), zone)).isEqualTo(sameDay);
    }
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void approximateAndUncertainTimesDoNotConflict(
      @ForAll("nearbyTimes") EventTime one,
      @ForAll("nearbyTimes") EventTime other,
      @ForAll("zones") ZoneId zone) {
    assertThat(one.isCompatibleWith(other.asApproximate(), zone)).isTrue();
    assertThat(one.isCompatibleWith(other.asUncertain(), zone)).isTrue();
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void anOffsetOrZoneOverridesTheArgument(
      @ForAll("eventTimes") EventTime time,
      @ForAll("zones") ZoneId one,
      @ForAll("zones") ZoneId other) {
    EventTime zoned = time.withZone("Asia/Jakarta");
    assertThat(zoned.first(one)).isEqualTo(zoned.first(other));
    assertThat(zoned.last(one)).isEqualTo(zoned.last(other));
  }

  private static boolean lasted(EventTime time) {
    return time.from().isPresent() || time.to().isPresent();
  }

  private static boolean begins(EventTime one, EventTime other, ZoneId zone) {
    Optional<Instant> first = one.first(zone);
    Optional<Instant> last = other.last(zone);
    return first.isEmpty() || last.isEmpty() || !first.get().isAfter(last.get());
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
  Arbitrary<PartialDateTime> values() {
    return TimeArbitraries.partialDateTimes();
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return TimeArbitraries.zones();
  }
}
