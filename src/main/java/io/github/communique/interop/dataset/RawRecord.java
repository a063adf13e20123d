package io.github.communique.interop.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table record with its physical lines and verbatim cells.
 *
 * @param lines the physical lines; never empty
 * @param cells the cells; empty if the record cannot be split
 * @param fault the reason why the record cannot be split; null if the record is valid
 * @param columns the columns, if the record itself contains their names; null if the header or the
 *     layout determines the columns
 */
record RawRecord(
    List<TableLine> lines, List<String> cells, @Nullable String fault, @Nullable Columns columns) {
  RawRecord(List<TableLine> lines, List<String> cells, @Nullable String fault) {
    this(lines, cells, fault, null);
  }

  long line() {
    return lines.get(0).number();
  }

  /** Returns the line number for issues, limited to the range of {@code int}. */
  int lineOfIssues() {
    return (int) Math.min(line(), Integer.MAX_VALUE);
  }

  String text() {
    return text(lines);
  }

  static String text(List<TableLine> lines) {
    return lines.stream().map(TableLine::text).collect(Collectors.joining());
  }

  /** Writes the bytes of the record verbatim. */
  void writeTo(OutputStream out) throws IOException {
    for (TableLine line : lines) {
      line.writeTo(out);
    }
  }

  /** Returns whether the record is malformed in the configured charset. */
  boolean isRefused() {
    return lines.stream().anyMatch(TableLine::refused);
  }

  boolean isTooLong() {
    return lines.stream().anyMatch(TableLine::tooLong);
  }
}
