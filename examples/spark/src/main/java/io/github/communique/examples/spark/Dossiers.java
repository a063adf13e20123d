package io.github.communique.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/** Selects the current dossiers. */
final class Dossiers {
  private Dossiers() {}

  /**
   * Returns the lines that do not contain the latest revision of their dossier, and the lines whose
   * dossier is retracted. If two lines have the same id and revision, the first line is the latest.
   * Only ids and numbers are shuffled and sorted.
   */
  static Dataset<Row> superseded(Dataset<Row> lines) {
    WindowSpec latestFirst =
        Window.partitionBy("id").orderBy(col("revision").desc(), col("file"), col("line"));
    return lines
        .where("complete")
        .withColumn("place", row_number().over(latestFirst))
        .where("place > 1 OR retracted")
        .select("file", "line");
  }

  /** Returns the lines with the latest revision of each dossier, unless it is retracted. */
  static Dataset<Row> latest(Dataset<Row> lines, Dataset<Row> superseded) {
    return lines
        .where("complete")
        .join(superseded, new String[] {"file", "line"}, "left_anti");
  }
}
