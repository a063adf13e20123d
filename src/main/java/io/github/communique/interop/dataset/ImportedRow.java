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
 * EventTableReader#grouped() groups}, all rows of one event that follow each other.
 *
 * <p>A row without a dossier is rejected: it could not be split into the cells of a layout, or is
 * not of the charset that the reader was given. Its issues have severity {@code ERROR}, and those
 * of an imported row have {@code WARNING}, or {@code INFO} if it mirrors another. The line of an
 * issue is the line of the file on which the row begins. The column is the number of the cell in
 * its row, from 1. The pointer leads to the cell in the dossier, where it is kept as an extension.
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
   * The cells as they are in the file, by the names of their columns.
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
   * Writes the bytes of the row verbatim. A row of more than 4 MiB is rejected, and only its
   * beginning is written.
   *
   * @param out where to; not closed
   * @throws IOException if it cannot be written
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

  /** The line, and what the row became, in one line. */
  @Override
  public String toString() {
    return "line "
        + line()
        + ": "
        + (dossier == null ? "rejected" : dossier.id())
        + (issues.isEmpty() ? "" : " " + issues);
  }
}
