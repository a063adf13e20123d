package io.github.communique.interop.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.issue.Issue;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The columns of an event data set and their mapping to a dossier. {@link EventTables} provides the
 * supported data sets.
 *
 * <p>If the exact text of a cell cannot be derived from the event, the text is stored verbatim as
 * an extension. The name of the extension begins with the prefix of the data set, as in {@code
 * ucdp:date_prec}. Therefore, {@link #rows(Dossier)} returns each imported row unchanged.
 *
 * <p>This class is immutable and thread-safe.
 */
public abstract class EventTable {
  /** The maximum length of an id. A longer value in the id column is not treated as an id. */
  private static final int LONGEST_ID = 200;

  private final String name;
  private final String prefix;
  private final TableForm form;
  private final String idColumn;
  private final List<Columns> layouts;

  EventTable(
      String name, String prefix, TableForm form, String idColumn, List<List<String>> layouts) {
    this.name = name;
    this.prefix = prefix;
    this.form = form;
    this.idColumn = idColumn;
    this.layouts = layouts.stream().map(Columns::new).toList();
  }

  /**
   * The name of the data set.
   *
   * @return the name, for example {@code UCDP GED}
   */
  public final String name() {
    return name;
  }

  /**
   * The prefix of extension names and dossier ids.
   *
   * @return the prefix, for example {@code ucdp}
   */
  public final String prefix() {
    return prefix;
  }

  /**
   * The columns of the newest supported layout, in the order of the file.
   *
   * @return an immutable list of the column names
   */
  public final List<String> columns() {
    return layouts.get(0).names();
  }

  /**
   * Converts the events in a dossier to rows.
   *
   * <p>For a dossier imported from this data set, the result contains the original rows, with
   * identical cells. For a dossier from another source, each row contains the values of one event.
   * Values without a column are omitted. A cell is empty if its value cannot be derived from the
   * event. For example, the event code is empty if the event does not have a classification in the
   * scheme of the data set.
   *
   * <p>The result contains all events. A row cannot express that an event is only planned or
   * denied, that its report is deprecated, or that its dossier is retracted.
   *
   * @param dossier the dossier
   * @return one row for each event, as a map from column names to cells, in column order; empty
   *     cells are empty strings
   */
  public final List<Map<String, String>> rows(Dossier dossier) {
    Objects.requireNonNull(dossier, "dossier");
    List<Map<String, String>> rows = new ArrayList<>();
    for (Event event : dossier.events()) {
      if (!isOwn(event)) {
        continue;
      }
      DerivedCells derived = derived(event, dossier::resolve);
      Map<String, String> row = new LinkedHashMap<>();
      for (String column : columnsOf(event)) {
        Object kept = event.extensions().get(prefix + ":" + column);
        row.put(column, kept instanceof String text ? text : derived.get(column));
      }
      rows.add(Collections.unmodifiableMap(row));
    }
    return List.copyOf(rows);
  }

  private DerivedCells derived(Event event, Resolver objects) {
    DerivedCells cells = new DerivedCells(event, objects);
    export(cells);
    return cells;
  }

  private List<String> columnsOf(Event event) {
    Object columns = event.extensions().get(prefix + ":" + Columns.LIST);
    if (columns instanceof Long size) {
      return layoutOf(size).map(Columns::names).orElse(columns());
    }
    return columns instanceof List<?> names
        ? names.stream().map(String::valueOf).toList()
        : columns();
  }

  final TableForm form() {
    return form;
  }

  final List<Columns> layouts() {
    return layouts;
  }

  /**
   * Returns whether files of this data set begin with a header line. Without a header, the number
   * of cells in a row determines its layout.
   */
  boolean hasHeader() {
    return true;
  }

  /** Returns the cells that mean a missing value, in addition to blank cells. */
  Set<String> placeholders() {
    return Set.of("NA", "NULL");
  }

  /** Returns whether rows may omit trailing cells. Every row has at least two cells. */
  boolean hasRaggedRows() {
    return false;
  }

  /**
   * Returns whether an event is from this table rather than from another table with the same
   * prefix.
   */
  boolean isOwn(Event event) {
    return true;
  }

  /**
   * Returns whether each event stores the layout of its row, even if the row has the newest layout.
   */
  boolean alwaysNamesColumns() {
    return false;
  }

  /**
   * Returns the reason for rejecting a record with the given columns, or empty if the record is
   * accepted.
   */
  Optional<String> refusal(Columns columns) {
    return Optional.empty();
  }

  /** Returns the id of a row, or an empty string if the row does not contain an id. */
  String idOf(TableRow row) {
    return row.get(idColumn);
  }

  /** Returns the event id of a row, or an empty string if the row does not contain an event id. */
  String groupOf(TableRow row) {
    return idOf(row);
  }

  /**
   * Returns the columns that determine whether two rows mirror each other, or {@link
   * MirrorColumns#NONE} if this data set does not contain mirrored rows.
   */
  MirrorColumns mirrorColumns() {
    return MirrorColumns.NONE;
  }

  /** Adds the objects in a row to a dossier and returns the event that the row describes. */
  abstract Event build(TableRow row, Parts parts);

  /** Writes the cells whose values can be derived from an event. */
  abstract void export(DerivedCells cells);

  /** Adds a row to a dossier and returns the issues found in the row. */
  final List<Issue> add(TableRow row, Parts parts) {
    Event event = build(row, parts);
    Map<String, Object> kept = kept(row, event, parts);
    parts.add(event, kept);
    return row.issues(parts.pointer(event), prefix, kept);
  }

  /** Returns a map from extension names to the cells that cannot be derived from the event. */
  private Map<String, Object> kept(TableRow row, Event event, Parts parts) {
    DerivedCells derived = derived(event, parts);
    Map<String, Object> kept = new LinkedHashMap<>();
    Columns columns = row.columns();
    for (String column : columns.names()) {
      String cell = row.raw(column);
      if (!cell.equals(derived.get(column))) {
        kept.put(prefix + ":" + column, cell);
      }
    }
    if (alwaysNamesColumns() || !columns.hasSameNamesAs(layouts.get(0))) {
      kept.put(prefix + ":" + Columns.LIST, layoutOf(columns));
    }
    return kept;
  }

  private Object layoutOf(Columns columns) {
    for (Columns layout : layouts) {
      if (columns.hasSameNamesAs(layout)) {
        return (long) layout.size();
      }
    }
    return columns.names();
  }

  /** Returns the dossier id for an event id, or empty if the dossier must have a random id. */
  final Optional<String> dossierId(String named) {
    return named.isEmpty() || named.length() > LONGEST_ID
        ? Optional.empty()
        : Optional.of(prefix + ":" + percentEncoded(named));
  }

  private static String percentEncoded(String text) {
    // URLEncoder encodes form data, which differs from URI encoding in three characters.
    return URLEncoder.encode(text, UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }

  /** Returns the columns of the layout with a given number of cells. */
  final Optional<Columns> layoutOf(long cells) {
    return layouts.stream().filter(layout -> layout.size() == cells).findFirst();
  }

  /** Returns the permitted numbers of cells in a row, formatted for a message. */
  final String sizes() {
    return layouts.stream()
        .map(Columns::size)
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(", "))
        .replaceFirst(", (\\d+)$", " or $1");
  }

  /** Returns the name of the data set. */
  @Override
  public final String toString() {
    return name;
  }
}
