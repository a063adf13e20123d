package io.github.communique.interop.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records of a table, in turn. */
interface Records extends Closeable {
  /** The next record that is not blank; null at the end. */
  @Nullable RawRecord next() throws IOException;

  /**
   * Reads a record again from its second line on, because a quotation mark that is never closed
   * made following rows a part of it.
   */
  void splitAfterFirstLine(RawRecord record);

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
      public void splitAfterFirstLine(RawRecord record) {
        throw new IllegalStateException("a record without quotes is one line");
      }

      @Override
      public void close() throws IOException {
        lines.close();
      }
    };
  }
}
