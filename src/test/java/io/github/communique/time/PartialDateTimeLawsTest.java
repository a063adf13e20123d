package io.github.communique.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.communique.arbitraries.TimeArbitraries;
import io.github.communique.issue.StructureException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Tests laws that every value must satisfy. */
class PartialDateTimeLawsTest {
  @Property
  void writesTheTextThatItReads(@ForAll("texts") String text) {
    assertThat(PartialDateTime.parse(text)).hasToString(text);
  }

  @Property
  void readsTheTextThatItWrites(@ForAll("values") PartialDateTime value) {
    PartialDateTime again = PartialDateTime.parse(value.toString());
    assertThat(again).isEqualTo(value).hasSameHashCodeAs(value);
  }

  @Property
  void isEqualByText(@ForAll("values") PartialDateTime a, @ForAll("values") PartialDateTime b) {
    assertThat(a.equals(b)).isEqualTo(a.toString().equals(b.toString()));
  }

  @Property
  void agreesWithJavaTime(@ForAll("texts") String text) {
    PartialDateTime value = PartialDateTime.parse(text);
    switch (value.precision()) {
      case YEAR -> assertThat(value.toYear()).isEqualTo(Year.parse(text));
      case MONTH -> assertThat(value.toYearMonth()).contains(YearMonth.parse(text));
      case DAY -> assertThat(value.toLocalDate()).contains(LocalDate.parse(text));
      default -> {
        if (value.offset().isPresent()) {
          assertThat(value.toOffsetDateTime()).contains(OffsetDateTime.parse(text));
          assertThat(value.toInstant()).contains(OffsetDateTime.parse(text).toInstant());
        } else {
          assertThat(value.toLocalDateTime()).contains(LocalDateTime.parse(text));
        }
      }
    }
  }

  @Property
  void refusesTheDatesThatJavaTimeRefuses(@ForAll("days") String text) {
    assertThat(isAccepted(text)).isEqualTo(isLocalDate(text));
  }

  @Property
  void convertsToJavaTimeAndBack(@ForAll("values") PartialDateTime value) {
    assertThat(PartialDateTime.of(value.toYear())).isEqualTo(value.truncatedTo(Precision.YEAR));
    value
        .toYearMonth()
        .ifPresent(
            month ->
                assertThat(PartialDateTime.of(month))
                    .isEqualTo(value.truncatedTo(Precision.MONTH)));
    value
        .toLocalDate()
        .ifPresent(
            date ->
                assertThat(PartialDateTime.of(date)).isEqualTo(value.truncatedTo(Precision.DAY)));
    value
        .toLocalDateTime()
        .ifPresent(time -> assertThat(PartialDateTime.of(time).toLocalDateTime()).contains(time));
    value
        .toOffsetDateTime()
        .ifPresent(time -> assertThat(PartialDateTime.of(time).toOffsetDateTime()).contains(time));
  }

  @Property
  void beginsBeforeItEnds(@ForAll("values") PartialDateTime value, @ForAll("zones") ZoneId zone) {
    assertThat(value.first(zone)).isBeforeOrEqualTo(value.last(zone));
  }

  @Property
  void meansOneInstantWithAnOffset(
      @ForAll("values") PartialDateTime value, @ForAll("zones") ZoneId zone) {
    value.toInstant().ifPresent(instant -> assertThat(value.first(zone)).isEqualTo(instant));
  }

  @Property
  void containsItself(@ForAll("values") PartialDateTime value) {
    assertThat(value.contains(value)).isTrue();
  }

  @Property
  void containsWhatItsPartsContain(
      @ForAll("near") Near near, @ForAll Precision fine, @ForAll Precision coarse) {
    PartialDateTime a = near.a.truncatedTo(coarse);
    PartialDateTime b = near.b.truncatedTo(fine);
    if (a.contains(b) && b.contains(near.c)) {
      assertThat(a.contains(near.c)).isTrue();
    }
  }

  @Property
  void containsItsRefinements(@ForAll("values") PartialDateTime value, @ForAll Precision coarse) {
    PartialDateTime whole = value.truncatedTo(coarse);
    assertThat(whole.contains(value)).isEqualTo(whole.offset().equals(value.offset()));
    assertThat(whole.precision())
        .isEqualTo(coarse.compareTo(value.precision()) < 0 ? coarse : value.precision());
    assertThat(value.toString()).startsWith(whole.toString().substring(0, 4));
  }

  @Property
  void coversInEveryZoneWhatItContains(
      @ForAll("near") Near near, @ForAll Precision coarse, @ForAll("zones") ZoneId zone) {
    assertCovers(near.a.truncatedTo(coarse), near.b, zone);
    assertCovers(near.a.truncatedTo(coarse), near.a, zone);
  }

  @Property
  void refusesGarbageInOneWay(@ForAll String text) {
    isAccepted(text);
  }

  @Property(tries = 20_000)
  void refusesOrPreservesNearlyValidTexts(@ForAll("mutants") String text) {
    isAccepted(text);
  }

  static void assertCovers(PartialDateTime a, PartialDateTime b, ZoneId zone) {
    if (a.contains(b)) {
      Instant first = b.first(zone);
      Instant last = b.last(zone);
      // Uses a comparison instead of an AssertJ assertion, because some tests evaluate it a million
      // times.
      boolean covers =
          !first.isBefore(a.first(zone)) && !last.isBefore(first) && !a.last(zone).isBefore(last);
      if (!covers) {
        fail("%s does not cover %s in %s", a, b, zone);
      }
    }
  }

  /**
   * Returns whether the text is accepted, and asserts that an accepted text is the string
   * representation of the value. The test fails if an undocumented exception is thrown.
   */
  private static boolean isAccepted(String text) {
    try {
      assertThat(PartialDateTime.parse(text)).hasToString(text);
      return true;
    } catch (StructureException refusal) {
      assertThat(refusal.issues()).singleElement().extracting("code").isEqualTo("time.malformed");
      return false;
    }
  }

  private static boolean isLocalDate(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Three values. Often, one of the values contains another, as a month contains its days. */
  record Near(PartialDateTime a, PartialDateTime b, PartialDateTime c) {}

  @Provide
  Arbitrary<Near> near() {
    Arbitrary<String> near = Arbitraries.of("2022-02-21T15:05:30.5", "2022-02-21T15:05", "2022-02");
    Arbitrary<String> offset = Arbitraries.of("", "", "Z", "+00:00", "+03:00");
    Arbitrary<PartialDateTime> one =
        Combinators.combine(near, offset)
            .as((text, zone) -> PartialDateTime.parse(text.length() > 10 ? text + zone : text));
    Arbitrary<PartialDateTime> any =
        Arbitraries.frequencyOf(Tuple.of(4, one), Tuple.of(1, TimeArbitraries.partialDateTimes()));
    return Combinators.combine(any, any, any).as(Near::new);
  }

  @Provide
  Arbitrary<String> days() {
    return Combinators.combine(
            Arbitraries.of("2022", "2020", "1900", "2000", "-0044", "+12345", "+2022", "-0000"),
            Arbitraries.integers().between(0, 14),
            Arbitraries.integers().between(0, 33))
        .as((year, month, day) -> "%s-%02d-%02d".formatted(year, month, day));
  }

  @Provide
  Arbitrary<String> mutants() {
    Arbitrary<Character> characters =
        Arbitraries.oneOf(
            Arbitraries.of("0123456789-+:.TZWtz ,/?[".chars().mapToObj(c -> (char) c).toList()),
            Arbitraries.chars().all());
    Arbitrary<String> inserted = characters.map(String::valueOf);
    return Combinators.combine(
            TimeArbitraries.partialDateTimeTexts(),
            Arbitraries.integers().between(0, 40),
            Arbitraries.integers().between(0, 2),
            Arbitraries.oneOf(Arbitraries.just(""), inserted))
        .as(
            (text, place, removed, added) -> {
              int from = place % (text.length() + 1);
              int to = Math.min(from + removed, text.length());
              return text.substring(0, from) + added + text.substring(to);
            });
  }

  @Provide
  Arbitrary<String> texts() {
    return TimeArbitraries.partialDateTimeTexts();
  }

  @Provide
  Arbitrary<PartialDateTime> values() {
    return TimeArbitraries.partialDateTimes();
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return TimeArbitraries.zones();
  }
}
