package io.github.communique.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.octet_length;
import static org.apache.spark.sql.functions.sum;

import io.github.communique.json.DossierJson;
import io.github.communique.validation.Validator;
import java.io.IOException;
import java.util.Locale;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * Measures the speed of each step on a cluster, compared with reading the same lines as plain text.
 * Each step runs twice; the second run is measured.
 */
public final class Throughput {
  private final long lines;
  private final long bytes;

  private Throughput(Row size) {
    this.lines = size.getLong(0);
    this.bytes = size.getLong(1) + lines;
  }

  /**
   * Runs the measurement.
   *
   * @param args the input (a directory or a file pattern) and an output directory
   * @throws IOException if Spark cannot be stopped
   */
  public static void main(String[] args) throws IOException {
    try (SparkSession spark = SparkSession.builder().appName("Throughput").getOrCreate()) {
      Dataset<String> text = spark.read().textFile(args[0]);
      Throughput of =
          new Throughput(text.agg(count(lit(1)), sum(octet_length(col("value")))).first());
      System.out.printf(
          Locale.ROOT,
          "%d lines, %.1f MB, %d cores%n",
          of.lines,
          of.bytes / 1e6,
          spark.sparkContext().defaultParallelism());
      of.measure(
          "plain text", () -> run(text.filter((FilterFunction<String>) it -> it.length() > 0)));
      of.measure(
          "read",
          () ->
              run(
                  text.filter(
                      (FilterFunction<String>) line -> DossierJson.tryRead(line).isComplete())));
      of.measure(
          "read, validate",
          () ->
              run(
                  text.filter(
                      (FilterFunction<String>)
                          line ->
                              DossierJson.tryRead(line)
                                  .dossier()
                                  .filter(it -> !Validator.standard().validate(it).hasErrors())
                                  .isPresent())));
      of.measure("read, validate, extract", () -> run(Lines.read(spark, args[0])));
      of.measure("the whole job News", () -> new News(spark, args[1]).write(args[0]));
    }
  }

  private static void run(Dataset<?> rows) {
    rows.write().format("noop").mode(SaveMode.Overwrite).save();
  }

  private void measure(String step, Runnable work) {
    work.run();
    long start = System.nanoTime();
    work.run();
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%-23s %7.1f s %8.0f dossiers/s %7.1f MB/s%n",
        step,
        seconds,
        lines / seconds,
        bytes / 1e6 / seconds);
  }
}
