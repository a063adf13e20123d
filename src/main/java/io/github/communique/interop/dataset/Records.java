package io.github.communique.interop.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records of a table, one after another. */
interface Records extends Closeable {
  /** The next record that is not blank; null at the end. */
  @Nullable RawRecord next() throws IOException;

  /**
   * The rejected part of a malformed record: the whole record, or less. If an unclosed quotation
   * mark includes following rows, only the first line is rejected, and the others are read again.
   */
  default RawRecord rejected(RawRecord record) {
    return record;
  }

  /** The records of lines whose cells are separated by tabs and never quoted. */
  static Records unquoted(TableLines lines) {
    return new Records() {
      @Override
      public @Nullable RawRecord next() throws IOException {
        TableLine line = lines.next();
        while (line != null && line.text().isBlank()) {
          line = lines.next();
        }
        return line == null
            ? null
            : new RawRecord(List.of(line), CellText.tabbed(line.text()), null);
      }

      @Override
      public void close() throws IOException {
        lines.close();
      }
    };
  }
}
