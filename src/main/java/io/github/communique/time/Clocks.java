package io.github.communique.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * Converts local times in a zone to instants, including times in gaps and overlaps.
 *
 * <p>The first and the last instant of a value are monotonic: they never decrease as the local time
 * increases, even across a transition. Therefore, in every zone, a value that contains another
 * value begins no later and ends no earlier than the other value.
 */
final class Clocks {
  private static final Precision[] COARSER = {
    Precision.MINUTE, Precision.DAY, Precision.MONTH, Precision.YEAR
  };

  private Clocks() {}

  static Instant first(PartialDateTime value, ZoneRules rules) {
    LocalDateTime start = value.start();
    ZoneOffsetTransition jump = rules.getTransition(start);
    if (jump == null) {
      return start.toInstant(rules.getOffset(start));
    }
    if (jump.isOverlap()) {
      return start.toInstant(jump.getOffsetBefore());
    }
    return endsWithin(value, jump) ? skipped(value, jump) : jump.getInstant();
  }

  static Instant last(PartialDateTime value, ZoneRules rules) {
    LocalDateTime end = value.end();
    ZoneOffsetTransition jump = rules.getTransition(end);
    if (jump == null) {
      return end.toInstant(rules.getOffset(end));
    }
    if (jump.isOverlap()) {
      return end.toInstant(jump.getOffsetAfter());
    }
    return startsBefore(value, jump) ? beforeJump(jump) : skipped(value, jump);
  }

  /**
   * Returns the instant that represents a value in a gap. If a coarser unit that contains the value
   * begins before the gap and ends within it, the result is the last nanosecond before the
   * transition. For example, the instant for a skipped 23:45 is still on the same day. Otherwise,
   * the result is the instant of the transition.
   */
  private static Instant skipped(PartialDateTime value, ZoneOffsetTransition gap) {
    for (Precision precision : COARSER) {
      PartialDateTime coarser = value.truncatedTo(precision);
      if (startsBefore(coarser, gap)) {
        return endsWithin(coarser, gap) ? beforeJump(gap) : gap.getInstant();
      }
    }
    return gap.getInstant();
  }

  private static boolean startsBefore(PartialDateTime value, ZoneOffsetTransition gap) {
    return value.start().isBefore(gap.getDateTimeBefore());
  }

  private static boolean endsWithin(PartialDateTime value, ZoneOffsetTransition gap) {
    return value.end().isBefore(gap.getDateTimeAfter());
  }

  private static Instant beforeJump(ZoneOffsetTransition gap) {
    return gap.getInstant().minusNanos(1);
  }
}
