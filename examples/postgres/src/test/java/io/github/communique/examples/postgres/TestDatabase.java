package io.github.communique.examples.postgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Creates an empty schema for a test class; all test classes use one server. */
final class TestDatabase implements BeforeAllCallback, AfterAllCallback {
  private static Database server;

  private final String schema;
  private Database database;

  TestDatabase(String name) {
    schema = "communique_test_" + name;
  }

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    open();
  }

  void open() throws IOException, SQLException {
    synchronized (TestDatabase.class) {
      if (server == null) {
        server = Database.open("communique_test");
        Runtime.getRuntime().addShutdownHook(new Thread(TestDatabase::closeServer));
      }
    }
    drop();
    database = server.schema(schema);
  }

  private static void closeServer() {
    try {
      server.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    drop();
  }

  private void drop() throws SQLException {
    try (Connection connection = server.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
    }
  }

  Connection connect() throws SQLException {
    return database.connect();
  }

  String url() {
    return database.url();
  }

  String schema() {
    return schema;
  }

  /** Returns the rows of a query result, with values separated by spaces. */
  static List<String> rows(Connection connection, String sql) throws SQLException {
    List<String> answers = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          values.add(String.valueOf(rows.getString(i)));
        }
        answers.add(String.join(" ", values));
      }
    }
    return answers;
  }

  static String value(Connection connection, String sql) throws SQLException {
    return rows(connection, sql).get(0);
  }
}
