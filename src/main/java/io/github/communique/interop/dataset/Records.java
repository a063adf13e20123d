package io.github.communique.interop.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reader of table records. */
interface Records extends Closeable {
  /** Returns the next record that is not blank, or null at the end of the input. */
  @Nullable RawRecord next() throws IOException;

  /**
   * Returns the part of a malformed record to reject. If a record spans several lines because of an
   * unclosed quotation mark, only its first line is rejected, and the remaining lines are read
   * again.
   */
  default RawRecord rejected(RawRecord record) {
    return record;
  }

  /**
   * Returns a reader for lines with tab-separated cells, in which quotation marks are ordinary
   * characters.
   */
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
