package io.github.communique.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.explode;

import io.github.communique.merge.DossierMerge;
import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Meeting;
import io.github.communique.merge.MergeOptions;
import io.github.communique.json.DossierJson;
import io.github.communique.occurrence.Conflict;
import io.github.communique.occurrence.Occurrence;
import io.github.communique.occurrence.Occurrences;
import io.github.communique.vocabulary.IdentifierScheme;
import io.github.communique.vocabulary.RelationType;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Past and planned meetings, each with its reports from all dossiers.
 *
 * <p>Reports in the same dossier describe the same meeting if a {@code same-event} relation
 * connects them. Reports in different dossiers describe the same meeting if {@link MeetingKey}
 * returns the same key. In that case, the job merges their dossiers and connects the reports by
 * {@code same-event}. The library determines the best values and detects the contradictions.
 */
final class OccurrenceTable {
  /**
   * In the generator's data, each identifier of this scheme identifies exactly one actor. By
   * default, the library does not join actors by identifiers of a custom scheme.
   */
  static final MergeOptions REGISTERED =
      MergeOptions.builder().identifying(IdentifierScheme.of("example:register")).build();

  static final String COLUMNS =
      "occurrence STRING, day DATE, participants ARRAY<STRUCT<key STRING, name STRING>>,"
          + " status STRING, polarity STRING, medium STRING, dossiers INT, reports INT,"
          + " publishers ARRAY<STRING>,"
          + " conflicts ARRAY<STRUCT<property STRING,"
          + " claims ARRAY<STRUCT<publisher STRING, value STRING>>>>";

  private OccurrenceTable() {}

  /**
   * Returns all meetings. Most meetings are reported in a single dossier, and their rows are
   * complete. Only the dossiers that share a meeting are read again, shuffled and merged.
   */
  static Dataset<Row> across(Dataset<Row> dossiers) {
    Dataset<Row> reported = dossiers.selectExpr("inline(occurrences)");
    Dataset<Row> shared =
        reported.groupBy("occurrence").count().where("count > 1").select("occurrence");
    Dataset<Row> merged =
        dossiers
            .select(explode(col("occurrences.occurrence")).as("occurrence"), col("text"))
            .join(shared, "occurrence", "left_semi")
            .groupBy("occurrence")
            .agg(collect_set("text"))
            .map(
                (MapFunction<Row, Row>) row -> merged(row.getString(0), row.getList(1)),
                // The encoder is not a constant, because it depends on the session settings, which
                // map DATE to LocalDate.
                Encoders.row(StructType.fromDDL(COLUMNS)));
    return reported.join(shared, "occurrence", "left_anti").union(merged);
  }

  /** Returns a row for each meeting in a dossier. */
  static Row[] reported(Dossier dossier) {
    return meetings(dossier)
        .map(it -> row(MeetingKey.of(dossier, it), dossier, it, 1))
        .toArray(Row[]::new);
  }

  private static Stream<Occurrence> meetings(Dossier dossier) {
    return Occurrences.of(dossier).all().stream()
        .filter(it -> it.best().orElse(null) instanceof Meeting);
  }

  private static Row merged(String key, List<String> texts) {
    // The result must not depend on the row order, which is undefined in Spark.
    List<Dossier> parts =
        texts.stream()
            .map(text -> part(key, DossierJson.read(text)))
            .sorted(Comparator.comparing(Dossier::id))
            .toList();
    Dossier all =
        sameEvent(
            parts.size() == 1 ? parts.get(0) : DossierMerge.of(parts, REGISTERED).dossier());
    Occurrence occurrence = Occurrences.of(all).reportedBy(all.meetings().get(0)).orElseThrow();
    return row(key, all, occurrence, parts.size());
  }

  /**
   * Reduces a dossier to the reports of one meeting, and to the statements, which may deny the
   * meeting. Merging complete dossiers would take longer.
   */
  private static Dossier part(String key, Dossier dossier) {
    Set<String> ids =
        meetings(dossier)
            .filter(it -> MeetingKey.of(dossier, it).equals(key))
            .flatMap(it -> it.reports().stream())
            .map(Event::id)
            .collect(Collectors.toSet());
    return dossier.toBuilder()
        // Dossiers.latest has already selected the revisions. If the revision property were kept,
        // the merge would exclude superseded dossiers.
        .clear("revision")
        .agreements(List.of())
        .actions(List.of())
        .meetings(dossier.meetings().stream().filter(it -> ids.contains(it.id())).toList())
        .relations(
            dossier.relations().stream()
                .filter(it -> ids.contains(it.from().id()) && ids.contains(it.to().id()))
                .toList())
        .build();
  }

  private static Row row(String key, Dossier dossier, Occurrence occurrence, int dossiers) {
    Meeting best = (Meeting) occurrence.best().orElseThrow();
    return RowFactory.create(
        key,
        MeetingKey.day(occurrence).orElse(null),
        Who.participants(dossier, best).stream()
            .map(who -> RowFactory.create(who.key(), who.name()))
            .toArray(Row[]::new),
        best.status().value(),
        best.polarity().value(),
        best.medium().map(medium -> medium.value()).orElse(null),
        dossiers,
        occurrence.reports().size(),
        publishers(dossier),
        occurrence.conflicts().stream().map(it -> conflict(dossier, it)).toArray(Row[]::new));
  }

  private static Dossier sameEvent(Dossier dossier) {
    List<Meeting> reports = dossier.meetings();
    Dossier.Builder joined = dossier.toBuilder();
    for (Meeting report : reports.subList(1, reports.size())) {
      joined.relation(reports.get(0), RelationType.SAME_EVENT, report);
    }
    return joined.build();
  }

  private static String[] publishers(Dossier dossier) {
    TreeSet<String> publishers = new TreeSet<>();
    dossier.articles().forEach(article -> article.publisher().ifPresent(publishers::add));
    return publishers.toArray(String[]::new);
  }

  private static Row conflict(Dossier dossier, Conflict conflict) {
    return RowFactory.create(
        conflict.property(),
        conflict.claims().stream()
            .map(claim -> RowFactory.create(publisher(dossier, claim.report()), claim.value()))
            .toArray(Row[]::new));
  }

  private static String publisher(Dossier dossier, Event report) {
    List<Article> articles =
        report.articles().isEmpty()
            ? dossier.articles()
            : report.articles().stream().flatMap(ref -> dossier.resolve(ref).stream()).toList();
    return articles.stream()
        .flatMap(article -> article.publisher().stream())
        .findFirst()
        .orElse(null);
  }
}
