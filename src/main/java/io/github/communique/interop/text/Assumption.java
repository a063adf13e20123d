package io.github.communique.interop.text;

/** An assumption of {@link LenientTimes} about an ambiguous text. */
public enum Assumption {
  /** The day comes before the month, as {@link LenientTimes#dayFirst()} specifies: 21/02/2022. */
  DAY_BEFORE_MONTH,
  /** The month comes before the day, as {@link LenientTimes#monthFirst()} specifies: 02/21/2022. */
  MONTH_BEFORE_DAY,
  /** The century of a year of two digits is that of {@link LenientTimes#twoDigitYearsFrom}. */
  CENTURY,
  /** A number counts from 1970, in the unit of {@link LenientTimes#epoch}. */
  EPOCH,
  /** A quarter belongs to the calendar year, not to a fiscal year: Q1 is January to March. */
  CALENDAR_QUARTER,
  /** An hour without minutes is the full hour: 2 pm is 14:00. */
  FULL_HOUR,
  /** 12 am is midnight at the start of the day, and 12 pm is noon. */
  NOON_IS_12_PM,
  /** 24:00 is 00:00 of the next day. */
  END_OF_DAY,
  /** {@code -00:00}, "UTC, local time unknown" in RFC 3339, is written as {@code Z}. */
  LOCAL_TIME_UNKNOWN,
  /** A sign after UTC or GMT counts to the east, as in ISO 8601; in POSIX it counts to the west. */
  PLUS_IS_EAST,
  /** An abbreviation of a zone is one of the United States, as in RFC 822: EST is -05:00. */
  ABBREVIATION_OF_RFC_822,
  /** An abbreviation has the meaning set by {@link LenientTimes#abbreviation}. */
  ABBREVIATION_AS_DEFINED,
  /** A Windows zone name is mapped to the default IANA zone of Unicode CLDR. */
  WINDOWS_ZONE,
  /** A zone is the one whose id differs in case, spaces or a prefix only. */
  ZONE_SPELLING,
  /** Text in parentheses after the offset or zone is redundant and was ignored. */
  COMMENT_IGNORED
}
