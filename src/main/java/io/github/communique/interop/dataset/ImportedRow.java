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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row of a data set, with its line number, its verbatim text and the dossier created from it. If
 * the reader {@linkplain EventTableReader#grouped() groups} rows, an {@code ImportedRow} represents
 * all adjacent rows of one event.
 *
 * <p>A row without a dossier was rejected, for example because it could not be split into the cells
 * of a layout or because it is malformed in the reader's charset. The issues of a rejected row have
 * severity {@code ERROR}. The issues of an imported row have severity {@code WARNING}, except for
 * {@code row.mirrored}, which has severity {@code INFO}. The line of an issue is the line on which
 * the row begins in the file. The column of an issue is the one-based number of the cell in its
 * row. The pointer of an issue refers to the extension that contains the cell, or to the event if
 * the cell is not stored as an extension.
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
   * The line number of the row.
   *
   * @return the number of the line on which the row begins, starting at 1; the header and blank
   *     lines are counted
   */
  public long lineNumber() {
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
   * @return an immutable list of the issues, in the order of the file
   */
  public List<Issue> issues() {
    return issues;
  }

  /**
   * The verbatim cells of the row, by column name.
   *
   * @return an immutable list of maps from column names to cells, with one map for each row of the
   *     file; empty if the row is rejected
   */
  public List<Map<String, String>> cells() {
    return cells;
  }

  /**
   * The verbatim text of the row, including line terminators.
   *
   * @return the text; a line that contains a malformed byte is decoded as ISO 8859-1
   */
  public String text() {
    return records.stream().map(RawRecord::text).collect(Collectors.joining());
  }

  /**
   * Writes the bytes of the row verbatim. If a row is rejected because it exceeds 4 MiB, only the
   * beginning of the row is written.
   *
   * @param out the destination; this method does not close it
   * @throws IOException if writing to the stream fails
   */
  public void writeTo(OutputStream out) throws IOException {
    Objects.requireNonNull(out, "out");
    for (RawRecord record : records) {
      record.writeTo(out);
    }
  }

  /** The number of file rows that this object represents. */
  int rows() {
    return records.size();
  }

  /** Returns a single line with the line number and the result of the import. */
  @Override
  public String toString() {
    return "line "
        + lineNumber()
        + ": "
        + (dossier == null ? "rejected" : dossier.id())
        + (issues.isEmpty() ? "" : " " + issues);
  }
}
