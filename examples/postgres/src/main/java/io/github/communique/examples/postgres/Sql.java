package io.github.communique.examples.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An SQL file. Parameters use the psql syntax {@code :'name'}, so the same file also runs in psql:
 * {@code psql -v from=2022-02-01 -v to=2022-03-01 -f met-by-phone.sql}.
 */
final class Sql {
  private static final Pattern PARAMETER = Pattern.compile(":'(\\w+)'");

  private final String text;
  private final List<String> parameters = new ArrayList<>();

  private Sql(String text) {
    Matcher matcher = PARAMETER.matcher(text);
    StringBuilder replaced = new StringBuilder();
    while (matcher.find()) {
      parameters.add(matcher.group(1));
      matcher.appendReplacement(replaced, "?");
    }
    this.text = matcher.appendTail(replaced).toString();
  }

  static Sql of(String name) {
    return new Sql(text(name));
  }

  static String text(String name) {
    try (InputStream in = Sql.class.getResourceAsStream("/sql/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("SQL file not found: sql/" + name);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Executes a file without parameters. */
  static void run(Connection connection, String name) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(text(name));
    }
  }

  /** Prepares the statement and sets its parameters. */
  PreparedStatement prepare(Connection connection, Map<String, ?> values) throws SQLException {
    return prepare(connection, "", values);
  }

  /** Prepares the statement with a prefix, such as EXPLAIN, and sets its parameters. */
  PreparedStatement prepare(Connection connection, String before, Map<String, ?> values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(before + text);
    for (int i = 0; i < parameters.size(); i++) {
      Object value = values.get(parameters.get(i));
      if (value == null) {
        throw new IllegalArgumentException("a value for \"" + parameters.get(i) + "\" is missing");
      }
      statement.setObject(i + 1, value);
    }
    return statement;
  }
}
