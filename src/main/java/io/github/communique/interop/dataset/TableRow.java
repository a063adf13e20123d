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

/** A row during the import: its cells by column, and their issues. */
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

  /** The verbatim cell of a column; empty if it is empty or the file does not have the column. */
  String raw(String column) {
    int at = columns.position(column);
    return at < 0 || at >= record.cells().size() ? "" : record.cells().get(at);
  }

  /** The cell of a column without white space around it. */
  String get(String column) {
    return raw(column).strip();
  }

  boolean has(String column) {
    return !get(column).isEmpty();
  }

  /** A whole number that is not negative; null if the cell is empty or not such a number. */
  @Nullable Long count(String column) {
    String cell = get(column);
    if (cell.isEmpty()) {
      return null;
    }
    Long count = countOf(cell);
    if (count != null) {
      return count;
    }
    report(NUMBER, column, "a whole number of 0 or more");
    return null;
  }

  /** A whole number that is not negative; null if the text is not such a number. */
  static @Nullable Long countOf(String text) {
    // Up to 15 digits, which every JSON parser preserves.
    boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && text.length() <= 15 ? Long.valueOf(text) : null;
  }

  /** A decimal number within bounds; null if the cell is empty or not such a number. */
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

  /** A decimal number within bounds; null if the text is not such a number. */
  static @Nullable Double decimalOf(String text, double least, double most) {
    if (text.length() <= 40 && text.matches("[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)")) {
      double value = new BigDecimal(text).doubleValue();
      return value >= least && value <= most ? value : null;
    }
    return null;
  }

  /** A date; null if the text is empty or not a date, which is then reported. */
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

  /** Reports a cell with an unexpected value. */
  void report(String code, String column, String expected) {
    reportAs(code, column, column + " must be " + expected + "; found " + Quoted.of(raw(column)));
  }

  void reportAs(String code, @Nullable String column, String message) {
    faults.add(new Fault(Severity.WARNING, code, column, message));
  }

  /** Reports that the row is the mirror of an earlier one. */
  void reportMirrored(long line) {
    faults.add(
        new Fault(
            Severity.INFO,
            MIRRORED,
            null,
            "the row mirrors that of line "
                + line
                + ", with source and target exchanged: both are reports of one event"));
  }

  /**
   * The reported issues.
   *
   * @param event the pointer to the event that the row became
   * @param kept the cells that are kept as extensions, by the name of the extension
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
