package io.github.communique.internal.rules;

import io.github.communique.Agreement;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Relation;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.ContentKey;
import io.github.communique.internal.inspection.DisjointSets;
import io.github.communique.internal.inspection.Graph;
import io.github.communique.internal.inspection.Index;
import io.github.communique.internal.inspection.Inspection;
import io.github.communique.internal.inspection.Kinds;
import io.github.communique.internal.inspection.Site;
import io.github.communique.internal.inspection.Span;
import io.github.communique.internal.inspection.TimeText;
import io.github.communique.internal.text.Quoted;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.RelationType;
import io.github.communique.vocabulary.Status;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The {@code relation.*} rules, which report impossible or duplicate links between events. */
final class RelationRules {
  private static final Set<RelationType> WITHOUT_CYCLES =
      Set.of(RelationType.PART_OF, RelationType.FOLLOWS, RelationType.PRECONDITION_OF);

  private static final Set<RelationType> SYMMETRIC =
      Set.of(
          RelationType.SAME_EVENT,
          RelationType.IN_EXCHANGE_FOR,
          RelationType.AGREES_WITH,
          RelationType.DISAGREES_WITH,
          RelationType.ALTERNATIVE_TO);

  /** The types of relations whose first event must not end before the second event begins. */
  private static final Set<RelationType> MUST_NOT_BE_BEFORE =
      Set.of(
          RelationType.PART_OF,
          RelationType.FOLLOWS,
          RelationType.RESPONDS_TO,
          RelationType.VIOLATES);

  /** The types of relations whose first event must not begin after the second event ends. */
  private static final Set<RelationType> MUST_NOT_BE_AFTER =
      Set.of(
          RelationType.PART_OF,
          RelationType.CAUSES,
          RelationType.PRECONDITION_OF,
          RelationType.AIMS_AT);

  private RelationRules() {}

  static void check(Relation relation, Trail at) {
    if (relation.from().equals(relation.to())) {
      Code.RELATION_SELF.report(
          at.site(),
          "\"from\" and \"to\" are both \""
              + relation.from()
              + "\"; expected two different events");
    }
    Event from = at.index().resolve(relation.from());
    Event to = at.index().resolve(relation.to());
    if (relation.polarity() == Polarity.POSITIVE && from != null && to != null) {
      if (relation.type().equals(RelationType.SAME_EVENT)) {
        joinsOneKind(from, to, at);
      } else {
        fitsTimes(from, relation.type(), to, at);
      }
    }
  }

  private static void joinsOneKind(Event from, Event to, Trail at) {
    if (from.type() != to.type()) {
      Code.RELATION_SAME_EVENT_KINDS.report(
          at.site(),
          "%s and %s are events of different kinds, so they cannot be reports of one occurrence"
              .formatted(Kinds.named(from), Kinds.named(to)),
          "use \"part-of\", \"follows\" or \"concerns\" for related events");
    }
  }

  private static void fitsTimes(Event from, RelationType type, Event to, Trail at) {
    boolean isTooEarly =
        MUST_NOT_BE_BEFORE.contains(type)
            && isBefore(from, to)
            && !(type.equals(RelationType.VIOLATES)
                && to instanceof Agreement terms
                && AgreementRules.mayApplyAt(from.time().get(), terms));
    boolean isTooLate = MUST_NOT_BE_AFTER.contains(type) && isBefore(to, from);
    boolean beginsTooEarly = type.equals(RelationType.FOLLOWS) && beginsBefore(from, to);
    if (isTooEarly || isTooLate || beginsTooEarly) {
      Code.RELATION_TIME_CONTRADICTION.report(
          at.site(),
          "the %s relation from %s to %s is impossible: \"%s\" %s before \"%s\" begins"
              .formatted(
                  Quoted.of(type.value()),
                  described(from),
                  described(to),
                  (isTooLate ? to : from).id(),
                  isTooEarly || isTooLate ? "ends" : "begins",
                  (isTooLate ? from : to).id()));
    }
  }

  private static boolean isBefore(Event one, Event other) {
    return hasItsTime(one)
        && hasItsTime(other)
        && Span.isBefore(one.time().get(), other.time().get());
  }

  /**
   * Returns whether one event certainly begins before another event begins. The time of a negative
   * report is the period in which the event did not take place.
   */
  private static boolean beginsBefore(Event one, Event other) {
    return one.polarity() == Polarity.POSITIVE
        && other.polarity() == Polarity.POSITIVE
        && hasItsTime(one)
        && hasItsTime(other)
        && begin(one).isBefore(begin(other));
  }

  private static Span begin(Event event) {
    EventTime time = Span.inOrder(event.time().orElseThrow());
    return ConditionRules.span(time.from(), time);
  }

  /**
   * Returns whether an event has a time and takes place at this time. A postponed, cancelled or
   * hypothetical event does not take place at this time.
   */
  static boolean hasItsTime(Event event) {
    return event.time().isPresent()
        && event.status() != Status.POSTPONED
        && event.status() != Status.CANCELLED
        && event.status() != Status.HYPOTHETICAL;
  }

  private static String described(Event event) {
    return "\"" + event.id() + "\" (" + event.time().map(TimeText::of).orElse("") + ")";
  }

  static void standOnce(Dossier dossier, Inspection run) {
    List<Relation> relations = dossier.relations();
    if (haveDifferentEnds(relations)) {
      return;
    }
    Map<ContentKey, Integer> claims = new HashMap<>();
    Map<ContentKey, Integer> opposites = new HashMap<>();
    for (int i = 0, count = relations.size(); i < count; i++) {
      Relation relation = relations.get(i);
      ContentKey claim = claim(relation);
      Integer first = claims.putIfAbsent(claim, i);
      if (first != null && relations.get(first).polarity() != relation.polarity()) {
        Integer opposite = first;
        first = opposites.putIfAbsent(claim, i);
        if (first == null && !linksReports(relation)) {
          contradictory(i, opposite, relation, run);
        }
      }
      if (first != null) {
        Code.RELATION_DUPLICATE.report(
            run.root().within("relations", i),
            "the %s is a duplicate of the relation at %s"
                .formatted(described(relation), run.root().within("relations", first)),
            "combine the evidence and the notes of both relations");
      }
    }
  }

  private static void contradictory(int i, int opposite, Relation relation, Inspection run) {
    Code.RELATION_POLARITY_CONFLICT.report(
        run.root().within("relations", i),
        "the "
            + described(relation)
            + " has the polarity "
            + Quoted.of(relation.polarity().value())
            + ", but the relation at "
            + run.root().within("relations", opposite)
            + " makes the same claim with the opposite polarity",
        "remove one of the two relations, or add the source of each relation to its"
            + " \"attributions\"");
  }

  /**
   * Returns whether a relation states either that two events are reports of one occurrence, or that
   * they are not. Relations with attributions are ignored, because different sources may contradict
   * each other.
   */
  private static boolean linksReports(Relation relation) {
    return relation.type().equals(RelationType.SAME_EVENT) && relation.attributions().isEmpty();
  }

  /** Groups the events that the matching relations connect, directly or indirectly. */
  static DisjointSets<Integer> connected(Inspection run, Predicate<Relation> matching) {
    Index index = run.index();
    DisjointSets<Integer> connected = new DisjointSets<>();
    for (Relation relation : run.dossier().relations()) {
      if (matching.test(relation)) {
        int from = index.findEvent(relation.from().id());
        int to = index.findEvent(relation.to().id());
        if (from != Index.NONE && to != Index.NONE) {
          connected.join(from, to);
        }
      }
    }
    return connected;
  }

  /**
   * Reports negative {@code same-event} relations between events that positive relations connect.
   */
  static void separateOthers(Dossier dossier, Inspection run) {
    List<Relation> relations = dossier.relations();
    Index index = run.index();
    DisjointSets<Integer> joined =
        connected(
            run, relation -> linksReports(relation) && relation.polarity() == Polarity.POSITIVE);
    for (int i = 0; i < relations.size(); i++) {
      Relation relation = relations.get(i);
      int from = index.findEvent(relation.from().id());
      int to = index.findEvent(relation.to().id());
      if (linksReports(relation)
          && relation.polarity() == Polarity.NEGATIVE
          && from != to
          && from != Index.NONE
          && to != Index.NONE
          && joined.find(from).equals(joined.find(to))) {
        Code.RELATION_POLARITY_CONFLICT.report(
            run.root().within("relations", i),
            "the "
                + described(relation)
                + " is negative, but positive \"same-event\" relations connect the two events",
            "remove the negative relation or a positive relation");
      }
    }
  }

  private static String described(Relation relation) {
    return "%s relation from \"%s\" to \"%s\""
        .formatted(Quoted.of(relation.type().value()), relation.from(), relation.to());
  }

  /**
   * Fast path: returns true only if no two relations connect the same events. The sum of two hash
   * codes does not depend on the direction of a relation.
   */
  private static boolean haveDifferentEnds(List<Relation> relations) {
    Set<Integer> ends = new HashSet<>();
    for (int i = 0, count = relations.size(); i < count; i++) {
      Relation relation = relations.get(i);
      if (!ends.add(relation.from().id().hashCode() + relation.to().id().hashCode())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns a key that identifies the claim of a relation, regardless of its polarity. The key
   * includes the sources of the claim, because relations with the same claim but different sources
   * are not duplicates.
   */
  private static ContentKey claim(Relation relation) {
    String from = relation.from().id();
    String to = relation.to().id();
    boolean isTurned = SYMMETRIC.contains(relation.type()) && from.compareTo(to) > 0;
    return new ContentKey(
        List.of(
            isTurned ? to : from, isTurned ? from : to, relation.type(), relation.attributions()));
  }

  /**
   * Reports cycles of relations. Relations with attributions are ignored, because different sources
   * may contradict each other.
   */
  static void leadNotBack(Dossier dossier, Inspection run) {
    List<Relation> relations = dossier.relations();
    Map<RelationType, Graph> graphs = new HashMap<>();
    for (int i = 0, count = relations.size(); i < count; i++) {
      Relation relation = relations.get(i);
      if (WITHOUT_CYCLES.contains(relation.type())
          && relation.polarity() == Polarity.POSITIVE
          && relation.attributions().isEmpty()
          && !relation.from().equals(relation.to())) {
        graphs
            .computeIfAbsent(relation.type(), type -> new Graph(run.index()))
            .link(relation.from().id(), relation.to().id(), i, Site.NO_INDEX);
      }
    }
    graphs.forEach(
        (type, graph) -> {
          for (Graph.Cycle cycle : graph.cycles()) {
            Code.RELATION_CYCLE.report(
                run.root().within("relations", cycle.owner()),
                "the " + Quoted.of(type.value()) + " relations form a cycle: " + cycle);
          }
        });
  }
}
