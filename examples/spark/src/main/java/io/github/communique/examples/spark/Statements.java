package io.github.communique.examples.spark;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import io.github.communique.Dossier;
import io.github.communique.Participation;
import io.github.communique.Statement;
import io.github.communique.query.DossierView;
import io.github.communique.query.Source;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.Rank;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Counts statements by speaker and source. */
final class Statements {
  /**
   * The columns for a statement of a dossier. The column {@code dossiers} is 1 for the first
   * statement of a speaker with a given chain of sources, and 0 for all later ones. The sum of the
   * column is therefore the number of dossiers.
   */
  static final String COLUMNS =
      "speaker STRING, name STRING, sources STRING, sourceNames STRING, dossiers INT";

  private Statements() {}

  /**
   * Counts statements by speaker and chain of sources. The outermost source of a chain is first.
   * The chain is empty if the speaker is the article's only source.
   */
  static Dataset<Row> bySpeakerAndSource(Dataset<Row> dossiers) {
    return dossiers
        .selectExpr("inline(statements)")
        .groupBy("speaker", "sources")
        .agg(
            min("name").as("name"),
            min("sourceNames").as("sourceNames"),
            count(lit(1)).as("statements"),
            sum("dossiers").as("dossiers"));
  }

  /** Returns one row per statement, speaker and chain of sources in a dossier. */
  static Row[] stated(Dossier dossier) {
    DossierView view = DossierView.of(dossier);
    List<Row> rows = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (Statement statement : dossier.statements()) {
      if (statement.polarity() == Polarity.POSITIVE && statement.rank() != Rank.DEPRECATED) {
        for (Participation speaker : statement.speakers()) {
          Who who = Who.of(dossier, speaker.actor());
          for (List<Source> chain : chains(view, statement)) {
            String sources = text(dossier, chain, Who::key);
            rows.add(
                RowFactory.create(
                    who.key(),
                    who.name(),
                    sources,
                    text(dossier, chain, Who::name),
                    seen.add(List.of(who.key(), sources)) ? 1 : 0));
          }
        }
      }
    }
    return rows.toArray(Row[]::new);
  }

  private static List<List<Source>> chains(DossierView view, Statement statement) {
    List<List<Source>> chains = view.sources(statement).stream().map(Source::chain).toList();
    return chains.isEmpty() ? List.of(List.of()) : chains;
  }

  private static String text(Dossier dossier, List<Source> chain, Function<Who, String> part) {
    List<Source> outermostFirst = new ArrayList<>(chain);
    Collections.reverse(outermostFirst);
    return outermostFirst.stream()
        .map(
            source ->
                source.actors().stream()
                    .map(actor -> part.apply(Who.of(dossier, actor)))
                    .collect(Collectors.joining(", ")))
        .collect(Collectors.joining(" → "));
  }
}
