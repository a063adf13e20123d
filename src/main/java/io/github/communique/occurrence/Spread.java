package io.github.communique.occurrence;

import com.fasterxml.jackson.annotation.JsonFilter;
import io.github.communique.Event;
import io.github.communique.Quantity;
import io.github.communique.internal.inspection.Kinds;
import io.github.communique.internal.inspection.TimeText;
import io.github.communique.internal.text.MissingModule;
import io.github.communique.internal.text.Quoted;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The range of one count across all reports of an {@link Occurrence}, and the reports that state
 * the lowest and the highest count.
 *
 * <pre>{@code
 * for (Spread spread : occurrence.spreads()) {
 *   System.out.println(spread);    // fatalities: 5 (police) to at least 10 (hospital)
 * }
 * }</pre>
 *
 * <p>All counts have the same kind, item, stance, actor, unit, base, rate and period. Therefore,
 * fatalities among two different actors have separate spreads. Approximate numbers are included
 * unchanged.
 *
 * <p>The range can be open: the highest count can be "at least 10", and the lowest count "at most
 * 5". {@link #least()} and {@link #most()} return the quantities as stated.
 */
@JsonFilter(MissingModule.MESSAGE)
public final class Spread {
  private static final Comparator<Count> BY_LEAST =
      Comparator.comparing((Count count) -> lowest(count.quantity()))
          .thenComparingInt(count -> leastRank(count.quantity()));
  private static final Comparator<Count> BY_MOST =
      Comparator.comparing((Count count) -> highest(count.quantity()))
          .thenComparingInt(count -> mostRank(count.quantity()));

  private final List<Count> counts;
  private final Count least;
  private final Count most;

  /** Creates a spread from counts, each of which must have a number. */
  Spread(List<Count> counts) {
    this.counts = List.copyOf(counts);
    this.least = counts.stream().min(BY_LEAST).orElseThrow();
    this.most = counts.stream().max(BY_MOST).orElseThrow();
  }

  private static BigDecimal lowest(Quantity quantity) {
    return numbers(quantity).min(Comparator.naturalOrder()).orElseThrow();
  }

  private static BigDecimal highest(Quantity quantity) {
    return numbers(quantity).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** Returns the numbers, which are in descending order if the bounds are swapped by mistake. */
  private static Stream<BigDecimal> numbers(Quantity quantity) {
    return Stream.of(quantity.low(), quantity.best(), quantity.high()).flatMap(Optional::stream);
  }

  /**
   * Returns a rank that orders quantities with equal numbers by the lowest number that they allow.
   * In ascending order: "fewer than 10", "at most 10", 10 and "at least 10", "more than 10".
   */
  private static int leastRank(Quantity quantity) {
    if (quantity.low().isPresent()) {
      return quantity.lowExclusive() ? 1 : 0;
    }
    return quantity.best().isPresent() ? 0 : quantity.highExclusive() ? -2 : -1;
  }

  /**
   * Returns a rank that orders quantities with equal numbers by the highest number that they allow.
   * In ascending order: "fewer than 10", 10 and "at most 10", "at least 10", "more than 10".
   */
  private static int mostRank(Quantity quantity) {
    if (quantity.high().isPresent()) {
      return quantity.highExclusive() ? -1 : 0;
    }
    return quantity.best().isPresent() ? 0 : quantity.lowExclusive() ? 2 : 1;
  }

  static boolean hasNumber(Quantity quantity) {
    return numbers(quantity).findAny().isPresent();
  }

  /**
   * The lowest number in any of the reports.
   *
   * @return the lowest number in {@link #least()}, which is the lower bound, if present
   */
  public BigDecimal low() {
    return lowest(least.quantity());
  }

  /**
   * The highest number in any of the reports. If the report states "more than" or "at least" this
   * number, the range does not have an upper bound.
   *
   * @return the highest number in {@link #most()}, which is the upper bound, if present
   */
  public BigDecimal high() {
    return highest(most.quantity());
  }

  /**
   * The lowest count.
   *
   * @return the report and its quantity. For equal numbers, "at most 5" is lower than 5, because
   *     its range does not have a lower bound. If several counts are equal, the count of the best
   *     report
   */
  public Count least() {
    return least;
  }

  /**
   * The highest count.
   *
   * @return the report and its quantity. For equal numbers, "at least 5" is higher than 5, because
   *     its range does not have an upper bound. If several counts are equal, the count of the best
   *     report
   */
  public Count most() {
    return most;
  }

  /**
   * All counts.
   *
   * @return an immutable list of the counts, starting with the counts of the best report
   */
  public List<Count> counts() {
    return counts;
  }

  /**
   * Returns the subject, and the lowest and the highest count with their reports, for example
   * {@code fatalities among soldiers: 5 (police) to at least 10 (hospital)}.
   */
  @Override
  public String toString() {
    return "%s: %s (%s) to %s (%s)"
        .formatted(
            counted(least.quantity()),
            stated(least.quantity(), low(), true),
            least.report().id(),
            stated(most.quantity(), high(), false),
            most.report().id());
  }

  /** Describes the properties that all counts of the spread have in common. */
  private static String counted(Quantity quantity) {
    return quantity.kind()
        + quantity.item().map(item -> " " + Quoted.of(item.value())).orElse("")
        + quantity.stance().map(answer -> " " + Kinds.of(answer)).orElse("")
        + quantity.among().map(whose -> " among " + whose.id()).orElse("")
        + quantity.unit().map(unit -> " in " + Quoted.of(unit)).orElse("")
        + quantity.base().map(base -> " of " + Quoted.of(base.value())).orElse("")
        + quantity.per().map(per -> " per " + Quoted.of(per)).orElse("")
        + quantity.period().map(period -> " " + TimeText.when(period)).orElse("");
  }

  /** Formats a number, and indicates whether it is approximate or a bound. */
  private static String stated(Quantity quantity, BigDecimal number, boolean isLeast) {
    return (quantity.approximate() ? "about " : "")
        + bound(quantity, isLeast)
        + number.toPlainString();
  }

  private static String bound(Quantity quantity, boolean isLeast) {
    boolean hasLow = quantity.low().isPresent();
    boolean hasHigh = quantity.high().isPresent();
    boolean oneSided = quantity.best().isEmpty() && hasLow != hasHigh;
    if (hasLow && (oneSided || isLeast)) {
      return quantity.lowExclusive() ? "more than " : oneSided ? "at least " : "";
    }
    if (hasHigh && (oneSided || !isLeast)) {
      return quantity.highExclusive() ? "less than " : oneSided ? "at most " : "";
    }
    return "";
  }

  /**
   * The count of one report.
   *
   * <p>Only the library creates instances; a minor version may add components.
   *
   * @param report the report
   * @param quantity the quantity in the report
   */
  @JsonFilter(MissingModule.MESSAGE)
  public record Count(Event report, Quantity quantity) {
    /**
     * Creates a count.
     *
     * @param report the report
     * @param quantity the quantity in the report
     */
    public Count {
      Objects.requireNonNull(report, "report");
      Objects.requireNonNull(quantity, "quantity");
    }

    /** Returns the id of the report and the quantity. */
    @Override
    public String toString() {
      return report.id() + " " + quantity;
    }
  }
}
