package io.github.communique.interop.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.communique.Dossier;
import io.github.communique.internal.export.ExportCounter;
import io.github.communique.internal.export.ExportFile;
import io.github.communique.internal.export.Exported;
import io.github.communique.issue.ExportSummary;
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
 * A table of the events in dossiers, written as comma-separated values (RFC 4180). The table has
 * one row for each {@linkplain #events() event}, {@linkplain #participations() participation} or
 * {@linkplain #dyads() pair of actors}.
 *
 * <p>By default, each occurrence is exported once, with the best values of its reports. The table
 * returned by {@link #reports()} exports every report instead. The columns {@code dossier} and
 * {@code event} contain the dossier id and the report id. Later versions of the library can add new
 * columns, but only at the end.
 *
 * <p>The tables do not contain sources, evidence, conditions, quotations, relations, translations
 * or extensions. List elements without a column, such as all places except the first, are also
 * omitted. A cell is empty if its value is unknown. Cells are written verbatim, so a spreadsheet
 * program may interpret a cell that begins with {@code =} as a formula.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class DossierTable {
  private static final DossierTable EVENTS =
      new DossierTable(EventRows.COLUMNS, EventRows::of, "", false);
  private static final DossierTable PARTICIPATIONS =
      new DossierTable(
          ParticipationRows.COLUMNS, ParticipationRows::of, "it does not have participants", false);
  private static final DossierTable DYADS =
      new DossierTable(DyadRows.COLUMNS, DyadRows::of, "it does not have a pair of actors", false);

  private final List<String> columns;
  private final Function<Exported, List<List<String>>> rows;

  /** The reason why events without rows are skipped; empty if every event has a row. */
  private final String noRows;

  private final boolean reports;

  private DossierTable(
      List<String> columns,
      Function<Exported, List<List<String>>> rows,
      String noRows,
      boolean reports) {
    this.columns = columns;
    this.rows = rows;
    this.noRows = noRows;
    this.reports = reports;
  }

  /**
   * Returns the table with one row for each event. A row contains the type, kind, status, time,
   * first place, fatalities and codes of the event.
   *
   * @return the table
   */
  public static DossierTable events() {
    return EVENTS;
  }

  /**
   * Returns the table with one row for each participation of an actor in an event. A row contains
   * the actor's role. Each speaker, audience member and target of a statement has a separate row.
   *
   * @return the table
   */
  public static DossierTable participations() {
    return PARTICIPATIONS;
  }

  /**
   * Returns the table with one row for each pair of actors, as in event data sets. A row contains
   * the source, the target, the event code and the time. If an event has sources and targets, each
   * source is paired with each target. The sources are the participants with an acting role, or the
   * speakers of a statement. If a statement does not have targets, its audience members are the
   * targets.
   *
   * <p>If an event does not have sources or does not have targets, the table contains one row for
   * each pair of participants, with {@code false} in the column {@code directed}. The participants
   * of a pair have the same order as in the report. The table does not contain a row for a
   * statement that has neither targets nor an audience.
   *
   * @return the table
   */
  public static DossierTable dyads() {
    return DYADS;
  }

  /**
   * Returns a table that contains every report separately, including reports with the rank {@code
   * deprecated}.
   *
   * @return a new table
   */
  public DossierTable reports() {
    return new DossierTable(columns, rows, noRows, true);
  }

  /**
   * The column names.
   *
   * @return an immutable list of the column names, from left to right
   */
  public List<String> columns() {
    return columns;
  }

  /**
   * Returns the rows for a dossier, without the header.
   *
   * @param dossier the dossier
   * @return an immutable list of the rows, in the order of the dossier, with one cell for each
   *     column
   */
  public List<List<String>> rows(Dossier dossier) {
    Objects.requireNonNull(dossier, "dossier");
    return rows(dossier, new ExportCounter());
  }

  private List<List<String>> rows(Dossier dossier, ExportCounter counter) {
    List<List<String>> all = new ArrayList<>();
    for (Exported event : Exported.of(dossier, reports, counter)) {
      List<List<String>> some = rows.apply(event);
      all.addAll(some);
      if (some.isEmpty()) {
        counter.addSkipped(event.skipped(noRows));
      } else {
        counter.addWritten();
      }
    }
    return List.copyOf(all);
  }

  /**
   * Writes the header and the rows of any number of dossiers to a UTF-8 file, using constant
   * memory.
   *
   * @param dossiers the dossiers; the stream is not closed
   * @param file the target file; an existing file is replaced only after all data is written, and
   *     its permissions are preserved
   * @return the number of events with a row, and the number of skipped events, which do not have a
   *     row
   * @throws IOException if the file cannot be written
   */
  public ExportSummary write(Stream<Dossier> dossiers, Path file) throws IOException {
    return ExportFile.write(dossiers, file, this::write);
  }

  /**
   * Writes the header and the rows of any number of dossiers to a stream, using constant memory.
   *
   * @param dossiers the dossiers; the stream is not closed
   * @param out the target stream, encoded in UTF-8; flushed, but not closed
   * @return the number of events with a row, and the number of skipped events, which do not have a
   *     row
   * @throws IOException if writing to the stream fails
   */
  public ExportSummary write(Stream<Dossier> dossiers, OutputStream out) throws IOException {
    return ExportFile.write(dossiers, out, this::write);
  }

  private void write(Stream<Dossier> dossiers, OutputStream out, ExportCounter counter)
      throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    write(columns, text);
    for (Dossier dossier : (Iterable<Dossier>) dossiers::iterator) {
      for (List<String> row : rows(dossier, counter)) {
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

  /** Returns the column names as a list. */
  @Override
  public String toString() {
    return columns.toString();
  }
}
