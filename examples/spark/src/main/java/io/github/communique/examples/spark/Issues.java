package io.github.communique.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Finds the issues of the lines. */
final class Issues {
  private Issues() {}

  /** Returns the number of issues, the number of lines, and the first occurrence of each code. */
  static Dataset<Row> byCode(Dataset<Row> lines) {
    return lines
        .select(col("file"), col("line"), explode(col("issues")).as("issue"))
        .groupBy("issue.severity", "issue.code")
        .agg(
            count(lit(1)).as("issues"),
            count_distinct(col("file"), col("line")).as("lines"),
            min(struct("file", "line", "issue.pointer", "issue.message")).as("first"))
        .select("severity", "code", "issues", "lines", "first.*");
  }

  /** Returns the lines that were not read completely. They can be corrected and read again. */
  static Dataset<Row> setAside(Dataset<Row> lines) {
    return lines
        .where("NOT complete")
        .select(col("file"), col("line"), col("issues.code").as("codes"), col("text"));
  }
}
