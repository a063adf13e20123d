package io.github.communique.interop.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time of day at the start of a text.
 *
 * @param text the time in the format {@code 14:30} or {@code 14:30:15.5}; the ranges of the hour,
 *     minute and second are not checked
 * @param nextDay whether the text contains 24:00, which is 00:00 of the next day
 * @param length the length of the time in the text, in characters
 */
record LenientClock(String text, boolean nextDay, int length, List<Assumption> assumptions) {
  private static final String HALF = "(?: ?([ap])\\.?m\\.?(?![A-Za-z]))";

  private static final Pattern CLOCK =
      Pattern.compile(
          "([0-9]{1,2})[:.]([0-9]{2})"
              + "(?:(?::|(?<=\\.[0-9]{2})\\.)([0-9]{2})(?:[.,]([0-9]{1,9}))?)?"
              + HALF
              + "?(?![0-9:])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern HOUR =
      Pattern.compile("([0-9]{1,2})()()()" + HALF, Pattern.CASE_INSENSITIVE);

  private static final Pattern COMPACT =
      Pattern.compile("([0-9]{2})(?:([0-9]{2})(?:([0-9]{2})(?:[.,]([0-9]{1,9}))?)?)?()(?![0-9:])");

  /**
   * Parses the time at the start of a text. Returns empty if the text does not start with a time.
   */
  static Optional<LenientClock> read(String text, boolean compact, String whole) {
    List<Pattern> forms = compact ? List.of(CLOCK, HOUR, COMPACT) : List.of(CLOCK, HOUR);
    for (Pattern form : forms) {
      Matcher match = form.matcher(text);
      if (match.lookingAt()) {
        return Optional.of(clock(match, whole));
      }
    }
    return Optional.empty();
  }

  private static LenientClock clock(Matcher match, String whole) {
    List<Assumption> assumptions = new ArrayList<>();
    String minutes = given(match.group(2));
    String seconds = given(match.group(3));
    String fraction = given(match.group(4));
    if (minutes == null) {
      assumptions.add(Assumption.FULL_HOUR);
      minutes = "00";
    }
    int hour = Integer.parseInt(match.group(1));
    String half = given(match.group(5));
    if (half != null) {
      if (hour < 1 || hour > 12) {
        throw LenientReader.refusal(whole, "the hour must be from 1 to 12 before am or pm");
      }
      if (hour == 12) {
        assumptions.add(Assumption.NOON_IS_12_PM);
      }
      hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
    String afterHour =
        minutes + (seconds == null ? "" : ":" + seconds) + (fraction == null ? "" : "." + fraction);
    boolean endOfDay = hour == 24;
    if (endOfDay) {
      if (!afterHour.matches("[0:.]+")) {
        throw LenientReader.refusal(whole, "the time must not be after 24:00");
      }
      assumptions.add(Assumption.END_OF_DAY);
      hour = 0;
    }
    String text = String.format(Locale.ROOT, "%02d:%s", hour, afterHour);
    return new LenientClock(text, endOfDay, match.end(), assumptions);
  }

  private static @Nullable String given(@Nullable String group) {
    return group == null || group.isEmpty() ? null : group;
  }
}
