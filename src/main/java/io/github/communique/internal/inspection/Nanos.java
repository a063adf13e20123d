package io.github.communique.internal.inspection;

import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import java.util.Optional;

/**
 * The bounds of a {@link Span} in nanoseconds since 1970, if they fit a {@code long}. They avoid
 * allocations for nearly every ordered time. For a named zone they are conservative: they never
 * treat a reversed time as ordered.
 */
final class Nanos {
  /** No bound: nothing lies beyond it. */
  public static final long NONE = Long.MIN_VALUE;

  /** An unknown bound: the {@link Span} decides. */
  public static final long UNKNOWN = Long.MIN_VALUE + 1;

  private static final int FIRST_YEAR = 1700;
  private static final int LAST_YEAR = 2200;
  private static final int FIRST_TO_SEE_A_DAY = 14 * 3600;
  private static final int LAST_TO_SEE_A_DAY = -12 * 3600;

  /** The largest offset that {@code java.time} allows; no zone has had a larger one. */
  private static final int FARTHEST_OFFSET = 18 * 3600;

  private static final long SECOND = 1_000_000_000;

  private Nanos() {}

  /**
   * Whether a time with this last bound certainly does not end before a time with this first bound.
   */
  public static boolean isNotBefore(long last, long first) {
    return last == NONE || first == NONE || last != UNKNOWN && first != UNKNOWN && last >= first;
  }

  /** The later of two bounds, which may be absent. */
  public static long later(long one, long other) {
    return one == UNKNOWN || other == UNKNOWN ? UNKNOWN : Math.max(one, other);
  }

  /** The first instant of a time's span; for a named zone, an instant that is not earlier. */
  public static long first(EventTime time) {
    if (time.approximate() || time.uncertain()) {
      return NONE;
    }
    if (time.at().isPresent()) {
      return first(
          time.at().get(), time.zone().isPresent() ? -FARTHEST_OFFSET : FIRST_TO_SEE_A_DAY);
    }
    return bound(time, time.from(), time.earliest(), true);
  }

  /** The last instant of a time's span; for a named zone, an instant that is not later. */
  public static long last(EventTime time) {
    if (time.approximate() || time.uncertain()) {
      return NONE;
    }
    if (time.at().isPresent()) {
      return last(time.at().get(), time.zone().isPresent() ? FARTHEST_OFFSET : LAST_TO_SEE_A_DAY);
    }
    return bound(time, time.to(), time.latest(), false);
  }

  private static long bound(
      EventTime time,
      Optional<PartialDateTime> lasted,
      Optional<PartialDateTime> bounded,
      boolean first) {
    Optional<PartialDateTime> value = lasted.isPresent() ? lasted : bounded;
    if (value.isEmpty()) {
      return NONE;
    }
    // With two bounds the time may be reversed, and then has no span.
    boolean both =
        time.from().isPresent() && time.to().isPresent()
            || time.earliest().isPresent() && time.latest().isPresent();
    return both || time.zone().isPresent()
        ? UNKNOWN
        : first ? first(value.get()) : last(value.get());
  }

  /** The first instant of a value in any zone. */
  public static long first(PartialDateTime value) {
    return first(value, FIRST_TO_SEE_A_DAY);
  }

  private static long first(PartialDateTime value, int offset) {
    int year = value.year();
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return UNKNOWN;
    }
    int month = value.month().orElse(1);
    int day = value.day().orElse(1);
    long second =
        secondOfDay(value.hour().orElse(0), value.minute().orElse(0), value.second().orElse(0));
    return SECOND * (epochDay(year, month, day) * 86_400L + second - offset(value, offset))
        + value.nano().orElse(0);
  }

  /** The last instant of a value in any zone. */
  public static long last(PartialDateTime value) {
    return last(value, LAST_TO_SEE_A_DAY);
  }

  private static long last(PartialDateTime value, int offset) {
    int year = value.year();
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return UNKNOWN;
    }
    int month = value.month().orElse(12);
    // The day before the first of the next month.
    int day =
        value.day().isPresent()
            ? epochDay(year, month, value.day().getAsInt())
            : month == 12 ? epochDay(year, 12, 31) : epochDay(year, month + 1, 1) - 1;
    long second =
        secondOfDay(value.hour().orElse(23), value.minute().orElse(59), value.second().orElse(59));
    return SECOND * (day * 86_400L + second - offset(value, offset))
        + value.nano().orElse(0)
        + ofLastDigit(value.fractionDigits())
        - 1;
  }

  private static long ofLastDigit(int fractionDigits) {
    long nanos = SECOND;
    for (int i = 0; i < fractionDigits; i++) {
      nanos /= 10;
    }
    return nanos;
  }

  private static int secondOfDay(int hour, int minute, int second) {
    return (hour * 60 + minute) * 60 + second;
  }

  private static int offset(PartialDateTime value, int otherwise) {
    return value.offset().isPresent() ? value.offset().get().getTotalSeconds() : otherwise;
  }

  /**
   * Days since 1970-01-01 in the Gregorian calendar. Years begin in March, so that leap days are
   * last.
   */
  private static int epochDay(int year, int month, int day) {
    int marchYear = month > 2 ? year : year - 1;
    int marchMonth = month > 2 ? month - 3 : month + 9;
    int dayOfYear = (153 * marchMonth + 2) / 5 + day - 1;
    return 365 * marchYear
        + marchYear / 4
        - marchYear / 100
        + marchYear / 400
        + dayOfYear
        - 719_468;
  }
}
