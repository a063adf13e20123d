package io.github.communique.time;

import static io.github.communique.time.PartialDateTimeFormTest.assertMalformed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.issue.StructureException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tests the examples in the documentation, the factory methods, the conversions, containment and
 * serialization.
 */
class PartialDateTimeTest {
  @Test
  void runsTheExampleOfTheType() {
    PartialDateTime minsk = PartialDateTime.parse("2014");
    assertThat(minsk.precision()).isEqualTo(Precision.YEAR);
    assertThat(minsk.toLocalDate()).isEmpty();
    assertThat(minsk.first(ZoneId.of("Europe/Minsk"))).isEqualTo("2013-12-31T21:00:00Z");
    assertThat(minsk.contains(PartialDateTime.parse("2014-09-05"))).isTrue();
  }

  @Test
  void runsTheExampleOfThePackage() {
    PartialDateTime call = PartialDateTime.parse("2022-02-21T15:05+03:00");
    PartialDateTime month = PartialDateTime.of(2022, 2);
    assertThat(call.precision()).isEqualTo(Precision.MINUTE);
    assertThat(call.last(ZoneOffset.UTC)).isEqualTo("2022-02-21T12:05:59.999999999Z");
    assertThat(month.last(ZoneOffset.UTC)).isEqualTo("2022-02-28T23:59:59.999999999Z");
    assertThat(month.contains(PartialDateTime.of(2022, 2, 21))).isTrue();
  }

  @Test
  void isMadeOfNumbers() {
    assertThat(PartialDateTime.of(-44)).hasToString("-0044");
    assertThat(PartialDateTime.of(12345)).hasToString("+12345");
    assertThat(PartialDateTime.of(2022, 2)).hasToString("2022-02");
    assertThat(PartialDateTime.of(2022, 2, 21)).hasToString("2022-02-21");
    assertThat(PartialDateTime.of(2022, 2, 21, 15, 5)).hasToString("2022-02-21T15:05");
  }

  @Test
  void refusesNumbersThatMakeNoDate() {
    assertMalformed(() -> PartialDateTime.of(Year.MAX_VALUE + 1));
    assertMalformed(() -> PartialDateTime.of(Integer.MIN_VALUE));
    assertMalformed(() -> PartialDateTime.of(2022, 0));
    assertMalformed(() -> PartialDateTime.of(2022, 258));
    assertMalformed(() -> PartialDateTime.of(2022, 2, 29));
    assertMalformed(() -> PartialDateTime.of(2022, 2, 0));
    assertMalformed(() -> PartialDateTime.of(2022, 13, 1));
    assertMalformed(() -> PartialDateTime.of(2022, 2, 30, 15, 5));
    assertMalformed(() -> PartialDateTime.of(2022, 2, 21, 24, 0));
    assertMalformed(() -> PartialDateTime.of(2022, 2, 21, -1, 0));
    assertMalformed(() -> PartialDateTime.of(2022, 2, 21, 0, 60));
    assertMalformed(() -> PartialDateTime.of(2022, 2, 21, 0, -1));
  }

  @Test
  void isMadeOfJavaTime() {
    LocalDateTime time = LocalDateTime.of(2022, 2, 21, 15, 5);
    assertThat(PartialDateTime.of(Year.of(2022))).hasToString("2022");
    assertThat(PartialDateTime.of(YearMonth.of(2022, 2))).hasToString("2022-02");
    assertThat(PartialDateTime.of(LocalDate.of(2022, 2, 21))).hasToString("2022-02-21");
    assertThat(PartialDateTime.of(time)).hasToString("2022-02-21T15:05:00");
    assertThat(PartialDateTime.of(time.withNano(500_000_000)))
        .hasToString("2022-02-21T15:05:00.500");
    assertThat(PartialDateTime.of(time.atOffset(ZoneOffset.ofHours(-3))))
        .hasToString("2022-02-21T15:05:00-03:00");
    assertThat(PartialDateTime.of(time.atOffset(ZoneOffset.UTC)))
        .hasToString("2022-02-21T15:05:00Z");
    assertThat(PartialDateTime.of(time.atZone(ZoneId.of("Europe/Moscow"))))
        .hasToString("2022-02-21T15:05:00+03:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-02-21T15:05:00Z",
        "2022-02-21T15:05:30.500Z",
        "2022-02-21T15:05:30.000001Z",
        "2022-02-21T15:05:30.123456789Z",
        "-0044-03-15T00:00:00Z",
        "-999999999-01-01T00:00:00Z",
        "+999999999-12-31T23:59:59.999999999Z"
      })
  void isWrittenAsTheInstantItIsMadeOf(String instant) {
    assertThat(PartialDateTime.of(Instant.parse(instant))).hasToString(instant);
  }

  @Test
  void refusesValuesWithoutATextForm() {
    ZoneOffset solar = ZoneOffset.ofHoursMinutesSeconds(0, 9, 21);
    assertMalformed(() -> PartialDateTime.of(OffsetDateTime.MIN.withOffsetSameLocal(solar)));
    assertMalformed(
        () ->
            PartialDateTime.of(
                ZonedDateTime.of(1850, 1, 1, 0, 0, 0, 0, ZoneId.of("Europe/Paris"))));
    assertMalformed(() -> PartialDateTime.of(Instant.MIN));
    assertMalformed(() -> PartialDateTime.of(Instant.MAX));
    assertMalformed(() -> PartialDateTime.of(Instant.parse("+1000000000-01-01T00:00:00Z")));
  }

  @Test
  void returnsItsParts() {
    PartialDateTime year = PartialDateTime.parse("-0044");
    assertThat(year.year()).isEqualTo(-44);
    assertThat(year.toYear()).isEqualTo(Year.of(-44));
    assertThat(List.of(year.month(), year.day(), year.hour(), year.minute(), year.second()))
        .allMatch(part -> part.isEmpty());
    assertThat(year.nano()).isEmpty();
    assertThat(year.fractionDigits()).isZero();
    assertThat(year.offset()).isEmpty();
    assertThat(year.toYearMonth()).isEmpty();
    assertThat(year.toLocalDateTime()).isEmpty();
    assertThat(year.toOffsetDateTime()).isEmpty();
    assertThat(year.toInstant()).isEmpty();

    PartialDateTime time = PartialDateTime.parse("2022-02-21T15:05:30.050-03:30");
    assertThat(time.month()).hasValue(2);
    assertThat(time.day()).hasValue(21);
    assertThat(time.hour()).hasValue(15);
    assertThat(time.minute()).hasValue(5);
    assertThat(time.second()).hasValue(30);
    assertThat(time.nano()).hasValue(50_000_000);
    assertThat(time.fractionDigits()).isEqualTo(3);
    assertThat(time.offset()).contains(ZoneOffset.ofHoursMinutes(-3, -30));
    assertThat(time.toYearMonth()).contains(YearMonth.of(2022, 2));
    assertThat(time.toLocalDate()).contains(LocalDate.of(2022, 2, 21));
    assertThat(time.toLocalDateTime())
        .contains(LocalDateTime.of(2022, 2, 21, 15, 5, 30, 50_000_000));
    assertThat(time.toInstant()).contains(Instant.parse("2022-02-21T18:35:30.050Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "YEAR, 2022",
    "MONTH, 2022-02",
    "DAY, 2022-02-21",
    "MINUTE, 2022-02-21T15:05+03:00",
    "SECOND, 2022-02-21T15:05:30+03:00",
    "FRACTION, 2022-02-21T15:05:30.5+03:00",
  })
  void isTruncated(Precision precision, String text) {
    PartialDateTime whole = PartialDateTime.parse("2022-02-21T15:05:30.5+03:00");
    assertThat(whole.truncatedTo(precision)).hasToString(text);
    assertThat(PartialDateTime.of(2022).truncatedTo(precision)).hasToString("2022");
    PartialDateTime truncated = whole.truncatedTo(precision);
    assertThat(truncated.truncatedTo(precision)).isSameAs(truncated);
  }

  @ParameterizedTest(name = "{0} contains {1}: {2}")
  @CsvSource({
    "2022, 2022-02-21T15:05:30.5, true",
    "2022-02, 2022-02-21, true",
    "2022-02, 2022-02, true",
    "2022-02-21, 2022-02, false",
    "2022-02, 2022-03-01, false",
    "2022-02-21T15:05, 2022-02-21T15:05:00, true",
    "2022-02-21T15:05:00, 2022-02-21T15:05, false",
    "2022-02-21T15:05:30.5, 2022-02-21T15:05:30.50, true",
    "2022-02-21T15:05:30.5, 2022-02-21T15:05:30.6, false",
    "2022-02-21T15:05:30.50, 2022-02-21T15:05:30.5, false",
    "2022-02-21T15:05Z, 2022-02-21T15:05+00:00, true",
    "2022-02-21T15:05+00:00, 2022-02-21T15:05Z, true",
    "2022-02-21T15:05+03:00, 2022-02-21T12:05:30Z, true",
    "2022-02-21T15:05+03:00, 2022-02-21T15:05:30Z, false",
    "2022-02-21, 2022-02-21T15:05+03:00, false",
    "2022-02-21T15:05, 2022-02-21T15:05Z, false",
    "2022-02-21T15:05Z, 2022-02-21T15:05, false",
  })
  void contains(PartialDateTime whole, PartialDateTime part, boolean expected) {
    assertThat(whole.contains(part)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-02, 2022-02-01",
    "2022-02-21, 2022-02-21T00:00",
    "2022-02-21T15:05, 2022-02-21T15:05:00",
    "2022-02-21T15:05:00, 2022-02-21T15:05:00.0",
    "2022-02-21T15:05:00.5, 2022-02-21T15:05:00.500",
    "2022-02-21T15:05, 2022-02-21T15:05Z",
    "2022-02-21T15:05Z, 2022-02-21T15:05+00:00",
  })
  void differsByForm(PartialDateTime one, PartialDateTime other) {
    assertThat(one).isNotEqualTo(other).doesNotHaveSameHashCodeAs(other);
  }

  @Test
  void isAStringInJson() {
    JsonMapper mapper = JsonMapper.shared();
    List<PartialDateTime> times =
        List.of(PartialDateTime.of(2014), PartialDateTime.parse("2022-02-21T15:05+03:00"));
    String json = "[\"2014\",\"2022-02-21T15:05+03:00\"]";
    assertThat(mapper.writeValueAsString(times)).isEqualTo(json);
    assertThat(mapper.readValue(json, new TypeReference<List<PartialDateTime>>() {}))
        .isEqualTo(times);
    assertThatThrownBy(() -> mapper.readValue("\"2022-02-30\"", PartialDateTime.class))
        .isInstanceOf(DatabindException.class)
        .hasCauseInstanceOf(StructureException.class);
  }

  @Test
  void survivesSerialization() throws Exception {
    PartialDateTime time = PartialDateTime.parse("2022-02-21T15:05+00:00");
    assertThat(deserialized(serialized(time))).isEqualTo(time).hasToString(time.toString());
  }

  @Test
  void isNotMadeOfAForgedStream() throws Exception {
    byte[] forged = serialized(new SerializedText("2022-02-30"));
    assertThatThrownBy(() -> deserialized(forged)).isInstanceOf(InvalidObjectException.class);
    byte[] empty = serialized(new SerializedText(null));
    assertThatThrownBy(() -> deserialized(empty)).isInstanceOf(InvalidObjectException.class);
  }

  private static byte[] serialized(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    return bytes.toByteArray();
  }

  private static Object deserialized(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }
}
