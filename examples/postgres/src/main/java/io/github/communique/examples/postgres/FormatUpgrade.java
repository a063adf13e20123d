package io.github.communique.examples.postgres;

import io.github.communique.Dossier;
import io.github.communique.json.DossierJson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;

/**
 * Rewrites dossiers that are stored in an older minor version of the format.
 *
 * <p>A minor version only adds properties, so old dossiers remain readable without this upgrade.
 * The upgrade is useful for queries that use properties of the newer version.
 *
 * <p>Each batch is one transaction. A rewritten row has the new version and is not selected again,
 * so an interrupted run can be repeated. Other connections can read and write at the same time.
 */
public final class FormatUpgrade {
  private final Connection connection;
  private final String from;
  private final String to;
  private final UnaryOperator<Dossier> step;

  /**
   * Creates an upgrade.
   *
   * @param connection a connection to a schema with the tables; the upgrade controls its
   *     transactions
   * @param from the version of the dossiers to rewrite
   * @param to the version of the rewritten dossiers
   * @param step the function that changes a dossier; {@code formatVersion} is set afterwards
   */
  public FormatUpgrade(Connection connection, String from, String to, UnaryOperator<Dossier> step) {
    this.connection = connection;
    this.from = from;
    this.to = to;
    this.step = step;
  }

  /**
   * Rewrites all dossiers that are stored in the old version.
   *
   * @param batch the number of dossiers per transaction
   * @param progress receives the number of rewritten dossiers after each batch
   * @return the number of rewritten dossiers
   * @throws SQLException if the database reports an error; earlier batches remain rewritten
   */
  public long run(int batch, LongConsumer progress) throws SQLException {
    long rewritten = 0;
    String after = "";
    boolean own = connection.getAutoCommit();
    connection.setAutoCommit(false);
    try {
      while (true) {
        try (Statement statement = connection.createStatement()) {
          // This setting prevents the trigger from adding the old rows to the history.
          statement.execute("SET LOCAL communique.upgrading = 'yes'");
        }
        Map<String, String> found = find(after, batch);
        for (Map.Entry<String, String> row : found.entrySet()) {
          rewrite(row.getKey(), DossierJson.read(row.getValue()));
          after = row.getKey();
        }
        connection.commit();
        if (found.isEmpty()) {
          return rewritten;
        }
        rewritten += found.size();
        progress.accept(rewritten);
      }
    } finally {
      connection.rollback();
      connection.setAutoCommit(own);
    }
  }

  /** Selects the next dossiers in id order, and locks them until they are rewritten. */
  private Map<String, String> find(String after, int batch) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT id, coalesce(exact, body::text) FROM dossier"
                + " WHERE id > ? AND format_version = ? ORDER BY id LIMIT ? FOR UPDATE")) {
      select.setString(1, after);
      select.setString(2, from);
      select.setInt(3, batch);
      Map<String, String> found = new LinkedHashMap<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          found.put(rows.getString(1), rows.getString(2));
        }
      }
      return found;
    }
  }

  private void rewrite(String id, Dossier dossier) throws SQLException {
    Dossier upgraded = step.apply(dossier).toBuilder().formatVersion(to).build();
    if (!upgraded.id().equals(id) || !Objects.equals(upgraded.revision(), dossier.revision())) {
      throw new IllegalStateException("the upgrade changed the record of " + id);
    }
    Row row = Row.of(upgraded);
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE dossier SET format_version = ?, content_hash = ?, record_hash = ?,"
                + " body = ?::jsonb, exact = ?, days = ?::datemultirange, plan_over = ?::date"
                + " WHERE id = ?")) {
      update.setString(1, row.formatVersion());
      update.setBytes(2, row.contentHash());
      update.setBytes(3, row.recordHash());
      update.setString(4, row.body());
      update.setString(5, row.exact());
      update.setString(6, row.days());
      update.setString(7, row.planOver());
      update.setString(8, id);
      update.executeUpdate();
    }
  }
}
