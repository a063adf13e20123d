package io.github.communique.interop.dataset;

import com.fasterxml.jackson.annotation.JsonFilter;
import io.github.communique.Dossier;
import io.github.communique.internal.text.MissingModule;
import io.github.communique.issue.Issue;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of a data set: its line, its dossier and its text. If the reader {@linkplain
 * EventTableReader#grouped() groups} rows, this is all adjacent rows of one event.
 *
 * <p>A row without a dossier is rejected: it could not be split into the cells of a layout, or is
 * malformed in the charset that was set for the reader. Its issues have severity {@code ERROR}, and
 * those of an imported row have {@code WARNING}, or {@code INFO} if it mirrors another. The line of
 * an issue is the line of the file on which the row begins. The column is the number of the cell in
 * its row, from 1. The pointer is that of the extension in the dossier that contains the cell.
 */
@JsonFilter(MissingModule.MESSAGE)
public final class ImportedRow {
  private final List<RawRecord> records;
  private final List<Map<String, String>> cells;
  private final @Nullable Dossier dossier;
  private final List<Issue> issues;

  ImportedRow(
      List<RawRecord> records,
      List<Map<String, String>> cells,
      @Nullable Dossier dossier,
      List<Issue> issues) {
    this.records = List.copyOf(records);
    this.cells = List.copyOf(cells);
    this.dossier = dossier;
    this.issues = List.copyOf(issues);
  }

  /**
   * The line on which the row begins.
   *
   * @return its number in the file, from 1; the header and blank lines count
   */
  public long line() {
    return records.get(0).line();
  }

  /**
   * The dossier of the row.
   *
   * @return the dossier; empty if the row is rejected
   */
  public Optional<Dossier> dossier() {
    return Optional.ofNullable(dossier);
  }

  /**
   * The issues of the row.
   *
   * @return the issues, in the order of the file; immutable
   */
  public List<Issue> issues() {
    return issues;
  }

  /**
   * The cells, verbatim, by the names of their columns.
   *
   * @return one map, or one for each row of the group, in the order of the file; none if the row is
   *     rejected; immutable
   */
  public List<Map<String, String>> cells() {
    return cells;
  }

  /**
   * The verbatim text of the row, with its line ends.
   *
   * @return the text; a byte that is malformed is decoded as ISO 8859-1
   */
  public String text() {
    StringBuilder text = new StringBuilder();
    records.forEach(record -> text.append(record.text()));
    return text.toString();
  }

  /**
   * Writes the bytes of the row verbatim. Only the beginning of a row of more than 4 MiB is
   * written; such a row is rejected.
   *
   * @param out the destination; not closed
   * @throws IOException if the stream cannot be written
   */
  public void writeTo(OutputStream out) throws IOException {
    Objects.requireNonNull(out, "out");
    for (RawRecord record : records) {
      for (TableLine line : record.lines()) {
        line.writeTo(out);
      }
    }
  }

  /** The number of rows of the file. */
  int rows() {
    return records.size();
  }

  /** The line number and the result of the row, on one line. */
  @Override
  public String toString() {
    return "line "
        + line()
        + ": "
        + (dossier == null ? "rejected" : dossier.id())
        + (issues.isEmpty() ? "" : " " + issues);
  }
}
