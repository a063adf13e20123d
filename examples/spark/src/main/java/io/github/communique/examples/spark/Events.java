package io.github.communique.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.apache.spark.sql.functions.col;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.json.jackson2.CommuniqueJackson2Module;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * Writes each event as a separate line, using the Jackson 2 version that Spark includes.
 *
 * <p>This job is for programs that already have a Jackson 2 mapper, and for clusters whose
 * jackson-annotations version is too old for Jackson 3. It does not require Jackson 3 jars.
 */
public final class Events {
  // One mapper per JVM, shared by all threads. By default, a mapper accepts duplicate names and
  // text after the document.
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .addModule(new CommuniqueJackson2Module())
          .build();

  private static final Encoder<Row> ROW =
      Encoders.row(StructType.fromDDL("event STRING, refused STRING, why STRING"));

  private Events() {}

  /** An application type that contains a model type. */
  private record OneEvent(String dossier, Event event) {}

  /**
   * Runs the job.
   *
   * @param args the input (a directory or a file pattern) and the output directory
   * @throws IOException if Spark cannot be stopped
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("usage: Events INPUT OUTPUT");
    }
    try (SparkSession spark = SparkSession.builder().appName("Events").getOrCreate()) {
      run(spark, args[0], args[1]);
    }
  }

  static void run(SparkSession spark, String input, String output) {
    // Reads bytes, because a string would silently replace malformed UTF-8.
    Dataset<Row> rows =
        spark
            .read()
            .text(input)
            .select(col("value").cast("binary"))
            .as(Encoders.BINARY())
            .flatMap((FlatMapFunction<byte[], Row>) Events::rows, ROW)
            .persist();
    rows.where("event IS NOT NULL")
        .select("event")
        .write()
        .mode(SaveMode.Overwrite)
        .text(output + "/events");
    rows.where("refused IS NOT NULL")
        .select("refused", "why")
        .write()
        .mode(SaveMode.Overwrite)
        .json(output + "/refused");
    rows.unpersist();
  }

  private static Iterator<Row> rows(byte[] line) throws JsonProcessingException {
    String text = new String(line, UTF_8);
    if (text.isBlank()) {
      return Collections.emptyIterator();
    }
    Dossier dossier;
    try {
      dossier = MAPPER.readValue(line, Dossier.class);
    } catch (IOException e) {
      return List.of(RowFactory.create(null, text, e.getMessage())).iterator();
    }
    List<Row> rows = new ArrayList<>();
    for (Event event : dossier.events()) {
      String json = MAPPER.writeValueAsString(new OneEvent(dossier.id(), event));
      rows.add(RowFactory.create(json, null, null));
    }
    return rows.iterator();
  }
}
