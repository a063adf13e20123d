package io.github.communique.examples.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Loads a file of JSON Lines, plain or gzipped.
 *
 * <p>Each batch is one transaction: its dossiers, the lines that are none, and how far the file is
 * read now. So whenever the program or the server dies, nothing that was reported is lost, and a
 * second run goes on after the last batch and stores nothing twice. A file that has grown is read
 * on from where it ended; one whose beginning is another is read anew.
 */
public final class BulkLoad {
  private static final int BEGINNING = 1 << 16;

  private final Connection connection;
  private final DossierStore store;
  private final int batch;
  private final ProgressBar bar;

  /**
   * What a load did.
   *
   * @param lines the lines read in this run, without blank ones
   * @param skipped the lines that an earlier run had read
   * @param rejected the lines set aside in {@code rejected_line}
   * @param unfinished whether the last line was not written to its end; it is read by the next run,
   *     when it is whole
   * @param outcome what became of the dossiers
   */
  public record Loaded(
      long lines, long skipped, long rejected, boolean unfinished, DossierStore.Outcome outcome) {}

  /**
   * A load over a connection.
   *
   * @param connection to a schema with the tables; it is used for transactions
   * @param batch how many lines are stored in one transaction
   * @param bar shows how far it has got
   */
  BulkLoad(Connection connection, int batch, ProgressBar bar) {
    this.connection = connection;
    this.store = new DossierStore(connection);
    this.batch = batch;
    this.bar = bar;
  }

  /**
   * Loads a file, or what of it is not loaded yet.
   *
   * @param file the file
   * @return what was done
   * @throws IOException if the file cannot be read
   * @throws SQLException if the database refuses; the batches before are stored
   */
  public Loaded load(Path file) throws IOException, SQLException {
    String source = file.toAbsolutePath().normalize().toString();
    connection.setAutoCommit(false);
    ExecutorService thread = Executors.newSingleThreadExecutor(BulkLoad::daemon);
    try (BatchReader reader = new BatchReader(file, begin(source, file), batch)) {
      long lines = 0;
      long rejected = 0;
      DossierStore.Outcome outcome = DossierStore.Outcome.NONE;
      // While the database works on one batch the next is read.
      Future<BatchReader.Batch> next = thread.submit(reader::next);
      for (BatchReader.Batch ready = get(next); ready.size() > 0; ready = get(next)) {
        next = thread.submit(reader::next);
        outcome = outcome.plus(store(source, ready));
        lines += ready.size();
        rejected += ready.rejected().size();
        bar.show(ready.share(), lines);
      }
      bar.end(lines);
      return new Loaded(lines, reader.skipped(), rejected, reader.isUnfinished(), outcome);
    } finally {
      thread.shutdownNow();
      connection.rollback();
      connection.setAutoCommit(true);
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
      throw new IllegalStateException("a batch could not be read", e.getCause());
    }
  }

  /** How many lines of the file are loaded already. */
  private long begin(String source, Path file) throws IOException, SQLException {
    try (PreparedStatement known =
        connection.prepareStatement(
            "SELECT lines, fingerprint, first_bytes FROM load_progress WHERE source = ?")) {
      known.setString(1, source);
      try (ResultSet row = known.executeQuery()) {
        if (row.next()) {
          byte[] now = beginning(file, row.getInt("first_bytes"));
          if (now.length == row.getInt("first_bytes")
              && Arrays.equals(sha256(now), row.getBytes("fingerprint"))) {
            return row.getLong("lines");
          }
        }
      }
    }
    byte[] beginning = beginning(file, BEGINNING);
    try (PreparedStatement begun =
        connection.prepareStatement(
            "INSERT INTO load_progress (source, fingerprint, first_bytes, lines) VALUES (?, ?, ?,"
                + " 0) ON CONFLICT (source) DO UPDATE SET fingerprint = excluded.fingerprint,"
                + " first_bytes = excluded.first_bytes, lines = 0, updated_at = now()")) {
      begun.setString(1, source);
      begun.setBytes(2, sha256(beginning));
      begun.setInt(3, beginning.length);
      begun.executeUpdate();
    }
    connection.commit();
    return 0;
  }

  private static byte[] beginning(Path file, int length) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(length);
    }
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private DossierStore.Outcome store(String source, BatchReader.Batch batch) throws SQLException {
    DossierStore.Outcome outcome = store.merge(batch.rows());
    setAside(source, batch.rejected());
    try (PreparedStatement progress =
        connection.prepareStatement(
            "UPDATE load_progress SET lines = ?, updated_at = now() WHERE source = ?")) {
      progress.setLong(1, batch.last());
      progress.setString(2, source);
      progress.executeUpdate();
    }
    connection.commit();
    return outcome;
  }

  private void setAside(String source, List<BatchReader.Rejected> lines) throws SQLException {
    if (lines.isEmpty()) {
      return;
    }
    try (PreparedStatement rejected =
        connection.prepareStatement(
            "INSERT INTO rejected_line (source, line, codes, issues, bytes)"
                + " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")) {
      for (BatchReader.Rejected line : lines) {
        Array codes = connection.createArrayOf("text", line.codes());
        rejected.setString(1, source);
        rejected.setLong(2, line.number());
        rejected.setArray(3, codes);
        rejected.setString(4, line.issues());
        rejected.setBytes(5, line.bytes());
        rejected.addBatch();
      }
      rejected.executeBatch();
    }
  }
}
