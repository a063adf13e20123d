package io.github.communique.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import io.github.communique.issue.Issue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Selects the issues and the rejected lines. */
final class Issues {
  /**
   * The columns of an issue. The column {@code lines} is 1 for the first issue in a line with a
   * given severity and code, and 0 for all later ones. The sum of the column is therefore the
   * number of lines.
   */
  static final String COLUMNS =
      "severity STRING, code STRING, pointer STRING, message STRING, lines INT";

  private Issues() {}

  /** Returns, for each code, the number of issues, the number of lines, and the first issue. */
  static Dataset<Row> byCode(Dataset<Row> lines) {
    return lines
        .select(col("file"), col("line"), explode(col("issues")).as("issue"))
        .groupBy("issue.severity", "issue.code")
        .agg(
            count(lit(1)).as("issues"),
            sum("issue.lines").as("lines"),
            min(struct("file", "line", "issue.pointer", "issue.message")).as("first"))
        .select("severity", "code", "issues", "lines", "first.*");
  }

  /** Returns the lines with errors reported by the reader. They can be corrected and read again. */
  static Dataset<Row> setAside(Dataset<Row> lines) {
    return lines
        .where("NOT complete")
        .select(col("file"), col("line"), col("issues.code").as("codes"), col("text"));
  }

  /** Returns one row per issue of a line. */
  static Row[] found(List<Issue> issues) {
    Set<List<Object>> seen = new HashSet<>();
    return issues.stream()
        .map(
            it ->
                RowFactory.create(
                    it.severity().toString(),
                    it.code(),
                    it.pointer(),
                    it.message(),
                    seen.add(List.of(it.severity(), it.code())) ? 1 : 0))
        .toArray(Row[]::new);
  }
}
