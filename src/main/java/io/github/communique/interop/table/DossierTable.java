package io.github.communique.interop.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.communique.Dossier;
import io.github.communique.internal.export.ExportFile;
import io.github.communique.internal.export.Exported;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table of the events of dossiers, as comma-separated values (RFC 4180): of {@linkplain #events()
 * events}, of {@linkplain #participations() participations} or of {@linkplain #dyads() dyads}.
 *
 * <p>Each happening has one entry with the best values of its reports; {@link #reports()} has one
 * for every report. The columns {@code dossier} and {@code event} refer to the dossier. Later
 * versions add columns only to the right.
 *
 * <p>The table does not contain sources, evidence, conditions, quotations, relations, translations
 * and extensions, nor list elements without a column. Cells of unknown values are empty. Cells are
 * written verbatim, so a spreadsheet may interpret one that begins with {@code =} as a formula.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class DossierTable {
  private static final DossierTable EVENTS =
      new DossierTable(EventRows.COLUMNS, EventRows::of, false);
  private static final DossierTable PARTICIPATIONS =
      new DossierTable(ParticipationRows.COLUMNS, ParticipationRows::of, false);
  private static final DossierTable DYADS = new DossierTable(DyadRows.COLUMNS, DyadRows::of, false);

  private final List<String> columns;
  private final Function<Exported, List<List<String>>> rows;
  private final boolean reports;

  private DossierTable(
      List<String> columns, Function<Exported, List<List<String>>> rows, boolean reports) {
    this.columns = columns;
    this.rows = rows;
    this.reports = reports;
  }

  /**
   * One row for each event: type, kind, status, time, first place, number of dead, codes.
   *
   * @return the table
   */
  public static DossierTable events() {
    return EVENTS;
  }

  /**
   * One row for each actor in an event, with its role.
   *
   * @return the table
   */
  public static DossierTable participations() {
    return PARTICIPATIONS;
  }

  /**
   * One row for each pair of actors, as event data sets have it: {@code source}, {@code target},
   * code and day. If the event has actors and targets, each actor is paired with each target.
   * Otherwise each two participants are paired once, in the order of the report, and {@code
   * directed} is {@code false}.
   *
   * @return the table
   */
  public static DossierTable dyads() {
    return DYADS;
  }

  /**
   * The same table of every report, deprecated ones included.
   *
   * @return a new table
   */
  public DossierTable reports() {
    return new DossierTable(columns, rows, true);
  }

  /**
   * The names of the columns.
   *
   * @return the names, in order; immutable
   */
  public List<String> columns() {
    return columns;
  }

  /**
   * The rows of a dossier.
   *
   * @param dossier the dossier
   * @return the rows, in the order of the dossier, with a cell for each column; immutable
   */
  public List<List<String>> rows(Dossier dossier) {
    Objects.requireNonNull(dossier, "dossier");
    List<List<String>> all = new ArrayList<>();
    (reports ? Exported.ofReports(dossier) : Exported.ofHappenings(dossier))
        .forEach(event -> all.addAll(rows.apply(event)));
    return List.copyOf(all);
  }

  /**
   * Writes the rows of many dossiers to a file, in constant memory.
   *
   * @param dossiers the dossiers; not closed
   * @param file where to; an existing file is replaced, with its permissions, when all is written
   * @throws IOException if it cannot be written
   */
  public void write(Stream<Dossier> dossiers, Path file) throws IOException {
    ExportFile.write(dossiers, file, this::write);
  }

  /**
   * Writes the rows of many dossiers, in constant memory.
   *
   * @param dossiers the dossiers; not closed
   * @param out where to, in UTF-8; flushed and not closed
   * @throws IOException if it cannot be written
   */
  public void write(Stream<Dossier> dossiers, OutputStream out) throws IOException {
    Objects.requireNonNull(dossiers, "dossiers");
    Objects.requireNonNull(out, "out");
    Writer text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    write(columns, text);
    for (Dossier dossier : (Iterable<Dossier>) dossiers::iterator) {
      for (List<String> row : rows(dossier)) {
        write(row, text);
      }
    }
    text.flush();
  }

  private static void write(List<String> row, Writer text) throws IOException {
    for (int i = 0; i < row.size(); i++) {
      text.write(i == 0 ? "" : ",");
      String cell = row.get(i);
      boolean quoted = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
      text.write(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
    }
    text.write("\r\n");
  }

  /** The names of the columns. */
  @Override
  public String toString() {
    return columns.toString();
  }
}
