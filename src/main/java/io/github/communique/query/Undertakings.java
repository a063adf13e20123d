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
import io.github.communique.internal.inspection.Span;
import io.github.communique.occurrence.Occurrence;
import io.github.communique.occurrence.Occurrences;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.Rank;
import io.github.communique.vocabulary.RelationType;
import io.github.communique.vocabulary.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the events that implement agreements, and the open commitments. */
final class Undertakings {
  private static final Set<Status> OPEN = Set.of(Status.INTENDED, Status.PLANNED);

  private final Dossier dossier;
  private final Occurrences occurrences;
  private final Knowledge knowledge;

  /** The ids of the events that implement each agreement, by agreement id. */
  private final Map<String, List<String>> implementing = new HashMap<>();

  /** The provisions that each event fulfils, by event id. */
  private final Map<String, List<Provision>> fulfils = new HashMap<>();

  Undertakings(Dossier dossier) {
    this.dossier = dossier;
    this.occurrences = Occurrences.of(dossier);
    this.knowledge = new Knowledge(dossier, new Index(dossier));
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
    List<Event> reports =
        dossier
            .resolve(Ref.to(Agreement.class, agreement))
            .flatMap(occurrences::reportedBy)
            .map(Occurrence::reports)
            .orElse(List.of(agreement));
    Set<String> found = new LinkedHashSet<>();
    reports.forEach(report -> found.addAll(implementing.getOrDefault(report.id(), List.of())));
    return found;
  }

  List<Commitment> open() {
    List<Commitment> open = new ArrayList<>();
    for (Occurrence occurrence : occurrences) {
      occurrence
          .best(Undertakings::ifNoForecast)
          .filter(event -> OPEN.contains(event.status()))
          .filter(event -> !wasOverWhenReported(event))
          .ifPresent(event -> open.add(new Commitment(event, conditions(occurrence))));
    }
    return List.copyOf(open);
  }

  /**
   * Returns the report; empty if the report is a forecast. A forecast is not a commitment, and does
   * not close a commitment that another report states.
   */
  private static Optional<Event> ifNoForecast(Event report) {
    return Optional.of(report).filter(event -> event.status() != Status.EXPECTED);
  }

  private boolean wasOverWhenReported(Event event) {
    return Span.of(event.time()).isBefore(knowledge.known(event));
  }

  private List<Condition> conditions(Occurrence occurrence) {
    Map<ContentKey, Condition> conditions = new LinkedHashMap<>();
    occurrence
        .best(report -> Optional.of(report.conditions()).filter(Undertakings::waits))
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
