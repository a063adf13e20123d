package io.github.communique.interop.dataset;

import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Imports the rows of a table one after another. */
final class TableRows implements Closeable {
  private final EventTable table;
  private final Records records;
  private final boolean grouped;
  private final Set<String> columnNames;
  private final Map<Integer, Columns> shorter = new HashMap<>();

  private @Nullable Columns columns;
  private @Nullable String firstRemark;
  private @Nullable RawRecord header;
  private long count;

  /** The group to which further rows may belong. */
  private @Nullable Group open;

  TableRows(EventTable table, Records records, boolean grouped) {
    this.table = table;
    this.records = records;
    this.grouped = grouped;
    this.columnNames =
        table.layouts().stream()
            .flatMap(layout -> layout.names().stream())
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The number of rows that were read. */
  long count() {
    return count;
  }

  /** The record that names the columns; null if there is none, or no row was read. */
  @Nullable RawRecord header() {
    return header;
  }

  /**
   * The next row or group of rows; null at the end. A rejected row is returned before the group
   * that it interrupts, so that no rejected row is held.
   */
  @Nullable ImportedRow next() throws IOException {
    while (true) {
      RawRecord record = records.next();
      if (record == null) {
        return taken();
      }
      if (isHeader(record)) {
        continue;
      }
      count++;
      Optional<String> fault = faultOf(record);
      if (fault.isPresent()) {
        return rejected(firstLineIfBroken(record), fault.get());
      }
      TableRow row = row(record);
      String key = grouped ? table.groupOf(row) : table.idOf(row);
      Group group = open;
      boolean joins = grouped && group != null && group.has(key);
      Group owner = joins && group != null ? group : new Group(key);
      try {
        owner.add(row);
      } catch (IllegalArgumentException e) {
        return rejected(record, "the row cannot be converted to a dossier: " + e.getMessage());
      }
      if (joins) {
        continue;
      }
      ImportedRow before = taken();
      open = owner;
      if (before != null) {
        return before;
      }
      if (!grouped) {
        return taken();
      }
    }
  }

  private @Nullable ImportedRow taken() {
    Group group = open;
    open = null;
    return group == null ? null : group.imported();
  }

  /** The rows of one event. */
  private final class Group {
    private final String key;
    private final Parts parts = new Parts();
    private final List<RawRecord> read = new ArrayList<>();
    private final List<Map<String, String>> cells = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    Group(String key) {
      this.key = key;
    }

    boolean has(String other) {
      return !key.isEmpty() && key.equals(other);
    }

    void add(TableRow row) {
      List<Issue> found = table.add(row, parts);
      read.add(row.record());
      Map<String, String> named = new LinkedHashMap<>();
      row.columns().names().forEach(column -> named.put(column, row.raw(column)));
      cells.add(Collections.unmodifiableMap(named));
      issues.addAll(found);
    }

    ImportedRow imported() {
      return new ImportedRow(
          read, cells, parts.dossier(table.dossierId(key), table.name()), issues);
    }
  }

  private boolean isHeader(RawRecord record) {
    List<String> cells = record.cells();
    boolean first = count == 0 && columns == null;
    if (cells.isEmpty()
        || !first && !columnNames.contains(cells.get(0).strip().toLowerCase(Locale.ROOT))) {
      return false;
    }
    Columns named = Columns.ofHeader(cells, table.layouts());
    if (named != null) {
      columns = named;
      header = record;
      shorter.clear();
      return true;
    }
    if (first && table.hasHeader()) {
      columns = table.layoutOf(cells.size());
      firstRemark =
          columns == null
              ? null
              : "the file does not name its columns; they are read in the order of the layout of "
                  + cells.size()
                  + " columns";
    }
    return false;
  }

  /** Why a record is rejected; empty if it is not. */
  private Optional<String> faultOf(RawRecord record) {
    if (record.isTooLong()) {
      return Optional.of("the row is longer than " + TableLines.LONGEST + " bytes");
    }
    if (record.fault() != null) {
      return Optional.of("the row " + record.fault());
    }
    if (isOfBadEncoding(record)) {
      return Optional.of("the row is not encoded in the charset of the reader");
    }
    return columnsOf(record) == null
        ? Optional.of(
            "the row has "
                + record.cells().size()
                + " cells; expected "
                + (columns == null || header == null ? table.sizes() : "" + columns.size()))
        : Optional.empty();
  }

  private static boolean isOfBadEncoding(RawRecord record) {
    return record.lines().stream().anyMatch(TableLine::refused);
  }

  private @Nullable Columns columnsOf(RawRecord record) {
    int size = record.cells().size();
    Columns named = header == null && table.isLaidOutByCount() ? table.layoutOf(size) : columns;
    if (named == null && table.isLaidOutByCount() && header == null) {
      named = table.layouts().get(0);
    }
    if (named == null || size == named.size()) {
      return named;
    }
    if (size > named.size()) {
      return record.cells().subList(named.size(), size).stream().allMatch(String::isBlank)
          ? named
          : null;
    }
    Columns all = named;
    return table.hasRaggedRows()
        ? shorter.computeIfAbsent(size, short_ -> new Columns(all.names().subList(0, short_)))
        : null;
  }

  private TableRow row(RawRecord record) {
    Columns layout = columnsOf(record);
    if (layout == null) {
      throw new IllegalStateException("a row without a layout is rejected");
    }
    TableRow row = new TableRow(record, layout);
    if (firstRemark != null) {
      row.reportAs(TableRow.COLUMNS, null, firstRemark);
      firstRemark = null;
    }
    if (record.cells().size() > layout.size()) {
      row.reportAs(
          TableRow.COLUMNS,
          null,
          "the row has empty cells after its last column: "
              + (record.cells().size() - layout.size())
              + " of them, which are ignored");
    }
    for (TableLine line : record.lines()) {
      if (line.malformedAt() > 0) {
        row.reportAs(
            TableRow.ENCODING,
            null,
            "line "
                + line.number()
                + " is not UTF-8 from character "
                + line.malformedAt()
                + " on: it is read as ISO-8859-1");
        break;
      }
    }
    return row;
  }

  /**
   * Of a record that an open quotation mark made too long, the first line; the rest is read again.
   */
  private RawRecord firstLineIfBroken(RawRecord record) {
    if (record.lines().size() == 1 || isOfBadEncoding(record)) {
      return record;
    }
    records.splitAfterFirstLine(record);
    return new RawRecord(record.lines().subList(0, 1), List.of(), record.fault());
  }

  private static ImportedRow rejected(RawRecord record, String fault) {
    String code = isOfBadEncoding(record) ? TableRow.ENCODING : TableRow.COLUMNS;
    Issue issue =
        Issue.of(Severity.ERROR, code, "", fault)
            .at((int) Math.min(record.line(), Integer.MAX_VALUE), 0);
    return new ImportedRow(List.of(record), List.of(), null, List.of(issue));
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
