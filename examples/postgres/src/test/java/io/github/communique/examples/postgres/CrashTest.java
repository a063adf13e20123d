package io.github.communique.examples.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.examples.generator.DossierGenerator;
import io.github.communique.examples.generator.GeneratedFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the loader repeatedly during a load, and verifies that each dossier is stored exactly once.
 */
class CrashTest {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase("crash");

  private static final int LINES = 8000;
  private static final int SIGKILL = 137;

  @TempDir Path directory;

  @Test
  void neitherLosesNorDuplicatesDossiers() throws Exception {
    DossierGenerator generator = DossierGenerator.ofSeed(8).broken(0.02);
    Path file = directory.resolve("news.jsonl");
    new GeneratedFiles(generator, 2, written -> {}).write(file, LINES);
    try (Connection connection = DATABASE.connect()) {
      long before = 0;
      for (int kill = 0; kill < 3; kill++) {
        long after = loadAndKill(connection, file, before + 500 + 777L * kill);
        assertThat(after).isGreaterThan(before).isLessThan(LINES);
        assertThat(count(connection, "SELECT count(*) FROM rejected_line"))
            .as("rejected lines are part of the transaction")
            .isEqualTo(bad(generator, after));
        before = after;
      }

      BulkLoad.Loaded rest = load(connection, file);

      assertThat(rest.skipped()).isEqualTo(before);
      assertThat(rest.lines()).isEqualTo(LINES - before);
      assertThat(count(connection, "SELECT count(*) FROM rejected_line"))
          .isEqualTo(bad(generator, LINES));
      assertThat(stored(connection, "dossier")).isEqualTo(expected(generator, true));
      assertThat(stored(connection, "dossier_history")).isEqualTo(expected(generator, false));
    }
  }

  /**
   * Starts a load in another process, and kills it when the given number of lines has been
   * committed.
   */
  private long loadAndKill(Connection connection, Path file, long lines) throws Exception {
    Process loader =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Loader.class.getName(),
                DATABASE.url(),
                DATABASE.schema(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("loader.txt").toFile())
            .start();
    try {
      long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
      while (committed(connection) < lines) {
        assertThat(System.nanoTime()).as("the loader is slow").isLessThan(end);
        assertThat(loader.isAlive()).as("the loader ended before it was killed").isTrue();
        Thread.sleep(2);
      }
    } finally {
      loader.destroyForcibly();
    }
    assertThat(loader.waitFor()).isEqualTo(SIGKILL);
    // Rows remain locked until the server detects the dead process and rolls back its transaction.
    while (count(
            connection,
            "SELECT count(*) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
                + " AND query ILIKE '%incoming%' AND state <> 'idle'")
        > 0) {
      Thread.sleep(10);
    }
    return committed(connection);
  }

  private static BulkLoad.Loaded load(Connection connection, Path file)
      throws IOException, SQLException {
    ProgressBar silent =
        new ProgressBar(new PrintStream(OutputStream.nullOutputStream()), true, () -> 0);
    return new BulkLoad(connection, 1000, silent).load(file);
  }

  private static long committed(Connection connection) throws SQLException {
    return count(connection, "SELECT coalesce(max(lines), 0) FROM load_progress");
  }

  private static long count(Connection connection, String sql) throws SQLException {
    return Long.parseLong(TestDatabase.value(connection, sql));
  }

  private static long bad(DossierGenerator generator, long lines) {
    long bad = 0;
    for (long index = 0; index < lines; index++) {
      bad += generator.brokenLine(index).isPresent() ? 1 : 0;
    }
    return bad;
  }

  /**
   * Computes the expected hashes without a database: either those of the latest revisions, or those
   * of the earlier revisions. Each key consists of the dossier id and the revision number.
   */
  private static Map<String, String> expected(DossierGenerator generator, boolean standing) {
    Map<String, Integer> latest = new HashMap<>();
    Map<String, String> hashes = new HashMap<>();
    for (int index = 0; index < LINES; index++) {
      if (generator.brokenLine(index).isEmpty()) {
        Dossier dossier = generator.dossier(index);
        int revision = dossier.revision().map(one -> one.number()).orElse(1);
        latest.merge(dossier.id(), revision, Math::max);
        hashes.put(
            dossier.id() + " " + revision, HexFormat.of().formatHex(Row.recordHash(dossier)));
      }
    }
    Map<String, String> chosen = new TreeMap<>();
    hashes.forEach(
        (key, hash) -> {
          String[] parts = key.split(" ");
          if (standing == (latest.get(parts[0]) == Integer.parseInt(parts[1]))) {
            chosen.put(key, hash);
          }
        });
    return chosen;
  }

  private static Map<String, String> stored(Connection connection, String table)
      throws SQLException {
    Map<String, String> hashes = new TreeMap<>();
    for (String row :
        TestDatabase.rows(
            connection, "SELECT id, revision, encode(record_hash, 'hex') FROM " + table)) {
      int hash = row.lastIndexOf(' ');
      assertThat(hashes.put(row.substring(0, hash), row.substring(hash + 1))).isNull();
    }
    return hashes;
  }
}
