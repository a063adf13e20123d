package io.github.communique.validation;

import io.github.communique.Condition;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.vocabulary.ConditionKind;
import java.util.List;
import java.util.Set;

/** {@code condition.*}: what an event waits for is not itself. */
final class ConditionRules {
  static final List<Rule> ALL =
      List.of(Rule.each(Event.class, ConditionRules::isAnother), ConditionRules::comesFirst);

  /** That each of two comes unless the other does is an ordinary alternative. */
  private static final Set<ConditionKind> WAITS =
      Set.of(ConditionKind.AFTER_COMPLETION, ConditionKind.IF, ConditionKind.UNTIL);

  private ConditionRules() {}

  private static void isAnother(Event event, Spot at) {
    for (int i = 0; i < event.conditions().size(); i++) {
      if (event
          .conditions()
          .get(i)
          .event()
          .filter(ref -> ref.id().equals(event.id()))
          .isPresent()) {
        Code.CONDITION_SELF.report(
            at.within("conditions", i).within("event"), Kinds.named(event) + " waits for itself");
      }
    }
  }

  private static void comesFirst(Dossier dossier, Spot at) {
    Graph graph = new Graph();
    for (Event event : dossier.events()) {
      for (int i = 0; i < event.conditions().size(); i++) {
        Condition condition = event.conditions().get(i);
        if (condition.event().isPresent()
            && WAITS.contains(condition.kind())
            && !condition.event().get().id().equals(event.id())) {
          graph.edge(
              event.id(),
              condition.event().get().id(),
              at.of(event).within("conditions", i).within("event"));
        }
      }
    }
    for (Graph.Cycle cycle : graph.cycles()) {
      Code.CONDITION_CYCLE.report(
          cycle.at(),
          "events wait for each other: " + cycle + "; an exchange may, anything else never begins");
    }
  }
}
