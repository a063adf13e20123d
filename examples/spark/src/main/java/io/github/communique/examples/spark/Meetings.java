package io.github.communique.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.date_trunc;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_date;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Counts the meetings of each pair of actors. */
final class Meetings {
  private Meetings() {}

  /**
   * Counts the meetings that took place, per pair of actors and week. The date of the Monday
   * identifies the week. A meeting in several dossiers is counted once; for a meeting without a
   * day, the week is null.
   */
  static Dataset<Row> perPairAndWeek(Dataset<Row> occurrences) {
    return occurrences
        .where("status = 'occurred' AND polarity = 'positive'")
        .withColumn("one", explode(col("participants")))
        .withColumn("other", explode(col("participants")))
        .where("one.key < other.key")
        .withColumn("week", to_date(date_trunc("week", col("day"))))
        .groupBy(col("week"), col("one.key").as("oneKey"), col("other.key").as("otherKey"))
        .agg(
            min("one.name").as("one"),
            min("other.name").as("other"),
            count(lit(1)).as("meetings"),
            sum("dossiers").as("dossiers"));
  }
}
