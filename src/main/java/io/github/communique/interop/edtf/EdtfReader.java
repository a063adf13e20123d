package io.github.communique.interop.edtf;

import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.issue.StructureException;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one text; what becomes of it is told by {@link Edtf}. */
final class EdtfReader {
  /** The language of what is not linguistic. */
  static final String NO_LANGUAGE = "zxx";

  private static final String OPEN = "..";
  private static final Pattern SEASON = Pattern.compile("-?[0-9]{4}-2[1-4][?~%]?");
  private static final Pattern DATE_AND_TIME =
      Pattern.compile("(.+T[0-9]{2}:[0-9]{2}:)([0-9]{2})(|Z|[+-][0-9]{2}(:[0-9]{2})?)");

  private final String text;

  EdtfReader(String text) {
    this.text = text;
  }

  EventTime read() {
    if (text.equals("{}") || text.equals("[]")) {
      throw EdtfException.malformed(text, "the set is empty");
    }
    if (text.startsWith("{") && text.endsWith("}")) {
      throw EdtfException.unsupported(text, "a set of which all values are meant is not");
    }
    if (text.startsWith("[") && text.endsWith("]")) {
      return set(text.substring(1, text.length() - 1));
    }
    if (text.indexOf('/') >= 0) {
      return interval();
    }
    if (text.indexOf('T') >= 0) {
      return EventTime.at(dateAndTime());
    }
    return SEASON.matcher(text).matches() ? season() : date();
  }

  private EventTime date() {
    EdtfDate date = EdtfDate.read(text);
    EventTime.Builder time =
        EventTime.builder().uncertain(date.uncertain()).approximate(date.approximate());
    return date.isSpecified()
        ? time.at(date.earliest()).build()
        : time.earliest(date.earliest()).latest(date.latest()).build();
  }

  private EventTime season() {
    int end = text.length() - 1;
    char qualifier = text.charAt(end);
    String year = text.substring(0, text.lastIndexOf('-'));
    if (year.equals("-0000")) {
      throw EdtfException.malformed(text, "the year 0 is 0000, without a sign");
    }
    return EventTime.builder()
        .text(words())
        .uncertain(qualifier == '?' || qualifier == '%')
        .approximate(qualifier == '~' || qualifier == '%')
        .build();
  }

  private LocalizedText words() {
    return LocalizedText.of(NO_LANGUAGE, text);
  }

  private PartialDateTime dateAndTime() {
    Matcher match = DATE_AND_TIME.matcher(text);
    if (!match.matches()) {
      throw EdtfException.malformed(
          text, "a date and time is written as 1985-04-12T23:20:30, with Z, +04:30 or -04 or none");
    }
    boolean leapSecond = match.group(2).equals("60");
    boolean hourAlone = match.group(3).length() == 3;
    String written =
        match.group(1)
            + (leapSecond ? "59" : match.group(2))
            + match.group(3)
            + (hourAlone ? ":00" : "");
    PartialDateTime value;
    try {
      value = PartialDateTime.parse(written);
    } catch (StructureException e) {
      throw EdtfException.malformed(text, Objects.requireNonNull(e.getMessage()));
    }
    if (Math.abs(value.year()) > 9999) {
      throw EdtfException.malformed(text, "a year of more than four digits has no days");
    }
    if (leapSecond) {
      throw EdtfException.notATime(text, "java.time has no leap seconds");
    }
    return value;
  }

  private EventTime interval() {
    String[] ends = text.split("/", -1);
    if (ends.length != 2) {
      throw EdtfException.malformed(text, "an interval has two ends");
    }
    EdtfDate from = end(ends[0]);
    EdtfDate to = end(ends[1]);
    EventTime.Builder time = EventTime.builder();
    if (from != null) {
      time.from(from.earliest());
    }
    if (to != null) {
      time.to(to.earliest());
    }
    if (from == null && to == null) {
      throw EdtfException.malformed(text, "neither end of the interval is a date");
    }
    boolean openStart = ends[0].equals(OPEN);
    boolean alike = true;
    if (from != null && to != null) {
      refuseIfReversed(from.earliest(), to.earliest());
      alike = from.uncertain() == to.uncertain() && from.approximate() == to.approximate();
    }
    if (openStart || !alike) {
      time.text(words());
    }
    return time.ongoing(ends[1].equals(OPEN))
        .uncertain(from != null && from.uncertain() || to != null && to.uncertain())
        .approximate(from != null && from.approximate() || to != null && to.approximate())
        .build();
  }

  /** An end of the interval; null if it is open or unknown. */
  private @Nullable EdtfDate end(String end) {
    if (end.isEmpty() || end.equals(OPEN)) {
      return null;
    }
    if (end.startsWith(OPEN) || end.endsWith(OPEN)) {
      throw EdtfException.unsupported(text, "an end with '..' and a date is not");
    }
    return member(end, "interval");
  }

  /** A date as it may stand within another expression. */
  private EdtfDate member(String date, String expression) {
    if (date.indexOf('T') >= 0) {
      throw EdtfException.malformed(text, "the times of an " + expression + " are dates");
    }
    if (SEASON.matcher(date).matches()) {
      throw EdtfException.unsupported(text, "a season in an " + expression + " is not");
    }
    EdtfDate read = EdtfDate.read(date);
    if (!read.isSpecified()) {
      throw EdtfException.unsupported(text, "an unspecified digit in an " + expression + " is not");
    }
    return read;
  }

  private EventTime set(String members) {
    int dots = members.indexOf(OPEN);
    if (dots < 0 || members.indexOf(',') >= 0) {
      throw EdtfException.unsupported(text, "of sets only those of two dates and '..' are");
    }
    PartialDateTime earliest = bound(members.substring(0, dots));
    PartialDateTime latest = bound(members.substring(dots + OPEN.length()));
    if (earliest == null) {
      if (latest == null) {
        throw EdtfException.malformed(text, "neither end of the set is a date");
      }
      return EventTime.notAfter(latest);
    }
    if (latest == null) {
      return EventTime.notBefore(earliest);
    }
    if (earliest.precision() != latest.precision()) {
      throw EdtfException.unsupported(
          text, "of dates of different precision it is not defined what lies between");
    }
    refuseIfReversed(earliest, latest);
    return EventTime.between(earliest, latest);
  }

  private @Nullable PartialDateTime bound(String date) {
    if (date.isEmpty()) {
      return null;
    }
    EdtfDate read = member(date, "set");
    if (read.uncertain() || read.approximate()) {
      throw EdtfException.unsupported(text, "a qualified date in a set is not");
    }
    return read.earliest();
  }

  private void refuseIfReversed(PartialDateTime first, PartialDateTime last) {
    if (first.first(ZoneOffset.UTC).isAfter(last.last(ZoneOffset.UTC))) {
      throw EdtfException.malformed(text, "its end lies before its start");
    }
  }
}
