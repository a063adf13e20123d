package io.github.communique.time;

/**
 * The precision of a {@link PartialDateTime}; the constants are declared from the coarsest to the
 * finest.
 *
 * <p>An hour without minutes is not supported, because neither {@code java.time} nor RFC 3339
 * supports this precision.
 */
public enum Precision {
  /** A year, for example {@code 2022}. */
  YEAR,
  /** A year and month, for example {@code 2022-02}. */
  MONTH,
  /** A calendar day, for example {@code 2022-02-21}. */
  DAY,
  /** A day, hour and minute, for example {@code 2022-02-21T15:05}. */
  MINUTE,
  /** A day and a time with seconds, for example {@code 2022-02-21T15:05:30}. */
  SECOND,
  /**
   * A day and a time with a fraction of a second, for example {@code 2022-02-21T15:05:30.5}. {@link
   * PartialDateTime#fractionDigits()} returns the number of digits.
   */
  FRACTION
}
