package io.github.communique.interop.dataset;

import io.github.communique.internal.files.ClosingStream;
import io.github.communique.internal.syntax.InputFile;
import io.github.communique.internal.text.Quoted;
import io.github.communique.json.lines.DossierLines;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Imports the rows of an event data set and converts them to dossiers.
 *
 * <pre>{@code
 * EventTableReader reader = EventTableReader.of(EventTables.ucdpGed());
 * ImportSummary summary = reader.convert(
 *     Path.of("ged.csv"), Path.of("ged.jsonl"), Path.of("rejected.csv"));
 * System.out.println(summary);
 * }</pre>
 *
 * <p>If a cell is invalid, the reader does not reject the row: it reports the cell and stores its
 * text verbatim as an extension. If a row is invalid, the reader does not reject the file: it
 * returns the row without a dossier.
 *
 * <table class="striped">
 *   <caption>Issues of rows</caption>
 *   <tr><td>{@code row.columns}</td><td>a row cannot be split into cells, the number of
 *       its cells does not match a layout, the file does not have a header, or a row has extra
 *       empty cells</td></tr>
 *   <tr><td>{@code row.date}</td><td>a date is invalid, or a time ends before it begins</td></tr>
 *   <tr><td>{@code row.number}</td><td>a number is malformed or out of range</td></tr>
 *   <tr><td>{@code row.parallel-lists}</td><td>parallel lists in several columns have
 *       different lengths</td></tr>
 *   <tr><td>{@code row.code-unknown}</td><td>a code is not defined by the data set</td></tr>
 *   <tr><td>{@code row.mirrored}</td><td>a row {@linkplain #mirrored(int) mirrors} an earlier
 *       row</td></tr>
 *   <tr><td>{@code row.encoding}</td><td>a line is not valid UTF-8 and was decoded as ISO
 *       8859-1, or a line is malformed in the configured {@linkplain #charset(Charset)
 *       charset}</td></tr>
 * </table>
 *
 * <p>A file can be a plain text file, a gzip file, or a zip archive that contains one table. The
 * reader detects the format from the first bytes. In an archive, the file name of the table must
 * end with {@code .csv}, {@code .tsv}, {@code .tab} or {@code .txt}; for PLOVER, it must end with
 * {@code .json}, {@code .jsonl}, {@code .ndjson} or {@code .txt}. Lines end with {@code \n} or
 * {@code \r\n}. If cells can be quoted, a line can also end with {@code \r}. A UTF-8 byte order
 * mark is ignored. The reader identifies columns by their names in the header, so the order of the
 * columns does not matter. The cells of unknown columns are stored as extensions. Memory use does
 * not depend on the file size: rows longer than 4 MiB and quoted rows with more than 1,000 cells
 * are rejected.
 *
 * <p>This class is immutable and thread-safe. Each configuration method returns a new reader.
 */
public final class EventTableReader {
  private final EventTable table;
  private final @Nullable Charset charset;
  private final @Nullable Character separator;
  private final boolean grouped;
  private final int mirrored;
  private final @Nullable Consumer<? super ImportProgress> progress;

  private EventTableReader(
      EventTable table,
      @Nullable Charset charset,
      @Nullable Character separator,
      boolean grouped,
      int mirrored,
      @Nullable Consumer<? super ImportProgress> progress) {
    this.table = table;
    this.charset = charset;
    this.separator = separator;
    this.grouped = grouped;
    this.mirrored = mirrored;
    this.progress = progress;
  }

  /**
   * Returns a reader for a data set.
   *
   * @param table the data set
   * @return the reader
   */
  public static EventTableReader of(EventTable table) {
    return new EventTableReader(Objects.requireNonNull(table, "table"), null, null, false, 0, null);
  }

  /**
   * Sets the charset of the files. A line that is malformed in this charset is rejected. By
   * default, lines are decoded as UTF-8. A line that is not valid UTF-8 is decoded as ISO 8859-1
   * and reported.
   *
   * @param charset the charset, which must encode a line feed as the byte 0x0A
   * @return a new reader
   * @throws IllegalArgumentException if the charset does not encode a line feed as the byte 0x0A,
   *     for example UTF-16
   */
  public EventTableReader charset(Charset charset) {
    Objects.requireNonNull(charset, "charset");
    byte[] lineFeed = charset.canEncode() ? "\n".getBytes(charset) : new byte[0];
    if (lineFeed.length != 1 || lineFeed[0] != '\n') {
      throw new IllegalArgumentException(
          "charset must be one in which a line feed is one byte, such as UTF-8; found " + charset);
    }
    return new EventTableReader(table, charset, separator, grouped, mirrored, progress);
  }

  /**
   * Sets the cell separator for files that were converted by another program. With this setting,
   * cells can be quoted as described in RFC 4180.
   *
   * @param separator the separator, such as a comma, a semicolon or a tab
   * @return a new reader
   * @throws IllegalArgumentException if the separator is a quotation mark, a carriage return or a
   *     line feed
   * @throws IllegalStateException if the format of the data set is JSON
   */
  public EventTableReader separator(char separator) {
    if (separator == '"' || separator == '\r' || separator == '\n') {
      throw new IllegalArgumentException(
          "separator must not be a quotation mark or a line end; found "
              + Quoted.of(String.valueOf(separator)));
    }
    if (table.form() == TableForm.JSON) {
      throw new IllegalStateException(
          "separator cannot be set for " + table.name() + ", because its files are JSON");
    }
    return new EventTableReader(table, charset, separator, grouped, mirrored, progress);
  }

  /**
   * Combines adjacent rows of the same event into one dossier. The dossier contains one report for
   * each row and connects the reports with relations of type {@code same-event}. {@code
   * Occurrences} can then find contradictions between the reports.
   *
   * <p>The rows of an event must be adjacent, as they are in a file sorted by event id. If rows of
   * the same event are not adjacent, they become separate dossiers with the same id. Memory use
   * depends only on the size of the largest group.
   *
   * @return a new reader
   */
  public EventTableReader grouped() {
    return new EventTableReader(table, charset, separator, true, mirrored, progress);
  }

  /**
   * Combines mirrored rows into one dossier. Two rows mirror each other if they describe the same
   * event with source and target swapped, for example a meeting between two states. The dossier
   * contains one report for each row and a relation of type {@code same-event} between the reports.
   * The issue {@code row.mirrored} is reported. By default, each row becomes a separate dossier.
   *
   * <p>Two GDELT rows mirror each other if all {@code Actor1} cells of each row equal the {@code
   * Actor2} cells of the other row. Both rows must also have the same {@code SQLDATE}, {@code
   * EventCode}, {@code SOURCEURL} and action place. Two ICEWS rows mirror each other if the source
   * name and country of each row equal the target name and country of the other row. Both rows must
   * also have the same day, code, story, sentence and place. Rows are not combined if all cells of
   * an actor are missing, or if any other compared value except the place is missing. Identical
   * rows are not mirrored. A row that mirrors several rows is combined only with the earliest of
   * them.
   *
   * @param waiting the maximum number of dossiers to buffer while searching for mirrored rows; must
   *     be positive. This number determines the memory use. Dossiers are returned in the order of
   *     their first rows.
   * @return a new reader
   * @throws IllegalArgumentException if {@code waiting} is less than 1
   * @throws IllegalStateException if the data set does not contain mirrored rows
   */
  public EventTableReader mirrored(int waiting) {
    if (waiting < 1) {
      throw new IllegalArgumentException("waiting must be positive; found " + waiting);
    }
    if (table.mirrorColumns() == MirrorColumns.NONE) {
      throw new IllegalStateException(table.name() + " does not contain mirrored rows");
    }
    return new EventTableReader(table, charset, separator, grouped, waiting, progress);
  }

  /**
   * Reports progress to a listener after every 1,000 rows and at the end.
   *
   * @param listener the listener, which is called on the thread that reads the rows
   * @return a new reader
   */
  public EventTableReader progress(Consumer<? super ImportProgress> listener) {
    Objects.requireNonNull(listener, "listener");
    return new EventTableReader(table, charset, separator, grouped, mirrored, listener);
  }

  /**
   * Reads the rows of a file, including rejected rows.
   *
   * @param file a table
   * @return the rows in the order of the file; the caller must close the stream. Stream operations
   *     throw {@link UncheckedIOException} if the file cannot be read.
   * @throws IOException if the file cannot be opened
   * @throws IllegalStateException if the data set is comma-separated and FastCSV is not on the
   *     class path
   */
  public Stream<ImportedRow> tryRead(Path file) throws IOException {
    Objects.requireNonNull(file, "file");
    TableReading reading = reading(file);
    return ClosingStream.of(reading, reading);
  }

  /**
   * Reads the rows of a stream, including rejected rows.
   *
   * @param in the stream to read, which is closed when the returned stream is closed
   * @return the rows, as returned by {@link #tryRead(Path)}
   * @throws IOException if the first bytes cannot be read
   * @throws IllegalStateException if the data set is comma-separated and FastCSV is not on the
   *     class path
   */
  public Stream<ImportedRow> tryRead(InputStream in) throws IOException {
    TableReading reading = reading(Objects.requireNonNull(in, "in"), -1);
    return ClosingStream.of(reading, reading);
  }

  /**
   * Converts a file. Writes the dossiers to one file as JSON Lines, and copies the rejected rows to
   * another file.
   *
   * <p>An existing file is not replaced if every row is rejected, or if the table has neither a row
   * nor a header. This rule protects the table if the arguments are in the wrong order.
   *
   * @param table a table
   * @param dossiers the destination file for the dossiers, which is compressed if its name ends
   *     with {@code .gz}. As described in {@link DossierLines#write(Stream, Path)}, the file
   *     becomes visible only after all dossiers are written.
   * @param rejected the destination file for the rejected rows, which are copied verbatim and
   *     preceded by the header, if any. An existing file is replaced only after all rows are
   *     written, and its permissions are preserved.
   * @return the numbers of rows, dossiers, rejected rows and issues
   * @throws IllegalArgumentException if two of the three paths denote the same file
   * @throws IOException if a file cannot be read or written, or if the rule above prevents the
   *     replacement of an existing file. An incomplete file never replaces a destination file.
   * @throws IllegalStateException if the data set is comma-separated and FastCSV is not on the
   *     class path
   */
  public ImportSummary convert(Path table, Path dossiers, Path rejected) throws IOException {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(dossiers, "dossiers");
    Objects.requireNonNull(rejected, "rejected");
    TableConversion.requireDifferent(table, dossiers, rejected);
    try (TableReading reading = reading(table)) {
      return new TableConversion(this.table, reading).write(table, dossiers, rejected);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private TableReading reading(Path file) throws IOException {
    long size = Files.isRegularFile(file) ? Files.size(file) : -1;
    return reading(InputFile.open(file), size);
  }

  private TableReading reading(InputStream in, long size) throws IOException {
    try {
      TableInput input = TableInput.open(in, table.form());
      Records records = records(input);
      return new TableReading(
          new TableRows(table, records, grouped, mirrored), input, size, progress);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  private Records records(TableInput input) throws IOException {
    if (table.form() == TableForm.JSON) {
      JsonSplit split = new JsonSplit();
      return new JsonRecords(new TableLines(input, charset, false, split), split);
    }
    boolean quoted = separator != null || table.form() == TableForm.COMMAS;
    TableLines lines = new TableLines(input, charset, quoted, null);
    return quoted ? quoted(lines, separator == null ? ',' : separator) : Records.unquoted(lines);
  }

  private Records quoted(TableLines lines, char between) {
    try {
      return QuotedRecords.open(lines, between);
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "reading "
              + table.name()
              + " requires FastCSV; add the dependency de.siegmar:fastcsv, version 4.4.0 or later",
          e);
    }
  }

  /** Returns a description of this reader. */
  @Override
  public String toString() {
    return "reader of " + table + (grouped ? ", grouped" : "") + (mirrored > 0 ? ", mirrored" : "");
  }
}
