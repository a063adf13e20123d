package io.github.communique.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.communique.issue.StructureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests which texts are accepted. */
class PartialDateTimeFormTest {
  @ParameterizedTest
  @CsvSource({
    "0000, YEAR",
    "2022, YEAR",
    "9999, YEAR",
    "-0001, YEAR",
    "-0044, YEAR",
    "-9999, YEAR",
    "-10000, YEAR",
    "+10000, YEAR",
    "+12345, YEAR",
    "-999999999, YEAR",
    "+999999999, YEAR",
    "2022-02, MONTH",
    "-0044-03, MONTH",
    "+12345-12, MONTH",
    "2022-02-21, DAY",
    "2020-02-29, DAY",
    "2000-02-29, DAY",
    "0000-02-29, DAY",
    "-0044-03-15, DAY",
    "+999999999-12-31, DAY",
    "2022-02-21T15:05, MINUTE",
    "2022-02-21T00:00, MINUTE",
    "2022-02-21T15:05Z, MINUTE",
    "2022-02-21T15:05+03:00, MINUTE",
    "2022-02-21T15:05-03:30, MINUTE",
    "2022-02-21T15:05+00:00, MINUTE",
    "2022-02-21T15:05+18:00, MINUTE",
    "2022-02-21T15:05-18:00, MINUTE",
    "2022-02-21T15:05-00:01, MINUTE",
    "2022-02-21T15:05:00, SECOND",
    "2022-02-21T23:59:59Z, SECOND",
    "2022-02-21T15:05:30.5, FRACTION",
    "2022-02-21T15:05:30.0, FRACTION",
    "2022-02-21T15:05:30.500+03:00, FRACTION",
    "2022-02-21T15:05:30.000000001Z, FRACTION",
    "-999999999-01-01T00:00:00.000000000-18:00, FRACTION",
    "+999999999-12-31T23:59:59.999999999-18:00, FRACTION",
  })
  void keepsItsForm(String text, Precision precision) {
    PartialDateTime value = PartialDateTime.parse(text);
    assertThat(value).hasToString(text);
    assertThat(value.precision()).isEqualTo(precision);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // values without a valid year
        "",
        " ",
        "-",
        "+",
        "now",
        "22",
        "202",
        "2",
        "-44",
        "+44",
        "Y170000",
        "T15:05",
        "15:05",
        // a year in another notation
        "+2022",
        "+0044",
        "-0000",
        "+02022",
        "-02022",
        "+012345",
        "12345",
        "012345",
        // values out of range
        "+1000000000",
        "-1000000000",
        "+99999999999999999999",
        // dates that do not exist
        "2022-00",
        "2022-13",
        "2022-99",
        "2022-02-00",
        "2022-02-29",
        "2022-02-30",
        "1900-02-29",
        "2022-04-31",
        "2022-12-32",
        "2022-02-30T15:05",
        // other date formats
        "20220221",
        "202202",
        "2022W08",
        "2022-W08",
        "2022-W08-1",
        "2022-w08",
        "2022-052",
        "2022-0221",
        "2022-1",
        "2022-2-21",
        "2022-02-1",
        "2022-02-1T15:05",
        "2022-",
        "2022-02-",
        "2022-02-2",
        "2022-02-211",
        "2022/02/21",
        "2022.02.21",
        "21/2/2022",
        "21.02.2022",
        "21-02-2022",
        "02/21/2022",
        "2022 02 21",
        "2022-Feb-21",
        "2022-02/2022-03",
        "2022-02-21/22",
        "2022-21?",
        "2022~",
        "2022-XX",
        "201X",
        "2022-02-21?",
        "..2022",
        "2022年",
        // other time formats
        "2022-02-21T",
        "2022-02-21 15:05",
        "2022-02-21t15:05",
        "2022-02-21T15",
        "2022-02-21T15Z",
        "2022-02-21T15+03:00",
        "2022-02-21T1505",
        "2022-02-21T15.05",
        "2022-02-21T5:05",
        "2022-02-21T15:5",
        "2022-02-21T15:05:",
        "2022-02-21T15:05:3",
        "2022-02-21T15:05.5",
        "2022-02-21T15:05:30.",
        "2022-02-21T15:05:30,5",
        "2022-02-21T15:05:30.1234567890",
        "2022-02-21T15:05:300",
        "2022-02-21T3:05 PM",
        "2022-02-21T24:00",
        "2022-02-21T24:00:00",
        "2022-02-21T24:30",
        "2022-02-21T25:00",
        "2022-02-21T15:60",
        "2016-12-31T23:59:60Z",
        "2022-02-21T15:05:61",
        // other offset formats
        "2022Z",
        "2022-02Z",
        "2022-02-21Z",
        "2022-02-21+03:00",
        "2022-02-21T15:05z",
        "2022-02-21T15:05:30z",
        "2022-02-21T15:05:30.5z",
        "2022-02-21T15:05+0300",
        "2022-02-21T15:05+03",
        "2022-02-21T15:05+3:00",
        "2022-02-21T15:05+03:0",
        "2022-02-21T15:05-00:00",
        "2022-02-21T15:05+18:01",
        "2022-02-21T15:05-19:00",
        "2022-02-21T15:05+03:60",
        "2022-02-21T15:05+03:00:30",
        "2022-02-21T15:05 +03:00",
        "2022-02-21T15:05+03:00[Europe/Moscow]",
        "2022-02-21T15:05[Europe/Moscow]",
        "2022-02-21T15:05ZZ",
        "2022-02-21T15:05UTC",
        "2022-02-21T15:05\u221203:00",
        // leading and trailing characters
        " 2022",
        "2022 ",
        "2022-02-21\n",
        "\t2022-02-21",
        "\uFEFF2022",
        "2022\u0000",
        // digits and hyphens from other scripts
        "\u0662\u0660\u0662\u0662",
        "2022-\u0660\u0662",
        "\uFF12\uFF10\uFF12\uFF12",
        "2022\u201102\u201121",
        "\u22120044",
        "202\uD835\uDFD0",
        "2022-\uD800",
        "\uDC00"
      })
  void refusesEverythingElse(String text) {
    assertMalformed(() -> PartialDateTime.parse(text));
  }

  @Test
  void quotesRefusedTexts() {
    assertThatThrownBy(() -> PartialDateTime.parse("2022-02-30"))
        .hasMessageContaining("\"2022-02-30\"")
        .hasMessageContaining("28");
    assertThatThrownBy(() -> PartialDateTime.parse("2022-02-21\n")).hasMessageContaining("\\u000a");
    assertThatThrownBy(() -> PartialDateTime.parse("2".repeat(10_000_000)))
        .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(600));
  }

  @Test
  void requiresText() {
    assertThatNullPointerException().isThrownBy(() -> PartialDateTime.parse(null));
  }

  static void assertMalformed(Runnable attempt) {
    StructureException refusal = catchThrowableOfType(StructureException.class, attempt::run);
    assertThat(refusal).isNotNull();
    assertThat(refusal.type()).isEqualTo("PartialDateTime");
    assertThat(refusal.issues()).singleElement().extracting("code").isEqualTo("time.malformed");
  }
}
