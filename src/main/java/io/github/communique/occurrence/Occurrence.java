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
 * An occurrence with all its reports, its best values, and the conflicts between its reports.
 * {@link Occurrences} computes the occurrences; they are not part of the dossier.
 *
 * <p>The reports are events of the same type. They are linked, directly or indirectly, by positive
 * relations of type {@code same-event}. A relation of type {@code reschedules} links the new date
 * to the old plan.
 *
 * <p>The best value of a property is its value in the best report that contains the property. If
 * the event was rescheduled, only the reports of the new date are considered, unless all of them
 * are deprecated. The following criteria determine which of two reports is better (see {@link
 * Choice.Reason}). If the reports are equal according to a criterion, the next criterion is used:
 *
 * <ol>
 *   <li>the higher {@link Event#rank() rank}; deprecated reports are ignored;
 *   <li>a report that is not {@linkplain Status#HYPOTHETICAL hypothetical};
 *   <li>the later time of knowledge; a day, month or year is compared by its end;
 *   <li>the greater {@link Event#certainty() certainty}, in the order certain, unspecified,
 *       probable, possible;
 *   <li>the more precise time; of two equally precise times, the time that is neither approximate
 *       nor uncertain;
 *   <li>the order in the dossier.
 * </ol>
 *
 * <p>The time of knowledge of a report is {@link Event#asOf()}, if present. Otherwise, it is the
 * time of the statement that is the source of the report, or of the meeting at which this statement
 * was made. If this time is unknown, it is the publication time of the article. If several articles
 * contain the report, it is the latest of their publication times.
 */
@JsonFilter(MissingModule.MESSAGE)
public final class Occurrence {
  private final Occurrences all;
  private final Grouping.Group group;

  Occurrence(Occurrences all, Grouping.Group group) {
    this.all = all;
    this.group = group;
  }

  /**
   * The reports of the occurrence.
   *
   * @return an immutable list of at least one event, in the order of {@link Dossier#events()}
   */
  public List<Event> reports() {
    return group.reports();
  }

  /**
   * Returns the reports that are not superseded by a report with a new date, grouped by date.
   * Conflicts are detected only within a group, so an old plan and a new date never conflict.
   */
  List<List<Event>> accounts() {
    return group.accounts();
  }

  /**
   * The best report.
   *
   * @return the best report; absent if all reports are deprecated
   */
  public Optional<Event> best() {
    return bestFirst().stream().findFirst();
  }

  /**
   * Returns the best value of a property, for example {@code occurrence.best(Event::summary)}. Only
   * reports with the same polarity as the best report are considered.
   *
   * @param property a function that returns the value of the property in a report
   * @param <T> the type of the value
   * @return the value; absent if none of the considered reports contains it
   */
  public <T> Optional<T> best(Function<? super Event, Optional<T>> property) {
    Objects.requireNonNull(property, "property");
    return comparable().stream().flatMap(report -> property.apply(report).stream()).findFirst();
  }

  /**
   * Returns the best value of a property, its report, and the reason for the choice, for example
   * {@code occurrence.choice(Event::time)}.
   *
   * @param property a function that returns the value of the property in a report
   * @param <T> the type of the value
   * @return the result of {@link #best(Function)} with the reason; absent if that result is absent
   */
  public <T> Optional<Choice<T>> choice(Function<? super Event, Optional<T>> property) {
    Objects.requireNonNull(property, "property");
    List<Event> having =
        comparable().stream().filter(report -> property.apply(report).isPresent()).toList();
    if (having.isEmpty()) {
      return Optional.empty();
    }
    Event chosen = having.get(0);
    List<Event> others =
        reports().stream()
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
    // There is only one candidate.
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
   * @return the status of the best report that does not have the status {@link Status#UNKNOWN};
   *     {@code UNKNOWN} if there is no such report; absent if all reports are deprecated
   */
  public Optional<Status> status() {
    return comparable().stream()
        .map(Event::status)
        .filter(status -> status != Status.UNKNOWN)
        .findFirst()
        .or(() -> best().map(Event::status));
  }

  /**
   * Whether the reports affirm or negate the event.
   *
   * @return the polarity of the best report; absent if all reports are deprecated
   */
  public Optional<Polarity> polarity() {
    return best().map(Event::polarity);
  }

  /**
   * The best time.
   *
   * @return the best time, as returned by {@link #best(Function)}; absent if there is none
   */
  public Optional<EventTime> time() {
    return best(Event::time);
  }

  /**
   * The range of each number across the reports.
   *
   * @return an immutable list with one spread for each counted quantity, in the order in which the
   *     quantities first appear in the reports, beginning with the best report. Only reports that
   *     {@link #best(Function)} considers are included. If the event has begun, numbers in plans,
   *     forecasts and hypothetical reports are not included.
   */
  public List<Spread> spreads() {
    Map<Counted, List<Spread.Count>> counts = new LinkedHashMap<>();
    List<Event> comparable = comparable();
    boolean hasBegun = status().filter(Status::hasBegun).isPresent();
    for (Event report : comparable) {
      if (hasBegun && isOnlyExpected(report)) {
        continue;
      }
      for (Quantity quantity : report.quantities()) {
        if (Spread.hasNumber(quantity)) {
          counts
              .computeIfAbsent(Counted.by(quantity), counted -> new ArrayList<>(2))
              .add(new Spread.Count(report, quantity));
        }
      }
    }
    return counts.values().stream().map(Spread::new).toList();
  }

  private static boolean isOnlyExpected(Event report) {
    return report.status().isAhead() || report.status() == Status.HYPOTHETICAL;
  }

  /**
   * The conflicts between reports.
   *
   * <p>This method ignores deprecated and hypothetical reports, and does not compare a new date
   * with the old plan that it replaces. All properties except the polarity are compared only
   * between positive reports:
   *
   * <ul>
   *   <li>{@code kind}, {@code act}, {@code medium}: two actions, statements or meetings have
   *       mutually exclusive terms, for example the kinds {@code attack} and {@code release}.
   *   <li>{@code instruments}: one report names only long-range weapons, and the other report names
   *       only close-range weapons. Two reports also conflict if they name different kinds of
   *       bombs.
   *   <li>{@code duration}: one duration is more than twice the other.
   *   <li>{@code time}: no day is possible according to both times. Two periods also conflict if
   *       the stated beginnings, or the stated ends, do not have a day in common. A month and a day
   *       in that month are compatible. A time in {@code Z} does not state the local day, so it is
   *       compatible with each day on which it is in some zone. The night of a day may begin on the
   *       previous day or end on the next day. Two times of day that are less than 6 hours apart
   *       are compatible, even on different days. Two times of a momentary event, such as an
   *       attack, conflict if they are at least 12 hours apart. A later plan replaces an earlier
   *       plan. An end that was in the future when a report became known is only planned, and does
   *       not contradict a later report.
   *   <li>{@code status}: two reports have mutually exclusive statuses and the same time of
   *       knowledge, unless one report is a plan from another article of the same day. A later
   *       report that the event is planned or cancelled conflicts with an earlier report that it
   *       has begun. A later report that the event failed conflicts with an earlier report that it
   *       occurred. Any other change of status is not a conflict.
   *   <li>{@code polarity}: one report is positive and another report is negative, or a statement
   *       with the act {@code deny} is about the event. If the source of a negative report is the
   *       denying actor, the report and the statement represent the same denial. This denial is
   *       included only once. A plan, or a report that nothing is planned, does not contradict a
   *       later report. A denial does not contradict a report of an event that began after the
   *       denial, or a later plan. A denial with {@code asOf} and without a time does not
   *       contradict a later report of an event that may have begun after the denial.
   *   <li>{@code places}: for the same {@link io.github.communique.vocabulary.PlaceRole role}, the
   *       two reports name places in different countries. Venues and target areas are not compared
   *       for events that may affect several countries, for example floods and sanctions.
   *   <li>{@code quantities}: the ranges of two numbers of the same kind, unit and actor ({@code
   *       among}) do not overlap. A quantity with {@code low} but without {@code high} does not
   *       have an upper bound. A later number replaces an earlier number. However, a later report
   *       of fewer fatalities, cases or events is a conflict.
   *   <li>{@code participants}, {@code parties}, {@code speakers}: the sides in the two reports do
   *       not have an actor in common. An actor and its member count as the same actor. The sides
   *       are the perpetrators of an action or the speakers of a statement. The participants or
   *       parties are sides if each report names at least two of them. Two reports also conflict if
   *       they swap the acting side and the affected side or the host and the guest, or if they
   *       state different votes of the same person or state. Two reports also conflict if one
   *       states that a person or a state was present, and the other states that the person or
   *       state was absent. This rule does not apply to events that last for several days. Other
   *       differences are not conflicts, because reports may be incomplete.
   * </ul>
   *
   * <p>The conflicts do not depend on the order of the reports in the document.
   *
   * @return an immutable list of the conflicts, in document order
   */
  public List<Conflict> conflicts() {
    return all.conflicts(this);
  }

  private List<Event> bestFirst() {
    return group.bestFirst(all.dossier());
  }

  /**
   * Returns the reports with the same polarity as the best report, beginning with the best report.
   */
  private List<Event> comparable() {
    List<Event> sorted = bestFirst();
    return sorted.stream().filter(report -> report.polarity() == sorted.get(0).polarity()).toList();
  }

  /** Returns the report ids. */
  @Override
  public String toString() {
    return reports().stream().map(Event::id).toList().toString();
  }
}
