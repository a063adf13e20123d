package io.github.communique.examples.postgres;

import io.github.communique.Dossier;
import io.github.communique.json.DossierJson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Stores and finds dossiers by their ids. */
public final class DossierStore {
  private static final String COPY = "COPY incoming FROM STDIN";
  private static final int FETCHED = 500;

  /**
   * The number of bytes per COPY message. The server closes the connection if a message reaches 1
   * GB.
   */
  private static final int CHUNK = 1 << 20;

  private final Connection connection;
  private final String merge = Sql.text("merge.sql");

  /**
   * The numbers of dossiers by result.
   *
   * @param inserted the number of dossiers with a new id
   * @param updated the number of dossiers that superseded the stored revision
   * @param late the number of dossiers older than the stored revision, which are stored only in the
   *     history
   * @param unchanged the number of dossiers that were already stored and were not written again
   */
  public record Outcome(long inserted, long updated, long late, long unchanged) {
    static final Outcome NONE = new Outcome(0, 0, 0, 0);

    Outcome plus(Outcome other) {
      return new Outcome(
          inserted + other.inserted,
          updated + other.updated,
          late + other.late,
          unchanged + other.unchanged);
    }
  }

  /**
   * A row and its line number. If several lines have the same revision, the last line is stored.
   */
  record Line(long number, byte[] copy) {}

  /**
   * Creates a store that uses a connection.
   *
   * @param connection a connection to a schema with the tables of {@code schema.sql}; if
   *     auto-commit is disabled, the caller must commit
   */
  public DossierStore(Connection connection) {
    this.connection = connection;
  }

  /**
   * Stores a dossier unless the same or a later revision is already stored.
   *
   * @param dossier the dossier
   * @return the result
   * @throws SQLException if the database reports an error
   */
  public Outcome store(Dossier dossier) throws SQLException {
    return store(List.of(dossier));
  }

  /**
   * Stores dossiers in one transaction.
   *
   * @param dossiers the dossiers; if several have the same id and revision, the last one is stored
   * @return the results
   * @throws SQLException if the database reports an error
   */
  public Outcome store(Collection<Dossier> dossiers) throws SQLException {
    long number = 0;
    List<Line> lines = new ArrayList<>();
    for (Dossier dossier : dossiers) {
      lines.add(new Line(number, Row.of(dossier).toCopy(number)));
      number++;
    }
    boolean own = connection.getAutoCommit();
    if (!own) {
      return merge(lines);
    }
    connection.setAutoCommit(false);
    try {
      Outcome outcome = merge(lines);
      connection.commit();
      return outcome;
    } catch (SQLException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  /** Stores rows in the connection's current transaction. */
  Outcome merge(List<Line> lines) throws SQLException {
    Sql.run(connection, "incoming.sql");
    CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
    try {
      for (Line line : lines) {
        byte[] row = line.copy();
        for (int from = 0; from < row.length; from += CHUNK) {
          copy.writeToCopy(row, from, Math.min(CHUNK, row.length - from));
        }
      }
      copy.endCopy();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
    try (PreparedStatement statement = connection.prepareStatement("WITH " + merge);
        ResultSet counts = statement.executeQuery()) {
      counts.next();
      long inserted = counts.getLong("inserted");
      long updated = counts.getLong("updated");
      long late = counts.getLong("late");
      return new Outcome(
          inserted, updated, late, counts.getLong("incoming") - inserted - updated - late);
    }
  }

  /**
   * Finds a dossier by its id.
   *
   * @param id the id of the dossier
   * @return the current revision, retracted or not
   * @throws SQLException if the database reports an error
   */
  public Optional<Dossier> find(String id) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT coalesce(exact, body::text) FROM dossier WHERE id = ?")) {
      statement.setString(1, id);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(DossierJson.read(rows.getString(1))) : Optional.empty();
      }
    }
  }

  /**
   * Reads the current revisions of all dossiers that are not retracted, using constant memory.
   *
   * @param consumer the consumer of each dossier
   * @throws SQLException if the database reports an error
   */
  public void forEach(Consumer<? super Dossier> consumer) throws SQLException {
    boolean own = connection.getAutoCommit();
    // A cursor requires a transaction; otherwise, the driver fetches all rows at once.
    connection.setAutoCommit(false);
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT coalesce(exact, body::text) FROM standing_dossier")) {
      statement.setFetchSize(FETCHED);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          consumer.accept(DossierJson.read(rows.getString(1)));
        }
      }
    } finally {
      connection.setAutoCommit(own);
    }
  }
}
