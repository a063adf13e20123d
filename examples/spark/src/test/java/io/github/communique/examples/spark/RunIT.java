package io.github.communique.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.examples.generator.DossierGenerator;
import io.github.communique.examples.generator.GeneratedFiles;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Submits the jar with {@code SparkSubmit}, both to a local master and to a small cluster of
 * processes. Each process uses the class path that Spark sets.
 */
class RunIT {
  private static final Path TARGET = Path.of("target");

  @TempDir static Path directory;

  private static List<String> local;

  @BeforeAll
  static void run() throws IOException, InterruptedException {
    // Generates the same input as the command in README.md.
    new GeneratedFiles(DossierGenerator.ofSeed(1).broken(0.002), 2, written -> {})
        .write(directory.resolve("data"), 8, false, 4000);
    local = submit("News", "local[2]", "output");
    Files.write(TARGET.resolve("printed.txt"), local);
  }

  /** Submits a job and returns its output. */
  private static List<String> submit(String job, String master, String output)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(System.getProperty("spark.jvm").strip().split("\\s+")));
    // The output must not depend on the default locale or the default time zone.
    command.addAll(List.of("-Duser.language=tr", "-Duser.timezone=Asia/Jakarta"));
    command.addAll(
        List.of(
            "-cp",
            TARGET.resolve("spark/jars").toAbsolutePath() + File.separator + "*",
            "org.apache.spark.deploy.SparkSubmit",
            "--master",
            master,
            "--conf",
            "spark.executor.memory=512m",
            "--class",
            "io.github.communique.examples.spark." + job,
            System.getProperty("spark.jar"),
            directory.resolve("data").toString(),
            directory.resolve(output).toString()));
    Path printed = directory.resolve(output + ".txt");
    Path errors = directory.resolve(output + ".err");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(printed.toFile()).redirectError(errors.toFile());
    builder.environment().put("SPARK_HOME", TARGET.resolve("spark").toAbsolutePath().toString());
    // Without this variable, Spark determines the Scala version from the directories of a Spark
    // build.
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    Process process = builder.start();
    if (!process.waitFor(10, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
    return Files.readAllLines(printed, UTF_8);
  }

  @Test
  void printsTheOutputOfTheReadme() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    int start = readme.indexOf("```text\n") + "```text\n".length();
    assertThat(local)
        .as("README.md; what it would be now is in target/printed.txt")
        .isEqualTo(readme.substring(start, readme.indexOf("```", start)).lines().toList());
  }

  @Test
  void printsTheSameOnACluster() throws IOException, InterruptedException {
    assertThat(submit("News", "local-cluster[2,1,512]", "cluster")).isEqualTo(local);
  }

  @Test
  void theJobOfJackson2RunsFromTheSameJar() throws IOException, InterruptedException {
    assertThat(submit("Events", "local[1]", "events")).isEmpty();
    assertThat(directory.resolve("events/events/_SUCCESS")).exists();
    assertThat(directory.resolve("events/refused/_SUCCESS")).exists();
  }
}
