package io.github.communique.internal.wire;

import io.github.communique.internal.text.Ascii;
import io.github.communique.internal.text.Quoted;
import io.github.communique.issue.StructureException;
import java.time.DateTimeException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Parses durations in the ISO-8601 form that {@code java.time} uses. */
public final class TextDuration {
  private static final String UNITS = "HMS";
  private static final int[] SECONDS = {3600, 60, 1};
  private static final int MOST_DIGITS = 6;

  private TextDuration() {}

  /**
   * Parses a duration such as PT1H45M.
   *
   * @throws StructureException if the text is malformed
   */
  public static Duration parse(String text) {
    Duration plain = plain(text);
    if (plain != null) {
      return plain;
    }
    try {
      // Check that a time follows the T, because the JDK does not check this for a lower-case t.
      if (!text.endsWith("t")) {
        return Duration.parse(text);
      }
    } catch (DateTimeException e) {
      // refused below
    }
    throw new StructureException(
        "Duration",
        "json.type",
        Quoted.of(text)
            + " is not a duration; expected days, hours, minutes and seconds such as PT1H45M");
  }

  /**
   * Parses common durations without the regular expression that the JDK uses.
   *
   * @return the duration if the text consists of hours, minutes and seconds without a sign or a
   *     fraction; null for other texts
   */
  static @Nullable Duration plain(String text) {
    if (!text.startsWith("PT") || text.length() == 2) {
      return null;
    }
    long seconds = 0;
    int unit = -1;
    int i = 2;
    while (i < text.length()) {
      int start = i;
      int number = 0;
      while (i < text.length() && Ascii.isDigit(text.charAt(i)) && i - start < MOST_DIGITS) {
        number = number * 10 + (text.charAt(i++) - '0');
      }
      int next = i == start || i == text.length() ? -1 : UNITS.indexOf(text.charAt(i++));
      if (next <= unit) {
        return null;
      }
      unit = next;
      seconds += (long) number * SECONDS[unit];
    }
    return Duration.ofSeconds(seconds);
  }
}
