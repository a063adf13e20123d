package io.github.communique.occurrence;

import com.fasterxml.jackson.annotation.JsonFilter;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Quantity;
import io.github.communique.internal.inspection.Reports;
import io.github.communique.internal.occurrence.Counted;
import io.github.communique.internal.occurrence.Grouping;
import io.github.communique.internal.text.MissingModule;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * One occurrence with all its reports, its best values and the conflicts between reports. It is
 * computed by {@link Occurrences} and not part of the dossier.
 *
 * <p>The reports are events of one kind that positive relations of type {@code same-event} link,
 * directly or through others. A relation of type {@code reschedules} links the new date to the old
 * plan.
 *
 * <p>The best value of a property is that of the best report that has one. A new date is preferred
 * to an old plan. The first of these rules that distinguishes two reports decides which is better
 * ({@link Choice.Reason}):
 *
 * <ol>
 *   <li>the higher {@link Event#rank() rank}; deprecated reports are ignored;
 *   <li>the later time of knowledge: {@link Event#asOf()}, otherwise the time of the statement that
 *       is its source, otherwise the publication of its article;
 *   <li>the greater {@link Event#certainty() certainty}: certain, unspecified, probable, possible;
 *   <li>the more precise time;
 *   <li>the order of the dossier.
 * </ol>
 */
@JsonFilter(MissingModule.MESSAGE)
public final class Occurrence {
  private final Occurrences all;
  private final List<Event> reports;
  private final List<List<Event>> accounts;
  private final List<Event> current;

  Occurrence(Occurrences all, Grouping.Group group) {
    this.all = all;
    this.reports = group.reports();
    this.accounts = group.accounts();
    this.current = group.current().isEmpty() ? reports : group.current();
  }

  /**
   * The reports of the occurrence.
   *
   * @return the events, at least one, in the order of {@link Dossier#events()}; immutable
   */
  public List<Event> reports() {
    return reports;
  }

  /**
   * The groups of reports of the same date: those linked by {@code same-event} only, without
   * superseded dates. An old plan and a new date never conflict.
   */
  List<List<Event>> accounts() {
    return accounts;
  }

  /**
   * The best report.
   *
   * @return the best report; absent if all are deprecated
   */
  public Optional<Event> best() {
    return bestFirst().stream().findFirst();
  }

  /**
   * The best value of a property: {@code occurrence.best(Event::summary)}.
   *
   * @param property returns the value of a report
   * @param <T> the type of the value
   * @return the value of the best report that has one and agrees with the best report on whether it
   *     happened; absent if there is none
   */
  public <T> Optional<T> best(Function<? super Event, Optional<T>> property) {
    Objects.requireNonNull(property, "property");
    Optional<Polarity> polarity = polarity();
    return bestFirst().stream()
        .filter(report -> Optional.of(report.polarity()).equals(polarity))
        .flatMap(report -> property.apply(report).stream())
        .findFirst();
  }

  /**
   * The best value of a property, its report, and the reason why it is preferred: {@code
   * occurrence.choice(Event::time)}.
   *
   * @param property returns the value of a report
   * @param <T> the type of the value
   * @return the result of {@link #best(Function)} with its reason; absent if that is absent
   */
  public <T> Optional<Choice<T>> choice(Function<? super Event, Optional<T>> property) {
    Objects.requireNonNull(property, "property");
    Optional<Polarity> polarity = polarity();
    List<Event> having =
        bestFirst().stream()
            .filter(report -> Optional.of(report.polarity()).equals(polarity))
            .filter(report -> property.apply(report).isPresent())
            .toList();
    if (having.isEmpty()) {
      return Optional.empty();
    }
    Event chosen = having.get(0);
    List<Event> others =
        reports.stream()
            .filter(report -> report != chosen && property.apply(report).isPresent())
            .toList();
    return Optional.of(
        new Choice<>(
            property.apply(chosen).orElseThrow(), chosen, reason(chosen, having, others), others));
  }

  private Choice.Reason reason(Event chosen, List<Event> having, List<Event> others) {
    if (having.size() > 1) {
      return Choice.Reason.between(chosen, having.get(1), all.dossier());
    }
    // No other report can be chosen.
    if (others.isEmpty()) {
      return Choice.Reason.ONLY;
    }
    if (others.stream().noneMatch(Reports::counts)) {
      return Choice.Reason.RANK;
    }
    return bestFirst().stream().anyMatch(others::contains)
        ? Choice.Reason.POLARITY
        : Choice.Reason.NEW_DATE;
  }

  /**
   * The status of the occurrence.
   *
   * @return the status of the best report; absent if all are deprecated
   */
  public Optional<Status> status() {
    return best().map(Event::status);
  }

  /**
   * Whether it happened.
   *
   * @return the polarity of the best report; absent if all are deprecated
   */
  public Optional<Polarity> polarity() {
    return best().map(Event::polarity);
  }

  /**
   * When it happened.
   *
   * @return the best time; absent if no report that is not deprecated has one
   */
  public Optional<EventTime> time() {
    return best(Event::time);
  }

  /**
   * The range of each number over all reports that are not deprecated.
   *
   * @return a spread for each quantity with a number, in reports that agree with the best report on
   *     whether it happened, in the order of their first mention, starting with the best report;
   *     immutable
   */
  public List<Spread> spreads() {
    Map<Counted, List<Spread.Count>> counts = new LinkedHashMap<>();
    Optional<Polarity> polarity = polarity();
    for (Event report : bestFirst()) {
      if (Optional.of(report.polarity()).equals(polarity)) {
        for (Quantity quantity : report.quantities()) {
          if (Spread.hasNumber(quantity)) {
            counts
                .computeIfAbsent(Counted.by(quantity), counted -> new ArrayList<>(2))
                .add(new Spread.Count(report, quantity));
          }
        }
      }
    }
    return counts.values().stream().map(Spread::new).toList();
  }

  /**
   * The contradictions between reports.
   *
   * <p>Compares only reports that are not deprecated and have the same date. All properties except
   * the polarity are compared only among positive reports:
   *
   * <ul>
   *   <li>{@code kind}: the kinds of two actions exclude each other, as attack and release.
   *   <li>{@code time}: no day satisfies both, or, for two periods, an end that both state differs.
   *       A month and a day of it agree. A plan that was known earlier is replaced.
   *   <li>{@code status}: reports known at the same time exclude each other, or a later one plans
   *       or cancels an event that has begun according to an earlier one. Otherwise the change is
   *       progress.
   *   <li>{@code polarity}: a report says that it happened, and another that it did not, or a
   *       statement with act {@code deny} is about it. A negative report whose source is the
   *       denying actor is the same denial and counted once.
   *   <li>{@code places}: for one {@link io.github.communique.vocabulary.PlaceRole role} the two
   *       name places in different countries.
   *   <li>{@code quantities}: the ranges of two numbers of the same kind, among the same actor and
   *       in the same unit do not overlap. A {@code low} without {@code high} has no upper bound. A
   *       number that was known later replaces an earlier one, unless fatalities, cases or events
   *       decreased.
   *   <li>{@code participants}, {@code parties}, {@code speakers}: the two have no side in common.
   *       Both name perpetrators of an action, speakers of a statement, or at least two
   *       participants or parties, and no actor of one report is, or belongs to, an actor of the
   *       other. It is also a conflict if they swap the acting and the affected side. Everything
   *       else is incomplete reporting.
   * </ul>
   *
   * <p>The conflicts depend on the set of reports, not on the order of the document.
   *
   * @return the conflicts, in the order of the document; immutable
   */
  public List<Conflict> conflicts() {
    return all.conflicts(this);
  }

  private List<Event> bestFirst() {
    return current.stream()
        .filter(Reports::counts)
        .sorted(Reports.bestFirst(all.dossier()))
        .toList();
  }

  /** The ids of the reports. */
  @Override
  public String toString() {
    return reports.stream().map(Event::id).toList().toString();
  }
}
