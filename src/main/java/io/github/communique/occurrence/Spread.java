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
 * The range of one number over all reports of an {@link Occurrence}, with the reports of the lowest
 * and the highest.
 *
 * <pre>{@code
 * for (Spread spread : occurrence.spreads()) {
 *   System.out.println(spread);    // fatalities: 5 (police) to 10 (hospital)
 * }
 * }</pre>
 *
 * <p>Its counts are of the same kind, item, actor, unit, base, rate and period. Approximate numbers
 * are included.
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

  /** Creates a spread of counts that have a number. */
  Spread(List<Count> counts) {
    this.counts = List.copyOf(counts);
    this.least = counts.stream().min(BY_LEAST).orElseThrow();
    this.most = counts.stream().max(BY_MOST).orElseThrow();
  }

  /** A bound, otherwise the best number, otherwise the other bound. */
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
   * The lowest number of a report.
   *
   * @return the lower bound of {@link #least()}, otherwise its best number, otherwise its upper
   *     bound
   */
  public BigDecimal low() {
    return first(least.quantity(), Quantity::low, Quantity::high);
  }

  /**
   * The highest number of a report. The range has no upper bound if the report states "more than"
   * or "at least" this number.
   *
   * @return the upper bound of {@link #most()}, otherwise its best number, otherwise its lower
   *     bound
   */
  public BigDecimal high() {
    return first(most.quantity(), Quantity::high, Quantity::low);
  }

  /**
   * The lowest count.
   *
   * @return the report and its quantity; the best report among equal counts
   */
  public Count least() {
    return least;
  }

  /**
   * The highest count.
   *
   * @return the report and its quantity
   */
  public Count most() {
    return most;
  }

  /**
   * All counts.
   *
   * @return the counts, those of the best report first; immutable
   */
  public List<Count> counts() {
    return counts;
  }

  /** The kind, and the reports of the lowest and the highest count. */
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
   * The count of one report.
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
