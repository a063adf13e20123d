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

/** Who met whom, how often. */
final class Meetings {
  private Meetings() {}

  /**
   * Meetings that took place, per pair of actors and week, which is named by its Monday. A meeting
   * that many dossiers report is one; a meeting without a day is counted without a week.
   */
  static Dataset<Row> perPairAndWeek(Dataset<Row> happenings) {
    return happenings
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
