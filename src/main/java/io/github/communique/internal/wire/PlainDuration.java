package io.github.communique.internal.wire;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A fast path for usual durations such as PT1H45M. The JDK uses a regular expression. */
final class PlainDuration {
  private static final String UNITS = "HMS";
  private static final int[] SECONDS = {3600, 60, 1};
  private static final int MOST_DIGITS = 6;

  private PlainDuration() {}

  /** The duration in hours, minutes and seconds without sign or fraction; null for other texts. */
  static @Nullable Duration of(String text) {
    if (!text.startsWith("PT") || text.length() == 2) {
      return null;
    }
    long seconds = 0;
    int unit = -1;
    int i = 2;
    while (i < text.length()) {
      int start = i;
      int number = 0;
      while (i < text.length() && isDigit(text.charAt(i)) && i - start < MOST_DIGITS) {
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

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
