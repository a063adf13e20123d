package io.github.communique.internal.rules;

import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Span;
import io.github.communique.internal.text.Quoted;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.time.Precision;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The {@code time.skipped} and {@code time.offset-mismatch} rules, which check that values agree
 * with the transitions and offsets of their time zone.
 */
final class ClockRules {
  private static final int SECONDS_OF_MINUTE = 60;

  private ClockRules() {}

  static void check(EventTime time, ZoneId zone, Trail at) {
    if (time.approximate() || time.uncertain()) {
      return;
    }
    check(time.at(), "at", zone, at);
    check(time.from(), "from", zone, at);
    check(time.to(), "to", zone, at);
    check(time.earliest(), "earliest", zone, at);
    check(time.latest(), "latest", zone, at);
  }

  private static void check(
      Optional<PartialDateTime> value, String property, ZoneId zone, Trail at) {
    if (value.isEmpty() || value.get().precision().compareTo(Precision.DAY) < 0) {
      return;
    }
    PartialDateTime stated = value.get();
    if (stated.offset().isPresent()) {
      hasAnOffsetOf(zone, stated, stated.offset().get(), at, property);
    } else {
      isShownIn(zone, stated, at, property);
    }
  }

  private static void isShownIn(ZoneId zone, PartialDateTime value, Trail at, String property) {
    LocalDateTime start = local(value.first(ZoneOffset.UTC));
    LocalDateTime end = local(value.last(ZoneOffset.UTC));
    ZoneOffsetTransition jump = zone.getRules().getTransition(start);
    if (jump == null || !jump.isGap() || !end.isBefore(jump.getDateTimeAfter())) {
      return;
    }
    boolean isEnd = property.equals("to") || property.equals("latest");
    if (isEnd && end.plusNanos(1).equals(jump.getDateTimeAfter())) {
      // An exclusive end, as in "until 03:00", is stored as 02:59. Therefore, an end directly
      // before the end of the gap is not reported.
      return;
    }
    Code.TIME_SKIPPED.report(
        at.within(property),
        "%s does not exist in the zone %s: clocks were set forward from %s"
            .formatted(value, Quoted.of(zone.getId()), jumped(jump)),
        "correct the time or the zone, or add an offset");
  }

  /** Formats the gap, with dates only if the clocks were set forward to another day. */
  private static String jumped(ZoneOffsetTransition jump) {
    LocalDateTime before = jump.getDateTimeBefore();
    LocalDateTime after = jump.getDateTimeAfter();
    return before.toLocalDate().equals(after.toLocalDate())
        ? before.toLocalTime() + " to " + after.toLocalTime()
        : before + " to " + after;
  }

  private static LocalDateTime local(Instant inUtc) {
    return LocalDateTime.ofInstant(inUtc, ZoneOffset.UTC);
  }

  /**
   * Reports an offset that contradicts the zone (RFC 9557 §3.4). Ignores the offset {@code Z},
   * which means that the local offset is unknown.
   */
  private static void hasAnOffsetOf(
      ZoneId zone, PartialDateTime value, ZoneOffset offset, Trail at, String property) {
    ZoneRules rules = zone.getRules();
    boolean had =
        Stream.of(value.first(zone), value.last(zone))
            .anyMatch(instant -> areSame(offset, rules.getOffset(instant)));
    if (had || Span.isInUtc(value)) {
      return;
    }
    Code.TIME_OFFSET_MISMATCH.report(
        at.within(property),
        "%s has the wrong offset; the zone %s had the offset %s at that time"
            .formatted(value, Quoted.of(zone.getId()), rules.getOffset(value.first(zone))),
        "correct the offset or the zone");
  }

  /**
   * Compares offsets without their seconds: the offset of a local mean time can have seconds, but a
   * value cannot contain them.
   */
  private static boolean areSame(ZoneOffset one, ZoneOffset other) {
    return Math.abs(one.getTotalSeconds() - other.getTotalSeconds()) < SECONDS_OF_MINUTE;
  }
}
