package io.github.communique.examples.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.Dossier;
import io.github.communique.json.DossierJson;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Verifies that lines after a rejected line are loaded, and that only loaded lines are skipped. */
class RefusedLinesTest {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase("refused");

  private static final int GOOD = 1500;

  @TempDir Path directory;

  private Connection connection;

  @BeforeEach
  void connect() throws SQLException {
    connection = DATABASE.connect();
    run("TRUNCATE dossier, dossier_history, rejected_line, load_progress");
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  /**
   * Returns lines that the reader or the database rejects. The value for each line is a prefix of
   * the expected code.
   */
  private static Map<String, String> refused() {
    return Map.of(
        line("urn:x:" + random(5000), "1"), "database.54000",
        line("urn:x:number", "1E+200000"), "json.",
        line("urn:x:surrogate", "\"\\ud800\""), "json.",
        line("urn:x:nul", "\"a\0b\""), "json.",
        line("urn:x:deep", "[".repeat(20_000) + "]".repeat(20_000)), "json.",
        line("urn:x:twice", "1,\"acme:x\":2"), "json.",
        "\0\0\0", "json.");
  }

  /** Returns unusual lines that can be stored. */
  private static List<String> stored() {
    return List.of(
        line("urn:x:escaped-nul", "\"a\\u0000b\""),
        line("urn:x:nul-name", "{\"\\u0000\":1,\"\\ufffd\":2}"),
        line("urn:x:wide-id-" + "a".repeat(2000), "1"),
        line("urn:x:small", "9.9E-300"),
        line("urn:x:nested", "[".repeat(90) + "]".repeat(90)),
        line("urn:x:long", "\"" + "x".repeat(3_000_000) + "\""),
        "{\"formatVersion\":\"1.0\",\"id\":\"urn:x:years\",\"meetings\":[{\"id\":\"m\","
            + "\"status\":\"planned\",\"time\":{\"at\":\"+999999999\"}},{\"id\":\"n\","
            + "\"status\":\"occurred\",\"time\":{\"from\":\"-999999999\",\"to\":\"2022\"}}]}");
  }

  @Test
  void noLineBlocksAFile() throws Exception {
    List<String> lines = new ArrayList<>(good(0, GOOD / 2));
    lines.addAll(refused().keySet());
    lines.addAll(stored());
    lines.addAll(good(GOOD / 2, GOOD));
    Path file = write(lines);

    BulkLoad.Loaded loaded = load(file);

    for (Map.Entry<String, String> line : refused().entrySet()) {
      List<String> found =
          TestDatabase.rows(
              connection,
              "SELECT codes[1], encode(bytes, 'hex') FROM rejected_line WHERE line = "
                  + (lines.indexOf(line.getKey()) + 1));
      String bytes = HexFormat.of().formatHex(line.getKey().getBytes(UTF_8));
      // The library's tests verify the reader's exact codes.
      assertThat(found).hasSize(1);
      assertThat(found.get(0)).startsWith(line.getValue()).endsWith(" " + bytes);
    }
    assertThat(loaded.rejections()).isEqualTo(refused().size());
    assertThat(loaded.rejected()).containsEntry("database.54000", 1L);
    assertThat(loaded.outcome().inserted()).isEqualTo(GOOD + stored().size());
    assertThat(value("SELECT count(*) FROM dossier")).isEqualTo("" + (GOOD + stored().size()));
    assertThat(value("SELECT issues FROM rejected_line WHERE codes[1] = 'database.54000'"))
        .startsWith("the database rejected the dossier: ")
        .contains("index row");
    DossierStore store = new DossierStore(connection);
    for (String line : stored()) {
      Dossier dossier = DossierJson.read(line);
      assertThat(store.find(dossier.id())).contains(dossier);
    }
    assertThat(load(file).skipped()).isEqualTo(lines.size());
  }

  /** Constraints and triggers that users may add to the tables. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ALTER TABLE dossier ADD CONSTRAINT mine CHECK (id NOT LIKE '%7') | database.23514",
        "CREATE TRIGGER mine BEFORE INSERT ON dossier FOR EACH ROW WHEN (NEW.id LIKE '%7')"
            + " EXECUTE FUNCTION refuse() | database.P0001",
        "CREATE CONSTRAINT TRIGGER mine AFTER INSERT ON dossier DEFERRABLE INITIALLY DEFERRED FOR"
            + " EACH ROW WHEN (NEW.id LIKE '%7') EXECUTE FUNCTION refuse() | database.P0001"
      })
  void aRuleOfTheTablesRejectsOneLine(String rule, String code) throws Exception {
    run(
        "CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS"
            + " $$ BEGIN RAISE 'not this one'; END $$");
    run(rule);
    try {
      BulkLoad.Loaded loaded = load(write(good(0, 250)));
      assertThat(loaded.rejected()).isEqualTo(Map.of(code, 25L));
      assertThat(loaded.outcome().inserted()).isEqualTo(225);
      assertThat(value("SELECT count(*) FROM dossier WHERE id LIKE '%7'")).isEqualTo("0");
    } finally {
      run(
          rule.startsWith("ALTER")
              ? "ALTER TABLE dossier DROP CONSTRAINT mine"
              : "DROP TRIGGER mine ON dossier");
    }
  }

  @Test
  void otherDatabaseErrorsEndTheLoad() throws Exception {
    Path file = write(good(0, 250));
    run("ALTER TABLE dossier RENAME TO elsewhere");
    try {
      assertThatThrownBy(() -> load(file))
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42P01"));
      assertThat(value("SELECT count(*) FROM rejected_line")).isEqualTo("0");
      assertThat(value("SELECT count(*) FROM load_progress")).isEqualTo("0");
    } finally {
      run("ALTER TABLE elsewhere RENAME TO dossier");
    }
    assertThat(load(file).lines()).isEqualTo(250);
  }

  @ParameterizedTest
  @ValueSource(strings = {"22003", "22P05", "23514", "54000", "54001", "P0001", "53200", "XX000"})
  void someErrorsBlameTheData(String state) {
    assertThat(RejectedLine.isRefusal(new SQLException("", state))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"08006", "40P01", "53100", "57P01", "57014", "42P01", "XX001", "22", ""})
  void othersDoNot(String state) {
    assertThat(RejectedLine.isRefusal(new SQLException("", state))).isFalse();
    assertThat(RejectedLine.isRefusal(new SQLException(""))).isFalse();
  }

  @Test
  void aFileThatWasCutBackAndHasGrownIsReadAgain() throws Exception {
    load(write(good(0, 400)));
    List<String> grown = new ArrayList<>(good(0, 200));
    grown.addAll(good(1000, 1250));
    BulkLoad.Loaded loaded = load(write(grown));
    assertThat(loaded.changed()).isEqualTo(400);
    assertThat(loaded.skipped()).isZero();
    assertThat(loaded.lines()).isEqualTo(450);
    assertThat(loaded.outcome()).isEqualTo(new DossierStore.Outcome(250, 0, 0, 200));
    assertThat(value("SELECT count(*) FROM dossier WHERE id ~ '^urn:x:1[012]..$'")).isEqualTo("250");
    assertThat(load(write(grown)).skipped()).isEqualTo(450);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"first changed", "last changed", "one removed", "two exchanged", "blank added"})
  void aFileOfWhichALoadedLineIsAnotherIsReadAgain(String change) throws Exception {
    List<String> lines = new ArrayList<>(good(0, 300));
    load(write(lines));
    switch (change) {
      case "first changed" -> lines.set(0, line("urn:x:new", "1"));
      case "last changed" -> lines.set(299, line("urn:x:new", "1"));
      case "one removed" -> lines.set(150, line("urn:x:new", "1"));
      case "two exchanged" -> lines.add(250, lines.remove(150));
      default -> lines.add(150, "");
    }
    lines.add(line("urn:x:newer", "1"));
    BulkLoad.Loaded loaded = load(write(lines));
    assertThat(loaded.changed()).isEqualTo(300);
    assertThat(loaded.skipped()).isZero();
    assertThat(loaded.lines()).isEqualTo(301);
    for (String line : lines.stream().filter(text -> !text.isEmpty()).toList()) {
      assertThat(new DossierStore(connection).find(DossierJson.read(line).id())).isPresent();
    }
  }

  @Test
  void aFileThatWasCutBackIsNotTakenToBeWhole() throws Exception {
    load(write(good(0, 400)));
    BulkLoad.Loaded cut = load(write(good(0, 200)));
    assertThat(cut.changed()).isEqualTo(400);
    assertThat(cut.outcome().unchanged()).isEqualTo(200);
    BulkLoad.Loaded grown = load(write(good(0, 220)));
    assertThat(grown.skipped()).isEqualTo(200);
    assertThat(grown.lines()).isEqualTo(20);
  }

  private static List<String> good(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> line("urn:x:" + i, "" + i)).toList();
  }

  private static String line(String id, String extension) {
    return "{\"formatVersion\":\"1.0\",\"id\":\"" + id + "\",\"acme:x\":" + extension + "}";
  }

  /** Returns random text that the index cannot compress. */
  private static String random(int length) {
    StringBuilder text = new StringBuilder();
    new Random(1)
        .ints(length, 0, 36)
        .forEach(digit -> text.append(Character.forDigit(digit, 36)));
    return text.toString();
  }

  private Path write(List<String> lines) throws IOException {
    return Files.write(directory.resolve("news.jsonl"), lines, UTF_8);
  }

  private BulkLoad.Loaded load(Path file) throws IOException, SQLException {
    ProgressBar silent =
        new ProgressBar(new PrintStream(OutputStream.nullOutputStream()), true, () -> 0);
    return new BulkLoad(connection, 100, silent).load(file);
  }

  private void run(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String value(String sql) throws SQLException {
    return TestDatabase.value(connection, sql);
  }
}
