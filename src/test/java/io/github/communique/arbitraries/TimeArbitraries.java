package io.github.communique.arbitraries;

import io.github.communique.time.PartialDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitraries for partial dates and times of every form. */
public final class TimeArbitraries {
  private static final Once<PartialDateTime> PARTIAL_DATE_TIMES =
      new Once<>(TimeArbitraries::newPartialDateTimes);

  private TimeArbitraries() {}

  /**
   * Generates values of every precision, mostly in recent years, but including the first and last
   * supported years.
   */
  public static Arbitrary<PartialDateTime> partialDateTimes() {
    return PARTIAL_DATE_TIMES.get();
  }

  private static Arbitrary<PartialDateTime> newPartialDateTimes() {
    return partialDateTimeTexts().map(PartialDateTime::parse);
  }

  /** Generates well-formed texts, without using the code of the type under test. */
  public static Arbitrary<String> partialDateTimeTexts() {
    Arbitrary<String> years = years().map(TimeArbitraries::year);
    Arbitrary<String> months =
        Combinators.combine(years, number(1, 12)).as((year, month) -> year + "-" + month);
    return Choice.frequencyOf(
        Tuple.of(1, years),
        Tuple.of(1, months),
        Tuple.of(2, dates()),
        Tuple.of(4, Combinators.combine(dates(), times(), offsets()).as(TimeArbitraries::join)));
  }

  /** Generates offsets and all time zones that the JDK supports. */
  public static Arbitrary<ZoneId> zones() {
    return Choice.frequencyOf(
        Tuple.of(
            9,
            Arbitraries.of(
                ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList())),
        Tuple.of(
            1, Arbitraries.of("Z", "-18:00", "+18:00", "+05:45", "-00:00:01").map(ZoneId::of)));
  }

  private static Arbitrary<Integer> years() {
    return Choice.frequencyOf(
        Tuple.of(6, Arbitraries.integers().between(1850, 2100)),
        Tuple.of(2, Arbitraries.integers().between(-10_001, 10_001)),
        Tuple.of(1, Arbitraries.integers().between(-999_999_999, 999_999_999)),
        Tuple.of(
            1, Arbitraries.of(-999_999_999, -10_000, -9_999, -1, 0, 9_999, 10_000, 999_999_999)));
  }

  private static String year(int year) {
    String digits = String.format(Locale.ROOT, "%04d", Math.abs(year));
    return (year < 0 ? "-" : year > 9999 ? "+" : "") + digits;
  }

  private static Arbitrary<String> dates() {
    return Combinators.combine(
            years(), Arbitraries.integers().between(1, 12), Arbitraries.integers().between(0, 30))
        .as(
            (year, month, day) -> {
              int length = YearMonth.of(year, month).lengthOfMonth();
              return year(year) + "-" + two(month) + "-" + two(day % length + 1);
            });
  }

  private static Arbitrary<String> times() {
    Arbitrary<String> minutes =
        Combinators.combine(number(0, 23), number(0, 59)).as((hour, minute) -> hour + ":" + minute);
    Arbitrary<String> fractions =
        Arbitraries.strings().withCharRange('0', '9').ofMinLength(1).ofMaxLength(9);
    Arbitrary<String> seconds = number(0, 59).map(second -> ":" + second);
    Arbitrary<String> rest =
        Choice.oneOf(
            Arbitraries.just(""),
            seconds,
            Combinators.combine(seconds, fractions).as((second, digits) -> second + "." + digits));
    return Combinators.combine(minutes, rest).as((time, seconded) -> "T" + time + seconded);
  }

  private static Arbitrary<String> offsets() {
    Arbitrary<String> others =
        Arbitraries.integers()
            .between(-18 * 60, 18 * 60)
            .map(
                minutes ->
                    (minutes < 0 ? "-" : "+")
                        + two(Math.abs(minutes) / 60)
                        + ":"
                        + two(Math.abs(minutes) % 60));
    return Choice.oneOf(Arbitraries.of("", "Z", "+00:00", "+18:00", "-18:00"), others);
  }

  private static Arbitrary<String> number(int least, int most) {
    return Arbitraries.integers().between(least, most).map(TimeArbitraries::two);
  }

  private static String two(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }

  private static String join(String date, String time, String offset) {
    return date + time + offset;
  }
}
