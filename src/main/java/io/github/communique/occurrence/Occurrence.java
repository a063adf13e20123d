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
 * One happening in the world and all reports of it: its best values, and where the reports
 * disagree. It is computed, never stored; {@link Occurrences} finds them.
 *
 * <p>The reports are events of one kind that positive relations of type {@code same-event} join,
 * directly or by way of others. A relation of type {@code reschedules} joins the new date to the
 * old plan.
 *
 * <p>The best value of a property is that of the best report which has it. Of an old plan and a new
 * date, the new date counts. The best report is chosen by these rules, of which the first that
 * tells two reports apart decides ({@link Choice.Reason}):
 *
 * <ol>
 *   <li>the better {@link Event#rank() rank}; a deprecated report never counts;
 *   <li>the later time of knowledge: {@link Event#asOf()}, else the time of the statement that is
 *       its source, else the publication of its article;
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
   * The reports of the happening.
   *
   * @return the events, at least one, in the order of {@link Dossier#events()}; immutable
   */
  public List<Event> reports() {
    return reports;
  }

  /**
   * The reports that speak of the same date: those that {@code same-event} alone joins, without
   * such as a new date has overtaken. Between old plan and new date nothing is a conflict.
   */
  List<List<Event>> accounts() {
    return accounts;
  }

  /**
   * The report to go by.
   *
   * @return the best report; absent if all are deprecated
   */
  public Optional<Event> best() {
    return bestFirst().stream().findFirst();
  }

  /**
   * The best value of a property: {@code occurrence.best(Event::summary)}.
   *
   * @param property gives the value that a report has
   * @param <T> the type of the value
   * @return the value of the best report that has one, of those that agree with the best on whether
   *     the thing happened; absent if none has
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
   * The best value of a property, the report that has it, and why it goes before the others: {@code
   * occurrence.choice(Event::time)}.
   *
   * @param property gives the value that a report has
   * @param <T> the type of the value
   * @return what {@link #best(Function)} gives, with its reason; absent if that is
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
    // None of the others could have been chosen.
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
   * Where the happening stands.
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
   * @return the best time; absent if no report that counts has one
   */
  public Optional<EventTime> time() {
    return best(Event::time);
  }

  /**
   * The range of each count over all reports that count.
   *
   * @return a spread for each quantity with a number, of the reports that agree with the best on
   *     whether the thing happened, in the order of their first mention, the best report first;
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
   * Where the reports contradict each other.
   *
   * <p>Only reports that count and speak of the same date are compared, and all but the polarity
   * only among those that say it happened:
   *
   * <ul>
   *   <li>{@code kind}: the kinds of two actions exclude each other, as attack and release.
   *   <li>{@code time}: no day satisfies both, or, for two durations, an end that both give
   *       differs. A month and a day of it agree. A plan that was known earlier is replaced.
   *   <li>{@code status}: reports known at the same time exclude each other, or a later one still
   *       plans, or calls off, what an earlier one says has begun. Otherwise the change is
   *       progress.
   *   <li>{@code polarity}: a report says that it happened, and another that it did not, or a
   *       statement with act {@code deny} is about it. A negative report on the word of the one who
   *       denies is the same denial, and counts once.
   *   <li>{@code places}: for one {@link io.github.communique.vocabulary.PlaceRole role} the two
   *       name places in different countries.
   *   <li>{@code quantities}: of the same, among the same and in the same unit, the ranges have no
   *       number in common. A lone {@code low} is open upwards. A number that was known later
   *       replaces an earlier one, unless it is a count of fatalities, cases or events that fell.
   *   <li>{@code participants}, {@code parties}, {@code speakers}: the two name wholly different
   *       sides. Both name perpetrators of an action, speakers of a statement, or two or more who
   *       meet or agree, and nobody of the one is, or belongs to, anybody of the other. It is also
   *       a conflict if they exchange who acts and who suffers. All else is incomplete reporting.
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
