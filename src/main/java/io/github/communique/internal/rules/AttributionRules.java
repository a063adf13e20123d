package io.github.communique.internal.rules;

import io.github.communique.Actor;
import io.github.communique.Attribution;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Ref;
import io.github.communique.Statement;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Graph;
import io.github.communique.internal.inspection.Inspection;
import io.github.communique.internal.inspection.Kinds;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.Status;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The {@code attribution.*} rules, which check that sources do not form a cycle and that a chain
 * does not contain an actor twice.
 */
final class AttributionRules {
  /**
   * The maximum length of a chain that is searched for duplicates without a set. For longer chains,
   * a set avoids quadratic time.
   */
  private static final int SHORT = 8;

  private AttributionRules() {}

  static void begin(Dossier dossier, Inspection run) {
    Graph graph = new Graph(run.index());
    List<Statement> statements = dossier.statements();
    for (int i = 0, count = statements.size(); i < count; i++) {
      Statement statement = statements.get(i);
      List<Attribution> attributions = statement.attributions();
      for (int j = 0, size = attributions.size(); j < size; j++) {
        Optional<Ref<Statement>> source = attributions.get(j).statement();
        if (source.isPresent()) {
          graph.link(statement.id(), source.get().id(), i, j);
        }
      }
    }
    for (Graph.Cycle cycle : graph.cycles()) {
      Code.ATTRIBUTION_CYCLE.report(
          run.root()
              .within("statements", cycle.owner())
              .within("attributions", cycle.place())
              .within("statement"),
          cycle.isLoop()
              ? Kinds.named(statements.get(cycle.owner())) + " is its own source"
              : "the sources of the statements form a cycle: " + cycle);
    }
  }

  static void check(Attribution attribution, Trail at) {
    if (attribution.statement().isPresent()) {
      isMade(attribution.statement().get(), at);
    }
    List<Ref<Actor>> chain = attribution.chain();
    Set<String> seen = chain.size() > SHORT ? new HashSet<>() : null;
    for (int i = 0, count = chain.size(); i < count; i++) {
      Ref<Actor> actor = chain.get(i);
      if (seen == null ? chain.indexOf(actor) < i : !seen.add(actor.id())) {
        Code.ATTRIBUTION_REPEATED.report(
            at.within("chain", i),
            "\""
                + actor
                + "\" is duplicated in the chain; each actor in a chain reports what the previous"
                + " actor said",
            "add a separate attribution for each independent source");
      }
    }
  }

  /** Reports a source that did not make its statement, unless the report is only imagined. */
  private static void isMade(Ref<Statement> source, Trail at) {
    Statement statement = at.index().resolve(source);
    Event report = at.event();
    if (statement == null || report != null && report.status() == Status.HYPOTHETICAL) {
      return;
    }
    boolean isNegative = statement.polarity() == Polarity.NEGATIVE;
    if (isNegative || statement.status() == Status.HYPOTHETICAL) {
      Code.ATTRIBUTION_NOT_MADE.report(
          at.within("statement"),
          Kinds.named(statement)
              + " is the source of a report, but has the "
              + (isNegative ? "polarity \"negative\"" : "status \"hypothetical\""),
          "refer to a statement that was made"
              + (report == null ? "" : ", or use the status \"hypothetical\""));
    }
  }
}
