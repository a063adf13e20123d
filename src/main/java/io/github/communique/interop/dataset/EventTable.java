package io.github.communique.interop.dataset;

import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.issue.Issue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An event data set: its columns and their mapping to a dossier. {@link EventTables} lists the
 * supported data sets.
 *
 * <p>A cell that cannot be derived from the event character by character is kept verbatim as an
 * extension, under the prefix of the data set: {@code ucdp:date_prec}. So {@link #rows(Dossier)}
 * returns each row unchanged.
 *
 * <p>Immutable and safe for use by several threads.
 */
public abstract class EventTable {
  /** The longest id; a longer text in the column of the id is not an id. */
  private static final int LONGEST_ID = 200;

  private final String name;
  private final String prefix;
  private final TableForm form;
  private final List<Columns> layouts;

  EventTable(String name, String prefix, TableForm form, List<List<String>> layouts) {
    this.name = name;
    this.prefix = prefix;
    this.form = form;
    this.layouts = layouts.stream().map(Columns::new).toList();
  }

  /**
   * The name of the data set.
   *
   * @return for example {@code UCDP GED}
   */
  public final String name() {
    return name;
  }

  /**
   * The prefix of the extensions and of the ids of dossiers.
   *
   * @return for example {@code ucdp}
   */
  public final String prefix() {
    return prefix;
  }

  /**
   * The columns of the newest supported layout, in the order of the files.
   *
   * @return the names; immutable
   */
  public final List<String> columns() {
    return layouts.get(0).names();
  }

  /**
   * The original rows of an imported dossier, or rows for the events of another dossier.
   *
   * <p>For a dossier that was imported from this data set, these are the original rows, cell by
   * cell. For any other dossier, a row contains the values of the event that have a column in the
   * data set. Cells that the event does not determine are empty, such as an event code if the event
   * has no classification with that code.
   *
   * @param dossier the dossier
   * @return for each event a row: its cells by the names of the columns, in the order of the file's
   *     layout; empty cells are empty strings
   */
  public final List<Map<String, String>> rows(Dossier dossier) {
    Objects.requireNonNull(dossier, "dossier");
    List<Map<String, String>> rows = new ArrayList<>();
    for (Event event : dossier.events()) {
      if (!isOwn(event)) {
        continue;
      }
      Map<String, String> derived = new HashMap<>();
      export(event, dossier::resolve, derived);
      Map<String, String> row = new LinkedHashMap<>();
      for (String column : columnsOf(event)) {
        Object kept = event.extensions().get(prefix + ":" + column);
        row.put(column, kept instanceof String text ? text : derived.getOrDefault(column, ""));
      }
      rows.add(Collections.unmodifiableMap(row));
    }
    return List.copyOf(rows);
  }

  private List<String> columnsOf(Event event) {
    Object columns = event.extensions().get(prefix + ":" + Columns.LIST);
    if (columns instanceof Long size) {
      return layouts.stream()
          .filter(layout -> layout.size() == size)
          .map(Columns::names)
          .findFirst()
          .orElse(columns());
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

  /** Whether the files begin with a line that names the columns. */
  boolean hasHeader() {
    return true;
  }

  /** Whether the number of cells determines the layout of each row. */
  boolean isLaidOutByCount() {
    return false;
  }

  /** Whether rows may lack their last cells, or have empty ones after them. */
  boolean hasRaggedRows() {
    return false;
  }

  /** Whether an event is a row of this table, and not of another with the same prefix. */
  boolean isOwn(Event event) {
    return true;
  }

  /**
   * Whether each event stores the columns of its row, even if they are those of the newest layout.
   */
  boolean alwaysNamesColumns() {
    return false;
  }

  /** The reason why a record with column names is not a row of this data set; empty if it is. */
  Optional<String> refusal(Columns columns) {
    return Optional.empty();
  }

  /** The id of a row; empty if absent. */
  abstract String idOf(TableRow row);

  /** The id of the event of a row; empty if absent. */
  String groupOf(TableRow row) {
    return idOf(row);
  }

  /**
   * The columns that decide whether a row mirrors another; null if rows of this data set never do.
   */
  @Nullable MirrorColumns mirrorColumns() {
    return null;
  }

  /** Adds the objects of a row to a dossier, and returns the event. */
  abstract Event build(TableRow row, Parts parts);

  /** Puts the cells that can be derived from an event. */
  abstract void export(Event event, Resolver objects, Map<String, String> cells);

  /** Adds a row, and returns its issues. */
  final List<Issue> add(TableRow row, Parts parts) {
    Event event = build(row, parts);
    Map<String, Object> kept = kept(row, event, parts);
    parts.add(event, kept);
    return row.issues(parts.pointer(event), prefix, kept);
  }

  /** The cells that cannot be derived from the event, by the names of their extensions. */
  private Map<String, Object> kept(TableRow row, Event event, Parts parts) {
    Map<String, String> derived = new HashMap<>();
    export(event, parts, derived);
    Map<String, Object> kept = new LinkedHashMap<>();
    Columns columns = row.columns();
    for (String column : columns.names()) {
      String cell = row.raw(column);
      if (!cell.equals(derived.getOrDefault(column, ""))) {
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

  /** The id of a dossier; random if the name is unknown. */
  final Optional<String> dossierId(String named) {
    return named.isEmpty() || named.length() > LONGEST_ID
        ? Optional.empty()
        : Optional.of(prefix + ":" + UriText.encoded(named));
  }

  /** The columns of a row by the number of its cells; null if no layout has this number. */
  final @Nullable Columns layoutOf(int cells) {
    return layouts.stream().filter(layout -> layout.size() == cells).findFirst().orElse(null);
  }

  /** The numbers of cells that a row may have, for a message. */
  final String sizes() {
    TreeSet<Integer> sizes = new TreeSet<>();
    layouts.forEach(layout -> sizes.add(layout.size()));
    StringBuilder text = new StringBuilder();
    for (int size : sizes) {
      text.append(text.isEmpty() ? "" : size == sizes.last() ? " or " : ", ").append(size);
    }
    return text.toString();
  }

  /** The name of the data set. */
  @Override
  public final String toString() {
    return name;
  }
}
