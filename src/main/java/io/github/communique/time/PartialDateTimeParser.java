package io.github.communique.time;

import io.github.communique.internal.text.Ascii;
import io.github.communique.issue.StructureException;
import org.jspecify.annotations.Nullable;

/**
 * Parses the lexical form of a {@link PartialDateTime} in one pass.
 *
 * <p>{@code DateTimeFormatter} does not retain the lexical form or the precision, and internally
 * throws an exception for each pattern that does not match. This parser throws an exception only if
 * the text is malformed.
 */
final class PartialDateTimeParser {
  private final String text;
  private int at;

  private PartialDateTimeParser(String text) {
    this.text = text;
  }

  static PartialDateTime parse(String text) {
    return new PartialDateTimeParser(text).read();
  }

  private PartialDateTime read() {
    int year = year();
    if (isAtEnd()) {
      return new PartialDateTime(year, 0, 0);
    }
    skip('-', Expected.MONTH_HYPHEN);
    int month = twoDigits(Expected.MONTH);
    if (isAtEnd()) {
      refuseIf(CalendarCheck.monthFault(year, month));
      return new PartialDateTime(year, month, 0);
    }
    skip('-', Expected.DAY_HYPHEN);
    int day = twoDigits(Expected.DAY);
    if (isAtEnd()) {
      refuseIf(CalendarCheck.dateFault(year, month, day));
      return new PartialDateTime(year, month, day);
    }
    skip('T', Expected.TIME);
    return time(year, month, day);
  }

  private PartialDateTime time(int year, int month, int day) {
    int hour = twoDigits(Expected.HOUR);
    skip(':', Expected.MINUTE_COLON);
    int minute = twoDigits(Expected.MINUTE);
    int second = PartialDateTime.NONE;
    int nano = 0;
    int fractionDigits = 0;
    Expected next = Expected.AFTER_MINUTE;
    if (skipped(':')) {
      second = twoDigits(Expected.SECOND);
      next = Expected.AFTER_SECOND;
      if (skipped('.')) {
        int start = at;
        nano = fraction();
        fractionDigits = at - start;
        next = Expected.AFTER_FRACTION;
      }
    }
    int offset = offset(next);
    refuseIf(CalendarCheck.dateFault(year, month, day));
    refuseIf(CalendarCheck.timeFault(hour, minute, Math.max(second, 0)));
    return new PartialDateTime(
        year, month, day, hour, minute, second, nano, fractionDigits, offset);
  }

  /**
   * Parses a year. Each year has exactly one valid form, so parsing and formatting are inverse
   * operations.
   */
  private int year() {
    boolean negative = skipped('-');
    boolean positive = !negative && skipped('+');
    int start = at;
    int value = 0;
    while (at < text.length() && at - start < 9 && Ascii.isDigit(text.charAt(at))) {
      value = value * 10 + digit();
    }
    int digits = at - start;
    boolean four = digits == 4 && !positive && !(negative && value == 0);
    boolean more = digits > 4 && (negative || positive) && text.charAt(start) != '0';
    if (!four && !more || at < text.length() && Ascii.isDigit(text.charAt(at))) {
      throw refuse(Confusion.aboutYear(text, start));
    }
    return negative ? -value : value;
  }

  private int fraction() {
    int start = at;
    int value = 0;
    while (at < text.length() && at - start < 9 && Ascii.isDigit(text.charAt(at))) {
      value = value * 10 + digit();
    }
    if (at == start) {
      throw unexpected(Expected.FRACTION);
    }
    for (int digits = at - start; digits < 9; digits++) {
      value *= 10;
    }
    return value;
  }

  private int offset(Expected instead) {
    if (isAtEnd()) {
      return PartialDateTime.NO_OFFSET;
    }
    if (skipped('Z')) {
      return atEnd(PartialDateTime.LETTER_Z);
    }
    boolean negative = skipped('-');
    if (!negative) {
      skip('+', instead);
    }
    int hours = twoDigits(Expected.OFFSET_HOUR);
    skip(':', Expected.OFFSET_COLON);
    int minutes = twoDigits(Expected.OFFSET_MINUTE);
    refuseIf(CalendarCheck.offsetFault(negative, hours, minutes));
    int total = hours * 60 + minutes;
    return atEnd(negative ? -total : total);
  }

  private int atEnd(int offset) {
    if (!isAtEnd()) {
      throw unexpected(Expected.END);
    }
    return offset;
  }

  private int twoDigits(Expected field) {
    int start = at;
    for (; at < start + 2; at++) {
      if (isAtEnd() || !Ascii.isDigit(text.charAt(at))) {
        throw unexpected(field);
      }
    }
    return (text.charAt(start) - '0') * 10 + text.charAt(start + 1) - '0';
  }

  private int digit() {
    return text.charAt(at++) - '0';
  }

  private void skip(char c, Expected field) {
    if (!skipped(c)) {
      throw unexpected(field);
    }
  }

  private boolean skipped(char c) {
    if (isAtEnd() || text.charAt(at) != c) {
      return false;
    }
    at++;
    return true;
  }

  private boolean isAtEnd() {
    return at == text.length();
  }

  private void refuseIf(@Nullable String fault) {
    if (fault != null) {
      throw CalendarCheck.invalid(text, fault);
    }
  }

  private StructureException unexpected(Expected field) {
    return refuse(Confusion.about(text, at, field));
  }

  private StructureException refuse(String fault) {
    return CalendarCheck.malformed(text, fault);
  }

  /** The fields that the parser can expect, with their names in error messages. */
  enum Expected {
    MONTH_HYPHEN("'-' and a month"),
    MONTH("a two-digit month"),
    DAY_HYPHEN("'-' and a day"),
    DAY("a two-digit day"),
    TIME("'T' and a time"),
    HOUR("a two-digit hour"),
    MINUTE_COLON("':' and minutes"),
    MINUTE("two-digit minutes"),
    AFTER_MINUTE("':' and seconds, or an offset"),
    SECOND("two-digit seconds"),
    AFTER_SECOND("'.' and a fraction, or an offset"),
    FRACTION("a fraction of 1 to 9 digits"),
    AFTER_FRACTION("an offset"),
    OFFSET_HOUR("the two-digit hours of the offset"),
    OFFSET_COLON("':' and the minutes of the offset"),
    OFFSET_MINUTE("the two-digit minutes of the offset"),
    END("the end");

    final String words;

    Expected(String words) {
      this.words = words;
    }
  }
}
