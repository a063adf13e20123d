package io.github.communique.internal.occurrence;

import io.github.communique.Actor;
import io.github.communique.Event;
import io.github.communique.Quantity;
import io.github.communique.Ref;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.ContentKey;
import io.github.communique.internal.inspection.Kinds;
import io.github.communique.internal.inspection.Site;
import io.github.communique.internal.occurrence.Contradiction.Claim;
import io.github.communique.internal.text.Quoted;
import io.github.communique.vocabulary.QuantityKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds reports of one happening that count the same and leave no number open to both.
 *
 * <p>A number that became known later replaces an earlier one. But a count that can only rise, such
 * as that of the dead, contradicts an earlier one if it fell.
 *
 * <p>To compare each with each would cost the square of their number. A range that misses any of
 * several others misses the one that begins highest or the one that ends lowest.
 */
final class QuantityConflicts {
  private static final Set<QuantityKind> CANNOT_FALL =
      Set.of(QuantityKind.FATALITIES, QuantityKind.CASES, QuantityKind.EVENTS);

  private QuantityConflicts() {}

  static void find(Account account, Consumer<Contradiction> found) {
    if (!areAllEqual(account.reports())) {
      compare(account, found);
    }
  }

  /** Whether the reports that count anything count the same. */
  private static boolean areAllEqual(List<Event> reports) {
    List<Quantity> first = List.of();
    for (Event report : reports) {
      List<Quantity> quantities = report.quantities();
      if (!quantities.isEmpty()) {
        if (first.isEmpty()) {
          first = quantities;
        } else if (!first.equals(quantities)) {
          return false;
        }
      }
    }
    return true;
  }

  private static void compare(Account account, Consumer<Contradiction> found) {
    Map<Counted, Extremes> extremes = new HashMap<>();
    for (Report report : account.byKnowledge()) {
      ranges(report.event())
          .forEach(
              (counted, range) -> {
                Extremes others =
                    extremes.computeIfAbsent(
                        counted, key -> new Extremes(CANNOT_FALL.contains(key.of())));
                Range other = others.excludedBy(range, report.knownFirst());
                if (other != null) {
                  found.accept(conflict(counted, range, other, account.at()));
                }
                others.add(range, report.knownLast());
              });
    }
  }

  private static Contradiction conflict(Counted counted, Range range, Range other, Site at) {
    return Contradiction.of(
        Code.OCCURRENCE_QUANTITY_CONFLICT,
        "counts ",
        counted.claim(range),
        counted.claim(other),
        at.of(range.report).within("quantities", range.index),
        "no number satisfies both");
  }

  /** The ranges of one report; numbers of the same in it are taken together. */
  private static Map<Counted, Range> ranges(Event report) {
    Map<Counted, Range> ranges = new LinkedHashMap<>();
    for (int i = 0; i < report.quantities().size(); i++) {
      Quantity quantity = report.quantities().get(i);
      Range range = Range.of(quantity, report, i);
      if (range != null) {
        ranges.merge(Counted.by(quantity), range, Range::and);
      }
    }
    return ranges;
  }

  /**
   * What is counted: numbers of unlike things, in unlike units or over unlike times do not compare.
   */
  private record Counted(
      QuantityKind of, Optional<Ref<Actor>> among, Optional<String> unit, List<Object> more)
      implements Comparable<Counted> {
    static Counted by(Quantity quantity) {
      return new Counted(
          quantity.kind(),
          quantity.among(),
          quantity.unit(),
          List.of(quantity.item(), quantity.base(), quantity.per(), quantity.period()));
    }

    /** Units and kinds come from outside and may be chosen so that all have one hash. */
    @Override
    public int compareTo(Counted other) {
      return new ContentKey(List.of(of, among, unit, more))
          .compareTo(new ContentKey(List.of(other.of, other.among, other.unit, other.more)));
    }

    Claim claim(Range range) {
      return new Claim(
          range.report,
          range
              + unit.map(measured -> " " + Quoted.of(measured) + " (" + Kinds.of(of) + ")")
                  .orElse(" " + Kinds.of(of))
              + among.map(whose -> " among " + whose.id()).orElse(""));
    }
  }

  /** What a report leaves open; a bound is null where it sets none. */
  private record Range(
      Event report,
      int index,
      @Nullable BigDecimal low,
      boolean lowOut,
      @Nullable BigDecimal high,
      boolean highOut) {
    /** A bound that another of the numbers equals cannot be excluded. */
    private static boolean isOnly(BigDecimal bound, List<BigDecimal> numbers) {
      return numbers.stream().filter(number -> number.compareTo(bound) == 0).count() == 1;
    }

    /** Null where the report sets no bound; what is only approximate excludes no other number. */
    static @Nullable Range of(Quantity quantity, Event report, int index) {
      List<BigDecimal> numbers =
          Stream.of(quantity.low(), quantity.best(), quantity.high())
              .flatMap(Optional::stream)
              .sorted()
              .toList();
      if (numbers.isEmpty() || quantity.approximate()) {
        return null;
      }
      boolean oneSided = numbers.size() == 1 && quantity.best().isEmpty();
      BigDecimal least = numbers.get(0);
      BigDecimal most = numbers.get(numbers.size() - 1);
      boolean lowOut =
          quantity.lowExclusive()
              && isOnly(least, numbers)
              && quantity.low().filter(low -> low.compareTo(least) == 0).isPresent();
      boolean highOut =
          quantity.highExclusive()
              && isOnly(most, numbers)
              && quantity.high().filter(high -> high.compareTo(most) == 0).isPresent();
      return new Range(
          report,
          index,
          oneSided && quantity.high().isPresent() ? null : least,
          lowOut,
          oneSided && quantity.low().isPresent() ? null : most,
          highOut);
    }

    Range and(Range other) {
      int lows = low == null || other.low == null ? 0 : low.compareTo(other.low);
      int highs = high == null || other.high == null ? 0 : high.compareTo(other.high);
      return new Range(
          report,
          index,
          low == null || other.low == null ? null : low.min(other.low),
          lows == 0 ? lowOut && other.lowOut : lows < 0 ? lowOut : other.lowOut,
          high == null || other.high == null ? null : high.max(other.high),
          highs == 0 ? highOut && other.highOut : highs > 0 ? highOut : other.highOut);
    }

    boolean isAbove(@Nullable Range other) {
      return other != null
          && low != null
          && other.high != null
          && low.compareTo(other.high) >= (lowOut || other.highOut ? 0 : 1);
    }

    @Override
    public String toString() {
      if (low != null && high != null && !lowOut && !highOut) {
        return low.compareTo(high) == 0 ? plain(low) : plain(low) + " to " + plain(high);
      }
      String least = low == null ? "" : (lowOut ? "more than " : "at least ") + plain(low);
      String most = high == null ? "" : (highOut ? "less than " : "at most ") + plain(high);
      return least + (least.isEmpty() || most.isEmpty() ? "" : " and ") + most;
    }

    private static String plain(BigDecimal number) {
      return Quoted.number(number.toPlainString());
    }
  }

  /** The range that begins highest, and the one that ends lowest. */
  private static final class Extremes {
    private static final Comparator<Range> HIGHEST_LOW =
        Comparator.comparing((Range range) -> range.low, Comparator.reverseOrder())
            .thenComparing(range -> !range.lowOut);
    private static final Comparator<Range> LOWEST_HIGH =
        Comparator.comparing((Range range) -> range.high).thenComparing(range -> !range.highOut);

    private final boolean cannotFall;
    private final Extreme<Range> beginsHighest = new Extreme<>(HIGHEST_LOW);
    private final Extreme<Range> endsLowest = new Extreme<>(LOWEST_HIGH);

    Extremes(boolean cannotFall) {
      this.cannotFall = cannotFall;
    }

    @Nullable Range excludedBy(Range range, Instant known) {
      Range lowest = endsLowest.first(known);
      if (range.isAbove(lowest)) {
        return lowest;
      }
      Range highest = beginsHighest.first(known);
      return highest != null && highest.isAbove(range) ? highest : null;
    }

    void add(Range range, Instant knownLast) {
      if (range.low != null) {
        beginsHighest.add(range, cannotFall ? Instant.MAX : knownLast);
      }
      if (range.high != null) {
        endsLowest.add(range, knownLast);
      }
    }
  }
}
