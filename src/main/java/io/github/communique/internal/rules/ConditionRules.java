package io.github.communique.internal.rules;

import io.github.communique.Condition;
import io.github.communique.Event;
import io.github.communique.Ref;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Graph;
import io.github.communique.internal.inspection.Inspection;
import io.github.communique.internal.inspection.Kinds;
import io.github.communique.vocabulary.ConditionKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The {@code condition.*} rules, which check that an event is not its own condition, directly or
 * indirectly.
 */
final class ConditionRules {
  /**
   * The kinds of conditions that must not form a cycle. The kind {@code unless} is excluded,
   * because two events can be alternatives: each takes place unless the other takes place.
   */
  private static final Set<ConditionKind> WAITS =
      Set.of(ConditionKind.AFTER_COMPLETION, ConditionKind.IF, ConditionKind.UNTIL);

  private ConditionRules() {}

  static void check(Event event, List<Condition> conditions, Trail at) {
    for (int i = 0, count = conditions.size(); i < count; i++) {
      Optional<Ref<Event>> other = conditions.get(i).event();
      if (other.isPresent() && other.get().id().equals(event.id())) {
        Code.CONDITION_SELF.report(
            at.within("conditions", i).within("event"),
            Kinds.named(event) + " is a condition of itself");
      }
    }
  }

  /**
   * Reports cycles of conditions.
   *
   * @param waiting the events with conditions
   */
  static void comeFirst(List<Event> waiting, Inspection run) {
    Graph graph = new Graph(run.index());
    for (int owner = 0; owner < waiting.size(); owner++) {
      Event event = waiting.get(owner);
      List<Condition> conditions = event.conditions();
      for (int i = 0, count = conditions.size(); i < count; i++) {
        Condition condition = conditions.get(i);
        if (condition.event().isPresent()
            && WAITS.contains(condition.kind())
            && !condition.event().get().id().equals(event.id())) {
          graph.link(event.id(), condition.event().get().id(), owner, i);
        }
      }
    }
    for (Graph.Cycle cycle : graph.cycles()) {
      Code.CONDITION_CYCLE.report(
          run.siteOf(waiting.get(cycle.owner()))
              .within("conditions", cycle.place())
              .within("event"),
          "the events are conditions of each other: " + cycle,
          "this is valid only for an exchange; otherwise none of the events can begin");
    }
  }
}
