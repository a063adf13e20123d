package io.github.communique.query;

import io.github.communique.Agreement;
import io.github.communique.Condition;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Provision;
import io.github.communique.Ref;
import io.github.communique.Relation;
import io.github.communique.internal.inspection.ContentKey;
import io.github.communique.internal.inspection.Index;
import io.github.communique.internal.inspection.Knowledge;
import io.github.communique.internal.inspection.Reports;
import io.github.communique.internal.inspection.Span;
import io.github.communique.internal.occurrence.Grouping;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.Rank;
import io.github.communique.vocabulary.RelationType;
import io.github.communique.vocabulary.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the events that implement agreements, and the open commitments. */
final class Undertakings {
  /** A report with one of these statuses neither states nor closes a commitment. */
  private static final Set<Status> WITHOUT_DECISION =
      Set.of(Status.EXPECTED, Status.HYPOTHETICAL, Status.UNKNOWN);

  private final Dossier dossier;
  private final List<Grouping.Group> occurrences;

  /** The reports of the occurrence that each event reports. */
  private final Map<Event, List<Event>> reports = new IdentityHashMap<>();

  private final Knowledge knowledge;

  /** The ids of the events that implement each agreement, by agreement id. */
  private final Map<String, List<String>> implementing = new HashMap<>();

  /** The provisions that each event fulfils, by event id. */
  private final Map<String, List<Provision>> fulfils = new HashMap<>();

  Undertakings(Dossier dossier) {
    this.dossier = dossier;
    Index index = new Index(dossier);
    this.knowledge = new Knowledge(dossier, index);
    this.occurrences = new Grouping(dossier, index).groups();
    for (Grouping.Group occurrence : occurrences) {
      occurrence.reports().forEach(report -> reports.putIfAbsent(report, occurrence.reports()));
    }
    for (Relation relation : dossier.relations()) {
      if (relation.type().equals(RelationType.IMPLEMENTS)
          && relation.polarity() == Polarity.POSITIVE) {
        put(implementing, relation.to().id(), relation.from().id());
      }
    }
    for (Agreement agreement : dossier.agreements()) {
      if (agreement.rank() != Rank.DEPRECATED && agreement.polarity() == Polarity.POSITIVE) {
        for (Provision provision : agreement.provisions()) {
          for (Ref<Event> event : provision.fulfilledBy()) {
            put(implementing, agreement.id(), event.id());
            put(fulfils, event.id(), provision);
          }
        }
      }
    }
  }

  private static <T> void put(Map<String, List<T>> map, String id, T value) {
    map.computeIfAbsent(id, key -> new ArrayList<>(2)).add(value);
  }

  /**
   * Returns the ids of the events that implement an agreement, including events that refer to
   * another report of the agreement.
   */
  Set<String> implementing(Agreement agreement) {
    List<Event> same =
        dossier
            .resolve(Ref.to(Agreement.class, agreement))
            .map(reports::get)
            .orElse(List.of(agreement));
    Set<String> found = new LinkedHashSet<>();
    same.forEach(report -> found.addAll(implementing.getOrDefault(report.id(), List.of())));
    return found;
  }

  List<Commitment> open() {
    List<Commitment> open = new ArrayList<>();
    for (Grouping.Group occurrence : occurrences) {
      List<Event> bestFirst = bestFirst(occurrence);
      if (!bestFirst.isEmpty() && isOpen(bestFirst.get(0))) {
        open.add(new Commitment(bestFirst.get(0), conditions(occurrence, bestFirst)));
      }
    }
    return List.copyOf(open);
  }

  /** Returns the reports of the latest date that can open or close a commitment, the best first. */
  private List<Event> bestFirst(Grouping.Group occurrence) {
    return occurrence.bestFirst(dossier).stream()
        .filter(report -> !WITHOUT_DECISION.contains(report.status()))
        .toList();
  }

  /**
   * Returns whether a report states an open commitment. A negative plan is not a commitment,
   * because it states that nothing is planned.
   */
  private boolean isOpen(Event report) {
    boolean isCommitment =
        report.status() == Status.INTENDED
            || report.status() == Status.PLANNED && report.polarity() == Polarity.POSITIVE;
    return isCommitment && !wasOverWhenReported(report);
  }

  private boolean wasOverWhenReported(Event event) {
    Span known = knowledge.known(event);
    if (known.equals(Span.UNKNOWN)) {
      known = Reports.asOf(event, dossier).map(Span::of).orElse(Span.UNKNOWN);
    }
    return Span.of(event.time()).isBefore(known);
  }

  private List<Condition> conditions(Grouping.Group occurrence, List<Event> bestFirst) {
    Map<ContentKey, Condition> conditions = new LinkedHashMap<>();
    bestFirst.stream()
        .filter(report -> report.polarity() == bestFirst.get(0).polarity())
        .map(Event::conditions)
        .filter(Undertakings::waits)
        .findFirst()
        .ifPresent(all -> addAll(all, conditions));
    for (Event report : occurrence.reports()) {
      // A duplicate id resolves to the first object with the id.
      if (dossier.event(report.id()).filter(first -> first == report).isPresent()) {
        fulfils
            .getOrDefault(report.id(), List.of())
            .forEach(provision -> addAll(provision.conditions(), conditions));
      }
    }
    return List.copyOf(conditions.values());
  }

  private static boolean waits(List<Condition> conditions) {
    return conditions.stream().anyMatch(condition -> !condition.kind().explains());
  }

  private static void addAll(List<Condition> more, Map<ContentKey, Condition> conditions) {
    more.stream()
        .filter(condition -> !condition.kind().explains())
        .forEach(condition -> conditions.putIfAbsent(new ContentKey(condition), condition));
  }
}
