package io.github.communique.validation;

import io.github.communique.Attribution;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Relation;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.RelationType;
import io.github.communique.vocabulary.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code relation.*}: links between events that cannot hold, or stand twice. */
final class RelationRules {
  static final List<Rule> ALL =
      List.of(
          Rule.each(Relation.class, RelationRules::linksTwo),
          Rule.each(Relation.class, RelationRules::joinsOneKind),
          Rule.each(Relation.class, RelationRules::fitsTimes),
          RelationRules::standsOnce,
          RelationRules::leadsNotBack);

  private static final Set<RelationType> WITHOUT_CYCLES =
      Set.of(RelationType.PART_OF, RelationType.FOLLOWS, RelationType.PRECONDITION_OF);

  private static final Set<RelationType> SYMMETRIC =
      Set.of(RelationType.SAME_EVENT, RelationType.IN_EXCHANGE_FOR);

  private static final Set<RelationType> FIRST_COMES_LATER =
      Set.of(RelationType.FOLLOWS, RelationType.RESPONDS_TO);

  private static final Set<RelationType> FIRST_COMES_EARLIER =
      Set.of(RelationType.CAUSES, RelationType.PRECONDITION_OF);

  private RelationRules() {}

  private static void linksTwo(Relation relation, Spot at) {
    if (relation.from().equals(relation.to())) {
      Code.RELATION_SELF.report(
          at, "\"" + relation.from() + "\" is linked to itself: a relation links two events");
    }
  }

  private static void joinsOneKind(Relation relation, Spot at) {
    if (!isAsserted(relation, RelationType.SAME_EVENT)) {
      return;
    }
    Event from = at.dossier().resolve(relation.from()).orElse(null);
    Event to = at.dossier().resolve(relation.to()).orElse(null);
    if (from != null && to != null && from.type() != to.type()) {
      Code.RELATION_SAME_EVENT_KINDS.report(
          at,
          Kinds.named(from) + " and " + Kinds.named(to) + " are of two kinds, so not one happening",
          "what belongs together without being the same is part-of, follows or concerns");
    }
  }

  private static void fitsTimes(Relation relation, Spot at) {
    if (relation.polarity() == Polarity.NEGATIVE) {
      return;
    }
    Event from = at.dossier().resolve(relation.from()).orElse(null);
    Event to = at.dossier().resolve(relation.to()).orElse(null);
    if (from == null || to == null || !hasItsTime(from) || !hasItsTime(to)) {
      return;
    }
    Span first = Span.of(from.time());
    Span second = Span.of(to.time());
    boolean before = first.isBefore(second);
    boolean after = second.isBefore(first);
    RelationType type = relation.type();
    if (before && FIRST_COMES_LATER.contains(type)
        || after && FIRST_COMES_EARLIER.contains(type)
        || (before || after) && type.equals(RelationType.PART_OF)) {
      Code.RELATION_TIME_CONTRADICTION.report(
          at,
          described(from)
              + " cannot be "
              + type
              + " "
              + described(to)
              + ": it is over before the other begins, or the other way round");
    }
  }

  /** The time of what was put off or called off is that of a plan. */
  private static boolean hasItsTime(Event event) {
    return event.status() != Status.POSTPONED && event.status() != Status.CANCELLED;
  }

  private static String described(Event event) {
    return "\"" + event.id() + "\" (" + event.time().map(TimeText::of).orElse("") + ")";
  }

  private static void standsOnce(Dossier dossier, Spot at) {
    Map<Claim, Integer> seen = new HashMap<>();
    for (int i = 0; i < dossier.relations().size(); i++) {
      Relation relation = dossier.relations().get(i);
      Integer first = seen.putIfAbsent(Claim.of(relation), i);
      if (first != null) {
        Code.RELATION_DUPLICATE.report(
            at.within("relations", i),
            "\""
                + relation.from()
                + "\" "
                + relation.type()
                + " \""
                + relation.to()
                + "\" is said already by "
                + at.within("relations", first),
            "evidence and notes of the two fit into one");
      }
    }
  }

  /** What a relation says and on whose authority; two sources may well say the same. */
  private record Claim(
      String from, RelationType type, String to, Polarity polarity, List<Attribution> sources) {
    static Claim of(Relation relation) {
      String from = relation.from().id();
      String to = relation.to().id();
      boolean turned = SYMMETRIC.contains(relation.type()) && from.compareTo(to) > 0;
      return new Claim(
          turned ? to : from,
          relation.type(),
          turned ? from : to,
          relation.polarity(),
          relation.attributions());
    }
  }

  /** What somebody else claims may contradict what another does: only the article's word counts. */
  private static void leadsNotBack(Dossier dossier, Spot at) {
    Map<RelationType, List<Integer>> byType = new LinkedHashMap<>();
    for (int i = 0; i < dossier.relations().size(); i++) {
      Relation relation = dossier.relations().get(i);
      if (WITHOUT_CYCLES.contains(relation.type())
          && isAsserted(relation, relation.type())
          && relation.attributions().isEmpty()
          && !relation.from().equals(relation.to())) {
        byType.computeIfAbsent(relation.type(), type -> new ArrayList<>()).add(i);
      }
    }
    byType.forEach(
        (type, indexes) -> {
          Graph graph = new Graph();
          for (int i : indexes) {
            Relation relation = dossier.relations().get(i);
            graph.edge(relation.from().id(), relation.to().id(), at.within("relations", i));
          }
          for (Graph.Cycle cycle : graph.cycles()) {
            Code.RELATION_CYCLE.report(
                cycle.at(), type + " leads back to where it starts: " + cycle);
          }
        });
  }

  private static boolean isAsserted(Relation relation, RelationType type) {
    return relation.type().equals(type) && relation.polarity() == Polarity.POSITIVE;
  }
}
