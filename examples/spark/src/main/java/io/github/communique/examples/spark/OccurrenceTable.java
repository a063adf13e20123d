package io.github.communique.examples.spark;

import static org.apache.spark.sql.functions.collect_list;

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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
 * {@code same-event}. The library computes the best values and the contradictions.
 */
final class OccurrenceTable {
  /**
   * The generator's register identifies each actor uniquely. The library does not support this
   * scheme by default.
   */
  static final MergeOptions REGISTERED =
      MergeOptions.builder().identifying(IdentifierScheme.of("example:register")).build();

  /** The columns of the reports of a meeting in one dossier. */
  static final String REPORTED = "occurrence: STRING, json: STRING";

  private static final StructType OCCURRENCE =
      StructType.fromDDL(
          "occurrence STRING, day DATE, participants ARRAY<STRUCT<key: STRING, name: STRING>>,"
              + " status STRING, polarity STRING, medium STRING, dossiers INT, reports INT,"
              + " publishers ARRAY<STRING>,"
              + " conflicts ARRAY<STRUCT<property: STRING,"
              + " claims: ARRAY<STRUCT<publisher: STRING, value: STRING>>>>");

  private OccurrenceTable() {}

  static Dataset<Row> across(Dataset<Row> dossiers) {
    return dossiers
        .selectExpr("inline(occurrences)")
        .groupBy("occurrence")
        .agg(collect_list("json"))
        .map(
            (MapFunction<Row, Row>) row -> occurrence(row.getString(0), row.getList(1)),
            // The encoder depends on the session settings, which map a day to LocalDate.
            Encoders.row(OCCURRENCE));
  }

  /**
   * Returns a small dossier for each meeting, which contains the reports of the meeting. Only small
   * dossiers are shuffled.
   */
  static Row[] reported(Dossier dossier) {
    Map<String, Set<String>> reports = new LinkedHashMap<>();
    for (Occurrence occurrence : Occurrences.of(dossier)) {
      if (occurrence.best().orElse(null) instanceof Meeting) {
        Set<String> ids =
            reports.computeIfAbsent(MeetingKey.of(dossier, occurrence), key -> new HashSet<>());
        occurrence.reports().forEach(report -> ids.add(report.id()));
      }
    }
    return reports.entrySet().stream()
        .map(
            occurrence ->
                RowFactory.create(
                    occurrence.getKey(), DossierJson.write(part(dossier, occurrence.getValue()))))
        .toArray(Row[]::new);
  }

  // The part includes all statements, because a statement may deny the meeting.
  private static Dossier part(Dossier dossier, Set<String> ids) {
    return dossier.toBuilder()
        // Dossiers.latest has already selected the revisions. With a revision, the merge would
        // exclude retracted dossiers.
        .clear("revision")
        // Texts and evidence are the largest part of a dossier and are not required here.
        .articles(
            dossier.articles().stream().map(it -> it.toBuilder().clear("text").build()).toList())
        .agreements(List.of())
        .actions(List.of())
        .statements(
            dossier.statements().stream()
                .map(it -> it.toBuilder().clear("evidence").build())
                .toList())
        .meetings(
            dossier.meetings().stream()
                .filter(it -> ids.contains(it.id()))
                .map(it -> it.toBuilder().clear("evidence").build())
                .toList())
        .relations(
            dossier.relations().stream()
                .filter(it -> ids.contains(it.from().id()) && ids.contains(it.to().id()))
                .toList())
        .build();
  }

  private static Row occurrence(String key, List<String> parts) {
    // The result must not depend on the row order, which is undefined in Spark.
    List<Dossier> dossiers =
        parts.stream().map(DossierJson::read).sorted(Comparator.comparing(Dossier::id)).toList();
    Dossier all =
        sameEvent(
            dossiers.size() == 1
                ? dossiers.get(0)
                : DossierMerge.of(dossiers, REGISTERED).dossier());
    Occurrence occurrence = Occurrences.of(all).reportedBy(all.meetings().get(0)).orElseThrow();
    Meeting best = (Meeting) occurrence.best().orElseThrow();
    return RowFactory.create(
        key,
        MeetingKey.day(occurrence).orElse(null),
        Who.participants(all, best).stream()
            .map(who -> RowFactory.create(who.key(), who.name()))
            .toArray(Row[]::new),
        best.status().value(),
        best.polarity().value(),
        best.medium().map(medium -> medium.value()).orElse(null),
        dossiers.size(),
        occurrence.reports().size(),
        publishers(all),
        occurrence.conflicts().stream().map(it -> conflict(all, it)).toArray(Row[]::new));
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
