package io.github.communique.internal.inspection;

import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.util.Optional;

/**
 * Computes the bounds of a {@link Span} in nanoseconds since 1970-01-01T00:00Z, provided that they
 * fit into a {@code long}. For nearly all times, no object needs to be allocated. For a named zone,
 * the bounds are conservative: a comparison never treats a reversed time as ordered.
 */
final class Nanos {
  /** An absent bound, which does not exclude any time. */
  public static final long NONE = Long.MIN_VALUE;

  /** A bound that this class cannot compute. The caller must compute the {@link Span} instead. */
  public static final long UNKNOWN = Long.MIN_VALUE + 1;

  private static final int FIRST_YEAR = 1700;
  private static final int LAST_YEAR = 2200;
  private static final long SECOND = 1_000_000_000;

  private Nanos() {}

  /**
   * Returns whether the last bound of one time is certainly not before the first bound of another
   * time.
   */
  public static boolean isNotBefore(long last, long first) {
    return last == NONE || first == NONE || last != UNKNOWN && first != UNKNOWN && last >= first;
  }

  /** Returns the later of two bounds, either of which may be absent. */
  public static long later(long one, long other) {
    return one == UNKNOWN || other == UNKNOWN ? UNKNOWN : Math.max(one, other);
  }

  /**
   * Returns the first instant of the span of a time. For a time in a named zone, the result can be
   * later than this instant.
   */
  public static long first(EventTime time) {
    if (time.approximate() || time.uncertain()) {
      return NONE;
    }
    if (time.at().isPresent()) {
      // java.time supports no offsets below MIN or above MAX.
      return first(
          time.at().get(), time.zone().isPresent() ? ZoneOffset.MIN : Span.FIRST_TO_SEE_A_DAY);
    }
    return bound(time, time.from(), time.earliest(), true);
  }

  /**
   * Returns the last instant of the span of a time. For a time in a named zone, the result can be
   * earlier than this instant.
   */
  public static long last(EventTime time) {
    if (time.approximate() || time.uncertain()) {
      return NONE;
    }
    if (time.at().isPresent()) {
      return last(
          time.at().get(), time.zone().isPresent() ? ZoneOffset.MAX : Span.LAST_TO_SEE_A_DAY);
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
    // A time with two bounds may be reversed, so both bounds are required to compute the result.
    boolean both =
        time.from().isPresent() && time.to().isPresent()
            || time.earliest().isPresent() && time.latest().isPresent();
    return both || time.zone().isPresent()
        ? UNKNOWN
        : first ? first(value.get()) : last(value.get());
  }

  /** Returns the first instant that a value can represent in any zone. */
  public static long first(PartialDateTime value) {
    return first(value, Span.FIRST_TO_SEE_A_DAY);
  }

  private static long first(PartialDateTime value, ZoneOffset otherwise) {
    int year = value.year();
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return UNKNOWN;
    }
    long second =
        IsoChronology.INSTANCE.epochSecond(
            year,
            value.month().orElse(1),
            value.day().orElse(1),
            value.hour().orElse(0),
            value.minute().orElse(0),
            value.second().orElse(0),
            value.offset().orElse(otherwise));
    return SECOND * second + value.nano().orElse(0);
  }

  /** Returns the last instant that a value can represent in any zone. */
  public static long last(PartialDateTime value) {
    return last(value, Span.LAST_TO_SEE_A_DAY);
  }

  private static long last(PartialDateTime value, ZoneOffset otherwise) {
    int year = value.year();
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return UNKNOWN;
    }
    int month = value.month().orElse(12);
    boolean isLeapYear = IsoChronology.INSTANCE.isLeapYear(year);
    long second =
        IsoChronology.INSTANCE.epochSecond(
            year,
            month,
            value.day().orElse(Month.of(month).length(isLeapYear)),
            value.hour().orElse(23),
            value.minute().orElse(59),
            value.second().orElse(59),
            value.offset().orElse(otherwise));
    return SECOND * second + value.nano().orElse(0) + ofLastDigit(value.fractionDigits()) - 1;
  }

  private static long ofLastDigit(int fractionDigits) {
    long nanos = SECOND;
    for (int i = 0; i < fractionDigits; i++) {
      nanos /= 10;
    }
    return nanos;
  }
}
