package io.github.communique.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.json.DossierJson;
import io.github.communique.page.DossierPage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the quick start in a separate process, and verifies its output and files. */
class RunTest {
  private static final String VALIDATION = "Validation: ";

  @TempDir static Path directory;

  private static Path file;
  private static List<String> lines;
  private static String errors;
  private static int exit;

  @BeforeAll
  static void run() throws IOException, InterruptedException {
    file = directory.resolve("dossiers.jsonl");
    Path printed = directory.resolve("printed.txt");
    Path failed = directory.resolve("failed.txt");
    // The output must not depend on the default locale, time zone or charset.
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=US-ASCII",
                "-Duser.language=tr",
                "-Duser.timezone=Asia/Jakarta",
                "-cp",
                System.getProperty("java.class.path"),
                QuickStart.class.getName(),
                file.toString())
            .redirectOutput(printed.toFile())
            .redirectError(failed.toFile())
            .start();
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    exit = process.waitFor();
    lines = Files.readAllLines(printed, UTF_8);
    errors = Files.readString(failed, UTF_8);
  }

  @Test
  void succeedsWithoutAWordOnTheErrorStream() {
    assertThat(errors).isEmpty();
    assertThat(exit).isZero();
  }

  @Test
  void printsTheTimeline() throws IOException {
    Files.write(Path.of("target", "timeline.txt"), timeline());
    try (InputStream expected = getClass().getResourceAsStream("/timeline.txt")) {
      assertThat(timeline())
          .as("src/test/resources/timeline.txt; what it would be now is in target")
          .isEqualTo(new String(expected.readAllBytes(), UTF_8).lines().toList());
    }
  }

  @Test
  void printsSourcesAndPastAndFutureEvents() {
    assertThat(String.join("\n", lines))
        .contains("Macron and Putin talk for 105 minutes")
        .contains("source: Vladimir Putin, in a statement, reported by")
        .contains("source: Russian news agencies, from Moscow")
        .contains("“in the coming days”")
        .contains("intended action")
        .contains("after completion: military exercise");
  }

  @Test
  void staysWithinAHundredColumns() {
    assertThat(timeline()).allMatch(line -> line.length() <= 100);
    assertThat(lines).allMatch(line -> line.equals(line.stripTrailing()));
  }

  @Test
  void reportsOnlyTheContradictionOfTheDays() {
    List<String> report = lines.subList(validation(), lines.size());
    assertThat(report.get(0)).isEqualTo(VALIDATION + "1 warning");
    assertThat(report.get(1)).contains("occurrence.time-conflict");
    assertThat(String.join("\n", report)).contains("2022-02-20").contains("2022-02-21");
  }

  @Test
  void writesTheDossierAsOneLine() throws IOException {
    assertThat(Files.readAllLines(file))
        .singleElement()
        .extracting(DossierJson::read)
        .isEqualTo(QuickStart.dossier());
  }

  @Test
  void writesThePageBesideIt() {
    Path page = file.resolveSibling("page.html");
    assertThat(lines.get(lines.size() - 1)).isEqualTo("Page: " + page);
    assertThat(page).content(UTF_8).isEqualTo(DossierPage.of(QuickStart.dossier()).html());
  }

  private static List<String> timeline() {
    return lines.subList(0, validation());
  }

  private static int validation() {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(VALIDATION)) {
        return i;
      }
    }
    throw new AssertionError("no validation report in " + lines);
  }
}
