package io.github.communique.examples.spark;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.desc;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * Reads, validates and counts dossiers in JSON Lines files.
 *
 * <p>Each line is read and validated once, in parallel. The lines, and the values that the tables
 * require, are stored as Parquet. The job computes these tables from the Parquet files: issues by
 * code, meetings with their reports and contradictions, meetings per pair and week, and statements
 * per speaker and source.
 */
public final class News {
  private final SparkSession spark;
  private final String output;

  News(SparkSession spark, String output) {
    this.spark = spark;
    // Maps DATE to LocalDate.
    spark.conf().set("spark.sql.datetime.java8API.enabled", true);
    this.output = output;
  }

  /**
   * Runs the job.
   *
   * @param args the input (a directory or a file pattern) and the output directory
   * @throws IOException if Spark cannot be stopped
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("usage: News INPUT OUTPUT");
    }
    try (SparkSession spark = SparkSession.builder().appName("News").getOrCreate()) {
      run(spark, args[0], args[1]);
    }
  }

  /** Reads the input, and writes and prints the tables. */
  static void run(SparkSession spark, String input, String output) {
    News news = new News(spark, output);
    news.write(input);
    news.print();
  }

  /** Reads the input and writes the tables. */
  void write(String input) {
    Dataset<Row> lines = parquet("lines", Lines.read(spark, input));
    Dataset<Row> superseded = parquet("superseded", Dossiers.superseded(lines));
    Dataset<Row> dossiers = Dossiers.latest(lines, superseded);
    // Runs these jobs concurrently. Otherwise, cores would be idle while Spark plans a table or
    // waits for its last task.
    concurrently(
        () -> {
          Dataset<Row> occurrences = table("occurrences", OccurrenceTable.across(dossiers));
          table("meetings", Meetings.perPairAndWeek(occurrences));
        },
        () -> table("statements", Statements.bySpeakerAndSource(dossiers)),
        () -> table("issues", Issues.byCode(lines)),
        () -> json("set-aside", Issues.setAside(lines)));
  }

  private static void concurrently(Runnable... jobs) {
    // Does not use the common pool, because its threads cannot load the classes of the submitted
    // jar.
    ExecutorService threads = Executors.newFixedThreadPool(jobs.length);
    try {
      CompletableFuture.allOf(
              Stream.of(jobs)
                  .map(job -> CompletableFuture.runAsync(job, threads))
                  .toArray(CompletableFuture[]::new))
          .join();
    } finally {
      threads.shutdown();
    }
  }

  private Dataset<Row> table(String name, Dataset<Row> rows) {
    Dataset<Row> written = parquet(name, rows);
    json(name, written);
    return written;
  }

  /**
   * Writes rows to files, and returns a data set that reads these files, so that the rows are
   * computed only once.
   */
  private Dataset<Row> parquet(String name, Dataset<Row> rows) {
    rows.write().mode(SaveMode.Overwrite).parquet(output + "/parquet/" + name);
    return spark.read().schema(rows.schema()).parquet(output + "/parquet/" + name);
  }

  private void json(String name, Dataset<Row> rows) {
    rows.write().mode(SaveMode.Overwrite).json(output + "/json/" + name);
  }

  private Dataset<Row> read(String name) {
    return spark.read().parquet(output + "/parquet/" + name);
  }

  private void print() {
    Dataset<Row> lines = read("lines");
    long dossiers = Dossiers.latest(lines, read("superseded")).count();
    System.out.println(lines.count() + " lines, " + dossiers + " dossiers");
    print(
        "Rejected lines",
        Issues.setAside(lines)
            .orderBy("file", "line")
            .selectExpr("substring_index(file, '/', -1) AS file", "line", "codes"));
    print(
        "Issues by code",
        read("issues").orderBy("code").select("code", "severity", "issues", "lines"));
    Dataset<Row> occurrences =
        read("occurrences")
            .orderBy(desc("dossiers"), col("occurrence"))
            .withColumn("who", array_join(col("participants.name"), ", "));
    print(
        "Meetings with the most dossiers",
        occurrences.select("day", "who", "status", "dossiers"));
    print(
        "Contradictions between dossiers",
        occurrences
            .where("dossiers > 1")
            .selectExpr("day", "who", "inline(conflicts)")
            .selectExpr("day", "who", "property", "array_join(claims.value, ' / ') AS claims"));
    print(
        "Meetings per pair and week",
        read("meetings")
            .orderBy(desc("meetings"), desc("dossiers"), col("week"), col("oneKey"))
            .select("week", "one", "other", "meetings", "dossiers"));
    print(
        "Statements per speaker and source",
        read("statements")
            .orderBy(desc("statements"), col("speaker"), col("sources"))
            .selectExpr("name", "sourceNames AS accordingTo", "statements", "dossiers"));
  }

  private static void print(String title, Dataset<Row> rows) {
    System.out.println("\n" + title);
    rows.show(5, false);
  }
}
