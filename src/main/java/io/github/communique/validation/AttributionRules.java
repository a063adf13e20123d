package io.github.communique.validation;

import io.github.communique.Actor;
import io.github.communique.Attribution;
import io.github.communique.Dossier;
import io.github.communique.Ref;
import io.github.communique.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code attribution.*}: a chain of sources has a beginning. */
final class AttributionRules {
  static final List<Rule> ALL =
      List.of(AttributionRules::begins, Rule.each(Attribution.class, AttributionRules::namesOnce));

  private AttributionRules() {}

  private static void begins(Dossier dossier, Spot at) {
    Graph graph = new Graph();
    for (int i = 0; i < dossier.statements().size(); i++) {
      Statement statement = dossier.statements().get(i);
      for (int j = 0; j < statement.attributions().size(); j++) {
        Spot source = at.within("statements", i).within("attributions", j).within("statement");
        statement
            .attributions()
            .get(j)
            .statement()
            .ifPresent(ref -> graph.edge(statement.id(), ref.id(), source));
      }
    }
    for (Graph.Cycle cycle : graph.cycles()) {
      Code.ATTRIBUTION_CYCLE.report(
          cycle.at(), "statements are each other's source, so that none is: " + cycle);
    }
  }

  private static void namesOnce(Attribution attribution, Spot at) {
    Set<Ref<Actor>> seen = new HashSet<>();
    for (int i = 0; i < attribution.chain().size(); i++) {
      Ref<Actor> actor = attribution.chain().get(i);
      if (!seen.add(actor)) {
        Code.ATTRIBUTION_REPEATED.report(
            at.within("chain", i),
            "\""
                + actor
                + "\" stands twice in one chain: each actor of it reports what the one"
                + " before said",
            "several sources of the same report are an attribution each");
      }
    }
  }
}
