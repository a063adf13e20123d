package io.github.communique.time;

import io.github.communique.internal.text.Ascii;
import io.github.communique.internal.text.Quoted;
import io.github.communique.time.PartialDateTimeParser.Expected;
import org.jspecify.annotations.Nullable;

/** Creates descriptions of common mistakes in rejected dates. */
final class Confusion {
  private static final String BASIC =
      "a date requires '-', a time requires ':', and a year after 9999 requires '+'";
  private static final String NO_MARK =
      "use an EventTime for an interval or for an uncertain or approximate time";
  private static final String ORDER =
      "a date must start with a four-digit year and use '-' as the separator";

  private Confusion() {}

  /**
   * Describes the error in a text with a malformed year. The year starts at the given position,
   * after its sign.
   */
  static String aboutYear(String text, int start) {
    int end = start;
    while (end < text.length() && Ascii.isDigit(text.charAt(end))) {
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
          ? "a year of more than four digits must not start with 0"
          : CalendarCheck.YEARS;
    }
    if (digits == 4) {
      return text.charAt(0) == '+'
          ? "a year of four digits must not have a '+'"
          : "the year 0 must be written as 0000, without a sign";
    }
    if (digits > 0 && end < text.length() && "-/.".indexOf(text.charAt(end)) >= 0) {
      return ORDER;
    }
    String strange = strange(text, end);
    if (strange != null) {
      return strange;
    }
    return digits == 0 ? "it does not start with a year" : "a year must have four digits";
  }

  /** Describes the error at a position where another field was expected. */
  static String about(String text, int at, Expected field) {
    if (at >= text.length()) {
      return field == Expected.MINUTE_COLON
          ? "the minutes are missing"
          : "it ends before " + field.words;
    }
    String known = known(text.charAt(at), text, at, field);
    if (known == null) {
      known = strange(text, at);
    }
    if (known != null) {
      return known;
    }
    String found = text.substring(at, at + Character.charCount(text.codePointAt(at)));
    return "found " + Quoted.of(found) + " at index " + at + " instead of " + field.words;
  }

  private static @Nullable String known(char c, String text, int at, Expected field) {
    boolean digit = Ascii.isDigit(c);
    boolean offset = c == 'Z' || c == 'z' || c == '+' || c == '-';
    return switch (field) {
      case MONTH_HYPHEN, MONTH ->
          c == 'W' || c == 'w'
              ? "week dates are not supported"
              : c == '/' || c == '.' ? ORDER : null;
      case DAY_HYPHEN ->
          !digit
              ? c == '/' || c == '.' ? ORDER : null
              : at + 1 < text.length() && Ascii.isDigit(text.charAt(at + 1))
                  ? BASIC
                  : "ordinal dates (a year and a day of the year) are not supported";
      case TIME ->
          c == ' '
              ? "the date and the time must be separated by 'T', not by a space"
              : c == 't'
                  ? "the 'T' between date and time must be upper case"
                  : digit
                      ? "a day must have two digits"
                      : offset ? "an offset requires a time of day" : null;
      case MINUTE_COLON ->
          digit
              ? BASIC
              : offset
                  ? "the minutes are missing"
                  : c == '.'
                      ? "the hour and the minute must be separated by ':', not by '.'"
                      : null;
      case AFTER_MINUTE ->
          c == 'z'
              ? "the 'Z' must be upper case"
              : c == '.' || c == ',' ? "a fraction requires seconds" : null;
      case AFTER_SECOND, AFTER_FRACTION ->
          c == 'z'
              ? "the 'Z' must be upper case"
              : c == ','
                  ? "the decimal separator must be a point, not a comma"
                  : digit && field == Expected.AFTER_FRACTION
                      ? "a fraction must have at most 9 digits"
                      : null;
      case OFFSET_COLON ->
          digit ? "the hours and minutes of an offset must be separated by ':'" : null;
      case END ->
          c == ':'
              ? "an offset must not have seconds"
              : c == '[' ? "use an EventTime for a time zone" : null;
      default -> null;
    };
  }

  /**
   * Describes a character that is often used by mistake, such as a space or a typographic dash.
   * Returns null for any other character.
   */
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
      return "found a space at index " + at + "; a date or time must not contain spaces";
    }
    if (Character.isDigit(c) && c > '9') {
      return quoted + " is not an ASCII digit";
    }
    boolean dash = Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212';
    return dash && c != '-' ? quoted + " is not the ASCII hyphen '-'" : null;
  }
}
