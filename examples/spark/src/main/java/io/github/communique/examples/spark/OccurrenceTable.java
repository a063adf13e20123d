package io.github.communique.examples.spark;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.apache.spark.sql.functions.any_value;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.StructType;

/**
 * Past and planned meetings, each with its reports from all dossiers.
 *
 * <p>Reports in the same dossier describe the same meeting if a {@code same-event} relation
 * connects them. Reports in different dossiers describe the same meeting if {@link MeetingKey}
 * returns the same key. In that case, the job merges the {@linkplain MeetingPart parts} of their
 * dossiers and connects the reports by {@code same-event}. The library determines the best values
 * and detects the contradictions.
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

  /**
   * The columns of a meeting in a dossier: its row, and the part of the dossier about it. The part
   * is null if no other dossier can share the meeting.
   */
  static final String REPORTED = "meeting STRUCT<" + COLUMNS + ">, part BINARY";

  private OccurrenceTable() {}

  /**
   * Returns all meetings. The row of a meeting in only one dossier is already complete. If several
   * dossiers report a meeting, their parts about the meeting are merged.
   */
  static Dataset<Row> across(Dataset<Row> dossiers) {
    UserDefinedFunction merged =
        udf(
            (UDF1<Row, Row>) it -> merged(it.getString(0), it.getList(1)),
            StructType.fromDDL(COLUMNS));
    return dossiers
        .selectExpr("inline(occurrences)")
        .groupBy(col("meeting.occurrence").as("key"))
        .agg(any_value(col("meeting")).as("meeting"), collect_list("part").as("parts"))
        .select(
            when(size(col("parts")).gt(1), merged.apply(struct("key", "parts")))
                .otherwise(col("meeting"))
                .as("meeting"))
        .select("meeting.*");
  }

  /** Returns a row for each meeting in a dossier. */
  static Row[] reported(Dossier dossier) {
    Map<String, List<Occurrence>> meetings =
        Occurrences.of(dossier).all().stream()
            .filter(it -> it.best().orElse(null) instanceof Meeting)
            .collect(groupingBy(it -> MeetingKey.of(dossier, it), LinkedHashMap::new, toList()));
    return meetings.entrySet().stream()
        .map(it -> reported(dossier, it.getKey(), it.getValue()))
        .toArray(Row[]::new);
  }

  private static Row reported(Dossier dossier, String key, List<Occurrence> same) {
    if (MeetingKey.isOnlyIn(dossier, key)) {
      return RowFactory.create(row(key, dossier, same.get(0), 1), null);
    }
    Dossier part = MeetingPart.of(dossier, same);
    return RowFactory.create(
        same.size() == 1 ? row(key, dossier, same.get(0), 1) : row(key, sameEvent(part), 1),
        DossierJson.writeBytes(part));
  }

  private static Row merged(String key, List<byte[]> parts) {
    // The result must not depend on the row order, which is undefined in Spark.
    List<Dossier> dossiers =
        parts.stream().map(DossierJson::read).sorted(Comparator.comparing(Dossier::id)).toList();
    return row(key, sameEvent(DossierMerge.of(dossiers, REGISTERED).dossier()), dossiers.size());
  }

  private static Row row(String key, Dossier part, int dossiers) {
    Occurrence occurrence = Occurrences.of(part).reportedBy(part.meetings().get(0)).orElseThrow();
    return row(key, part, occurrence, dossiers);
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
