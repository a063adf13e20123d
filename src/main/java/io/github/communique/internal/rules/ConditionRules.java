package io.github.communique.internal.rules;

import io.github.communique.Condition;
import io.github.communique.Event;
import io.github.communique.Ref;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Graph;
import io.github.communique.internal.inspection.Inspection;
import io.github.communique.internal.inspection.Kinds;
import io.github.communique.internal.inspection.Site;
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

  /**
   * Checks the conditions of all events.
   *
   * @param waiting the events with conditions
   */
  static void check(List<Event> waiting, Inspection run) {
    Graph graph = new Graph(run.index());
    for (int owner = 0; owner < waiting.size(); owner++) {
      Event event = waiting.get(owner);
      List<Condition> conditions = event.conditions();
      for (int i = 0, count = conditions.size(); i < count; i++) {
        Optional<Ref<Event>> other = conditions.get(i).event();
        if (other.isPresent() && other.get().id().equals(event.id())) {
          Code.CONDITION_SELF.report(
              site(event, i, run), Kinds.named(event) + " is a condition of itself");
        } else if (other.isPresent() && WAITS.contains(conditions.get(i).kind())) {
          graph.link(event.id(), other.get().id(), owner, i);
        }
      }
    }
    for (Graph.Cycle cycle : graph.cycles()) {
      Code.CONDITION_CYCLE.report(
          site(waiting.get(cycle.owner()), cycle.place(), run),
          "the events are conditions of each other: " + cycle,
          "this is valid only for an exchange; otherwise none of the events can begin");
    }
  }

  private static Site site(Event event, int condition, Inspection run) {
    return run.siteOf(event).within("conditions", condition).within("event");
  }
}
