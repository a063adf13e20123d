package io.github.communique.examples.postgres;

import io.github.communique.Dossier;
import io.github.communique.examples.generator.DossierGenerator;
import io.github.communique.examples.generator.GeneratedFiles;
import io.github.communique.json.lines.DossierLines;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Measures the speed of a load and the size on disk. Compares this speed with the speed of a COPY
 * of the same rows in the same run. Prints the tables in docs/storage.md.
 */
final class Measure {
  private static final double MILLION = 1e6;

  private final Database database;
  private final PrintStream out;

  Measure(Database database, PrintStream out) {
    this.database = database;
    this.out = out;
  }

  private interface Work {
    void run() throws IOException, SQLException;
  }

  void run(int lines) throws IOException, SQLException {
    Path file = Files.createTempDirectory("communique").resolve("news.jsonl");
    try (Connection connection = database.connect()) {
      new GeneratedFiles(DossierGenerator.ofSeed(1), 2, written -> {}).write(file, lines);
      out.printf(Locale.ROOT, "%,d lines, %.1f MB of JSON%n%n", lines, Files.size(file) / MILLION);
      out.println("| method | rows/s | relative to the first row |");
      out.println("|---|---|---|");
      Sql.run(connection, "drop-indexes.sql");
      List<byte[]> rows = rows(file);
      double limit =
          timed(
              "`COPY` of prepared rows into a `jsonb` table without an index",
              0,
              lines,
              () -> copy(connection, rows));
      rows.clear();
      double load = timed("the example's load, without indexes", limit, lines, () -> load(file));
      double index = timed(null, limit, lines, () -> Sql.run(connection, "indexes.sql"));
      row("the example's load, with indexes created afterwards", 1 / (1 / load + 1 / index), limit);
      run(connection, "TRUNCATE dossier, dossier_history, load_progress");
      timed("the example's load, with indexes", limit, lines, () -> load(file));
      timed(
          "the same file with another name, so that all rows exist",
          limit,
          lines,
          () -> again(file));
      run(connection, "VACUUM ANALYZE dossier");
      out.println();
      disk(connection);
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(file.getParent());
    }
  }

  private double timed(@Nullable String way, double limit, int lines, Work work)
      throws IOException, SQLException {
    long start = System.nanoTime();
    work.run();
    double rate = lines / ((System.nanoTime() - start) / 1e9);
    if (way != null) {
      row(way, rate, limit);
    }
    return rate;
  }

  private void row(String way, double rate, double limit) {
    String share = limit == 0 ? "" : String.format(Locale.ROOT, "%.0f %%", 100 * rate / limit);
    out.printf(Locale.ROOT, "| %s | %,.0f | %s |%n", way, rate, share);
  }

  /** Converts the dossiers to rows in COPY's text format, before the measurement starts. */
  private static List<byte[]> rows(Path file) throws IOException {
    List<byte[]> rows = new ArrayList<>();
    try (Stream<Dossier> dossiers = DossierLines.read(file)) {
      dossiers.forEach(dossier -> rows.add(Row.of(dossier).toCopy(rows.size())));
    }
    return rows;
  }

  private static void copy(Connection connection, List<byte[]> rows) throws SQLException {
    run(connection, "CREATE TABLE bare (LIKE dossier INCLUDING DEFAULTS)");
    run(connection, "ALTER TABLE bare ADD line bigint");
    CopyIn copy =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn(
                "COPY bare (line, id, revision, revision_status, format_version, content_hash,"
                    + " record_hash, body, exact, days, plan_over) FROM STDIN");
    for (byte[] row : rows) {
      copy.writeToCopy(row, 0, row.length);
    }
    copy.endCopy();
    run(connection, "DROP TABLE bare");
  }

  private void load(Path file) throws IOException, SQLException {
    try (Connection connection = database.connect()) {
      ProgressBar silent =
          new ProgressBar(new PrintStream(OutputStream.nullOutputStream()), true, () -> 0);
      new BulkLoad(connection, PostgresExample.BATCH, silent).load(file);
    }
  }

  private void again(Path file) throws IOException, SQLException {
    Path other = Files.move(file, file.resolveSibling("again.jsonl"));
    try {
      load(other);
    } finally {
      Files.move(other, file);
    }
  }

  private void disk(Connection connection) throws SQLException {
    out.println("| on disk | bytes per dossier |");
    out.println("|---|---|");
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(Sql.text("query/disk.sql"))) {
      while (rows.next()) {
        out.printf(Locale.ROOT, "| %s | %,d |%n", rows.getString(1), rows.getLong(3));
      }
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
