package io.github.communique.interop.table;

import io.github.communique.Actor;
import io.github.communique.Participation;
import io.github.communique.Ref;
import io.github.communique.Statement;
import io.github.communique.internal.export.Exported;
import io.github.communique.vocabulary.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Builds the rows of the dyads table. */
final class DyadRows {
  static final List<String> COLUMNS =
      Cells.columns(
          "code directed source source_kind source_country target target_kind target_country");

  private static final Set<Role> ACTING = Set.of(Role.INITIATOR, Role.PERPETRATOR, Role.SPONSOR);

  private static final Set<Role> ACTED_UPON =
      Set.of(Role.TARGET, Role.VICTIM, Role.RECIPIENT, Role.BENEFICIARY, Role.SUBJECT);

  private DyadRows() {}

  static List<List<String>> of(Exported event) {
    Set<Ref<Actor>> sources = new LinkedHashSet<>();
    Set<Ref<Actor>> targets = new LinkedHashSet<>();
    Set<Ref<Actor>> all = new LinkedHashSet<>();
    for (Participation participation : (Iterable<Participation>) event.present()::iterator) {
      all.add(participation.actor());
      if (participation.role().filter(ACTING::contains).isPresent()) {
        sources.add(participation.actor());
      }
      if (participation.role().filter(ACTED_UPON::contains).isPresent()) {
        targets.add(participation.actor());
      }
    }
    if (event.report() instanceof Statement statement) {
      sources.addAll(all);
      targets.addAll(statement.targets());
      targets.addAll(targets.isEmpty() ? statement.audience() : List.of());
    }
    if (!sources.isEmpty() && !targets.isEmpty()) {
      return directed(event, sources, targets);
    }
    return event.report() instanceof Statement ? List.of() : undirected(event, List.copyOf(all));
  }

  private static List<List<String>> directed(
      Exported event, Set<Ref<Actor>> sources, Set<Ref<Actor>> targets) {
    List<List<String>> rows = new ArrayList<>();
    for (Ref<Actor> source : sources) {
      for (Ref<Actor> target : targets) {
        if (!source.equals(target)) {
          rows.add(row(event, true, source, target));
        }
      }
    }
    return rows;
  }

  private static List<List<String>> undirected(Exported event, List<Ref<Actor>> all) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        rows.add(row(event, false, all.get(i), all.get(j)));
      }
    }
    return rows;
  }

  private static List<String> row(
      Exported event, boolean directed, Ref<Actor> source, Ref<Actor> target) {
    List<String> row = new ArrayList<>();
    Cells.addEvent(event, row);
    row.add(
        event.report().classifications().stream().findFirst().map(code -> code.code()).orElse(""));
    row.add(String.valueOf(directed));
    Cells.addActor(event.dossier().resolve(source), row);
    Cells.addActor(event.dossier().resolve(target), row);
    return List.copyOf(row);
  }
}
