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
   * Returns the line of the latest revision of each dossier, unless that revision is retracted. If
   * two lines have the same id and revision, the first line is selected.
   */
  static Dataset<Row> latest(Dataset<Row> lines) {
    WindowSpec latestFirst =
        Window.partitionBy("id").orderBy(col("revision").desc(), col("file"), col("line"));
    // This step shuffles and sorts only ids and numbers, not the text.
    Dataset<Row> overtaken =
        lines
            .where("complete")
            .select(
                col("file").as("itsFile"),
                col("line").as("itsLine"),
                col("retracted"),
                row_number().over(latestFirst).as("place"))
            .where("place > 1 OR retracted");
    return lines
        .where("complete")
        .join(
            overtaken,
            col("file").equalTo(col("itsFile")).and(col("line").equalTo(col("itsLine"))),
            "left_anti");
  }
}
