package io.github.communique.examples.spark;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Creates Spark sessions in this JVM. */
final class Sessions {
  private Sessions() {}

  static SparkSession local(int cores, int shufflePartitions) {
    return SparkSession.builder()
        .master("local[" + cores + "]")
        .config("spark.ui.enabled", false)
        .config("spark.sql.shuffle.partitions", shufflePartitions)
        .getOrCreate();
  }

  /** Returns rows as text, in a fixed order. */
  static List<String> texts(Dataset<Row> rows) {
    return rows.collectAsList().stream()
        .map(
            row ->
                IntStream.range(0, row.size())
                    .mapToObj(i -> row.isNullAt(i) ? "null" : row.get(i).toString())
                    .collect(Collectors.joining("|")))
        .sorted()
        .toList();
  }
}
