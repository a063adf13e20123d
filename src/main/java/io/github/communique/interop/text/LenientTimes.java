package io.github.communique.interop.text;

import io.github.communique.internal.text.Quoted;
import io.github.communique.time.EventTime;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parses dates, times, offsets and zone names as importers meet them, and returns its assumptions.
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
 * <p>This parser is for data of others. The strict {@link
 * io.github.communique.time.PartialDateTime#parse(String)} accepts one form for each value, and
 * whatever it accepts means the same here, without an assumption.
 *
 * <table class="striped">
 * <caption>What is read</caption>
 * <tr><th>part</th><th>forms</th></tr>
 * <tr><td>date, year first</td><td>{@code 2022-02-21}, {@code 2022/2/21}, {@code 2022.02.21}, {@code
 *     20220221}, {@code 2022-Feb-21}, {@code 2022-052}</td></tr>
 * <tr><td>date, year last</td><td>{@code 21/02/2022}, {@code 21.2.2022}, {@code 21-02-22}, only if
 *     the order is set</td></tr>
 * <tr><td>date with a month in words</td><td>{@code 21 February 2022}, {@code 21st of Feb. 2022},
 *     {@code 21-Feb-2022}, {@code Feb 21, 2022}; a day of the week before it must be the right
 *     one</td></tr>
 * <tr><td>month, year</td><td>{@code Feb 2022}, {@code 2022/02}, {@code 02/2022}, {@code
 *     2022}</td></tr>
 * <tr><td>quarter, week</td><td>{@code Q1 2022}, {@code 2022-Q1}, {@code 2022-W08}: bounds; {@code
 *     2022-W08-1}: a day</td></tr>
 * <tr><td>time</td><td>{@code 14:30}, {@code 14:30:15.5}, {@code 2:30 pm}, {@code 2pm}, {@code
 *     24:00}, {@code 14.30}; after a {@code T} also {@code 1430}; a {@code T}, spaces, a comma or
 *     "at" before it</td></tr>
 * <tr><td>offset, zone</td><td>{@code Z}, {@code +03:00}, {@code +0300}, {@code +3}, {@code UTC},
 *     {@code GMT+3}, {@code Europe/Moscow}, {@code [Europe/Moscow]}, {@code W. Europe Standard
 *     Time}, the abbreviations of RFC 822 such as {@code EST}, and those that are told</td></tr>
 * <tr><td>whole texts</td><td>RFC 822, 1123 and 9557, {@code date} of Unix, {@code Date} of
 *     JavaScript, and numbers since 1970, if the unit is set</td></tr>
 * </table>
 *
 * <p>Names of months and days are read in English only, whatever the locale of the JVM. A text that
 * can mean several things is refused until the caller says which; nothing is decided by the values
 * of a text, so {@code 21/02/2022} needs the order as {@code 01/02/2022} does. A time without a
 * date, a leap second and what is left of the text after a time are refused too.
 *
 * <p>Immutable, and safe for use by several threads.
 */
public final class LenientTimes {
  private static final LenientTimes STANDARD = new LenientTimes(null, null, null, Map.of());

  /** The order of day and month; null if not set. */
  final @Nullable Assumption order;

  /** The first year of the century that two-digit years belong to; null if not set. */
  final @Nullable Integer firstYear;

  /** The unit of numbers; null if numbers are not times. */
  final @Nullable ChronoUnit epoch;

  /** Zones by abbreviation in upper case. */
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
   * A parser without options. It refuses every ambiguous text.
   *
   * @return the parser
   */
  public static LenientTimes standard() {
    return STANDARD;
  }

  /**
   * A parser for data in which the day comes before the month, as in {@code 21/02/2022}.
   *
   * @return a new parser
   */
  public LenientTimes dayFirst() {
    return new LenientTimes(Assumption.DAY_BEFORE_MONTH, firstYear, epoch, abbreviations);
  }

  /**
   * A parser for data in which the month comes before the day, as in {@code 02/21/2022}.
   *
   * @return a new parser
   */
  public LenientTimes monthFirst() {
    return new LenientTimes(Assumption.MONTH_BEFORE_DAY, firstYear, epoch, abbreviations);
  }

  /**
   * A parser for data with years of two digits.
   *
   * @param year the first of the hundred possible years, from 0 to 9900: with 1950, 49 is 2049 and
   *     50 is 1950
   * @return a new parser
   * @throws IllegalArgumentException if the year is another
   */
  public LenientTimes twoDigitYearsFrom(int year) {
    if (year < 0 || year > 9900) {
      throw new IllegalArgumentException("the first year must be 0 to 9900; found " + year);
    }
    return new LenientTimes(order, year, epoch, abbreviations);
  }

  /**
   * A parser for data in which a number counts from 1970-01-01T00:00Z. Every number is read this
   * way, including {@code 2022}.
   *
   * @param unit {@link ChronoUnit#SECONDS}, {@code MILLIS}, {@code MICROS} or {@code NANOS};
   *     seconds may have a fraction
   * @return a new parser
   * @throws IllegalArgumentException if the unit is another
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
   * A parser for data with an abbreviation of a zone, such as {@code MSK} or {@code WIB}. Most
   * abbreviations are ambiguous, so that only those of RFC 822 are known by default.
   *
   * @param abbreviation letters, in any case
   * @param zone their meaning: an offset, or a zone with its rules
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
   * Parses a date, or a date and time. The value is {@code at} with the precision of the text; a
   * quarter or a week becomes its bounds. A zone becomes the {@linkplain EventTime#zone() zone} of
   * the time.
   *
   * @param text the text; spaces around it are ignored
   * @return the time, without words, and the assumptions
   * @throws io.github.communique.issue.StructureException with code {@code time.malformed} if the
   *     text is malformed or ambiguous
   */
  public Parsed<EventTime> parse(String text) {
    try {
      return new LenientReader(this, Objects.requireNonNull(text, "text")).read();
    } catch (DateTimeException | ArithmeticException e) {
      throw LenientReader.refusal(
          text,
          "the year must be -999999999 to +999999999, and fractions must not be finer than nanoseconds");
    }
  }

  /**
   * Parses an offset or the name of a zone.
   *
   * @param text the text, such as {@code +0300} or {@code W. Europe Standard Time}; spaces around
   *     it are ignored
   * @return the zone, a {@link ZoneOffset} if the text is an offset, and the assumptions
   * @throws io.github.communique.issue.StructureException with code {@code time.malformed} if the
   *     text has no meaning, or more than one
   */
  public Parsed<ZoneId> parseZone(String text) {
    LenientZone zone = new LenientZone(this, Objects.requireNonNull(text, "text"));
    ZoneId read = zone.read(LenientReader.normalized(text));
    return new Parsed<>(read, zone.assumptions());
  }
}
