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
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
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

  /** At most 15 digits are accepted, because some JSON parsers do not preserve more digits. */
  private static final Pattern COUNT = Pattern.compile("[0-9]{1,15}");

  private static final Pattern DECIMAL = Pattern.compile("[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)");

  private record Fault(Severity severity, String code, @Nullable String column, String message) {}

  private final RawRecord record;
  private final Columns columns;
  private final Set<String> placeholders;
  private final List<Fault> faults = new ArrayList<>();

  /**
   * Creates a row without issues.
   *
   * @param placeholders the cells that mean a missing value, in addition to blank cells
   */
  TableRow(RawRecord record, Columns columns, Set<String> placeholders) {
    this.record = record;
    this.columns = columns;
    this.placeholders = placeholders;
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

  /**
   * Returns the cell of a column without leading and trailing white space, or an empty string if
   * the cell contains a placeholder for a missing value.
   */
  String get(String column) {
    String cell = raw(column).strip();
    return placeholders.contains(cell) ? "" : cell;
  }

  boolean has(String column) {
    return !get(column).isEmpty();
  }

  /** Returns the cell of a column, or empty if the value is missing. */
  Optional<String> text(String column) {
    return Optional.of(get(column)).filter(cell -> !cell.isEmpty());
  }

  /**
   * Returns the non-negative integer in a cell, or empty if the cell is empty or invalid. Reports
   * an invalid cell.
   */
  Optional<Long> count(String column) {
    return count(column, get(column));
  }

  /** Parses a part of a cell in the same way as {@link #count(String)}. */
  Optional<Long> count(String column, String text) {
    return parsed(text, TableRow::parseCount, NUMBER, column, "a non-negative integer");
  }

  private static Optional<Long> parseCount(String text) {
    return Optional.of(text).filter(COUNT.asMatchPredicate()).map(Long::valueOf);
  }

  /**
   * Parses a decimal number from {@code -most} to {@code most}. Returns empty if the text is empty
   * or invalid. Reports an invalid text.
   *
   * @param what the expected value, for example {@code a number}
   */
  Optional<Double> decimal(String column, String text, int most, String what) {
    String expected = what + " from -" + most + " to " + most;
    return parsed(text, number -> parseDecimal(number, most), NUMBER, column, expected);
  }

  private static Optional<Double> parseDecimal(String text, int most) {
    return Optional.of(text)
        .filter(number -> number.length() <= 40 && DECIMAL.matcher(number).matches())
        .map(number -> new BigDecimal(number).doubleValue())
        .filter(number -> Math.abs(number) <= most);
  }

  /** Parses a date. Returns empty if the text is empty or invalid. Reports an invalid text. */
  Optional<PartialDateTime> date(String column, String iso, String expected) {
    return parsed(iso, TableRow::parseDate, DATE, column, expected);
  }

  private static Optional<PartialDateTime> parseDate(String iso) {
    try {
      return Optional.of(PartialDateTime.parse(iso));
    } catch (StructureException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns the value of a code in a cell, or empty if the cell is empty or the code is unknown.
   * Reports an unknown code.
   */
  <T> Optional<T> code(String column, Map<String, T> values, String expected) {
    return parsed(
        get(column), code -> Optional.ofNullable(values.get(code)), CODE, column, expected);
  }

  /** Parses a text. Returns empty if the text is empty or invalid. Reports an invalid text. */
  <T> Optional<T> parsed(
      String text,
      Function<String, Optional<T>> parser,
      String code,
      String column,
      String expected) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> value = parser.apply(text);
    if (value.isEmpty()) {
      report(code, column, expected);
    }
    return value;
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
              .at(record.lineOfIssues(), column == null ? 0 : columns.position(column) + 1));
    }
    return issues;
  }
}
