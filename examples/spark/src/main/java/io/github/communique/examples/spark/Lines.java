package io.github.communique.examples.spark;

import io.github.communique.Dossier;
import io.github.communique.Revision;
import io.github.communique.json.lines.DossierLine;
import io.github.communique.json.lines.DossierLines;
import io.github.communique.issue.Issue;
import io.github.communique.validation.Validator;
import io.github.communique.vocabulary.RevisionStatus;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.TaskCompletionListener;

/**
 * Reads all lines of the input, valid or not. The row for a line contains its position, its issues,
 * and the dossier values that the tables require. Each dossier is therefore read only once. The row
 * contains the text only if the line is malformed, because the text of other lines would occupy
 * most of the space.
 *
 * <p>One task reads an entire file. The library can therefore read plain and gzipped files, report
 * line numbers, and distinguish a truncated last line from a malformed line.
 */
final class Lines {
  private static final StructType SCHEMA =
      StructType.fromDDL(
          "file STRING, line BIGINT, complete BOOLEAN, id STRING, revision INT, retracted BOOLEAN,"
              + " issues ARRAY<STRUCT<"
              + Issues.COLUMNS
              + ">>, occurrences ARRAY<STRUCT<"
              + OccurrenceTable.REPORTED
              + ">>, statements ARRAY<STRUCT<"
              + Statements.COLUMNS
              + ">>, text STRING");

  private static final Row[] NONE = {};

  /**
   * The minimum number of tasks that the job requests. Spark still combines small files into tasks
   * of up to 4 MB ({@code spark.files.openCostInBytes}). By default, Spark limits the size of a
   * task to the total size divided by the number of cores, and fills one task after the other. With
   * two cores, one task then read 7 of 8 files.
   */
  private static final int MANY = 1 << 16;

  private Lines() {}

  /**
   * Reads and validates the files in a directory or those that match a pattern, such as {@code
   * in/2022-*}.
   */
  static Dataset<Row> read(SparkSession spark, String input) {
    JavaRDD<Row> rows =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .binaryFiles(input, MANY)
            .flatMap(file -> rows(file._1(), file._2()));
    return spark.createDataFrame(rows, SCHEMA);
  }

  private static Iterator<Row> rows(String file, PortableDataStream data) {
    Stream<DossierLine> lines = DossierLines.tryRead(data.open());
    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> lines.close());
    return lines.map(line -> row(file, line)).iterator();
  }

  private static Row row(String file, DossierLine line) {
    Optional<Dossier> dossier = line.result().dossier();
    Optional<Revision> revision = dossier.flatMap(Dossier::revision);
    Optional<Dossier> complete = dossier.filter(it -> line.result().isComplete());
    List<Issue> issues = new ArrayList<>(line.result().issues());
    complete.ifPresent(it -> issues.addAll(Validator.standard().validate(it).issues()));
    return RowFactory.create(
        file,
        line.lineNumber(),
        line.result().isComplete(),
        dossier.map(Dossier::id).orElse(null),
        revision.map(Revision::number).orElse(1),
        revision.filter(last -> last.status() == RevisionStatus.RETRACTED).isPresent(),
        Issues.found(issues),
        complete.map(OccurrenceTable::reported).orElse(NONE),
        complete.map(Statements::stated).orElse(NONE),
        line.result().isComplete() ? null : line.text());
  }
}
