package io.github.communique.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * The instants at which the clocks of a zone show a local value, where clocks may jump.
 *
 * <p>Both ends grow with the local time they are asked for, also over a jump. This is why a value
 * that contains another also begins before it and ends after it, in every zone.
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
   * The instant of a value that no clock has shown: the jump, unless the first coarser value that
   * was shown ended there. The minute 23:45 that is skipped at the end of a day must not reach into
   * the next day.
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
