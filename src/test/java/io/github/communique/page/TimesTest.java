package io.github.communique.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.time.PartialDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022                          | 2022",
        "2022-02                       | Feb 2022",
        "2022-02-21                    | Mon 21 Feb 2022",
        "2022-02-21T10:00              | Mon 21 Feb 2022, 10:00",
        "2030-01-01T00:00:00.123+05:45 | Tue 1 Jan 2030, 00:00:00.123 +05:45",
        "1582-10-15                    | Fri 15 Oct 1582",
        "1582-10-14                    | 14 Oct 1582",
        "0800-12                       | Dec 800 CE",
        "0001-01-01                    | 1 Jan 1 CE",
        "0000                          | 1 BCE",
        "-0043-03-15                   | 15 Mar 44 BCE",
        "-0043-03-15T11:00Z            | 15 Mar 44 BCE, 11:00 Z",
        "-11999                        | 12000 BCE",
        "+12000                        | 12000",
      })
  void writesTimesAsPeopleDo(String value, String written) {
    assertThat(Times.format(PartialDateTime.parse(value))).isEqualTo(written);
  }
}
