package io.github.communique.interop.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.arbitraries.EventTimeArbitraries;
import io.github.communique.arbitraries.ValueArbitraries;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.time.Precision;
import io.github.communique.value.Extensions;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class EdtfLawsTest {
  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void aTextIsReadAndWrittenUnchanged(@ForAll("edtf") String text) {
    EventTime time = read(text).orElse(null);
    Statistics.label("read").collect(time != null);
    if (time != null) {
      String written = Edtf.format(time);
      assertThat(Edtf.parse(written)).isEqualTo(time);
      if (!written.contains("X")) {
        assertThat(written).isEqualTo(text);
      } else {
        assertThat(text).matches(".*X.*|\\[.*");
      }
    }
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void aTimeIsWrittenAndReadUnchanged(@ForAll("times") EventTime time) {
    Optional<String> text = write(time);
    Statistics.label("written").collect(text.isPresent());
    text.ifPresent(
        written -> {
          EventTime read = Edtf.parse(written);
          assertThat(withText(read)).isEqualTo(withText(time));
          assertThat(Edtf.format(read)).isEqualTo(written);
        });
  }

  /** Tests that only the documented cases are rejected. */
  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void plainDatesOfFourDigitsAreWritten(@ForAll("times") EventTime time) {
    boolean plain =
        !time.approximate()
            && !time.uncertain()
            && !time.recurring()
            && time.partOfDay().isEmpty()
            && (time.at().isPresent() || time.ongoing())
            && time.at().or(time::from).orElseThrow().precision().compareTo(Precision.DAY) <= 0
            && Math.abs(time.at().or(time::from).orElseThrow().year()) <= 9999;
    if (plain) {
      assertThat(write(time)).isPresent();
    }
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void everyOtherTextIsRefusedInOneWay(@ForAll("almost") String text) {
    read(text).ifPresent(time -> assertThat(read(Edtf.format(time))).contains(time));
  }

  /** The end of a day (24:00) is equal to the start of the next day. */
  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void theEndOfADayIsTheBeginningOfTheNext(
      @ForAll @IntRange(min = -9999, max = 9998) int year,
      @ForAll @IntRange(min = 1, max = 365) int dayOfYear,
      @ForAll("offsets") String offset) {
    LocalDate day = LocalDate.ofYearDay(year, dayOfYear);
    EventTime end = Edtf.parse(PartialDateTime.of(day) + "T24:00:00" + offset);
    EventTime next = Edtf.parse(PartialDateTime.of(day.plusDays(1)) + "T00:00:00" + offset);
    assertThat(end).isEqualTo(next);
  }

  /**
   * The offsets that the specification allows: hours from 00 to 13, with or without minutes, or
   * 14:00.
   */
  @Property
  void anOffsetIsReadIfTheSpecificationHasIt(
      @ForAll boolean negative,
      @ForAll @IntRange(max = 20) int hours,
      @ForAll @IntRange(max = 61) int minutes,
      @ForAll boolean alone) {
    String offset =
        String.format(
            Locale.ROOT, alone ? "%s%02d" : "%s%02d:%02d", negative ? "-" : "+", hours, minutes);
    boolean zero = negative && hours == 0 && (alone || minutes == 0);
    boolean has = hours <= 13 && (alone || minutes <= 59) || hours == 14 && !alone && minutes == 0;
    assertThat(read("1985-04-12T23:20:30" + offset).isPresent()).isEqualTo(has && !zero);
  }

  @Provide
  Arbitrary<String> offsets() {
    return Arbitraries.of("", "Z", "+04", "-14:00", "+13:59");
  }

  private static Optional<EventTime> read(String text) {
    try {
      return Optional.of(Edtf.parse(text));
    } catch (EdtfException refused) {
      return Optional.empty();
    }
  }

  private static Optional<String> write(EventTime time) {
    try {
      return Optional.of(Edtf.format(time));
    } catch (EdtfException refused) {
      assertThat(refused.reason()).isEqualTo(EdtfException.Reason.UNREPRESENTABLE);
      return Optional.empty();
    }
  }

  /**
   * Returns the time without the properties that EDTF cannot express. The text is replaced rather
   * than removed, because a time that consists only of text would otherwise be empty.
   */
  private static EventTime withText(EventTime time) {
    return time.toBuilder()
        .text("zxx", "left out")
        .clear("zone")
        .extensions(Extensions.none())
        .build();
  }

  @Provide
  Arbitrary<EventTime> times() {
    return Arbitraries.oneOf(
        EventTimeArbitraries.eventTimes(),
        EventTimeArbitraries.nearbyTimes(),
        Combinators.combine(EventTimeArbitraries.nearbyTimes(), texts())
            .as((time, text) -> time.withText("zxx", text)));
  }

  /**
   * Generates texts in the canonical notation, excluding dates that do not exist in the calendar.
   */
  @Provide("edtf")
  Arbitrary<String> texts() {
    Arbitrary<String> years =
        Arbitraries.integers()
            .between(-30, 2030)
            .map(year -> String.format(Locale.ROOT, year < 0 ? "%05d" : "%04d", year));
    Arbitrary<String> longYears =
        Arbitraries.integers().between(10_000, 999_999_999).map(year -> "Y" + year);
    Arbitrary<String> numbers =
        Arbitraries.integers()
            .between(1, 24)
            .map(number -> String.format(Locale.ROOT, "-%02d", number));
    Arbitrary<String> months = Combinators.combine(years, numbers).as(String::concat);
    Arbitrary<String> days = Combinators.combine(months, numbers).as(String::concat);
    Arbitrary<String> plain = Arbitraries.oneOf(years, longYears, months, days);
    Arbitrary<String> some =
        Arbitraries.oneOf(
            years.map(year -> year.substring(0, year.length() - 1) + "X"),
            years.map(year -> year.substring(0, year.length() - 2) + "XX"),
            years.map(year -> year + "-XX"),
            years.map(year -> year + "-XX-XX"),
            months.map(month -> month + "-XX"));
    Arbitrary<String> qualifiers = Arbitraries.of("", "", "?", "~", "%");
    Arbitrary<String> dates =
        Combinators.combine(Arbitraries.oneOf(plain, some), qualifiers).as(String::concat);
    Arbitrary<String> ends =
        Arbitraries.oneOf(
            Combinators.combine(plain, qualifiers).as(String::concat), Arbitraries.of("", ".."));
    Arbitrary<String> bounds = Arbitraries.oneOf(plain, Arbitraries.just(""));
    return Arbitraries.oneOf(
        dates,
        Combinators.combine(days, Arbitraries.of("", "Z", "+04:30", "-11:00", "+14:00", "-13:59"))
            .as((day, offset) -> day + "T23:20:30" + offset),
        Combinators.combine(ends, ends).as((from, to) -> from + "/" + to),
        Combinators.combine(bounds, bounds).as((from, to) -> "[" + from + ".." + to + "]"));
  }

  @Provide
  Arbitrary<String> almost() {
    Arbitrary<String> signs =
        Arbitraries.strings().withChars("0123456789-/.[]{},?~%XYTZE+: ").ofMaxLength(14);
    Arbitrary<String> edited =
        Combinators.combine(
                texts(),
                Arbitraries.integers().between(0, 20),
                Arbitraries.strings().withChars("0129-/.[]?~%XYTZS,").ofMaxLength(2))
            .as(
                (text, at, inserted) -> {
                  int index = Math.min(at, text.length());
                  return text.substring(0, index)
                      + inserted
                      + text.substring(Math.min(index + 1, text.length()));
                });
    return Arbitraries.oneOf(signs, edited, ValueArbitraries.texts());
  }
}
