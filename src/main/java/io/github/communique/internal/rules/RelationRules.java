package io.github.communique.internal.rules;

import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Relation;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.ContentKey;
import io.github.communique.internal.inspection.Graph;
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

/** The {@code relation.*} rules, which report impossible or duplicate links between events. */
final class RelationRules {
  private static final List<RelationType> WITHOUT_CYCLES =
      List.of(RelationType.PART_OF, RelationType.FOLLOWS, RelationType.PRECONDITION_OF);

  private static final Set<RelationType> SYMMETRIC =
      Set.of(
          RelationType.SAME_EVENT,
          RelationType.IN_EXCHANGE_FOR,
          RelationType.AGREES_WITH,
          RelationType.DISAGREES_WITH,
          RelationType.ALTERNATIVE_TO);

  private static final Set<RelationType> FIRST_COMES_LATER =
      Set.of(RelationType.FOLLOWS, RelationType.RESPONDS_TO);

  private static final Set<RelationType> FIRST_COMES_EARLIER =
      Set.of(RelationType.CAUSES, RelationType.PRECONDITION_OF);

  private RelationRules() {}

  static void check(Relation relation, Trail at) {
    linksTwo(relation, at);
    if (relation.polarity() == Polarity.POSITIVE) {
      joinsOneKind(relation, at);
      fitsTimes(relation, at);
    }
  }

  private static void linksTwo(Relation relation, Trail at) {
    if (relation.from().equals(relation.to())) {
      Code.RELATION_SELF.report(
          at.spot(),
          "\"from\" and \"to\" are both \""
              + relation.from()
              + "\"; expected two different events");
    }
  }

  private static void joinsOneKind(Relation relation, Trail at) {
    if (!relation.type().equals(RelationType.SAME_EVENT)) {
      return;
    }
    Event from = at.index().resolve(relation.from());
    Event to = at.index().resolve(relation.to());
    if (from != null && to != null && from.type() != to.type()) {
      Code.RELATION_SAME_EVENT_KINDS.report(
          at.spot(),
          Kinds.named(from)
              + " and "
              + Kinds.named(to)
              + " are events of different kinds, so they cannot be reports of one occurrence",
          "use \"part-of\", \"follows\" or \"concerns\" for related events");
    }
  }

  private static void fitsTimes(Relation relation, Trail at) {
    RelationType type = relation.type();
    boolean partOf = type.equals(RelationType.PART_OF);
    boolean mustNotBeBefore = partOf || FIRST_COMES_LATER.contains(type);
    boolean mustNotBeAfter = partOf || FIRST_COMES_EARLIER.contains(type);
    if (!mustNotBeBefore && !mustNotBeAfter) {
      return;
    }
    Event from = at.index().resolve(relation.from());
    Event to = at.index().resolve(relation.to());
    if (from == null || to == null || !hasItsTime(from) || !hasItsTime(to)) {
      return;
    }
    EventTime first = from.time().get();
    EventTime second = to.time().get();
    if (mustNotBeBefore && Span.isBefore(first, second)) {
      contradiction(from, type, to, from, at);
    } else if (mustNotBeAfter && Span.isBefore(second, first)) {
      contradiction(from, type, to, to, at);
    }
  }

  private static void contradiction(
      Event from, RelationType type, Event to, Event earlier, Trail at) {
    Code.RELATION_TIME_CONTRADICTION.report(
        at.spot(),
        "the "
            + Quoted.of(type.value())
            + " relation from "
            + described(from)
            + " to "
            + described(to)
            + " is impossible: \""
            + earlier.id()
            + "\" ends before \""
            + (earlier == from ? to : from).id()
            + "\" begins");
  }

  /**
   * Returns whether an event takes place at the time that it states. A postponed, cancelled or
   * hypothetical event does not take place at this time.
   */
  private static boolean hasItsTime(Event event) {
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
    for (int i = 0, count = relations.size(); i < count; i++) {
      Relation relation = relations.get(i);
      Integer first = claims.putIfAbsent(claim(relation), i);
      if (first != null) {
        Code.RELATION_DUPLICATE.report(
            run.root().within("relations", i),
            "the "
                + Quoted.of(relation.type().value())
                + " relation from \""
                + relation.from()
                + "\" to \""
                + relation.to()
                + "\" is a duplicate of the relation at "
                + run.root().within("relations", first),
            "combine the evidence and the notes of both relations");
      }
    }
  }

  /**
   * Fast path: returns whether no two relations can connect the same events. The sum of two hash
   * codes does not depend on the direction.
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
   * Returns a key that identifies the claim of a relation. The key includes the sources of the
   * claim, because relations with the same claim but different sources are not duplicates.
   */
  private static ContentKey claim(Relation relation) {
    String from = relation.from().id();
    String to = relation.to().id();
    boolean isTurned = SYMMETRIC.contains(relation.type()) && from.compareTo(to) > 0;
    return new ContentKey(
        List.of(
            isTurned ? to : from,
            isTurned ? from : to,
            relation.type(),
            relation.polarity(),
            relation.attributions()));
  }

  /**
   * Reports cycles of relations. Relations with attributions are ignored, because different sources
   * may contradict each other.
   */
  static void leadNotBack(Dossier dossier, Inspection run) {
    List<Relation> relations = dossier.relations();
    if (relations.isEmpty()) {
      return;
    }
    Graph[] graphs = new Graph[WITHOUT_CYCLES.size()];
    for (int i = 0; i < graphs.length; i++) {
      graphs[i] = new Graph(run.index());
    }
    for (int i = 0, count = relations.size(); i < count; i++) {
      Relation relation = relations.get(i);
      int type = WITHOUT_CYCLES.indexOf(relation.type());
      if (type >= 0
          && relation.polarity() == Polarity.POSITIVE
          && relation.attributions().isEmpty()
          && !relation.from().equals(relation.to())) {
        graphs[type].link(relation.from().id(), relation.to().id(), i, Site.NO_INDEX);
      }
    }
    for (int i = 0; i < graphs.length; i++) {
      for (Graph.Cycle cycle : graphs[i].cycles()) {
        Code.RELATION_CYCLE.report(
            run.root().within("relations", cycle.owner()),
            "the "
                + Quoted.of(WITHOUT_CYCLES.get(i).value())
                + " relations form a cycle: "
                + cycle);
      }
    }
  }
}
