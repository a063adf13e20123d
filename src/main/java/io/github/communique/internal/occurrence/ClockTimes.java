package io.github.communique.internal.occurrence;

import io.github.communique.Action;
import io.github.communique.Event;
import io.github.communique.Statement;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.time.Precision;
import io.github.communique.vocabulary.ActionKind;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/**
 * Compares the times of day in two reports. Times of day are more precise than days, but are often
 * inaccurate.
 */
final class ClockTimes {
  /**
   * Two times agree if they differ by less than this duration, even if midnight is between them.
   */
  private static final Duration INACCURACY = Duration.ofHours(6);

  /**
   * Two times of a momentary occurrence exclude each other if they differ by at least this
   * duration, even if they are on the same day.
   */
  private static final Duration CONTRADICTION = Duration.ofHours(12);

  /**
   * The kinds of momentary actions. A report of a momentary action cannot state the time of a later
   * part of the action.
   */
  private static final Set<ActionKind> MOMENTARY =
      Set.of(
          ActionKind.ATTACK,
          ActionKind.DESTROY,
          ActionKind.DAMAGE,
          ActionKind.TEST_WEAPON,
          ActionKind.ABDUCT,
          ActionKind.ARREST,
          ActionKind.ESCAPE,
          ActionKind.RELEASE,
          ActionKind.ACCIDENT,
          ActionKind.DIE,
          ActionKind.SIGN,
          ActionKind.RESIGN,
          ActionKind.DISMISS);

  private ClockTimes() {}

  /**
   * Returns whether all reports describe a momentary event, that is, a statement or an action such
   * as an arrest.
   */
  static boolean areOfOneMoment(List<Event> reports) {
    for (Event report : reports) {
      if (!(report instanceof Statement
          || report instanceof Action action && MOMENTARY.contains(action.kind()))) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a time contains a time of day and is not a period. */
  static boolean isClockTime(EventTime time) {
    return time.at().isPresent()
        && time.at().get().precision().compareTo(Precision.DAY) > 0
        && !time.recurring();
  }

  /** Returns whether the instant of a time is known without assuming a zone. */
  static boolean hasZone(EventTime time) {
    return time.at().flatMap(PartialDateTime::offset).isPresent() || time.zoneId().isPresent();
  }

  /** Returns whether two times of day are so close that the difference may be an inaccuracy. */
  static boolean areClose(EventTime one, EventTime other) {
    return isClockTime(one) && isClockTime(other) && distance(one, other).compareTo(INACCURACY) < 0;
  }

  /**
   * Returns whether one time is midnight at the end of the other time. Reports assign midnight to
   * the day that ends or to the day that begins. If the other time is a time of day, returns
   * whether it is close to midnight of the day before.
   */
  static boolean isMidnightAfter(EventTime one, EventTime other) {
    if (!isClockTime(one)
        || !local(one).toLocalTime().equals(LocalTime.MIDNIGHT)
        || local(one).equals(LocalDateTime.MIN)) {
      return false;
    }
    PartialDateTime midnight = one.at().orElseThrow();
    LocalDateTime before =
        isClockTime(other) ? local(one).minusDays(1) : local(one).minusMinutes(1);
    PartialDateTime earlier =
        midnight.offset().isPresent()
            ? PartialDateTime.of(before.atOffset(midnight.offset().get()))
            : PartialDateTime.of(before);
    EventTime meant = one.toBuilder().at(earlier).build();
    return isClockTime(other)
        ? areClose(meant, other)
        : meant.isCompatibleWith(other, ZoneOffset.UTC);
  }

  /**
   * Returns whether two times of day with known zones are too far apart for one momentary
   * occurrence.
   */
  static boolean areFarApart(EventTime one, EventTime other) {
    return isClockTime(one)
        && isClockTime(other)
        && hasZone(one)
        && hasZone(other)
        && distance(one, other).compareTo(CONTRADICTION) >= 0;
  }

  private static Duration distance(EventTime one, EventTime other) {
    return hasZone(one) && hasZone(other)
        ? Duration.between(
                one.first(ZoneOffset.UTC).orElseThrow(), other.first(ZoneOffset.UTC).orElseThrow())
            .abs()
        : Duration.between(local(one), local(other)).abs();
  }

  /** Returns the local date and time as stated in the value, without the offset. */
  private static LocalDateTime local(EventTime time) {
    PartialDateTime value = time.at().orElseThrow();
    ZoneOffset offset = value.offset().orElse(ZoneOffset.UTC);
    return LocalDateTime.ofInstant(value.first(offset), offset);
  }
}
