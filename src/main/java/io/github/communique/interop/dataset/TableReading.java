package io.github.communique.interop.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A spliterator that traverses the rows of a file and reports progress. */
final class TableReading extends Spliterators.AbstractSpliterator<ImportedRow>
    implements Closeable {
  private static final long ROWS_PER_REPORT = 1000;

  private final TableRows rows;
  private final TableInput input;
  private final long size;
  private final @Nullable Consumer<? super ImportProgress> progress;
  private long reported;
  private boolean ended;

  TableReading(
      TableRows rows,
      TableInput input,
      long size,
      @Nullable Consumer<? super ImportProgress> progress) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
    this.rows = rows;
    this.input = input;
    this.size = size;
    this.progress = progress;
  }

  @Override
  public boolean tryAdvance(Consumer<? super ImportedRow> action) {
    if (ended) {
      return false;
    }
    ImportedRow row;
    try {
      row = rows.next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ended = row == null;
    if (progress != null && (ended || rows.count() - reported >= ROWS_PER_REPORT)) {
      reported = rows.count();
      OptionalLong total = size < 0 ? OptionalLong.empty() : OptionalLong.of(size);
      progress.accept(new ImportProgress(input.bytes(), total, rows.count()));
    }
    if (row == null) {
      return false;
    }
    action.accept(row);
    return true;
  }

  /** Returns whether the rows read so far include a header. */
  boolean hasHeader() {
    return rows.header() != null;
  }

  /** Writes the header of the file, if any. */
  void writeHeader(OutputStream out) throws IOException {
    RawRecord header = rows.header();
    if (header != null) {
      header.writeTo(out);
    }
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
