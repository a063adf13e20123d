package io.github.communique.time;

import io.github.communique.internal.text.Quoted;
import io.github.communique.time.PartialDateTimeParser.Expected;
import org.jspecify.annotations.Nullable;

/** Guesses what a writer meant whose date was refused, and says what is wrong with it. */
final class Confusion {
  private static final String BASIC =
      "a date has hyphens and a time has colons, and a year beyond 9999 has a sign";
  private static final String NO_MARK =
      "that a time is uncertain, approximate or an interval is said by EventTime, not here";
  private static final String ORDER =
      "the parts of a date are separated by '-', the year comes first, in four digits";

  private Confusion() {}

  /** What is wrong with a text whose year, from a position after its sign, is not as expected. */
  static String aboutYear(String text, int start) {
    int end = start;
    while (end < text.length() && PartialDateTimeParser.isDigit(text.charAt(end))) {
      end++;
    }
    int digits = end - start;
    boolean signed = start > 0;
    if (text.isEmpty()) {
      return "it is empty";
    }
    if (digits > 4 && !signed) {
      return BASIC;
    }
    if (digits > 4) {
      return text.charAt(start) == '0'
          ? "a year of more than four digits begins with no 0"
          : CalendarCheck.YEARS;
    }
    if (digits == 4) {
      return text.charAt(0) == '+'
          ? "a year of four digits has no '+'"
          : "the year 0 is 0000, without a sign";
    }
    if (digits > 0 && end < text.length() && "-/.".indexOf(text.charAt(end)) >= 0) {
      return ORDER;
    }
    String strange = strange(text, end);
    if (strange != null) {
      return strange;
    }
    return digits == 0 ? "it does not begin with a year" : "a year has four digits";
  }

  /** What is wrong with a text at a position where something else was expected. */
  static String about(String text, int at, Expected field) {
    if (at >= text.length()) {
      return field == Expected.MINUTE_COLON
          ? "a time has minutes"
          : "it ends where " + field.words + " should follow";
    }
    String known = known(text.charAt(at), text, at, field);
    if (known == null) {
      known = strange(text, at);
    }
    if (known != null) {
      return known;
    }
    String found = text.substring(at, at + Character.charCount(text.codePointAt(at)));
    return Quoted.of(found) + " stands at index " + at + " instead of " + field.words;
  }

  private static @Nullable String known(char c, String text, int at, Expected field) {
    boolean digit = PartialDateTimeParser.isDigit(c);
    boolean offset = c == 'Z' || c == 'z' || c == '+' || c == '-';
    return switch (field) {
      case MONTH_HYPHEN, MONTH ->
          c == 'W' || c == 'w'
              ? "a week date is not accepted"
              : c == '/' || c == '.' ? ORDER : null;
      case DAY_HYPHEN ->
          !digit
              ? c == '/' || c == '.' ? ORDER : null
              : at + 1 < text.length() && PartialDateTimeParser.isDigit(text.charAt(at + 1))
                  ? BASIC
                  : "an ordinal date (a year and a day of the year) is not accepted";
      case TIME ->
          c == ' '
              ? "'T' stands between date and time, not a space"
              : c == 't'
                  ? "the 'T' between date and time is a capital letter"
                  : digit ? "a day has two digits" : offset ? "an offset needs a time" : null;
      case MINUTE_COLON ->
          digit
              ? BASIC
              : offset
                  ? "a time has minutes"
                  : c == '.' ? "':' stands between hour and minute, not '.'" : null;
      case AFTER_MINUTE ->
          c == 'z'
              ? "the 'Z' is a capital letter"
              : c == '.' || c == ',' ? "a fraction needs seconds" : null;
      case AFTER_SECOND, AFTER_FRACTION ->
          c == 'z'
              ? "the 'Z' is a capital letter"
              : c == ','
                  ? "the fraction follows a point, not a comma"
                  : digit && field == Expected.AFTER_FRACTION
                      ? "a fraction has at most 9 digits"
                      : null;
      case OFFSET_COLON -> digit ? "an offset has a colon between its hours and minutes" : null;
      case END ->
          c == ':'
              ? "an offset has no seconds"
              : c == '[' ? "a time zone is kept by EventTime, not here" : null;
      default -> null;
    };
  }

  /** What would be wrong anywhere. */
  private static @Nullable String strange(String text, int at) {
    if (at >= text.length()) {
      return null;
    }
    int c = text.codePointAt(at);
    String quoted = Quoted.of(Character.toString(c));
    if (c == '?' || c == '~' || c == '%' || c == 'X' || c == '/') {
      return NO_MARK;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return "there is no space in a date or time, as at index " + at;
    }
    if (Character.isDigit(c) && c > '9') {
      return quoted + " is not one of the digits 0 to 9";
    }
    boolean dash = Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212';
    return dash && c != '-' ? quoted + " is not the hyphen '-' of ASCII" : null;
  }
}
