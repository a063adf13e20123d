package io.github.communique.examples.spark;

import io.github.communique.Dossier;
import io.github.communique.Participation;
import io.github.communique.Statement;
import io.github.communique.query.DossierView;
import io.github.communique.query.Source;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.Rank;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts the statements by speaker and source in plain Java. */
final class PlainStatements {
  private final Map<String, Integer> statements = new TreeMap<>();
  private final Map<String, Set<String>> dossiers = new TreeMap<>();

  PlainStatements(List<Dossier> dossiers) {
    dossiers.forEach(this::count);
  }

  private void count(Dossier dossier) {
    for (Statement statement : dossier.statements()) {
      if (statement.polarity() == Polarity.POSITIVE && statement.rank() != Rank.DEPRECATED) {
        for (Participation speaker : statement.speakers()) {
          for (String chain : chains(dossier, statement)) {
            String row = PlainActors.key(dossier, speaker.actor()) + "|" + chain;
            statements.merge(row, 1, Integer::sum);
            dossiers.computeIfAbsent(row, any -> new HashSet<>()).add(dossier.id());
          }
        }
      }
    }
  }

  private static List<String> chains(Dossier dossier, Statement statement) {
    List<String> chains = new ArrayList<>();
    for (Source source : DossierView.of(dossier).sources(statement)) {
      String chain = null;
      for (Source link : source.chain()) {
        String names =
            link.actors().stream()
                .map(actor -> PlainActors.key(dossier, actor))
                .collect(Collectors.joining(", "));
        chain = chain == null ? names : names + " → " + chain;
      }
      chains.add(chain);
    }
    return chains.isEmpty() ? List.of("") : chains;
  }

  /** Columns: speaker, sources, statements, dossiers. */
  List<String> all() {
    return statements.keySet().stream()
        .map(row -> row + "|" + statements.get(row) + "|" + dossiers.get(row).size())
        .sorted()
        .toList();
  }
}
