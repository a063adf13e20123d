package io.github.communique.interop.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.arbitraries.TimeArbitraries;
import io.github.communique.arbitraries.ValueArbitraries;
import io.github.communique.issue.Issue;
import io.github.communique.issue.StructureException;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class LenientTimesLawsTest {
  private static final LenientTimes STANDARD = LenientTimes.standard();

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void agreesWithTheStrictParser(@ForAll("values") PartialDateTime value) {
    assertThat(STANDARD.parse(value.toString()))
        .isEqualTo(new Parsed<>(EventTime.at(value), List.of()));
  }

  /** Tests dates in the years 1 to 9999, formatted by java.time with the common patterns. */
  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void commonFormatsAreRead(
      @ForAll @LongRange(min = -62_000_000_000L, max = 253_000_000_000L) long second,
      @ForAll("patterns") String pattern) {
    ZonedDateTime time = Instant.ofEpochSecond(second).atZone(ZoneOffset.ofHoursMinutes(5, 30));
    String text = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(time);
    EventTime read = STANDARD.dayFirst().parse(text).value();
    PartialDateTime at = read.at().orElseThrow();
    assertThat(at.toLocalDate()).contains(time.toLocalDate());
    if (pattern.contains("m")) {
      LocalDateTime local = time.toLocalDateTime();
      assertThat(at.toLocalDateTime())
          .contains(pattern.contains("s") ? local : local.truncatedTo(ChronoUnit.MINUTES));
    }
    if (pattern.contains("x")) {
      assertThat(at.offset()).contains(time.getOffset());
    }
  }

  @Provide
  Arbitrary<String> patterns() {
    return Arbitraries.of(
        "uuuu/MM/dd",
        "uuuuMMdd",
        "uuuu-DDD",
        "dd/MM/uuuu HH:mm",
        "d.M.uuuu",
        "d MMMM uuuu",
        "MMM d, uuuu",
        "MMMM d, uuuu, h:mm a",
        "EEEE, d MMM uuuu h:mm:ss a",
        "EEE, dd MMM uuuu HH:mm:ss xx",
        "uuuuMMdd'T'HHmmssxx",
        "uuuuMMddHHmmss",
        "uuuu-MM-dd HH:mm:ssxxx",
        "uuuu-MM-dd HH:mm 'UTC'xxx",
        "EEE MMM dd HH:mm:ss uuuu");
  }

  /**
   * Every text is either parsed or rejected with the documented exception, and parsing is
   * deterministic.
   */
  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void everyOtherTextIsRefusedInOneWay(@ForAll("texts") String text) {
    LenientTimes lenient = STANDARD.monthFirst().twoDigitYearsFrom(1950).epoch(ChronoUnit.SECONDS);
    try {
      Parsed<EventTime> parsed = lenient.parse(text);
      assertThat(lenient.parse(text)).isEqualTo(parsed);
      assertThat(parsed.assumptions()).doesNotHaveDuplicates();
    } catch (StructureException e) {
      assertThat(e.issues()).extracting(Issue::code).containsOnly("time.malformed");
    }
    try {
      assertThat(lenient.parseZone(text).value()).isNotNull();
    } catch (StructureException e) {
      assertThat(e.issues()).extracting(Issue::code).containsOnly("time.malformed");
    }
  }

  @Provide
  Arbitrary<PartialDateTime> values() {
    return TimeArbitraries.partialDateTimes();
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
                "21",
                "2",
                "/",
                "-",
                ".",
                ":",
                " ",
                ",",
                "2022",
                "02",
                "Feb",
                "Monday",
                "T",
                "Z",
                "+03",
                "pm",
                "Q1",
                "W08",
                "UTC",
                "EST",
                "Europe/Paris",
                "[",
                "]",
                "(",
                ")",
                "24:00",
                "14:30")
            .list()
            .ofMaxSize(9)
            .map(parts -> String.join("", parts));
    return Arbitraries.oneOf(words, ValueArbitraries.texts());
  }
}
