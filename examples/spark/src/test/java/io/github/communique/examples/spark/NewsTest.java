package io.github.communique.examples.spark;

import static org.apache.spark.sql.functions.expr;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.examples.generator.BrokenLine;
import io.github.communique.examples.generator.DossierGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares the tables with tables that are computed in plain Java. The job runs on one core and on
 * two cores, with different numbers of partitions.
 */
class NewsTest {
  @TempDir static Path directory;

  private static Path news;
  private static PlainLines plain;
  private static SparkSession spark;

  @BeforeAll
  static void run() throws IOException {
    news = SmallNews.write(directory);
    plain = new PlainLines(news);
    try (SparkSession one = Sessions.local(1, 1)) {
      News.run(one, news.toString(), output("one"));
    }
    spark = Sessions.local(2, 7);
    spark.conf().set("spark.sql.adaptive.enabled", false);
    News.run(spark, news.toString(), output("two"));
  }

  @AfterAll
  static void stop() throws IOException {
    spark.close();
  }

  private static String output(String name) {
    return directory.resolve(name).toString();
  }

  private static Dataset<Row> parquet(String run, String table) {
    return spark.read().parquet(output(run) + "/parquet/" + table);
  }

  private static void assertRows(String table, String columns, List<String> expected) {
    for (String run : List.of("one", "two")) {
      assertThat(Sessions.texts(select(parquet(run, table), columns)))
          .as(table + " of run " + run)
          .isEqualTo(expected);
    }
  }

  private static Dataset<Row> select(Dataset<Row> rows, String columns) {
    return rows.selectExpr(columns.split("; "));
  }

  @Test
  void noLineIsLost() {
    assertThat(parquet("one", "lines").count()).isEqualTo(plain.count());
    assertThat(parquet("two", "lines").count()).isEqualTo(plain.count());
  }

  @Test
  void writesRejectedLinesWithFileLineAndCodes() {
    List<String> expected = plain.setAside();
    for (String run : List.of("one", "two")) {
      Dataset<Row> setAside = spark.read().json(output(run) + "/json/set-aside");
      assertThat(
              Sessions.texts(
                  select(
                      setAside,
                      "substring_index(file, '/', -1); line;"
                          + " concat('[', array_join(codes, ', '), ']'); text")))
          .isEqualTo(expected);
    }
  }

  /** The generator reports which lines it broke, and how. */
  @Test
  void findsJustTheLinesThatWereBroken() throws IOException {
    DossierGenerator generator = SmallNews.generator(directory);
    Map<String, Integer> made = new TreeMap<>();
    for (int line = 0; line < SmallNews.LINES; line++) {
      int copies = line < SmallNews.LINES / 10 ? 2 : 1;
      generator
          .brokenLine(line)
          .map(BrokenLine::code)
          .ifPresent(code -> made.merge(code, copies, Integer::sum));
    }
    assertThat(made).hasSizeGreaterThanOrEqualTo(4);
    // SmallNews also writes a truncated line. Its first issue is json.syntax.
    made.merge("json.syntax", 1, Integer::sum);
    List<String> expected = new ArrayList<>();
    made.forEach((code, count) -> expected.add(code + "|" + count));
    for (String run : List.of("one", "two")) {
      assertThat(
              Sessions.texts(
                  spark
                      .read()
                      .json(output(run) + "/json/set-aside")
                      .selectExpr("codes[0] AS code")
                      .groupBy("code")
                      .count()))
          .isEqualTo(expected);
    }
  }

  @Test
  void countsTheIssuesByCode() {
    assertRows("issues", "code; severity; issues; lines", plain.issues());
  }

  @Test
  void findsTheMeetingsAcrossDossiers() {
    PlainOccurrences expected = new PlainOccurrences(plain.dossiers());
    assertThat(expected.reportedBySeveralDossiers()).isGreaterThan(10);
    assertThat(expected.all()).anyMatch(row -> row.contains("[time: ["));
    assertRows(
        "occurrences",
        "occurrence; day; concat('[', array_join(participants.key, ', '), ']'); status; polarity;"
            + " medium; dossiers; reports; concat('[', array_join(publishers, ', '), ']');"
            + " concat('[', array_join(transform(conflicts, it -> concat(it.property, ': [',"
            + " array_join(it.claims.value, ', '), ']')), ', '), ']')",
        expected.all());
  }

  @Test
  void countsTheMeetingsPerPairAndWeek() {
    List<String> expected = new PlainOccurrences(plain.dossiers()).perPairAndWeek();
    assertThat(expected).hasSizeGreaterThan(10).anyMatch(row -> row.startsWith("null|"));
    assertRows("meetings", "week; oneKey; otherKey; meetings; dossiers", expected);
  }

  @Test
  void countsTheStatementsPerSpeakerAndSource() {
    List<String> expected = new PlainStatements(plain.dossiers()).all();
    assertThat(expected).anyMatch(row -> row.contains(" → "));
    assertRows("statements", "speaker; sources; statements; dossiers", expected);
  }

  @Test
  void writesTheSameAsParquetAndAsJson() {
    for (String table : List.of("issues", "occurrences", "meetings", "statements")) {
      Dataset<Row> parquet = parquet("two", table);
      Dataset<Row> json =
          spark.read().schema(parquet.schema()).json(output("two") + "/json/" + table);
      assertThat(Sessions.texts(json)).as(table).isNotEmpty().isEqualTo(Sessions.texts(parquet));
    }
  }

  @Test
  void writesTheSameForAnyPartitions() {
    for (String table : List.of("issues", "occurrences", "meetings", "statements", "superseded")) {
      assertThat(Sessions.texts(parquet("two", table)))
          .as(table)
          .isEqualTo(Sessions.texts(parquet("one", table)));
    }
    assertThat(Sessions.texts(lines("two"))).isEqualTo(Sessions.texts(lines("one")));
  }

  /** Returns the lines. The parts of dossiers are strings, because arrays of bytes have no text. */
  private static Dataset<Row> lines(String run) {
    return parquet(run, "lines")
        .withColumn(
            "occurrences",
            expr("transform(occurrences, it -> struct(it.meeting, string(it.part)))"));
  }

  @Test
  void onlyMalformedLinesContainTheirText() {
    assertThat(parquet("one", "lines").where("complete = (text IS NOT NULL)").count()).isZero();
  }
}
