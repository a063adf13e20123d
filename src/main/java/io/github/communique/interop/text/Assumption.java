package io.github.communique.interop.text;

/**
 * An assumption that {@link LenientTimes} makes about the meaning of a text. A minor version may
 * add constants.
 */
public enum Assumption {
  /** The day precedes the month, as in 21/02/2022. Set by {@link LenientTimes#dayFirst()}. */
  DAY_BEFORE_MONTH,
  /** The month precedes the day, as in 02/21/2022. Set by {@link LenientTimes#monthFirst()}. */
  MONTH_BEFORE_DAY,
  /** The century of a two-digit year is determined by {@link LenientTimes#twoDigitYearsFrom}. */
  CENTURY,
  /**
   * A number is the time that has elapsed since 1970-01-01T00:00Z, in the unit set by {@link
   * LenientTimes#epoch}.
   */
  EPOCH,
  /** A quarter is a calendar quarter, not a fiscal quarter: Q1 is January to March. */
  CALENDAR_QUARTER,
  /** An hour without minutes is the full hour: 2 pm is 14:00. */
  FULL_HOUR,
  /** 12 am is midnight at the start of the day, and 12 pm is noon. */
  NOON_IS_12_PM,
  /** 24:00 is 00:00 of the next day. */
  END_OF_DAY,
  /**
   * {@code -00:00} is parsed as {@code Z}. In RFC 3339, this offset represents an unknown local
   * offset.
   */
  LOCAL_TIME_UNKNOWN,
  /**
   * A plus sign after UTC or GMT denotes an offset east of Greenwich, as in ISO 8601. In POSIX, a
   * plus sign denotes an offset west of Greenwich.
   */
  PLUS_IS_EAST,
  /**
   * A zone abbreviation has the meaning that RFC 822 defines for the United States: EST is -05:00.
   */
  ABBREVIATION_OF_RFC_822,
  /** A zone abbreviation has the meaning set by {@link LenientTimes#abbreviation}. */
  ABBREVIATION_AS_DEFINED,
  /** A Windows zone name is mapped to the default IANA zone of Unicode CLDR. */
  WINDOWS_ZONE,
  /**
   * A zone name that differs from a zone id only in case, spaces or a prefix is treated as this id.
   */
  ZONE_SPELLING,
  /** Text in parentheses after the offset or zone is redundant and is ignored. */
  COMMENT_IGNORED
}
