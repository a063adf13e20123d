package io.github.communique.interop.dataset;

import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Imports the rows of a table, one after the other. */
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

  /** The groups that have not been returned yet, in the order of their first rows. */
  private final Deque<Group> waiting = new ArrayDeque<>();

  /** The maximum number of groups that remain buffered after a group is returned. */
  private final int room;

  /**
   * The buffered groups that have not been combined with a mirrored row yet. Each group is stored
   * under the key of the rows that mirror it. The first group in each queue is the earliest.
   */
  private final Map<List<String>, Deque<Group>> unmirrored = new HashMap<>();

  private final MirrorColumns mirrors;
  private boolean ended;

  /**
   * Creates an importer of rows.
   *
   * @param mirrored the maximum number of dossiers to buffer while searching for mirrored rows, or
   *     0 to import mirrored rows separately
   */
  TableRows(EventTable table, Records records, boolean grouped, int mirrored) {
    this.table = table;
    this.records = records;
    this.grouped = grouped;
    this.room = Math.max(mirrored, grouped ? 1 : 0);
    this.mirrors = mirrored > 0 ? table.mirrorColumns() : MirrorColumns.NONE;
    this.columnNames =
        table.layouts().stream()
            .flatMap(layout -> layout.names().stream())
            .map(Columns::folded)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the number of rows read. */
  long count() {
    return count;
  }

  /**
   * Returns the header record, or null if the file does not have a header or if no row has been
   * read yet.
   */
  @Nullable RawRecord header() {
    return header;
  }

  /**
   * Returns the next row or group of rows, or null at the end. A rejected row within a group is
   * returned before the group, so that rejected rows need not be buffered.
   */
  @Nullable ImportedRow next() throws IOException {
    while (waiting.size() <= room && !ended) {
      RawRecord record = records.next();
      if (record == null) {
        ended = true;
        break;
      }
      if (isHeader(record)) {
        continue;
      }
      count++;
      Optional<String> fault = faultOf(record);
      if (fault.isPresent()) {
        return rejected(record.isRefused() ? record : records.rejected(record), fault.get());
      }
      try {
        add(row(record));
      } catch (IllegalArgumentException e) {
        return rejected(record, "the row cannot be converted to a dossier: " + e.getMessage());
      }
    }
    Group first = waiting.pollFirst();
    if (first == null) {
      return null;
    }
    forget(first);
    return first.imported();
  }

  private void add(TableRow row) {
    Deque<Group> groups = unmirrored.get(mirrors.of(row));
    if (groups != null) {
      Group mirrored = groups.getFirst();
      row.reportMirrored(mirrored.line());
      mirrored.add(row);
      forget(mirrored);
      return;
    }
    String key = grouped ? table.groupOf(row) : table.idOf(row);
    Group last = waiting.peekLast();
    if (grouped && last != null && last.has(key)) {
      last.add(row);
      return;
    }
    Group group = new Group(key);
    group.add(row);
    waiting.addLast(group);
    group.mirror = mirrors.exchanged(row);
    if (!group.mirror.isEmpty()) {
      unmirrored.computeIfAbsent(group.mirror, name -> new ArrayDeque<>()).addLast(group);
    }
  }

  /** Removes a group, so that it can no longer be combined with a mirrored row. */
  private void forget(Group group) {
    Deque<Group> groups = unmirrored.get(group.mirror);
    if (groups != null) {
      groups.remove(group);
      if (groups.isEmpty()) {
        unmirrored.remove(group.mirror);
      }
    }
    group.mirror = List.of();
  }

  /** A group of rows that describe the same event. */
  private final class Group {
    private final String key;
    private final Parts parts = new Parts();
    private final List<RawRecord> read = new ArrayList<>();
    private final List<Map<String, String>> cells = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    /** The key of the rows that mirror this group; empty if the group is not in the map. */
    private List<String> mirror = List.of();

    Group(String key) {
      this.key = key;
    }

    long line() {
      return read.get(0).line();
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
        || table.form() == TableForm.JSON
        || !first && !columnNames.contains(Columns.folded(cells.get(0)))) {
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
      columns = table.layoutOf(cells.size()).orElse(null);
      firstRemark =
          columns == null
              ? null
              : "the file does not have a header; its cells are read in the order of the layout"
                  + " with "
                  + cells.size()
                  + " columns";
    }
    return false;
  }

  /** Returns the reason for rejecting a record, or empty if the record is valid. */
  private Optional<String> faultOf(RawRecord record) {
    if (record.isTooLong()) {
      return Optional.of("the row is longer than " + TableLines.LONGEST + " bytes");
    }
    if (record.fault() != null) {
      return Optional.of("the row " + record.fault());
    }
    if (record.isRefused()) {
      return Optional.of("the row is malformed in the charset of the reader");
    }
    Columns own = record.columns();
    if (own != null) {
      return table.refusal(own);
    }
    return columnsOf(record) == null
        ? Optional.of(
            "the row has "
                + record.cells().size()
                + (record.cells().size() == 1 ? " cell; expected " : " cells; expected ")
                + (columns == null || header == null ? table.sizes() : "" + columns.size())
                + (header == null
                        && (record.cells().size() == 1 || columns == null && table.hasHeader())
                    ? "; check the separator and the data set"
                    : ""))
        : Optional.empty();
  }

  private @Nullable Columns columnsOf(RawRecord record) {
    if (record.columns() != null) {
      return record.columns();
    }
    int size = record.cells().size();
    Columns named =
        header == null && !table.hasHeader()
            ? table.layoutOf(size).orElse(table.layouts().get(0))
            : columns;
    if (named == null || size == named.size()) {
      return named;
    }
    if (size > named.size()) {
      return record.cells().subList(named.size(), size).stream().allMatch(String::isBlank)
          ? named
          : null;
    }
    // A record with a single cell is not a short row, but a line without separators, for example
    // from another file format.
    return table.hasRaggedRows() && size > 1
        ? shorter.computeIfAbsent(size, cells -> new Columns(named.names().subList(0, cells)))
        : null;
  }

  private TableRow row(RawRecord record) {
    // The layout is not null, because records without a layout have already been rejected.
    Columns layout = Objects.requireNonNull(columnsOf(record));
    TableRow row = new TableRow(record, layout, table.placeholders());
    if (firstRemark != null) {
      row.reportAs(TableRow.COLUMNS, null, firstRemark);
      firstRemark = null;
    }
    if (record.cells().size() > layout.size()) {
      row.reportAs(
          TableRow.COLUMNS,
          null,
          "the row has more cells than columns; ignored empty cells: "
              + (record.cells().size() - layout.size()));
    }
    record.lines().stream()
        .filter(line -> line.malformedAt() > 0)
        .findFirst()
        .ifPresent(
            line ->
                row.reportAs(
                    TableRow.ENCODING,
                    null,
                    "line %s has malformed UTF-8 at character %s; it was decoded as ISO-8859-1"
                        .formatted(line.number(), line.malformedAt())));
    return row;
  }

  private static ImportedRow rejected(RawRecord record, String fault) {
    String code = record.isRefused() ? TableRow.ENCODING : TableRow.COLUMNS;
    Issue issue = Issue.of(Severity.ERROR, code, "", fault).at(record.lineOfIssues(), 0);
    return new ImportedRow(List.of(record), List.of(), null, List.of(issue));
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
