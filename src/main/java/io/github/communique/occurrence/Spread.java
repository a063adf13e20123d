package io.github.communique.occurrence;

import com.fasterxml.jackson.annotation.JsonFilter;
import io.github.communique.Event;
import io.github.communique.Quantity;
import io.github.communique.internal.text.MissingModule;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The range of one count over all reports of an {@link Occurrence}, and who says the least and who
 * the most.
 *
 * <pre>{@code
 * for (Spread spread : occurrence.spreads()) {
 *   System.out.println(spread);    // fatalities: 5 (police) to 10 (hospital)
 * }
 * }</pre>
 *
 * <p>Its counts are of the same kind, item, actor, unit, base, rate and period. Approximate numbers
 * are among them.
 */
@JsonFilter(MissingModule.MESSAGE)
public final class Spread {
  private static final Comparator<Count> BY_LEAST =
      Comparator.comparing((Count count) -> first(count.quantity(), Quantity::low, Quantity::high))
          .thenComparing(count -> count.quantity().lowExclusive());
  private static final Comparator<Count> BY_MOST =
      Comparator.comparing((Count count) -> first(count.quantity(), Quantity::high, Quantity::low))
          .thenComparing(count -> !count.quantity().highExclusive())
          .thenComparing(count -> count.quantity().high().isEmpty());

  private final List<Count> counts;
  private final Count least;
  private final Count most;

  /** Begins with counts of which each has a number. */
  Spread(List<Count> counts) {
    this.counts = List.copyOf(counts);
    this.least = counts.stream().min(BY_LEAST).orElseThrow();
    this.most = counts.stream().max(BY_MOST).orElseThrow();
  }

  /** A bound or else the best number; the other bound if there is no more. */
  private static BigDecimal first(
      Quantity quantity,
      Function<Quantity, Optional<BigDecimal>> bound,
      Function<Quantity, Optional<BigDecimal>> otherBound) {
    return bound
        .apply(quantity)
        .or(quantity::best)
        .or(() -> otherBound.apply(quantity))
        .orElseThrow();
  }

  static boolean hasNumber(Quantity quantity) {
    return Stream.of(quantity.low(), quantity.best(), quantity.high())
        .anyMatch(Optional::isPresent);
  }

  /**
   * The smallest number that a report says.
   *
   * @return the lower bound of {@link #least()}, else its best number, else its upper bound
   */
  public BigDecimal low() {
    return first(least.quantity(), Quantity::low, Quantity::high);
  }

  /**
   * The greatest number that a report says. A report that says "more than" or "at least" it leaves
   * the range open upwards.
   *
   * @return the upper bound of {@link #most()}, else its best number, else its lower bound
   */
  public BigDecimal high() {
    return first(most.quantity(), Quantity::high, Quantity::low);
  }

  /**
   * The count that says the least.
   *
   * @return the report and its quantity; of equal ones the best report
   */
  public Count least() {
    return least;
  }

  /**
   * The count that says the most.
   *
   * @return the report and its quantity
   */
  public Count most() {
    return most;
  }

  /**
   * All counts of the same.
   *
   * @return the counts, those of the best report first; immutable
   */
  public List<Count> counts() {
    return counts;
  }

  /** The kind, and the reports that say the least and the most. */
  @Override
  public String toString() {
    return least.quantity().kind()
        + ": "
        + low().toPlainString()
        + " ("
        + least.report().id()
        + ") to "
        + high().toPlainString()
        + " ("
        + most.report().id()
        + ")";
  }

  /**
   * What one report counts.
   *
   * @param report the report
   * @param quantity its quantity
   */
  @JsonFilter(MissingModule.MESSAGE)
  public record Count(Event report, Quantity quantity) {
    /**
     * A count.
     *
     * @param report the report
     * @param quantity its quantity
     */
    public Count {
      Objects.requireNonNull(report, "report");
      Objects.requireNonNull(quantity, "quantity");
    }

    /** The id of the report and the quantity. */
    @Override
    public String toString() {
      return report.id() + " " + quantity;
    }
  }
}
