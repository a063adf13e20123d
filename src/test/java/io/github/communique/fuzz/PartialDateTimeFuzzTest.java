package io.github.communique.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.communique.issue.StructureException;
import io.github.communique.time.PartialDateTime;
import io.github.communique.time.Precision;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests up to three texts, one per line. Each text is either rejected with the documented exception
 * or kept verbatim as a value. For the accepted values, {@code equals}, {@code contains}, {@code
 * first} and {@code last} agree with each other.
 */
class PartialDateTimeFuzzTest {
  /** The documented syntax, without range checks for days, times of day and offsets. */
  private static final Pattern FORM =
      Pattern.compile(
          "(?!-0000)(-?[0-9]{4}|[+-][1-9][0-9]{4,8})"
              + "(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?"
              + "(Z|(?!-00:00)[+-][0-9]{2}:[0-9]{2})?)?)?)?");

  /**
   * Zones with transitions at midnight, with a transition of a whole day, with transitions of 90
   * minutes, and without transitions.
   */
  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("UTC"),
          ZoneId.of("Europe/Kyiv"),
          ZoneId.of("Pacific/Apia"),
          ZoneId.of("America/Sao_Paulo"),
          ZoneId.of("Antarctica/Troll"),
          ZoneId.of("+18:00"));

  @MethodSource("io.github.communique.fuzz.Seeds#partialDateTimes")
  @FuzzTest
  void partialDateTime(byte[] input) {
    List<PartialDateTime> values =
        FuzzText.lines(input, 3).stream().flatMap(text -> parsed(text).stream()).toList();
    for (PartialDateTime a : values) {
      assertKept(a);
      assertBeginsBeforeItEnds(a);
      assertContainsItsParts(a);
      for (PartialDateTime b : values) {
        assertThat(a.equals(b)).isEqualTo(a.toString().equals(b.toString()));
        if (a.contains(b)) {
          assertCovers(a, b);
          assertThat(values).filteredOn(b::contains).allMatch(a::contains);
        }
      }
    }
  }

  /**
   * Returns the parsed value, which is present if and only if the text is well-formed and denotes
   * an existing time.
   */
  private static Optional<PartialDateTime> parsed(String text) {
    try {
      PartialDateTime value = PartialDateTime.parse(text);
      assertThat(value).hasToString(text);
      assertThat(isValid(text)).as(text).isTrue();
      return Optional.of(value);
    } catch (StructureException refusal) {
      assertThat(refusal.issues()).singleElement().extracting("code").isEqualTo("time.malformed");
      assertThat(isValid(text)).as(text).isFalse();
      return Optional.empty();
    }
  }

  /**
   * Returns whether the text should be accepted, according to the syntax above and {@code
   * java.time}.
   */
  private static boolean isValid(String text) {
    if (!FORM.matcher(text).matches()) {
      return false;
    }
    int time = text.indexOf('T');
    String date = time < 0 ? text : text.substring(0, time);
    boolean toTheDay = date.lastIndexOf('-') > date.indexOf('-', 1);
    boolean toTheMonth = date.indexOf('-', 1) > 0;
    try {
      if (time < 0) {
        return !toTheMonth || (toTheDay ? LocalDate.parse(text) : YearMonth.parse(text)) != null;
      }
      boolean offset = text.substring(time).matches(".*[Z+-].*");
      return (offset ? OffsetDateTime.parse(text) : LocalDateTime.parse(text)) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static void assertKept(PartialDateTime value) {
    PartialDateTime again = PartialDateTime.parse(value.toString());
    assertThat(again).isEqualTo(value).hasSameHashCodeAs(value);
    value
        .toLocalDateTime()
        .ifPresent(time -> assertThat(PartialDateTime.of(time).toLocalDateTime()).contains(time));
    value
        .toOffsetDateTime()
        .ifPresent(time -> assertThat(PartialDateTime.of(time).toOffsetDateTime()).contains(time));
    value
        .toLocalDate()
        .ifPresent(
            day -> assertThat(PartialDateTime.of(day)).isEqualTo(value.truncatedTo(Precision.DAY)));
  }

  private static void assertBeginsBeforeItEnds(PartialDateTime value) {
    for (ZoneId zone : ZONES) {
      Instant first = value.first(zone);
      assertThat(first).isBeforeOrEqualTo(value.last(zone));
      value.toInstant().ifPresent(instant -> assertThat(first).isEqualTo(instant));
    }
  }

  private static void assertContainsItsParts(PartialDateTime value) {
    assertThat(value.contains(value)).isTrue();
    for (Precision precision : Precision.values()) {
      PartialDateTime whole = value.truncatedTo(precision);
      assertThat(whole.contains(value)).isEqualTo(whole.offset().equals(value.offset()));
      assertThat(whole.precision())
          .isEqualTo(precision.compareTo(value.precision()) < 0 ? precision : value.precision());
    }
  }

  private static void assertCovers(PartialDateTime a, PartialDateTime b) {
    for (ZoneId zone : ZONES) {
      assertThat(a.first(zone)).as("%s, %s", a, b).isBeforeOrEqualTo(b.first(zone));
      assertThat(a.last(zone)).as("%s, %s", a, b).isAfterOrEqualTo(b.last(zone));
    }
  }
}
