package io.github.communique.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.json.DossierJson;
import io.github.communique.validation.Validator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the serialization formats for sending a dossier between executors. */
class TravelTest {
  @TempDir static Path directory;

  private static List<Dossier> dossiers;
  private static SparkSession spark;

  @BeforeAll
  static void start() throws IOException {
    dossiers = new PlainLines(SmallNews.write(directory)).dossiers();
    spark = Sessions.local(2, 3);
  }

  @AfterAll
  static void stop() throws IOException {
    spark.close();
  }

  private static void assertArrive(Encoder<Dossier> encoder) {
    Dataset<Dossier> there =
        spark
            .createDataset(dossiers.stream().map(DossierJson::write).toList(), Encoders.STRING())
            .map((MapFunction<String, Dossier>) DossierJson::read, encoder)
            .repartition(3);
    List<Dossier> arrived =
        there.collectAsList().stream().sorted(Comparator.comparing(Dossier::id)).toList();
    assertThat(arrived).isEqualTo(dossiers);
    // A deserialized term can be equal to a constant without being the same object. Therefore, the
    // validation reports are also compared.
    assertThat(arrived.stream().map(Validator.standard()::validate).toList())
        .isEqualTo(dossiers.stream().map(Validator.standard()::validate).toList());
  }

  @Test
  void byJavaSerialization() {
    assertArrive(Encoders.javaSerialization(Dossier.class));
  }

  @Test
  void byKryo() {
    assertArrive(Encoders.kryo(Dossier.class));
  }

  @Test
  void asObjectsOfAnRdd() {
    try (JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext())) {
      assertThat(
              context.parallelize(dossiers, 2).repartition(3).collect().stream()
                  .sorted(Comparator.comparing(Dossier::id))
                  .toList())
          .isEqualTo(dossiers);
    }
  }
}
