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

/** A query from the folder {@code sql/query}. The results are returned as text. */
record Query(String name, Map<String, ?> values) {
  /**
   * Returns a query for meetings by phone on the days from {@code from} (inclusive) to {@code to}
   * (exclusive).
   */
  static Query metByPhone(String from, String to) {
    return new Query("met-by-phone", Map.of("from", day(from), "to", day(to)));
  }

  /**
   * Returns a query for the reported promises of an actor, and the sources of these reports. The
   * identifier selects the actor.
   */
  static Query promised(String scheme, String value) {
    return new Query("promised", Map.of("scheme", scheme, "value", value));
  }

  /**
   * Returns a query for planned meetings that should have ended before the given day. Excludes a
   * meeting if its dossier contains a later report of the meeting.
   */
  static Query overdue(String today) {
    return new Query("overdue", Map.of("today", day(today)));
  }

  /** Returns a query for all revisions of a dossier. */
  static Query revisions(String id) {
    return new Query("revisions", Map.of("id", id));
  }

  private static Date day(String text) {
    try {
      return Date.valueOf(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("\"" + text + "\" is not a date such as 2022-02-21", e);
    }
  }

  List<Map<String, String>> run(Connection connection) throws SQLException {
    return run(connection, "");
  }

  /** Returns the database's query plan as JSON. */
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

  /** Prints the first results with their column names, and then the total number of results. */
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
