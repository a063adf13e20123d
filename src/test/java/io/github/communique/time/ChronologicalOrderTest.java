package io.github.communique.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Tests that the comparator defines a total order on dates of different precision. */
class ChronologicalOrderTest {
  @Example
  void whatBeginsFirstThenWhatIsLonger() {
    List<PartialDateTime> sorted =
        Stream.of(
                "2022-02-21T15:05",
                "2022-02-21",
                "2022-01-01",
                "2022",
                "2022-01",
                "2022-02-21T15:05+03:00",
                "2021-12-31",
                "-0043")
            .map(PartialDateTime::parse)
            .sorted(PartialDateTime.chronological(ZoneOffset.UTC))
            .toList();

    assertThat(sorted)
        .extracting(PartialDateTime::toString)
        .containsExactly(
            "-0043",
            "2021-12-31",
            "2022",
            "2022-01",
            "2022-01-01",
            "2022-02-21",
            "2022-02-21T15:05+03:00",
            "2022-02-21T15:05");
  }

  @Property
  void isTotalAndConsistentWithEquals(
      @ForAll PartialDateTime a,
      @ForAll PartialDateTime b,
      @ForAll PartialDateTime c,
      @ForAll ZoneId zone) {
    Comparator<PartialDateTime> order = PartialDateTime.chronological(zone);

    assertThat(order.compare(a, b) == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
    if (order.compare(a, b) <= 0 && order.compare(b, c) <= 0) {
      assertThat(order.compare(a, c)).isLessThanOrEqualTo(0);
    }
  }
}
