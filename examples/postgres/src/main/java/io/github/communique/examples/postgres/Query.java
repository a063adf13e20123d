package io.github.communique.examples.postgres;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A question of {@code sql/query}, with its answers as rows of text. */
record Query(String name, Map<String, ?> values) {
  /** Who met whom by phone, from one day to another, which is not included. */
  static Query metByPhone(String from, String to) {
    return new Query("met-by-phone", Map.of("from", day(from), "to", day(to)));
  }

  /** What the bearer of an identifier is reported to have promised, and according to whom. */
  static Query promised(String scheme, String value) {
    return new Query("promised", Map.of("scheme", scheme, "value", value));
  }

  /** Planned meetings that are over by a day. */
  static Query overdue(String today) {
    return new Query("overdue", Map.of("today", day(today)));
  }

  /** All states of a dossier. */
  static Query revisions(String id) {
    return new Query("revisions", Map.of("id", id));
  }

  private static Date day(String text) {
    try {
      return Date.valueOf(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("\"" + text + "\" is no day such as 2022-02-21", e);
    }
  }

  List<Map<String, String>> run(Connection connection) throws SQLException {
    return run(connection, "");
  }

  /** How the database would find the answers, as JSON. */
  String explain(Connection connection) throws SQLException {
    return run(connection, "EXPLAIN (FORMAT JSON) ").get(0).values().iterator().next();
  }

  private List<Map<String, String>> run(Connection connection, String before) throws SQLException {
    List<Map<String, String>> answers = new ArrayList<>();
    try (PreparedStatement statement =
            Sql.of("query/" + name + ".sql").prepare(connection, before, values);
        ResultSet rows = statement.executeQuery()) {
      ResultSetMetaData columns = rows.getMetaData();
      while (rows.next()) {
        Map<String, String> answer = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          answer.put(columns.getColumnLabel(i), rows.getString(i));
        }
        answers.add(answer);
      }
    }
    return answers;
  }

  /** Prints the first answers, each value with its name, and how many there are. */
  void print(Connection connection, int most, PrintStream out) throws SQLException {
    List<Map<String, String>> answers = run(connection);
    for (Map<String, String> answer : answers.subList(0, Math.min(most, answers.size()))) {
      String indent = "  - ";
      for (Map.Entry<String, String> value : answer.entrySet()) {
        if (value.getValue() != null) {
          out.println(indent + value.getKey().replace('_', ' ') + ": " + value.getValue());
          indent = "    ";
        }
      }
    }
    out.println("  " + answers.size() + " answers");
  }
}
