package io.github.communique.interop.edtf;

import io.github.communique.internal.text.Quoted;
import io.github.communique.issue.StructureException;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.value.LocalizedText;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses one EDTF text, as documented in {@link Edtf}. */
record EdtfReader(String text) {
  /** The language tag for non-linguistic content. */
  static final String NO_LANGUAGE = "zxx";

  private static final String OPEN = "..";
  private static final Pattern SEASON = Pattern.compile("-?[0-9]{4}-2[1-4][?~%]?");
  private static final Pattern DATE_AND_TIME =
      Pattern.compile("(.+T)([0-9]{2}:[0-9]{2})(:[0-9]{2})(|Z|[+-][0-9]{2}(?::[0-9]{2})?)");

  /** The offsets that EDTF allows: hours from 00 to 13 with any minutes, or 14:00. */
  static final Pattern OFFSET = Pattern.compile("Z|[+-](?:(?:0[0-9]|1[0-3])(?::[0-9]{2})?|14:00)");

  private static final int LAST_YEAR = 9999;

  EventTime read() {
    if (text.equals("{}") || text.equals("[]")) {
      throw EdtfException.malformed(text, "the set is empty");
    }
    if (text.startsWith("{") && text.endsWith("}")) {
      throw EdtfException.unsupported(
          text, "expected a set in brackets, which means one of its values");
    }
    if (text.startsWith("[") && text.endsWith("]")) {
      return set(text.substring(1, text.length() - 1));
    }
    if (text.indexOf('/') >= 0) {
      return interval();
    }
    refuseDotsAlone();
    if (text.indexOf('T') >= 0) {
      return dateAndTime();
    }
    return SEASON.matcher(text).matches() ? season() : date();
  }

  private void refuseDotsAlone() {
    int dots = text.indexOf(OPEN);
    boolean bracket = text.indexOf('[') >= 0 || text.indexOf(']') >= 0;
    if (dots < 0 || bracket || text.equals(OPEN)) {
      return;
    }
    String first = text.substring(0, dots);
    String last = text.substring(dots + OPEN.length());
    String interval = (first.isEmpty() ? OPEN : first) + "/" + (last.isEmpty() ? OPEN : last);
    throw EdtfException.malformed(
        text,
        "for the whole period between two dates, write %s; for one date in this period, write %s"
            .formatted(Quoted.of(interval), Quoted.of("[" + text + "]")));
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
      throw EdtfException.malformed(text, "the year 0 must be written as 0000, without a sign");
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

  private EventTime dateAndTime() {
    Matcher match = DATE_AND_TIME.matcher(text);
    if (!match.matches()) {
      throw EdtfException.malformed(
          text, "expected a date and time such as 1985-04-12T23:20:30, also with Z, +04:30 or -04");
    }
    refuseOffset(match.group(4));
    boolean leapSecond = match.group(3).equals(":60");
    boolean endOfDay = (match.group(2) + match.group(3)).equals("24:00:00");
    boolean hourAlone = match.group(4).length() == 3;
    String written =
        match.group(1)
            + (endOfDay ? "00:00" : match.group(2))
            + (leapSecond ? ":59" : match.group(3))
            + match.group(4)
            + (hourAlone ? ":00" : "");
    PartialDateTime value;
    try {
      value = PartialDateTime.parse(written);
    } catch (StructureException e) {
      throw EdtfException.malformed(text, Objects.requireNonNull(e.getMessage()));
    }
    if (Math.abs(value.year()) > LAST_YEAR) {
      throw EdtfException.malformed(text, "a year of more than four digits cannot have days");
    }
    if (leapSecond) {
      throw EdtfException.notATime(text, "leap seconds are not supported");
    }
    return endOfDay ? startOfNextDay(value) : EventTime.at(value);
  }

  /**
   * Returns the start of the next day. If the next day is in the year 10000, the result also
   * contains the EDTF text, because EDTF cannot express a day in that year.
   */
  private EventTime startOfNextDay(PartialDateTime startOfDay) {
    LocalDateTime next = startOfDay.toLocalDateTime().orElseThrow().plusDays(1);
    String offset = text.substring(text.indexOf("24:00:00") + "24:00:00".length());
    String written = PartialDateTime.of(next) + (offset.length() == 3 ? offset + ":00" : offset);
    EventTime time = EventTime.at(written);
    return next.getYear() > LAST_YEAR ? time.withText(words()) : time;
  }

  private void refuseOffset(String offset) {
    if (!offset.isEmpty() && !OFFSET.matcher(offset).matches()) {
      throw EdtfException.malformed(
          text, "an offset must be from -14:00 to +14:00, and 14 hours must be written as 14:00");
    }
  }

  private EventTime interval() {
    String[] ends = text.split("/", -1);
    if (ends.length != 2) {
      throw EdtfException.malformed(text, "an interval must have two ends");
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
      throw EdtfException.malformed(text, "at least one end of an interval must be a date");
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

  /**
   * Parses the start or end of an interval. Returns null if the start or end is open or unknown.
   */
  private @Nullable EdtfDate end(String end) {
    if (end.isEmpty() || end.equals(OPEN)) {
      return null;
    }
    if (end.startsWith(OPEN) || end.endsWith(OPEN)) {
      throw EdtfException.unsupported(text, "an end must be either '..' or a date");
    }
    return member(end, "an interval");
  }

  /** Parses a date that is part of an interval or a set. */
  private EdtfDate member(String date, String expression) {
    if (date.indexOf('T') >= 0) {
      throw EdtfException.malformed(text, expression + " must not contain times of day");
    }
    if (SEASON.matcher(date).matches()) {
      throw EdtfException.unsupported(text, expression + " must not contain a season");
    }
    if (date.startsWith("Y")) {
      throw EdtfException.malformed(text, expression + " must not contain a year with 'Y'");
    }
    EdtfDate read = EdtfDate.read(date);
    if (!read.isSpecified()) {
      throw EdtfException.unsupported(text, expression + " must not contain an unspecified digit");
    }
    return read;
  }

  private EventTime set(String members) {
    int dots = members.indexOf(OPEN);
    if (dots < 0 || members.indexOf(',') >= 0) {
      throw EdtfException.unsupported(text, "expected a set of two dates with '..' between them");
    }
    PartialDateTime earliest = bound(members.substring(0, dots));
    PartialDateTime latest = bound(members.substring(dots + OPEN.length()));
    if (earliest == null) {
      if (latest == null) {
        throw EdtfException.malformed(text, "at least one end of a set must be a date");
      }
      return EventTime.notAfter(latest);
    }
    if (latest == null) {
      return EventTime.notBefore(earliest);
    }
    if (earliest.precision() != latest.precision()) {
      throw EdtfException.unsupported(text, "the two dates must have the same precision");
    }
    refuseIfReversed(earliest, latest);
    return EventTime.between(earliest, latest);
  }

  private @Nullable PartialDateTime bound(String date) {
    if (date.isEmpty()) {
      return null;
    }
    EdtfDate read = member(date, "a set");
    if (read.uncertain() || read.approximate()) {
      throw EdtfException.unsupported(text, "a set must not contain a qualified date");
    }
    return read.earliest();
  }

  private void refuseIfReversed(PartialDateTime first, PartialDateTime last) {
    if (first.first(ZoneOffset.UTC).isAfter(last.last(ZoneOffset.UTC))) {
      throw EdtfException.malformed(text, "the end is before the start");
    }
  }
}
