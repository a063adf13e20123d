package io.github.communique.interop.edtf;

import io.github.communique.time.EventTime;
import java.util.Objects;

/**
 * Reads and writes times in the Extended Date/Time Format (EDTF) of ISO 8601-2:2019, as the Library
 * of Congress specifies it (4 February 2019).
 *
 * <p>Levels 0 and 1 are read whole, and of level 2 the set {@code [a..b]}, one of all values from a
 * to b.
 *
 * <table class="striped">
 *   <caption>What is read, and what it becomes</caption>
 *   <tr><th>EDTF</th><th>time</th></tr>
 *   <tr><td>{@code 1985}, {@code 1985-04}, {@code 1985-04-12}, {@code -1985}, {@code
 *       Y170000002}</td><td>at</td></tr>
 *   <tr><td>{@code 1985-04-12T23:20:30}, and with {@code Z}, {@code +04:30} or {@code -04}</td>
 *       <td>at; {@code -04} is {@code -04:00}</td></tr>
 *   <tr><td>{@code 1985-04-12T24:00:00}</td><td>at 1985-04-13T00:00:00</td></tr>
 *   <tr><td>{@code 1984?}, {@code 2004-06~}, {@code 2004-06-11%}</td>
 *       <td>at; uncertain, approximate, both</td></tr>
 *   <tr><td>{@code 201X}, {@code 20XX}</td><td>earliest 2010 latest 2019, 2000 and 2099</td></tr>
 *   <tr><td>{@code 2004-XX}</td><td>earliest 2004-01 latest 2004-12: it is some month, which
 *       {@code 2004} does not say</td></tr>
 *   <tr><td>{@code 1985-04-XX}, {@code 1985-XX-XX}</td>
 *       <td>earliest and latest, the first and last such day</td></tr>
 *   <tr><td>{@code 2001-21} to {@code 2001-24}, a season</td>
 *       <td>the words alone, unresolved: it has no months that are the same everywhere, and may not
 *       even lie in the year</td></tr>
 *   <tr><td>{@code 1964/2008}</td><td>from and to</td></tr>
 *   <tr><td>{@code 1985/..}, an open end</td><td>from, ongoing</td></tr>
 *   <tr><td>{@code 1985/}, an unknown end</td><td>from</td></tr>
 *   <tr><td>{@code /1985}, an unknown start</td><td>to</td></tr>
 *   <tr><td>{@code ../1985}, an open start</td><td>to, and the words: a time cannot say that there
 *       was no beginning</td></tr>
 *   <tr><td>{@code 1984~/2004~}</td><td>from and to, approximate</td></tr>
 *   <tr><td>{@code 1984~/2004-06}, {@code 1984?/2004%}, with ends of which not the same is said</td>
 *       <td>from and to, uncertain if one end is, approximate if one end is; and the words</td></tr>
 *   <tr><td>{@code [1760-01..1760-12]}</td><td>earliest and latest</td></tr>
 *   <tr><td>{@code [1760-12..]}, {@code [..1760-12-03]}</td><td>earliest, latest</td></tr>
 * </table>
 *
 * <p>The words are the EDTF itself, in the language {@code zxx}, which in BCP 47 is that of what is
 * not linguistic. They are there where the values alone would say less than the EDTF, and {@link
 * #format} writes them back.
 *
 * <p>All else is refused, with the reason: of level 2 exponents ({@code Y17E7}), significant digits
 * ({@code 1950S2}), sub-year groupings from 25 to 41, other sets ({@code [1667,1760-12]}, {@code
 * {1960,1961-12}}), a part that is qualified ({@code 2004-06~-11}) and an unspecified digit
 * elsewhere ({@code 156X-12-25}); {@code a..b} without brackets; an offset beyond 14:00; a year
 * with {@code Y} in an interval or a set; the draft of 2012 ({@code 199u}, {@code unknown/2006});
 * an interval of which neither end is a date, or whose end is before its start; and a leap second,
 * which {@code java.time} does not have.
 *
 * <p>A text that was read is written again as it was but for three spellings: {@code -04} becomes
 * {@code -04:00}, {@code T24:00:00} becomes {@code T00:00:00} of the next day (not at the end of
 * the year 9999, whose next day EDTF cannot write), and the set of a whole decade, century, year or
 * month becomes the date of level 1 that says the same: {@code [2010..2019]} becomes {@code 201X}.
 */
public final class Edtf {
  private Edtf() {}

  /**
   * Reads EDTF.
   *
   * @param text the text, without anything before or after it
   * @return the time, without a zone
   * @throws EdtfException if the text is not EDTF or uses an unsupported part of EDTF
   */
  public static EventTime parse(String text) {
    return new EdtfReader(Objects.requireNonNull(text, "text")).read();
  }

  /**
   * Writes a time as EDTF.
   *
   * <p>The text omits the words of the time, unless they are EDTF that {@link #parse} kept, its
   * zone and its extensions. Apart from these, {@link #parse} returns an equal time. Times that
   * EDTF cannot express are refused:
   *
   * <ul>
   *   <li>words without a date, and a recurring time;
   *   <li>a time of day with minutes only or with fractions of a second: EDTF requires whole
   *       seconds;
   *   <li>a time of day that is approximate or uncertain, in an interval or in a set;
   *   <li>an offset beyond 14:00;
   *   <li>a month or day of a year of more than four digits, and such a year in an interval or a
   *       set;
   *   <li>bounds of different precision; approximate or uncertain bounds, unless a date with {@code
   *       X} expresses them: {@code 201X~};
   *   <li>an end before its start.
   * </ul>
   *
   * @param time the time
   * @return the text
   * @throws EdtfException if EDTF cannot express the time ({@link
   *     EdtfException.Reason#UNREPRESENTABLE})
   */
  public static String format(EventTime time) {
    return new EdtfWriter(Objects.requireNonNull(time, "time")).write();
  }
}
