package io.github.communique.time;

/**
 * How much of a {@link PartialDateTime} is known, from the coarsest to the finest.
 *
 * <p>There is no precision of an hour alone: neither {@code java.time} nor RFC 3339 writes a time
 * of day without its minutes.
 */
public enum Precision {
  /** The year alone: {@code 2022}. */
  YEAR,
  /** Year and month: {@code 2022-02}. */
  MONTH,
  /** A calendar day: {@code 2022-02-21}. */
  DAY,
  /** A day, hour and minute: {@code 2022-02-21T15:05}. */
  MINUTE,
  /** To the second: {@code 2022-02-21T15:05:30}. */
  SECOND,
  /**
   * To one or more digits of a second: {@code 2022-02-21T15:05:30.5}. How many is told by {@link
   * PartialDateTime#fractionDigits()}.
   */
  FRACTION
}
