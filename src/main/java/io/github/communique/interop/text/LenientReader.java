package io.github.communique.interop.text;

import io.github.communique.internal.text.Quoted;
import io.github.communique.issue.StructureException;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses a text from left to right: the date, the time, and the offset or zone. */
final class LenientReader {
  /**
   * The maximum length of a text. This length is sufficient for any date and time with a zone name.
   */
  private static final int LONGEST = 200;

  private static final Pattern HYPHENS = Pattern.compile("[\u2010\u2011\u2212]");
  private static final Pattern SPACES = Pattern.compile("[\\p{Z}\t]+");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,19}(?:\\.[0-9]{1,9})?");

  /**
   * The pattern for texts such as {@code Mon Feb 21 14:30:00 2022}, with or without a zone before
   * the year.
   */
  private static final Pattern UNIX_DATE =
      Pattern.compile(
          "^([A-Za-z]{3} [A-Za-z]{3}) ([0-9]{1,2}) ([0-9:]+)( [A-Z]{1,5})? ([0-9]{4})\\z");

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rs|rsday|urday)?\\.?,? ",
          Pattern.CASE_INSENSITIVE);

  private static final List<String> WEEKDAYS =
      List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private static final Pattern BETWEEN =
      Pattern.compile("[Tt]|,? at |, ?| ", Pattern.CASE_INSENSITIVE);

  private final LenientTimes options;
  private final String text;
  private final Set<Assumption> assumptions = new LinkedHashSet<>();

  LenientReader(LenientTimes options, String text) {
    this.options = options;
    this.text = text;
  }

  static StructureException refusal(String text, String fault) {
    return new StructureException("EventTime", "time.malformed", Quoted.of(text) + ": " + fault);
  }

  private StructureException refuse(String fault) {
    return refusal(text, fault);
  }

  /**
   * Replaces each sequence of spaces with one space, and each Unicode hyphen or minus sign with a
   * hyphen-minus. Removes leading and trailing spaces.
   */
  static String normalized(String text) {
    String spaced = SPACES.matcher(HYPHENS.matcher(text).replaceAll("-")).replaceAll(" ");
    return (spaced.startsWith(" ") ? spaced.substring(1) : spaced).stripTrailing();
  }

  Parsed<EventTime> read() {
    if (text.length() > LONGEST) {
      throw refuse("a date and time must have at most " + LONGEST + " characters");
    }
    String rest = normalized(text);
    if (rest.isEmpty()) {
      throw refuse("it is empty");
    }
    if (options.epoch != null && NUMBER.matcher(rest).matches()) {
      assumptions.add(Assumption.EPOCH);
      return parsed(EventTime.at(sinceEpoch(new BigDecimal(rest), options.epoch)));
    }
    try {
      return parsed(EventTime.at(rest));
    } catch (StructureException e) {
      return lenient(rest);
    }
  }

  private static PartialDateTime sinceEpoch(BigDecimal number, ChronoUnit unit) {
    BigDecimal nanos = number.multiply(BigDecimal.valueOf(unit.getDuration().toNanos()));
    BigInteger[] seconds =
        nanos.toBigIntegerExact().divideAndRemainder(BigInteger.valueOf(1_000_000_000));
    return PartialDateTime.of(
        Instant.ofEpochSecond(seconds[0].longValueExact(), seconds[1].longValueExact()));
  }

  private Parsed<EventTime> lenient(String whole) {
    String rest = UNIX_DATE.matcher(whole).replaceFirst("$1 $2 $5 $3$4");
    DayOfWeek weekday = null;
    Matcher named = WEEKDAY.matcher(rest);
    if (named.lookingAt()) {
      weekday = DayOfWeek.of(WEEKDAYS.indexOf(named.group(1).toLowerCase(Locale.ROOT)) + 1);
      rest = rest.substring(named.end());
    }
    LenientDate date = LenientDate.read(rest, options, text);
    assumptions.addAll(date.assumptions);
    if (weekday != null) {
      refuseIfNot(weekday, date);
    }
    rest = rest.substring(date.length);
    return rest.isEmpty() ? parsed(date.time) : withTime(date, rest);
  }

  private void refuseIfNot(DayOfWeek weekday, LenientDate date) {
    LocalDate day =
        date.day().orElseThrow(() -> refuse("a day of the week requires a day of the month"));
    if (day.getDayOfWeek() != weekday) {
      String right = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      throw refuse(day + " is a " + right);
    }
  }

  private Parsed<EventTime> withTime(LenientDate date, String rest) {
    Matcher between = BETWEEN.matcher(rest);
    boolean separated = between.lookingAt();
    String after = separated ? rest.substring(between.end()) : rest;
    boolean letter = separated && between.group().equalsIgnoreCase("T");
    Optional<LenientClock> clock =
        separated || date.basic
            ? LenientClock.read(after, letter || date.basic, text)
            : Optional.empty();
    if (clock.isEmpty()) {
      if (letter) {
        throw refuse("the time after 'T' is missing");
      }
      return withoutTime(date, after);
    }
    LocalDate day = date.day().orElseThrow(() -> refuse("a time of day requires a day"));
    assumptions.addAll(clock.get().assumptions());
    String local =
        PartialDateTime.of(clock.get().nextDay() ? day.plusDays(1) : day)
            + "T"
            + clock.get().text();
    String zone = after.substring(clock.get().length()).strip();
    return zone.isEmpty() ? parsed(at(local)) : inZone(local, zone);
  }

  /**
   * Parses the offset or zone after a date without a time, and stores it as the zone of the date.
   */
  private Parsed<EventTime> withoutTime(LenientDate date, String name) {
    LenientZone zone = new LenientZone(options, text);
    if (name.matches("-[0-9]+")) {
      throw refuse("the digits after the date may be an offset or a time; write -03:00 or T03:00");
    }
    String id = zone.read(zone.withoutComment(unbracketed(name))).getId();
    assumptions.addAll(zone.assumptions);
    return parsed(date.time.withZone(id));
  }

  private Parsed<EventTime> inZone(String local, String written) {
    LenientZone zone = new LenientZone(options, text);
    String name = zone.withoutComment(written);
    String after = null;
    int bracket = name.indexOf('[');
    if (bracket > 0 && name.endsWith("]")) {
      after = unbracketed(name.substring(bracket));
      name = name.substring(0, bracket).strip();
    } else if (name.matches("(?i)(?:Z|[+-][0-9:]+) .+")) {
      after = name.substring(name.indexOf(' ') + 1);
      name = name.substring(0, name.indexOf(' '));
    }
    Optional<ZoneOffset> offset = zone.offset(unbracketed(name));
    EventTime time = at(local + offset.map(ZoneOffset::getId).orElse(""));
    String id = offset.isPresent() ? after : name;
    if (offset.isEmpty() && after != null) {
      throw refuse("it contains two zones");
    }
    if (id != null) {
      String bare = unbracketed(id);
      ZoneId named = zone.named(bare).orElseThrow(() -> zone.unknown(bare));
      time = time.withZone(named.getId());
    }
    assumptions.addAll(zone.assumptions);
    return parsed(time);
  }

  private static String unbracketed(String name) {
    return name.startsWith("[") && name.endsWith("]")
        ? name.substring(1, name.length() - 1).strip()
        : name;
  }

  private EventTime at(String value) {
    try {
      return EventTime.at(value);
    } catch (StructureException e) {
      throw refuse("interpreted as a date and time, " + e.getMessage());
    }
  }

  private Parsed<EventTime> parsed(EventTime time) {
    return new Parsed<>(time, List.copyOf(assumptions));
  }
}
