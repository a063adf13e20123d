package io.github.communique.examples.datasets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.Meeting;
import io.github.communique.interop.dataset.EventTables;
import io.github.communique.json.lines.DossierLines;
import io.github.communique.vocabulary.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetsTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(boolean terminal, String... arguments) {
    out.reset();
    err.reset();
    return new Datasets(
            new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), terminal)
        .run(arguments);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private void writeTable() throws IOException {
    String row =
        EventTables.ucdpGed().columns().stream()
            .map(
                column ->
                    switch (column) {
                      case "id" -> "200000";
                      case "type_of_violence" -> "1";
                      case "date_start", "date_end" -> "2016-03-01";
                      case "side_a", "side_b" -> column;
                      default -> "";
                    })
            .collect(Collectors.joining(","));
    String header = String.join(",", EventTables.ucdpGed().columns());
    Files.writeString(folder.resolve("ged.csv"), header + "\r\n" + row + "\r\nbad,row\r\n");
  }

  @Test
  void aTableIsImportedAndExported() throws IOException {
    writeTable();
    assertThat(run(true, "ucdp", file("ged.csv"), file("ged.jsonl"), "--grouped")).isEqualTo(1);
    assertThat(out.toString(UTF_8))
        .startsWith("2 rows, 1 dossiers, 1 rejected; row.columns 1")
        .contains("ged.jsonl.rejected");
    assertThat(err.toString(UTF_8)).contains("100 %, 2 rows");
    assertThat(Files.readString(folder.resolve("ged.jsonl.rejected"))).endsWith("bad,row\r\n");

    assertThat(run(false, "geojson", file("ged.jsonl"), file("ged.geojson"))).isZero();
    assertThat(Files.readString(folder.resolve("ged.geojson"))).contains("\"Feature\"");
    assertThat(run(false, "dyads", file("ged.jsonl"), file("dyads.csv"), "--reports")).isZero();
    assertThat(Files.readString(folder.resolve("dyads.csv"))).contains("side_a", "side_b");
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @Test
  void helpIsNoError() {
    assertThat(run(false, "--help")).isZero();
    assertThat(out.toString(UTF_8)).startsWith("usage:");
  }

  @Test
  void otherFormatsAreExported() throws IOException {
    writeTable();
    run(false, "ucdp", file("ged.csv"), file("ged.jsonl.gz"));
    assertThat(run(false, "schemaorg", file("ged.jsonl.gz"), file("ged.jsonld"))).isZero();
    assertThat(Files.readString(folder.resolve("ged.jsonld"))).contains("\"Event\"");
    assertThat(run(false, "ical", file("ged.jsonl.gz"), file("ged.ics"))).isZero();
    assertThat(out.toString(UTF_8).strip()).isEqualTo("0 events written, 0 skipped");
  }

  @Test
  void skippedEventsArePrinted() throws IOException {
    Meeting talks = Meeting.builder().id("talks").status(Status.PLANNED).build();
    Dossier dossier = Dossier.builder().id("x:1").add(talks).build();
    DossierLines.write(Stream.of(dossier), folder.resolve("talks.jsonl"));
    assertThat(run(false, "ical", file("talks.jsonl"), file("talks.ics"))).isZero();
    assertThat(out.toString(UTF_8))
        .hasLineCount(2)
        .startsWith("0 events written, 1 skipped: it does not have a time (1)")
        .endsWith("x:1#talks skipped: it does not have a time" + System.lineSeparator());
  }

  @Test
  void wrongArgumentsAreExplained() throws IOException {
    writeTable();
    String table = file("ged.csv");
    assertExplained("expected a command and two files; found [ucdp]", "ucdp");
    assertExplained("unknown command ucpd", "ucpd", table, file("x"));
    assertExplained("unknown option --group", "ucdp", table, file("x"), "--group");
    assertExplained("--charset requires a value", "ucdp", table, file("x"), "--charset");
    assertExplained(
        "--charset must be a charset such as UTF-8; found none",
        "ucdp",
        table,
        file("x"),
        "--charset",
        "none");
    assertExplained(
        "--separator must be one character", "ucdp", table, file("x"), "--separator", "");
    assertExplained("--mirrored must be a number", "gdelt", table, file("x"), "--mirrored", "all");
    assertExplained("does not contain mirrored rows", "ucdp", table, file("x"), "--mirrored", "9");
    assertExplained("only the option --reports", "geojson", table, file("x"), "--grouped");
    assertExplained("the option --reports", "ucdp", table, file("x"), "--reports");
    assertExplained("must be different files", "ucdp", table, table);
    assertThat(run(false, "ucdp", file("missing.csv"), file("x"))).isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .startsWith("no such file or directory: ")
        .contains("missing.csv");
    assertThat(run(false, "ucdp", folder.toString(), file("x"))).isEqualTo(2);
    assertThat(err.toString(UTF_8)).isNotBlank();
    assertThat(folder.resolve("x")).doesNotExist();
  }

  private void assertExplained(String message, String... arguments) {
    assertThat(run(false, arguments)).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains(message).contains("usage:");
  }
}
