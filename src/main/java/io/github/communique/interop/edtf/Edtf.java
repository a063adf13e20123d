package io.github.communique.interop.edtf;

import io.github.communique.time.EventTime;
import java.util.Objects;

/**
 * Reads and writes times in the Extended Date/Time Format (EDTF) of ISO 8601-2:2019, as specified
 * by the Library of Congress on 4 February 2019.
 *
 * <p>Levels 0 and 1 are supported completely. Level 2 is supported only for the set {@code [a..b]},
 * which represents one of the values from a to b.
 *
 * <table class="striped">
 *   <caption>Supported EDTF and the resulting times</caption>
 *   <tr><th>EDTF</th><th>time</th></tr>
 *   <tr><td>{@code 1985}, {@code 1985-04}, {@code 1985-04-12}, {@code -1985}, {@code
 *       Y170000002}</td><td>at</td></tr>
 *   <tr><td>{@code 1985-04-12T23:20:30}, and with {@code Z}, {@code +04:30} or {@code -04}</td>
 *       <td>at; {@code -04} is {@code -04:00}</td></tr>
 *   <tr><td>{@code 1985-04-12T24:00:00}</td><td>at 1985-04-13T00:00:00</td></tr>
 *   <tr><td>{@code 1984?}, {@code 2004-06~}, {@code 2004-06-11%}</td>
 *       <td>at, and uncertain, approximate or both</td></tr>
 *   <tr><td>{@code 201X}, {@code 20XX}</td>
 *       <td>earliest 2010 latest 2019, earliest 2000 latest 2099</td></tr>
 *   <tr><td>{@code 2004-XX}</td><td>earliest 2004-01 latest 2004-12: one of the months</td></tr>
 *   <tr><td>{@code 1985-04-XX}, {@code 1985-XX-XX}</td>
 *       <td>earliest and latest: the first and last possible day</td></tr>
 *   <tr><td>{@code 2001-21} to {@code 2001-24}, a season</td>
 *       <td>only the description, because the months of a season depend on the location and can
 *       extend into another year</td></tr>
 *   <tr><td>{@code 1964/2008}</td><td>from and to</td></tr>
 *   <tr><td>{@code 1985/..}, an open end</td><td>from, ongoing</td></tr>
 *   <tr><td>{@code 1985/}, an unknown end</td><td>from</td></tr>
 *   <tr><td>{@code /1985}, an unknown start</td><td>to</td></tr>
 *   <tr><td>{@code ../1985}, an open start</td><td>to; the text is stored in the description,
 *       because a time cannot express an open start</td></tr>
 *   <tr><td>{@code 1984~/2004~}</td><td>from and to, approximate</td></tr>
 *   <tr><td>{@code 1984~/2004-06}, {@code 1984?/2004%}, start and end with different qualifiers</td>
 *       <td>from and to; the time has the qualifiers of both, and the text is stored in the
 *       description</td></tr>
 *   <tr><td>{@code [1760-01..1760-12]}</td><td>earliest and latest</td></tr>
 *   <tr><td>{@code [1760-12..]}, {@code [..1760-12-03]}</td><td>earliest, latest</td></tr>
 * </table>
 *
 * <p>If the other properties of the time cannot express the complete EDTF text, the description
 * {@link EventTime#text()} contains this text. The BCP 47 language tag of the description is then
 * {@code zxx} (no linguistic content), and {@link #format} returns the text unchanged.
 *
 * <p>Any other text is rejected with a message that states the reason. The rejected level 2
 * features are exponents ({@code Y17E7}), significant digits ({@code 1950S2}), sub-year groupings
 * from 25 to 41, and other sets ({@code [1667,1760-12]}, {@code {1960,1961-12}}). Level 2 dates
 * with a qualifier on a part of the date ({@code 2004-06~-11}), or with unspecified digits in other
 * positions ({@code 156X-12-25}), are also rejected. The following texts are also rejected:
 *
 * <ul>
 *   <li>{@code a..b} without brackets;
 *   <li>an offset beyond 14:00;
 *   <li>a year with {@code Y} in an interval or a set;
 *   <li>the notation of the 2012 draft ({@code 199u}, {@code unknown/2006});
 *   <li>an interval without a date;
 *   <li>an interval whose end is before its start;
 *   <li>a leap second, which {@code java.time} does not support.
 * </ul>
 *
 * <p>Parsing a text and formatting the result returns the same text, with three exceptions. {@code
 * -04} becomes {@code -04:00}. {@code T24:00:00} becomes {@code T00:00:00} of the next day, except
 * at the end of the year 9999, because EDTF cannot express the next day. A set that covers a
 * decade, century, year or month is formatted as the equivalent level 1 date: {@code [2010..2019]}
 * becomes {@code 201X}.
 */
public final class Edtf {
  private Edtf() {}

  /**
   * Parses an EDTF text.
   *
   * @param text the text, without leading or trailing white space
   * @return the time, without a zone
   * @throws EdtfException if the text is not valid EDTF or uses an unsupported EDTF feature
   */
  public static EventTime parse(String text) {
    return new EdtfReader(Objects.requireNonNull(text, "text")).read();
  }

  /**
   * Formats a time as EDTF.
   *
   * <p>The EDTF text omits the zone, the extensions and the description of the time. However, if
   * {@link #parse} has stored EDTF text in the description, that text is returned. Parsing the EDTF
   * text returns the same time without the omitted parts. Times that EDTF cannot express are
   * rejected:
   *
   * <ul>
   *   <li>a description without a date, a recurring time, or a part of the day;
   *   <li>a time of day without seconds or with a fraction of a second, because EDTF requires whole
   *       seconds;
   *   <li>a time of day that is approximate or uncertain, or that is part of an interval or a set;
   *   <li>an offset beyond 14:00;
   *   <li>a year with more than four digits that has a month or a day, or that is part of an
   *       interval or a set;
   *   <li>bounds with different precisions;
   *   <li>approximate or uncertain bounds, except bounds that a date with {@code X} can express,
   *       such as {@code 201X~};
   *   <li>an end before its start.
   * </ul>
   *
   * @param time the time
   * @return the EDTF text
   * @throws EdtfException if EDTF cannot express the time ({@link
   *     EdtfException.Reason#UNREPRESENTABLE})
   */
  public static String format(EventTime time) {
    return new EdtfWriter(Objects.requireNonNull(time, "time")).write();
  }
}
