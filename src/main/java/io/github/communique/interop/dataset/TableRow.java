package io.github.communique.interop.dataset;

import io.github.communique.internal.text.Quoted;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import io.github.communique.issue.StructureException;
import io.github.communique.time.PartialDateTime;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row that is being imported, with its cells by column and the issues found in it. */
final class TableRow {
  static final String COLUMNS = "row.columns";
  static final String DATE = "row.date";
  static final String NUMBER = "row.number";
  static final String LISTS = "row.parallel-lists";
  static final String CODE = "row.code-unknown";
  static final String ENCODING = "row.encoding";
  static final String MIRRORED = "row.mirrored";

  private record Fault(Severity severity, String code, @Nullable String column, String message) {}

  private final RawRecord record;
  private final Columns columns;
  private final List<Fault> faults = new ArrayList<>();

  TableRow(RawRecord record, Columns columns) {
    this.record = record;
    this.columns = columns;
  }

  RawRecord record() {
    return record;
  }

  Columns columns() {
    return columns;
  }

  /**
   * Returns the verbatim cell of a column, or an empty string if the file does not contain the
   * column.
   */
  String raw(String column) {
    int at = columns.position(column);
    return at < 0 || at >= record.cells().size() ? "" : record.cells().get(at);
  }

  /** Returns the cell of a column without leading and trailing white space. */
  String get(String column) {
    return raw(column).strip();
  }

  boolean has(String column) {
    return !get(column).isEmpty();
  }

  /**
   * Returns the non-negative integer in a cell, or null if the cell is empty or invalid. Reports an
   * invalid cell.
   */
  @Nullable Long count(String column) {
    String cell = get(column);
    if (cell.isEmpty()) {
      return null;
    }
    Long count = countOf(cell);
    if (count != null) {
      return count;
    }
    report(NUMBER, column, "a non-negative integer");
    return null;
  }

  /** Parses a non-negative integer. Returns null if the text is invalid. */
  static @Nullable Long countOf(String text) {
    // At most 15 digits are accepted, because some JSON parsers do not preserve more digits.
    boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && text.length() <= 15 ? Long.valueOf(text) : null;
  }

  /**
   * Returns the decimal number in a cell, which must be within the given bounds, or null if the
   * cell is empty or invalid. Reports an invalid cell.
   */
  @Nullable Double decimal(String column, double least, double most) {
    String cell = get(column);
    if (cell.isEmpty()) {
      return null;
    }
    Double value = decimalOf(cell, least, most);
    if (value != null) {
      return value;
    }
    report(NUMBER, column, "a number from " + Math.round(least) + " to " + Math.round(most));
    return null;
  }

  /** Parses a decimal number within the given bounds. Returns null if the text is invalid. */
  static @Nullable Double decimalOf(String text, double least, double most) {
    if (text.length() <= 40 && text.matches("[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)")) {
      double value = new BigDecimal(text).doubleValue();
      return value >= least && value <= most ? value : null;
    }
    return null;
  }

  /** Parses a date. Returns null if the text is empty or invalid. Reports an invalid text. */
  @Nullable PartialDateTime date(String column, String iso, String expected) {
    if (iso.isEmpty()) {
      return null;
    }
    try {
      return PartialDateTime.parse(iso);
    } catch (StructureException e) {
      report(DATE, column, expected);
      return null;
    }
  }

  /** Reports that a cell contains an invalid value. */
  void report(String code, String column, String expected) {
    reportAs(code, column, column + " must be " + expected + "; found " + Quoted.of(raw(column)));
  }

  void reportAs(String code, @Nullable String column, String message) {
    faults.add(new Fault(Severity.WARNING, code, column, message));
  }

  /** Reports that the row mirrors an earlier row. */
  void reportMirrored(long line) {
    faults.add(
        new Fault(
            Severity.INFO,
            MIRRORED,
            null,
            "the row mirrors the row at line "
                + line
                + " with the source and the target swapped; both rows report the same event"));
  }

  /**
   * Returns the reported issues.
   *
   * @param event the JSON Pointer to the event created from the row
   * @param kept a map from extension names to the cells that are stored as extensions
   */
  List<Issue> issues(String event, String prefix, Map<String, ?> kept) {
    List<Issue> issues = new ArrayList<>();
    for (Fault fault : faults) {
      String column = fault.column();
      String name = prefix + ":" + column;
      String pointer =
          column != null && kept.containsKey(name) ? event + "/" + Quoted.step(name) : event;
      issues.add(
          Issue.of(fault.severity(), fault.code(), pointer, fault.message())
              .at(line(), column == null ? 0 : columns.position(column) + 1));
    }
    return issues;
  }

  private int line() {
    return (int) Math.min(record.line(), Integer.MAX_VALUE);
  }
}
