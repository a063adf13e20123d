package io.github.communique.examples.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.examples.generator.BrokenLine;
import io.github.communique.examples.generator.DossierGenerator;
import io.github.communique.examples.generator.GeneratedFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class BulkLoadTest {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase("load");

  private static final DossierGenerator GENERATOR = DossierGenerator.ofSeed(5).broken(0.05);

  @TempDir Path directory;

  private Connection connection;

  @BeforeEach
  void connect() throws SQLException {
    connection = DATABASE.connect();
    try (var statement = connection.createStatement()) {
      statement.execute("TRUNCATE dossier, dossier_history, rejected_line, load_progress");
    }
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @Test
  void storesValidLinesAndRejectsOthers() throws Exception {
    Path file = write("news.jsonl.gz", 1000);
    BulkLoad.Loaded loaded = load(file);
    long bad = bad(1000).size();
    assertThat(loaded.lines()).isEqualTo(1000);
    assertThat(loaded.rejections()).isEqualTo(bad).isBetween(20L, 100L);
    DossierStore.Outcome outcome = loaded.outcome();
    assertThat(outcome.inserted() + outcome.updated() + outcome.late()).isEqualTo(1000 - bad);
    assertThat(value("SELECT count(*) FROM dossier")).isEqualTo("" + outcome.inserted());
    assertThat(value("SELECT count(*) FROM dossier_history"))
        .isEqualTo("" + (outcome.updated() + outcome.late()));
  }

  @Test
  void keepsRejectedLinesByteByByteWithTheirIssues() throws Exception {
    Path file = write("news.jsonl", 1000);
    load(file);
    List<Long> lines = bad(1000);
    try (PreparedStatement select =
            connection.prepareStatement(
                "SELECT line, codes[1], issues, bytes FROM rejected_line ORDER BY line");
        ResultSet rows = select.executeQuery()) {
      for (long line : lines) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getLong(1)).isEqualTo(line);
        BrokenLine way = GENERATOR.brokenLine(line - 1).orElseThrow();
        assertThat(rows.getString(2)).isEqualTo(way.code());
        assertThat(rows.getString(3)).contains(way.code());
        assertThat(rows.getBytes(4)).isEqualTo(GENERATOR.line(line - 1));
      }
      assertThat(rows.next()).isFalse();
    }
  }

  @Test
  void loadsAFileTwiceAndWritesNothing() throws Exception {
    Path file = write("news.jsonl", 500);
    load(file);
    String before =
        value("SELECT md5(string_agg(id || ctid || xmin, ' ' ORDER BY id)) FROM dossier");
    BulkLoad.Loaded again = load(file);
    assertThat(again.lines()).isZero();
    assertThat(again.skipped()).isEqualTo(500);
    // A copy of the file has a different name, so no progress is recorded for the copy.
    Path copy = Files.copy(file, directory.resolve("copy.jsonl"));
    BulkLoad.Loaded other = load(copy);
    assertThat(other.outcome().inserted()).isZero();
    assertThat(other.outcome().updated()).isZero();
    assertThat(value("SELECT md5(string_agg(id || ctid || xmin, ' ' ORDER BY id)) FROM dossier"))
        .isEqualTo(before);
  }

  @Test
  void loadsOnlyTheNewLinesOfAGrownFile() throws Exception {
    Path file = write("news.jsonl", 10);
    load(file);
    append(file, GENERATOR.line(10), "\n");
    append(file, GENERATOR.line(11), "\n");
    BulkLoad.Loaded more = load(file);
    assertThat(more.skipped()).isEqualTo(10);
    assertThat(more.lines()).isEqualTo(2);
  }

  @Test
  void waitsForALastLineThatIsNotWhole() throws Exception {
    Path file = write("news.jsonl", 10);
    byte[] line = DossierGenerator.ofSeed(6).line(0);
    append(file, Arrays.copyOf(line, 50), "");
    BulkLoad.Loaded loaded = load(file);
    assertThat(loaded.unfinished()).isTrue();
    assertThat(loaded.lines()).isEqualTo(10);
    append(file, Arrays.copyOfRange(line, 50, line.length), "\n");
    BulkLoad.Loaded rest = load(file);
    assertThat(rest.unfinished()).isFalse();
    assertThat(rest.lines()).isEqualTo(1);
    assertThat(rest.rejections()).isZero();
  }

  @Test
  void readsAnotherFileOfTheSameNameAnew() throws Exception {
    Path file = write("news.jsonl", 300);
    load(file);
    new GeneratedFiles(DossierGenerator.ofSeed(99), 1, written -> {}).write(file, 300);
    BulkLoad.Loaded other = load(file);
    assertThat(other.lines()).isEqualTo(300);
    assertThat(other.skipped()).isZero();
    assertThat(other.changed()).isEqualTo(300);
    assertThat(value("SELECT count(*) FROM rejected_line")).isEqualTo("" + bad(300).size());
  }

  @Test
  void showsHowFarItIs() throws Exception {
    Path file = write("news.jsonl", 300);
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    long[] clock = {0};
    ProgressBar bar =
        new ProgressBar(
            new PrintStream(printed, true, UTF_8), false, () -> clock[0] += 10_000_000_000L);
    new BulkLoad(connection, 100, bar).load(file);
    assertThat(printed.toString(UTF_8).lines().toList())
        .hasSize(4)
        .last()
        .asString()
        .startsWith("100 % 300 lines stored");
  }

  private BulkLoad.Loaded load(Path file) throws IOException, SQLException {
    ProgressBar silent =
        new ProgressBar(new PrintStream(OutputStream.nullOutputStream()), true, () -> 0);
    return new BulkLoad(connection, 100, silent).load(file);
  }

  private Path write(String name, int count) throws IOException {
    Path file = directory.resolve(name);
    new GeneratedFiles(GENERATOR, 2, written -> {}).write(file, count);
    return file;
  }

  private static List<Long> bad(int count) {
    return LongStream.range(0, count)
        .filter(index -> GENERATOR.brokenLine(index).isPresent())
        .mapToObj(index -> index + 1)
        .toList();
  }

  private static void append(Path file, byte[] bytes, String end) throws IOException {
    Files.write(file, bytes, StandardOpenOption.APPEND);
    Files.writeString(file, end, StandardOpenOption.APPEND);
  }

  private String value(String sql) throws SQLException {
    return TestDatabase.value(connection, sql);
  }
}
