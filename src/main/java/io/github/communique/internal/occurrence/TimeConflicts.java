package io.github.communique.internal.occurrence;

import io.github.communique.Event;
import io.github.communique.internal.inspection.Span;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the reports of one happening whose times exclude those of an earlier report.
 *
 * <p>To compare each with each would cost the square of their number. It is enough to compare each
 * with six: those that so far begin last and end first, and of the times that lasted those whose
 * beginnings and whose ends are the first and the last. For times are ranges of days, and a range
 * that misses any of several others misses the one that begins last or the one that ends first.
 */
final class TimeConflicts {
  private static final Function<EventTime, Optional<Instant>> FIRST_OF_FROM =
      first(EventTime::from);
  private static final Function<EventTime, Optional<Instant>> LAST_OF_FROM = last(EventTime::from);
  private static final Function<EventTime, Optional<Instant>> FIRST_OF_TO = first(EventTime::to);
  private static final Function<EventTime, Optional<Instant>> LAST_OF_TO = last(EventTime::to);

  private final List<Extreme> extremes =
      List.of(
          new Extreme(time -> time.first(ZoneOffset.UTC), true),
          new Extreme(time -> time.last(ZoneOffset.UTC), false),
          new Extreme(FIRST_OF_FROM, true),
          new Extreme(LAST_OF_FROM, false),
          new Extreme(FIRST_OF_TO, true),
          new Extreme(LAST_OF_TO, false));

  private final BiConsumer<Event, Event> conflict;

  /**
   * Begins with no reports.
   *
   * @param conflict is told a report and the earlier one that it contradicts
   */
  TimeConflicts(BiConsumer<Event, Event> conflict) {
    this.conflict = conflict;
  }

  void add(Event report) {
    EventTime time = Span.inOrder(report.time().orElseThrow());
    List<Event> met = new ArrayList<>();
    for (Extreme extreme : extremes) {
      Event other = extreme.report;
      if (other != null && !met.contains(other)) {
        met.add(other);
        if (!time.isCompatibleWith(Span.inOrder(other.time().orElseThrow()), ZoneOffset.UTC)) {
          conflict.accept(report, other);
          break;
        }
      }
    }
    extremes.forEach(extreme -> extreme.add(report, time));
  }

  private static Function<EventTime, Optional<Instant>> first(
      Function<EventTime, Optional<PartialDateTime>> bound) {
    return time -> bound.apply(time).map(value -> value.first(ZoneOffset.UTC));
  }

  private static Function<EventTime, Optional<Instant>> last(
      Function<EventTime, Optional<PartialDateTime>> bound) {
    return time -> bound.apply(time).map(value -> value.last(ZoneOffset.UTC));
  }

  /** The report with the greatest, or the least, of some bound. */
  private static final class Extreme {
    private final Function<EventTime, Optional<Instant>> bound;
    private final boolean greatest;
    private @Nullable Instant value;
    private @Nullable Event report;

    Extreme(Function<EventTime, Optional<Instant>> bound, boolean greatest) {
      this.bound = bound;
      this.greatest = greatest;
    }

    void add(Event other, EventTime time) {
      Instant found = bound.apply(time).orElse(null);
      if (found != null
          && (value == null || (greatest ? found.isAfter(value) : found.isBefore(value)))) {
        value = found;
        report = other;
      }
    }
  }
}
