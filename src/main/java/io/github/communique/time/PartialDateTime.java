package io.github.communique.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A date or date-time with the precision of the report: a year, a month, a day, or a time of day
 * down to a fraction of a second, with or without an offset from UTC.
 *
 * <p>The report "in 2014" does not mean 1 January 2014. Therefore a value of this type retains the
 * precision of the report. {@link #first(ZoneId)} and {@link #last(ZoneId)} return the first and
 * last instant that the value can represent.
 *
 * <pre>{@code
 * PartialDateTime minsk = PartialDateTime.parse("2014");
 * minsk.precision();                                      // YEAR
 * minsk.toLocalDate();                                    // Optional.empty
 * minsk.first(ZoneId.of("Europe/Minsk"));                 // 2013-12-31T21:00:00Z
 * minsk.contains(PartialDateTime.parse("2014-09-05"));    // true
 * }</pre>
 *
 * <h2>Lexical form</h2>
 *
 * <table class="striped">
 * <caption>The accepted forms; all other forms are rejected</caption>
 * <thead><tr><th>form</th><th>precision</th></tr></thead>
 * <tbody>
 * <tr><td>{@code 2022}, {@code -0044}, {@code +12345}</td><td>{@link Precision#YEAR}</td></tr>
 * <tr><td>{@code 2022-02}</td><td>{@link Precision#MONTH}</td></tr>
 * <tr><td>{@code 2022-02-21}</td><td>{@link Precision#DAY}</td></tr>
 * <tr><td>{@code 2022-02-21T15:05}</td><td>{@link Precision#MINUTE}</td></tr>
 * <tr><td>{@code 2022-02-21T15:05:30}</td><td>{@link Precision#SECOND}</td></tr>
 * <tr><td>{@code 2022-02-21T15:05:30.5}, 1 to 9 digits</td><td>{@link Precision#FRACTION}</td></tr>
 * </tbody>
 * </table>
 *
 * <ul>
 *   <li>A time can be followed by an offset: {@code Z}, or a value from {@code -18:00} to {@code
 *       +18:00}, such as {@code +03:00}. The offset {@code -00:00} is rejected, because ISO 8601
 *       does not allow it, and {@code java.time} does not support its meaning in RFC 3339 (UTC,
 *       local offset unknown).
 *   <li>Years are in the proleptic ISO calendar, as in {@link Year}, and range from -999999999 to
 *       +999999999. Years from 0000 to 9999 have four digits without a sign. Earlier years have
 *       {@code -} and at least four digits; later years have {@code +} and at least five digits.
 *       Additional leading zeros are not allowed. The year {@code 0000} is 1 BCE, and {@code -0043}
 *       is 44 BCE.
 *   <li>Digits are ASCII; {@code T} and {@code Z} are capital letters.
 * </ul>
 *
 * <p>The forms follow the ISO 8601-1 extended format. Hours without minutes, week dates, ordinal
 * dates and {@code 24:00} are not supported. An RFC 3339 date-time is accepted if it has capital
 * letters, at most nine fraction digits and a supported offset. Leap seconds ({@code :60}) are
 * rejected, because {@code java.time} does not support them.
 *
 * <p>{@link #parse(String)} and {@link #toString()} are inverse operations, and two values are
 * equal if and only if their texts are equal. Therefore, values are not equal if they differ only
 * in precision ({@code 2022-02} and {@code 2022-02-01}), in the number of fraction digits ({@code
 * .5} and {@code .500}) or in the form of the offset ({@code Z} and {@code +00:00}).
 *
 * <h2>No natural order</h2>
 *
 * <p>The type is not {@link Comparable}, because {@code 2022-02} is neither before nor after {@code
 * 2022-02-21}. The order of {@code 2022-02-21T15:05} and {@code 2022-02-21T14:05+03:00} depends on
 * the zone that is assumed for the first value. Use {@link #first(ZoneId)} and {@link
 * #last(ZoneId)} to compare the instants that the values can represent. To sort a list, use {@link
 * #chronological(ZoneId)}.
 *
 * <p>Instances are small, immutable and thread-safe.
 */
public final class PartialDateTime implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * The field value for an absent hour, minute or second; an absent month or day is stored as 0.
   */
  static final int NONE = -1;

  /** The field value for an absent offset. */
  static final int NO_OFFSET = Short.MIN_VALUE;

  /** The field value for the offset {@code Z}, which is an offset of 0 minutes. */
  static final int LETTER_Z = Short.MAX_VALUE;

  // Applications store many values, so the fields are small: an object occupies 32 bytes. Java
  // serialization writes only the text (see writeReplace). The fields are not transient, because
  // Kryo (used by Spark) serializes fields and silently skips transient fields.
  /** The proleptic ISO year; 0 is 1 BCE. */
  private final int year;

  /** The fraction of the second, in nanoseconds. */
  private final int nano;

  /** The offset in minutes, or {@link #NO_OFFSET} or {@link #LETTER_Z}. */
  private final short offset;

  /** The month, or 0. */
  private final byte month;

  /** The day of the month, or 0. */
  private final byte day;

  /** The hour, or {@link #NONE}. */
  private final byte hour;

  /** The minute, or {@link #NONE}. */
  private final byte minute;

  /** The second, or {@link #NONE}. */
  private final byte second;

  /** The number of digits in the fraction. */
  private final byte fractionDigits;

  PartialDateTime(int year, int month, int day) {
    this(year, month, day, NONE, NONE, NONE, 0, 0, NO_OFFSET);
  }

  /** Creates a value from fields that have already been checked. */
  PartialDateTime(
      int year,
      int month,
      int day,
      int hour,
      int minute,
      int second,
      int nano,
      int fractionDigits,
      int offset) {
    this.year = year;
    this.month = (byte) month;
    this.day = (byte) day;
    this.hour = (byte) hour;
    this.minute = (byte) minute;
    this.second = (byte) second;
    this.nano = nano;
    this.fractionDigits = (byte) fractionDigits;
    this.offset = (short) offset;
  }

  /**
   * Parses a text in one of the {@linkplain PartialDateTime accepted forms}.
   *
   * @param text the text
   * @return the value whose {@link #toString()} is this text
   * @throws io.github.communique.issue.StructureException with code {@code time.malformed} if the
   *     text is not in an accepted form, or if the date or time does not exist (for example, {@code
   *     2022-02-30} or {@code 24:30})
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PartialDateTime parse(String text) {
    return PartialDateTimeParser.parse(Objects.requireNonNull(text, "text"));
  }

  /**
   * Creates a value with the precision of a year.
   *
   * @param year the year, from {@link Year#MIN_VALUE} to {@link Year#MAX_VALUE}; 0 is 1 BCE
   * @return the value, with the precision {@link Precision#YEAR}
   * @throws io.github.communique.issue.StructureException with code {@code time.malformed} if the
   *     year is out of range
   */
  public static PartialDateTime of(int year) {
    refuseIf(CalendarCheck.dateFault(year, 1, 1), year);
    return new PartialDateTime(year, 0, 0);
  }

  /**
   * Creates a value with the precision of a month.
   *
   * @param year the year, as in {@link #of(int)}
   * @param month the month, from 1 to 12
   * @return the value, with the precision {@link Precision#MONTH}
   * @throws io.github.communique.issue.StructureException with code {@code time.malformed} if the
   *     year or the month is out of range
   */
  public static PartialDateTime of(int year, int month) {
    refuseIf(CalendarCheck.monthFault(year, month), year, month);
    return new PartialDateTime(year, month, 0);
  }

  /**
   * Creates a value with the precision of a day.
   *
   * @param year the year, as in {@link #of(int)}
   * @param month the month, from 1 to 12
   * @param day the day of the month, from 1
   * @return the value, with the precision {@link Precision#DAY}
   * @throws io.github.communique.issue.StructureException with code {@code time.malformed} if the
   *     day does not exist
   */
  public static PartialDateTime of(int year, int month, int day) {
    refuseIf(CalendarCheck.dateFault(year, month, day), year, month, day);
    return new PartialDateTime(year, month, day);
  }

  /**
   * Creates a value with the precision of a minute, without an offset.
   *
   * @param year the year, as in {@link #of(int)}
   * @param month the month, from 1 to 12
   * @param day the day of the month, from 1
   * @param hour the hour, from 0 to 23
   * @param minute the minute, from 0 to 59
   * @return the value, with the precision {@link Precision#MINUTE}
   * @throws io.github.communique.issue.StructureException with code {@code time.malformed} if the
   *     day or the time of day does not exist
   */
  public static PartialDateTime of(int year, int month, int day, int hour, int minute) {
    refuseIf(CalendarCheck.dateFault(year, month, day), year, month, day, hour, minute);
    refuseIf(CalendarCheck.timeFault(hour, minute, 0), year, month, day, hour, minute);
    return new PartialDateTime(year, month, day, hour, minute, NONE, 0, 0, NO_OFFSET);
  }

  /**
   * Creates a value with the precision of a year.
   *
   * @param year the year
   * @return the value, with the precision {@link Precision#YEAR}
   */
  public static PartialDateTime of(Year year) {
    Objects.requireNonNull(year, "year");
    return new PartialDateTime(year.getValue(), 0, 0);
  }

  /**
   * Creates a value with the precision of a month.
   *
   * @param month the month
   * @return the value, with the precision {@link Precision#MONTH}
   */
  public static PartialDateTime of(YearMonth month) {
    Objects.requireNonNull(month, "month");
    return new PartialDateTime(month.getYear(), month.getMonthValue(), 0);
  }

  /**
   * Creates a value with the precision of a day.
   *
   * @param date the day
   * @return the value, with the precision {@link Precision#DAY}
   */
  public static PartialDateTime of(LocalDate date) {
    Objects.requireNonNull(date, "date");
    return new PartialDateTime(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /**
   * Creates a value from a date and time, without an offset.
   *
   * <p>A {@code java.time} value always has seconds, so the precision is seconds or finer, even if
   * the seconds are 0. Use {@link #truncatedTo(Precision)} to reduce the precision. The number of
   * fraction digits is the smallest of 0, 3, 6 and 9 that represents the fraction without loss.
   *
   * @param dateTime the date and time
   * @return the value, with the precision {@link Precision#SECOND} or {@link Precision#FRACTION};
   *     its {@link #toLocalDateTime()} method returns the argument
   */
  public static PartialDateTime of(LocalDateTime dateTime) {
    Objects.requireNonNull(dateTime, "dateTime");
    return of(dateTime, NO_OFFSET);
  }

  /**
   * Creates a value from a date and time with an offset. The rules for the precision are the same
   * as for {@link #of(LocalDateTime)}. An offset of 0 is written as {@code Z}.
   *
   * @param dateTime the date and time
   * @return a value whose {@link #toOffsetDateTime()} returns the argument
   * @throws io.github.communique.issue.StructureException with code {@code time.malformed} if the
   *     offset is not a whole number of minutes
   */
  public static PartialDateTime of(OffsetDateTime dateTime) {
    Objects.requireNonNull(dateTime, "dateTime");
    int seconds = dateTime.getOffset().getTotalSeconds();
    if (seconds % 60 != 0) {
      throw CalendarCheck.invalid(dateTime.toString(), "an offset must not have seconds");
    }
    return of(dateTime.toLocalDateTime(), seconds == 0 ? LETTER_Z : seconds / 60);
  }

  /**
   * Creates a value from a date and time with a zone. The value contains the offset, but not the
   * name of the zone. The rules for the precision are the same as for {@link #of(LocalDateTime)}.
   * An offset of 0 is written as {@code Z}.
   *
   * @param dateTime the date and time
   * @return a value whose {@link #toInstant()} returns the instant of the argument
   * @throws io.github.communique.issue.StructureException with code {@code time.malformed} if the
   *     offset is not a whole number of minutes, as is usual for local mean time
   */
  public static PartialDateTime of(ZonedDateTime dateTime) {
    Objects.requireNonNull(dateTime, "dateTime");
    return of(dateTime.toOffsetDateTime());
  }

  /**
   * Creates a value from an instant, with the offset {@code Z}. The {@code toString()} methods of
   * the value and of the instant return the same text.
   *
   * @param instant the instant
   * @return a value whose {@link #toInstant()} returns the argument
   * @throws io.github.communique.issue.StructureException with code {@code time.malformed} if the
   *     year of the instant is less than {@link Year#MIN_VALUE} or greater than {@link
   *     Year#MAX_VALUE}
   */
  public static PartialDateTime of(Instant instant) {
    Objects.requireNonNull(instant, "instant");
    long seconds = instant.getEpochSecond();
    if (seconds < LocalDateTime.MIN.toEpochSecond(ZoneOffset.UTC)
        || seconds > LocalDateTime.MAX.toEpochSecond(ZoneOffset.UTC)) {
      throw CalendarCheck.invalid(instant.toString(), CalendarCheck.YEARS);
    }
    return of(instant.atOffset(ZoneOffset.UTC));
  }

  private static PartialDateTime of(LocalDateTime time, int offset) {
    int nano = time.getNano();
    int digits = nano == 0 ? 0 : nano % 1_000_000 == 0 ? 3 : nano % 1_000 == 0 ? 6 : 9;
    return new PartialDateTime(
        time.getYear(),
        time.getMonthValue(),
        time.getDayOfMonth(),
        time.getHour(),
        time.getMinute(),
        time.getSecond(),
        nano,
        digits,
        offset);
  }

  private static void refuseIf(@Nullable String fault, int... given) {
    if (fault != null) {
      String numbers = Arrays.toString(given);
      boolean yearLast = given.length > 2 && given[2] > 31;
      throw CalendarCheck.invalid(
          numbers.substring(1, numbers.length() - 1),
          yearLast ? fault + "; expected the order year, month, day" : fault);
    }
  }

  /**
   * The precision.
   *
   * @return the precision
   */
  public Precision precision() {
    if (month == 0) {
      return Precision.YEAR;
    }
    if (day == 0) {
      return Precision.MONTH;
    }
    if (hour == NONE) {
      return Precision.DAY;
    }
    if (second == NONE) {
      return Precision.MINUTE;
    }
    return fractionDigits == 0 ? Precision.SECOND : Precision.FRACTION;
  }

  /**
   * The year.
   *
   * @return the year in the proleptic ISO calendar, from {@link Year#MIN_VALUE} to {@link
   *     Year#MAX_VALUE}; 0 is 1 BCE
   */
  public int year() {
    return year;
  }

  /**
   * The month.
   *
   * @return the month, from 1 to 12; empty if the precision is {@link Precision#YEAR}
   */
  public OptionalInt month() {
    return month == 0 ? OptionalInt.empty() : OptionalInt.of(month);
  }

  /**
   * The day of the month.
   *
   * @return the day of the month, from 1 to 31; empty if the precision is coarser than {@link
   *     Precision#DAY}
   */
  public OptionalInt day() {
    return day == 0 ? OptionalInt.empty() : OptionalInt.of(day);
  }

  /**
   * The hour of the day.
   *
   * @return the hour, from 0 to 23; empty if the precision is coarser than {@link Precision#MINUTE}
   */
  public OptionalInt hour() {
    return hour == NONE ? OptionalInt.empty() : OptionalInt.of(hour);
  }

  /**
   * The minute of the hour.
   *
   * @return the minute, from 0 to 59; empty if the precision is coarser than {@link
   *     Precision#MINUTE}
   */
  public OptionalInt minute() {
    return minute == NONE ? OptionalInt.empty() : OptionalInt.of(minute);
  }

  /**
   * The second of the minute.
   *
   * @return the second, from 0 to 59; empty if the precision is coarser than {@link
   *     Precision#SECOND}
   */
  public OptionalInt second() {
    return second == NONE ? OptionalInt.empty() : OptionalInt.of(second);
  }

  /**
   * The fraction of the second, in nanoseconds.
   *
   * @return the nanoseconds, from 0 to 999,999,999; empty if the precision is coarser than {@link
   *     Precision#FRACTION}
   */
  public OptionalInt nano() {
    return fractionDigits == 0 ? OptionalInt.empty() : OptionalInt.of(nano);
  }

  /**
   * The number of digits in the fraction of a second.
   *
   * @return the number of digits, from 1 to 9; 0 if the precision is coarser than {@link
   *     Precision#FRACTION}
   */
  public int fractionDigits() {
    return fractionDigits;
  }

  /**
   * The offset from UTC.
   *
   * @return the offset; empty if not stated, and always empty for a value without a time of day
   */
  public Optional<ZoneOffset> offset() {
    return Optional.ofNullable(offsetOrNull());
  }

  private @Nullable ZoneOffset offsetOrNull() {
    if (offset == NO_OFFSET) {
      return null;
    }
    return offset == LETTER_Z ? ZoneOffset.UTC : ZoneOffset.ofTotalSeconds(offset * 60);
  }

  /**
   * Returns the year of this value.
   *
   * @return the year
   */
  public Year toYear() {
    return Year.of(year);
  }

  /**
   * Returns the month of this value.
   *
   * @return the month; empty if the precision is {@link Precision#YEAR}
   */
  public Optional<YearMonth> toYearMonth() {
    return month == 0 ? Optional.empty() : Optional.of(YearMonth.of(year, month));
  }

  /**
   * Returns the day of this value, without conversion to another offset.
   *
   * @return the day; empty if the precision is coarser than {@link Precision#DAY}
   */
  public Optional<LocalDate> toLocalDate() {
    return day == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
  }

  /**
   * Returns the date and time without the offset. Unknown seconds are 0, as in {@code java.time}.
   *
   * @return the date and time; empty if the precision is coarser than {@link Precision#MINUTE}
   */
  public Optional<LocalDateTime> toLocalDateTime() {
    return hour == NONE ? Optional.empty() : Optional.of(start());
  }

  /**
   * Returns the date and time with the offset. Unknown seconds are 0, as in {@code java.time}.
   *
   * @return the date and time; empty if the value does not have an offset
   */
  public Optional<OffsetDateTime> toOffsetDateTime() {
    return offset().map(start()::atOffset);
  }

  /**
   * Returns the instant of a value that has an offset. For such a value, {@link #first(ZoneId)}
   * also returns this instant, regardless of the zone. Unknown seconds are 0.
   *
   * @return the instant; empty if the value does not have an offset
   */
  public Optional<Instant> toInstant() {
    return offset().map(start()::toInstant);
  }

  /**
   * Returns this value, truncated to the given precision. If the time of day is removed, the offset
   * is also removed.
   *
   * @param precision the finest precision to retain
   * @return the value with that precision, or this value if its precision is not finer
   */
  public PartialDateTime truncatedTo(Precision precision) {
    Objects.requireNonNull(precision, "precision");
    if (precision().compareTo(precision) <= 0) {
      return this;
    }
    return switch (precision) {
      case YEAR -> new PartialDateTime(year, 0, 0);
      case MONTH -> new PartialDateTime(year, month, 0);
      case DAY -> new PartialDateTime(year, month, day);
      case MINUTE -> new PartialDateTime(year, month, day, hour, minute, NONE, 0, 0, offset);
      case SECOND -> new PartialDateTime(year, month, day, hour, minute, second, 0, 0, offset);
      case FRACTION -> this;
    };
  }

  /**
   * Returns the earliest instant that this value can represent.
   *
   * <p>If the value has an offset, the result is the beginning of the value at this offset,
   * regardless of the zone. Otherwise, the result is the first instant at which clocks in the zone
   * show the value:
   *
   * <ul>
   *   <li>if the beginning of the value is in an overlap (the local time occurs twice), the first
   *       of the two instants;
   *   <li>if the beginning of the value is in a gap (for example, if midnight is skipped), the
   *       instant of the transition;
   *   <li>if the whole value is in a gap (02:30 on a night in March, or 30 December 2011 in Samoa),
   *       the instant of the transition. However, if the gap covers the end but not the beginning
   *       of the minute, day, month or year that contains the value, the result is the last
   *       nanosecond before the transition. For example, the result for a skipped 23:45 is still on
   *       the same day. In both cases, {@link #last(ZoneId)} returns the same instant.
   * </ul>
   *
   * <p>The result is defined for every value and every zone.
   *
   * @param zone the zone to assume for a value without an offset
   * @return the earliest instant
   */
  public Instant first(ZoneId zone) {
    Objects.requireNonNull(zone, "zone");
    ZoneOffset own = offsetOrNull();
    return own == null ? Clocks.first(this, zone.getRules()) : start().toInstant(own);
  }

  /**
   * Returns the latest instant that this value can represent, to the nanosecond. The instant is
   * <em>inclusive</em>: it is part of the day, month or year that the value represents. Therefore,
   * the method also supports {@link Year#MAX_VALUE}.
   *
   * <p>If the value has an offset, the zone is ignored and the result is the last nanosecond of the
   * value. For example, {@code 15:05} ends at {@code 15:05:59.999999999}, and {@code 15:05:30.5}
   * ends at {@code 15:05:30.599999999}. Otherwise, the result is the last instant at which clocks
   * in the zone show the value:
   *
   * <ul>
   *   <li>if the end of the value is in an overlap (the local time occurs twice), the second of the
   *       two instants;
   *   <li>if the end of the value is in a gap, the last nanosecond before the transition;
   *   <li>if the whole value is in a gap, the same instant as {@link #first(ZoneId)}.
   * </ul>
   *
   * @param zone the zone to assume for a value without an offset
   * @return the latest instant, not before {@link #first(ZoneId)}
   */
  public Instant last(ZoneId zone) {
    Objects.requireNonNull(zone, "zone");
    ZoneOffset own = offsetOrNull();
    return own == null ? Clocks.last(this, zone.getRules()) : end().toInstant(own);
  }

  /**
   * Returns whether this value can represent every instant that the other value can represent,
   * regardless of the zone.
   *
   * <ul>
   *   <li>If neither value has an offset, the local times are compared. For example, {@code
   *       2022-02} contains {@code 2022-02-21} and itself, and {@code 15:05} contains {@code
   *       15:05:30}.
   *   <li>If both values have an offset, the instants are compared. For example, {@code
   *       2022-02-21T15:05+03:00} contains {@code 2022-02-21T12:05:30Z}.
   *   <li>If only one of the values has an offset, the relation depends on the zone, and the result
   *       is {@code false}. For example, {@code 2022-02-21} does not contain {@code
   *       2022-02-21T15:05+03:00}, because this minute is on 22 February in Auckland. In this case,
   *       compare {@link #first(ZoneId)} and {@link #last(ZoneId)} in a zone.
   * </ul>
   *
   * <p>The relation is reflexive and transitive. In every zone, a value that contains another value
   * begins no later and ends no earlier than the other value. Values that contain each other have
   * the same meaning, but are not necessarily equal. For example, {@code Z} and {@code +00:00}
   * differ.
   *
   * @param other the other value
   * @return true if this value contains the other value
   */
  public boolean contains(PartialDateTime other) {
    Objects.requireNonNull(other, "other");
    ZoneOffset own = offsetOrNull();
    ZoneOffset others = other.offsetOrNull();
    if (own == null || others == null) {
      return own == others && !start().isAfter(other.start()) && !end().isBefore(other.end());
    }
    return !start().toInstant(own).isAfter(other.start().toInstant(others))
        && !end().toInstant(own).isBefore(other.end().toInstant(others));
  }

  /**
   * Returns the preceding value with the same precision and offset, for example the preceding year,
   * day or minute.
   */
  PartialDateTime previous() {
    LocalDateTime start = start();
    if (start.equals(LocalDateTime.MIN)) {
      throw CalendarCheck.invalid(
          toString(), "it does not have a predecessor; " + CalendarCheck.YEARS);
    }
    LocalDateTime last = start.minusNanos(1);
    return new PartialDateTime(
        last.getYear(),
        month == 0 ? 0 : last.getMonthValue(),
        day == 0 ? 0 : last.getDayOfMonth(),
        hour == NONE ? NONE : last.getHour(),
        minute == NONE ? NONE : last.getMinute(),
        second == NONE ? NONE : last.getSecond(),
        fractionDigits == 0 ? 0 : last.getNano() / nanosOfLastDigit() * nanosOfLastDigit(),
        fractionDigits,
        offset);
  }

  /**
   * Returns whether the offset is written as {@code Z}. According to RFC 9557, {@code Z} does not
   * conflict with any time zone.
   */
  boolean isZulu() {
    return offset == LETTER_Z;
  }

  /**
   * Returns a value for the same instant, with the same precision and the given offset of whole
   * minutes.
   */
  PartialDateTime withOffset(ZoneOffset other) {
    int own = offset().orElseThrow().getTotalSeconds();
    if (own == other.getTotalSeconds()) {
      return this;
    }
    LocalDateTime local = start().plusSeconds(other.getTotalSeconds() - (long) own);
    return new PartialDateTime(
        local.getYear(),
        local.getMonthValue(),
        local.getDayOfMonth(),
        local.getHour(),
        local.getMinute(),
        second,
        nano,
        fractionDigits,
        other.getTotalSeconds() / 60);
  }

  /** Returns the first local time of the value. */
  LocalDateTime start() {
    return LocalDateTime.of(
        year,
        Math.max(month, 1),
        Math.max(day, 1),
        Math.max(hour, 0),
        Math.max(minute, 0),
        Math.max(second, 0),
        nano);
  }

  /** Returns the last local time of the value, inclusive. */
  LocalDateTime end() {
    int lastMonth = month == 0 ? 12 : month;
    return LocalDateTime.of(
        year,
        lastMonth,
        day == 0 ? YearMonth.of(year, lastMonth).lengthOfMonth() : day,
        hour == NONE ? 23 : hour,
        minute == NONE ? 59 : minute,
        second == NONE ? 59 : second,
        nano + nanosOfLastDigit() - 1);
  }

  private int nanosOfLastDigit() {
    int nanos = 1_000_000_000;
    for (int digits = 0; digits < fractionDigits; digits++) {
      nanos /= 10;
    }
    return nanos;
  }

  /**
   * Returns a comparator for lists and sorted maps. It compares the {@linkplain #first(ZoneId)
   * first} instants. If the first instants are equal, the value that ends later comes first. If the
   * values also end at the same instant, their texts are compared. Therefore {@code 2022} comes
   * before {@code 2022-01}, which comes before {@code 2022-01-01}.
   *
   * <p>The order is total and consistent with {@code equals}. The order of two values does not
   * imply the order in which the events occurred. For example, {@code 2022} precedes {@code
   * 2022-02-21}, but can represent a later day.
   *
   * @param zone the zone to assume for values without an offset
   * @return the comparator
   */
  public static Comparator<PartialDateTime> chronological(ZoneId zone) {
    Objects.requireNonNull(zone, "zone");
    return Comparator.comparing((PartialDateTime value) -> value.first(zone))
        .thenComparing(value -> value.last(zone), Comparator.reverseOrder())
        .thenComparing(PartialDateTime::toString);
  }

  /**
   * Returns whether the other object is a value with the same text.
   *
   * @param other the object to compare with
   * @return true if the texts are equal; to compare the meaning, use {@link
   *     #contains(PartialDateTime)}
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartialDateTime that
        && year == that.year
        && month == that.month
        && day == that.day
        && hour == that.hour
        && minute == that.minute
        && second == that.second
        && nano == that.nano
        && fractionDigits == that.fractionDigits
        && offset == that.offset;
  }

  /**
   * Returns a hash code, which is the same in every JVM.
   *
   * @return the hash code
   */
  @Override
  public int hashCode() {
    int date = (year * 13 + month) * 32 + day;
    int time = (hour * 61 + minute) * 61 + second;
    return ((date * 31 + time) * 31 + nano) * 31 + offset * 10 + fractionDigits;
  }

  /**
   * Returns the text of the value, in one of the {@linkplain PartialDateTime accepted forms}.
   *
   * @return the text; {@link #parse(String)} returns an equal value
   */
  @Override
  @JsonValue
  public String toString() {
    StringBuilder text = new StringBuilder(35);
    if (year < 0) {
      text.append('-');
    } else if (year > 9999) {
      text.append('+');
    }
    append(text, Math.abs(year), 4);
    if (month != 0) {
      append(text.append('-'), month, 2);
    }
    if (day != 0) {
      append(text.append('-'), day, 2);
    }
    if (hour != NONE) {
      append(text.append('T'), hour, 2);
      append(text.append(':'), minute, 2);
    }
    if (second != NONE) {
      append(text.append(':'), second, 2);
    }
    if (fractionDigits != 0) {
      append(text.append('.'), nano / nanosOfLastDigit(), fractionDigits);
    }
    if (offset == LETTER_Z) {
      text.append('Z');
    } else if (offset != NO_OFFSET) {
      append(text.append(offset < 0 ? '-' : '+'), Math.abs(offset) / 60, 2);
      append(text.append(':'), Math.abs(offset) % 60, 2);
    }
    return text.toString();
  }

  private static void append(StringBuilder text, int number, int leastDigits) {
    int least = text.length() + leastDigits;
    int start = text.length();
    text.append(number);
    while (text.length() < least) {
      text.insert(start, '0');
    }
  }

  /**
   * Replaces this value with its text during serialization, so that a deserialized value is always
   * checked.
   *
   * @return the serialized form
   */
  private Object writeReplace() {
    return new SerializedText(toString());
  }

  /**
   * Rejects a stream that contains a {@code PartialDateTime} instead of its text.
   *
   * @param in not read
   * @throws InvalidObjectException always
   */
  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("only the text of a PartialDateTime is serialized");
  }
}
