package io.github.communique.examples.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Loads a JSON Lines file, plain or gzipped.
 *
 * <p>Each batch is one transaction that stores the batch's dossiers, its rejected lines, and the
 * position in the file. If the program or the server crashes, all reported batches remain stored.
 * The next run continues after the last batch and does not store anything twice.
 *
 * <p>Lines that are not dossiers, and dossiers that the database rejects, are stored in {@code
 * rejected_line} with the reason, and the load continues.
 *
 * <p>Lines are skipped only if they are byte-for-byte identical to the lines that an earlier run
 * loaded. If the file has grown, the new lines are loaded. If a loaded line has been changed,
 * removed or moved, the whole file is read again. Dossiers that are already stored remain
 * unchanged.
 */
public final class BulkLoad {
  private final Connection connection;
  private final DossierStore store;
  private final int batch;
  private final ProgressBar bar;

  /**
   * The result of a load.
   *
   * @param lines the number of lines read in this run, not including blank lines
   * @param skipped the number of lines at the start of the file that have not changed since an
   *     earlier run loaded them
   * @param changed the number of lines that an earlier run loaded, if at least one of them was
   *     changed, removed or moved; otherwise 0
   * @param rejected a map from issue codes to the number of rejected lines whose first issue has
   *     this code
   * @param unfinished whether the last line is truncated; a later run reads the line when it is
   *     complete
   * @param outcome the numbers of dossiers by result
   */
  public record Loaded(
      long lines,
      long skipped,
      long changed,
      Map<String, Long> rejected,
      boolean unfinished,
      DossierStore.Outcome outcome) {
    /**
     * Returns the number of rejected lines.
     *
     * @return the sum over all codes
     */
    public long rejections() {
      return rejected.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /**
   * The position that earlier runs reached in a file: the number of the last line that was read,
   * and the digest of all lines up to and including this line.
   */
  private record Progress(long lines, byte[] digest) {}

  /**
   * Creates a loader.
   *
   * @param connection a connection to a schema with the tables; the loader controls its
   *     transactions
   * @param batch the number of lines per transaction
   * @param bar the bar that shows the progress
   */
  BulkLoad(Connection connection, int batch, ProgressBar bar) {
    this.connection = connection;
    this.store = new DossierStore(connection);
    this.batch = batch;
    this.bar = bar;
  }

  /**
   * Loads the lines in a file that have not been loaded yet.
   *
   * @param file the file
   * @return the result
   * @throws IOException if the file cannot be read
   * @throws SQLException if the database fails; earlier batches remain stored
   */
  public Loaded load(Path file) throws IOException, SQLException {
    String source = file.toAbsolutePath().normalize().toString();
    connection.setAutoCommit(false);
    try {
      Optional<Progress> before = progress(source);
      if (before.isPresent()) {
        Progress loaded = before.get();
        try (BatchReader reader = new BatchReader(file, batch, loaded.lines())) {
          long skipped = reader.passOver(loaded.lines(), loaded.digest());
          if (skipped >= 0) {
            return load(source, reader, skipped, 0);
          }
        }
      }
      try (BatchReader reader = new BatchReader(file, batch, 0)) {
        return load(source, reader, 0, before.map(Progress::lines).orElse(0L));
      }
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private Loaded load(String source, BatchReader reader, long skipped, long changed)
      throws IOException, SQLException {
    ExecutorService thread = Executors.newSingleThreadExecutor(BulkLoad::daemon);
    try {
      long lines = 0;
      Map<String, Long> rejected = new TreeMap<>();
      DossierStore.Outcome outcome = DossierStore.Outcome.NONE;
      // Reads the next batch while the database stores the current batch.
      Future<BatchReader.Batch> next = thread.submit(reader::next);
      for (BatchReader.Batch ready = get(next); ready.size() > 0; ready = get(next)) {
        next = thread.submit(reader::next);
        outcome = outcome.plus(store(source, ready, rejected));
        lines += ready.size();
        bar.show(ready.share(), lines);
      }
      bar.end(lines);
      return new Loaded(lines, skipped, changed, rejected, reader.isUnfinished(), outcome);
    } finally {
      thread.shutdownNow();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "reader");
    thread.setDaemon(true);
    return thread;
  }

  private static BatchReader.Batch get(Future<BatchReader.Batch> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UncheckedIOException failed) {
        throw failed.getCause();
      }
      if (e.getCause() instanceof IOException failed) {
        throw failed;
      }
      throw new IllegalStateException("a batch could not be read", e.getCause());
    }
  }

  private Optional<Progress> progress(String source) throws SQLException {
    try (PreparedStatement known =
        connection.prepareStatement("SELECT lines, digest FROM load_progress WHERE source = ?")) {
      known.setString(1, source);
      try (ResultSet row = known.executeQuery()) {
        return row.next()
            ? Optional.of(new Progress(row.getLong("lines"), row.getBytes("digest")))
            : Optional.empty();
      }
    }
  }

  private DossierStore.Outcome store(
      String source, BatchReader.Batch batch, Map<String, Long> counts) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      // Without this statement, a deferred constraint could reject the whole batch on commit.
      statement.execute("SET CONSTRAINTS ALL IMMEDIATE");
    }
    List<RejectedLine> rejected = new ArrayList<>(batch.rejected());
    DossierStore.Outcome outcome = merge(batch.good(), rejected);
    reject(source, rejected);
    try (PreparedStatement progress =
        connection.prepareStatement(
            "INSERT INTO load_progress (source, lines, digest) VALUES (?, ?, ?)"
                + " ON CONFLICT (source) DO UPDATE SET lines = excluded.lines,"
                + " digest = excluded.digest, updated_at = now()")) {
      progress.setString(1, source);
      progress.setLong(2, batch.last());
      progress.setBytes(3, batch.digest());
      progress.executeUpdate();
    }
    connection.commit();
    rejected.forEach(line -> counts.merge(line.codes().get(0), 1L, Long::sum));
    return outcome;
  }

  /**
   * Stores rows. If the database rejects some rows, finds these rows by bisection and stores all
   * other rows.
   */
  private DossierStore.Outcome merge(List<BatchReader.Good> good, List<RejectedLine> rejected)
      throws SQLException {
    if (good.isEmpty()) {
      return DossierStore.Outcome.NONE;
    }
    Savepoint before = connection.setSavepoint();
    try {
      DossierStore.Outcome outcome =
          store.merge(good.stream().map(BatchReader.Good::row).toList());
      connection.releaseSavepoint(before);
      return outcome;
    } catch (SQLException e) {
      if (!RejectedLine.isRefusal(e)) {
        throw e;
      }
      connection.rollback(before);
      if (good.size() == 1) {
        BatchReader.Good refused = good.get(0);
        rejected.add(RejectedLine.of(refused.row().number(), refused.bytes(), e));
        return DossierStore.Outcome.NONE;
      }
    }
    int half = good.size() / 2;
    DossierStore.Outcome first = merge(good.subList(0, half), rejected);
    return first.plus(merge(good.subList(half, good.size()), rejected));
  }

  private void reject(String source, List<RejectedLine> lines) throws SQLException {
    if (lines.isEmpty()) {
      return;
    }
    try (PreparedStatement rejected =
        connection.prepareStatement(
            "INSERT INTO rejected_line (source, line, codes, issues, bytes)"
                + " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")) {
      for (RejectedLine line : lines) {
        Array codes = connection.createArrayOf("text", line.codes().toArray());
        rejected.setString(1, source);
        rejected.setLong(2, line.number());
        rejected.setArray(3, codes);
        rejected.setString(4, line.reasons());
        rejected.setBytes(5, line.bytes());
        rejected.addBatch();
      }
      rejected.executeBatch();
    }
  }
}
