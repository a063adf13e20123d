package io.github.communique.interop.text;

import io.github.communique.internal.text.Quoted;
import io.github.communique.time.EventTime;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parses dates, times, offsets and zone names in many common formats, and reports the assumptions
 * made during parsing.
 *
 * <pre>{@code
 * LenientTimes times = LenientTimes.standard().dayFirst();
 * times.parse("21/02/2022").value();               // at 2022-02-21
 * times.parse("21/02/2022").assumptions();         // [DAY_BEFORE_MONTH]
 * times.parse("Feb 21, 2022 2:30 pm UTC").value(); // at 2022-02-21T14:30Z
 * times.parse("Q1 2022").value();                  // earliest 2022-01, latest 2022-03
 * times.parseZone("W. Europe Standard Time").value();  // Europe/Berlin
 * }</pre>
 *
 * <p>Use this parser for imported data. The strict parser {@link
 * io.github.communique.time.PartialDateTime#parse(String)} accepts only one format for each value.
 * This parser also accepts every text that the strict parser accepts. Such a text has the same
 * meaning for both parsers, and this parser does not make any assumptions about it. However, if
 * {@link #epoch} is set, a year such as {@code 2022} is treated as a number.
 *
 * <table class="striped">
 * <caption>Supported formats</caption>
 * <tr><th>part</th><th>formats</th></tr>
 * <tr><td>date, year first</td><td>{@code 2022-02-21}, {@code 2022/2/21}, {@code 2022.02.21}, {@code
 *     20220221}, {@code 2022-Feb-21}, {@code 2022-052}</td></tr>
 * <tr><td>date, year last</td><td>{@code 21/02/2022}, {@code 21.2.2022}, {@code
 *     21-02-22}; only if the order of day and month is configured</td></tr>
 * <tr><td>date with month name</td><td>{@code 21 February 2022}, {@code 21st of Feb. 2022},
 *     {@code 21-Feb-2022}, {@code Feb 21, 2022}; a preceding day of the week must match
 *     the date</td></tr>
 * <tr><td>month, year</td><td>{@code Feb 2022}, {@code 2022/02}, {@code 02/2022}, {@code
 *     2022}</td></tr>
 * <tr><td>quarter, week</td><td>{@code Q1 2022}, {@code 2022-Q1} and {@code 2022-W08} are parsed
 *     as bounds; {@code 2022-W08-1} is parsed as a day</td></tr>
 * <tr><td>time</td><td>{@code 14:30}, {@code 14:30:15.5}, {@code 2:30 pm}, {@code 2pm}, {@code
 *     24:00}, {@code 14.30}, {@code 14.30.15}; after a {@code T}, also {@code 1430}. A {@code T}, a space, a comma or
 *     "at" separates the time from the date</td></tr>
 * <tr><td>offset, zone</td><td>{@code Z}, {@code +03:00}, {@code +0300}, {@code +3}, {@code UTC},
 *     {@code GMT+3}, {@code Europe/Moscow}, {@code [Europe/Moscow]}, {@code W. Europe Standard
 *     Time}, RFC 822 abbreviations such as {@code EST}, and abbreviations set with {@link
 *     #abbreviation}</td></tr>
 * <tr><td>complete texts</td><td>RFC 822, 1123 and 9557, Unix {@code date}, JavaScript {@code Date}, and numbers that represent the time since 1970, if the unit is configured</td></tr>
 * </table>
 *
 * <p>Names of months and days must be English, regardless of the JVM's locale. An ambiguous text is
 * rejected unless an option resolves the ambiguity. For dates such as {@code 01/02/2022}, the order
 * of day and month must be configured. This order is required even for {@code 21/02/2022}, although
 * 21 cannot be a month. The parser also rejects a time without a date, a leap second, and any
 * additional text after a time.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class LenientTimes {
  private static final LenientTimes STANDARD = new LenientTimes(null, null, null, Map.of());

  /** The order of day and month, or null if the order is not set. */
  final @Nullable Assumption order;

  /** The first year of the 100-year range for two-digit years, or null if the range is not set. */
  final @Nullable Integer firstYear;

  /**
   * The unit of numbers that represent the time since 1970, or null if numbers are not treated as
   * times.
   */
  final @Nullable ChronoUnit epoch;

  /** Zones by uppercase abbreviation. */
  final Map<String, ZoneId> abbreviations;

  private LenientTimes(
      @Nullable Assumption order,
      @Nullable Integer firstYear,
      @Nullable ChronoUnit epoch,
      Map<String, ZoneId> abbreviations) {
    this.order = order;
    this.firstYear = firstYear;
    this.epoch = epoch;
    this.abbreviations = abbreviations;
  }

  /**
   * Returns a parser without options. It rejects two-digit years, numbers that may be times, and
   * dates in which the order of day and month is ambiguous.
   *
   * @return the parser
   */
  public static LenientTimes standard() {
    return STANDARD;
  }

  /**
   * Returns a parser for data in which the day precedes the month, as in {@code 21/02/2022}.
   *
   * @return a new parser
   */
  public LenientTimes dayFirst() {
    return new LenientTimes(Assumption.DAY_BEFORE_MONTH, firstYear, epoch, abbreviations);
  }

  /**
   * Returns a parser for data in which the month precedes the day, as in {@code 02/21/2022}.
   *
   * @return a new parser
   */
  public LenientTimes monthFirst() {
    return new LenientTimes(Assumption.MONTH_BEFORE_DAY, firstYear, epoch, abbreviations);
  }

  /**
   * Returns a parser for data with two-digit years.
   *
   * @param year the first year of the 100-year range, from 0 to 9900; for example, if the year is
   *     1950, 49 means 2049 and 50 means 1950
   * @return a new parser
   * @throws IllegalArgumentException if the year is outside this range
   */
  public LenientTimes twoDigitYearsFrom(int year) {
    if (year < 0 || year > 9900) {
      throw new IllegalArgumentException("the first year must be from 0 to 9900; found " + year);
    }
    return new LenientTimes(order, year, epoch, abbreviations);
  }

  /**
   * Returns a parser for data in which a number is the time since 1970-01-01T00:00Z. This applies
   * to every number, including {@code 2022}.
   *
   * @param unit {@link ChronoUnit#SECONDS}, {@code MILLIS}, {@code MICROS} or {@code NANOS}; a
   *     number can have a fraction, which must not be more precise than nanoseconds
   * @return a new parser
   * @throws IllegalArgumentException if the unit is longer than a second
   */
  public LenientTimes epoch(ChronoUnit unit) {
    Objects.requireNonNull(unit, "unit");
    if (unit.compareTo(ChronoUnit.SECONDS) > 0) {
      throw new IllegalArgumentException(
          "the unit must be Seconds, Millis, Micros or Nanos; found " + unit);
    }
    return new LenientTimes(order, firstYear, unit, abbreviations);
  }

  /**
   * Returns a parser for data that contains the given zone abbreviation, such as {@code MSK} or
   * {@code WIB}. Because most abbreviations are ambiguous, only RFC 822 abbreviations are supported
   * by default.
   *
   * @param abbreviation the abbreviation, which is not case-sensitive
   * @param zone the offset or time-zone region that the abbreviation represents
   * @return a new parser
   * @throws IllegalArgumentException if the abbreviation does not consist of 1 to 10 ASCII letters
   */
  public LenientTimes abbreviation(String abbreviation, ZoneId zone) {
    Objects.requireNonNull(abbreviation, "abbreviation");
    Objects.requireNonNull(zone, "zone");
    if (!abbreviation.matches("[A-Za-z]{1,10}")) {
      throw new IllegalArgumentException(
          "an abbreviation must have 1 to 10 letters; found " + Quoted.of(abbreviation));
    }
    Map<String, ZoneId> more = new HashMap<>(abbreviations);
    more.put(abbreviation.toUpperCase(Locale.ROOT), zone);
    return new LenientTimes(order, firstYear, epoch, Map.copyOf(more));
  }

  /**
   * Parses a date or a date and time. The result is a time with an {@code at} value that is as
   * precise as the text. For a quarter or a week, the result is a time with bounds. A zone in the
   * text becomes the {@linkplain EventTime#zone() zone} of the time.
   *
   * @param text the text; leading and trailing spaces are ignored
   * @return the time and the assumptions; the time does not have a text description
   * @throws io.github.communique.issue.StructureException with code {@code time.malformed} if the
   *     text is malformed or ambiguous
   */
  public Parsed<EventTime> parse(String text) {
    try {
      return new LenientReader(this, Objects.requireNonNull(text, "text")).read();
    } catch (DateTimeException | ArithmeticException e) {
      throw LenientReader.refusal(
          text,
          "the year must be from -999999999 to +999999999, and fractions must not be finer than nanoseconds");
    }
  }

  /**
   * Parses an offset or a zone name.
   *
   * @param text the text, such as {@code +0300} or {@code W. Europe Standard Time}; leading and
   *     trailing spaces are ignored
   * @return the zone and the assumptions; the zone is a {@link ZoneOffset} if the text is an offset
   * @throws io.github.communique.issue.StructureException with code {@code time.malformed} if the
   *     text is malformed or ambiguous
   */
  public Parsed<ZoneId> parseZone(String text) {
    LenientZone zone = new LenientZone(this, Objects.requireNonNull(text, "text"));
    ZoneId read = zone.read(LenientReader.normalized(text));
    return new Parsed<>(read, List.copyOf(zone.assumptions));
  }
}
