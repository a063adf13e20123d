package io.github.communique.examples.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A schema of a PostgreSQL server. The environment variable {@code COMMUNIQUE_JDBC_URL} selects the
 * server. If it is not set, an embedded server runs until this object is closed. All tables are in
 * the schema.
 */
final class Database implements AutoCloseable {
  private static final String VARIABLE = "COMMUNIQUE_JDBC_URL";

  private final @Nullable EmbeddedPostgres embedded;
  private final String url;
  private final String schema;

  private Database(@Nullable EmbeddedPostgres embedded, String url, String schema) {
    this.embedded = embedded;
    this.url = url;
    this.schema = schema;
  }

  static Database open(String schema) throws IOException, SQLException {
    String url = System.getenv(VARIABLE);
    Database database;
    if (url != null && !url.isBlank()) {
      database = new Database(null, url, schema);
    } else {
      EmbeddedPostgres server = EmbeddedPostgres.start();
      database = new Database(server, server.getJdbcUrl("postgres", "postgres"), schema);
    }
    try {
      database.install();
    } catch (SQLException e) {
      database.close();
      throw e;
    }
    return database;
  }

  /**
   * Opens another schema on the same server. Closing this object stops the embedded server for both
   * schemas.
   */
  Database schema(String other) throws SQLException {
    Database database = new Database(null, url, other);
    database.install();
    return database;
  }

  /** Drops the schema and its contents. */
  void drop() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
    }
  }

  boolean isEmbedded() {
    return embedded != null;
  }

  String url() {
    return url;
  }

  private void install() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      try (ResultSet encoding = statement.executeQuery("SHOW server_encoding")) {
        encoding.next();
        if (!encoding.getString(1).equals("UTF8")) {
          throw new SQLException(
              "the database has the encoding "
                  + encoding.getString(1)
                  + ", but the encoding UTF8 is required");
        }
      }
      statement.execute("CREATE SCHEMA IF NOT EXISTS " + schema);
      boolean isNew;
      try (ResultSet table = statement.executeQuery("SELECT to_regclass('dossier') IS NULL")) {
        table.next();
        isNew = table.getBoolean(1);
      }
      Sql.run(connection, "schema.sql");
      // Indexes only new tables. If existing tables have no indexes, the user may have dropped them
      // with drop-indexes before a load.
      if (isNew) {
        Sql.run(connection, "indexes.sql");
      }
    }
  }

  /** Opens a connection that uses the tables of the schema. */
  Connection connect() throws SQLException {
    // Does not use DriverManager, which cannot find the driver when Maven runs the example.
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    Connection connection = source.getConnection();
    connection.setSchema(schema);
    return connection;
  }

  @Override
  public void close() throws IOException {
    if (embedded != null) {
      embedded.close();
    }
  }
}
