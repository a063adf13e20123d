package io.github.communique.interop.dataset;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of a CSV file with quoted fields (RFC 4180), using FastCSV.
 *
 * <p>This class passes one physical line at a time to FastCSV and stores the lines of each record.
 * These lines are needed for the reject file, and to parse the input again after an unclosed
 * quotation mark.
 */
final class QuotedRecords implements Records {
  /**
   * The maximum number of cells in a record. Without this limit, the parser could read the rest of
   * the file as one record after an unclosed quotation mark.
   */
  private static final int MOST_CELLS = 1_000;

  private final TableLines lines;
  private final char separator;
  private final Feed feed = new Feed();
  private @Nullable Iterator<CsvRecord> parser;

  private QuotedRecords(TableLines lines, char separator) {
    this.lines = lines;
    this.separator = separator;
  }

  /**
   * Creates a reader of quoted records.
   *
   * @throws NoClassDefFoundError if FastCSV is not on the class path
   */
  static Records open(TableLines lines, char separator) {
    QuotedRecords records = new QuotedRecords(lines, separator);
    records.parser = records.newParser();
    return records;
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    feed.startRecord();
    Iterator<CsvRecord> records = parser == null ? newParser() : parser;
    parser = records;
    try {
      CsvRecord record = records.hasNext() ? records.next() : null;
      if (record != null && !feed.overlong) {
        return new RawRecord(feed.withoutBlankLines(), record.getFields(), null);
      }
      if (feed.read.stream().allMatch(line -> line.text().isBlank())) {
        return null;
      }
      parser = null;
      return new RawRecord(feed.read, List.of(), feed.overlong ? "is too long" : "is truncated");
    } catch (CsvParseException e) {
      parser = null;
      return new RawRecord(feed.read, List.of(), fault());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private String fault() {
    return feed.read.size() > 1
        ? "has an unclosed quotation mark"
        : "has an unclosed quotation mark, text after a closing quotation mark, or more than "
            + MOST_CELLS
            + " cells";
  }

  private Iterator<CsvRecord> newParser() {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .build(CsvRecordHandler.of(handler -> handler.maxFields(MOST_CELLS)), feed)
        .iterator();
  }

  @Override
  public RawRecord rejected(RawRecord record) {
    if (record.lines().size() == 1) {
      return record;
    }
    lines.pushBack(record.lines().subList(1, record.lines().size()));
    parser = null;
    return new RawRecord(record.lines().subList(0, 1), List.of(), record.fault());
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  /** Supplies the parser with one line at a time and stores the lines of the current record. */
  private final class Feed extends Reader {
    private List<TableLine> read = new ArrayList<>();
    private String line = "";
    private int position;
    private int length;
    private boolean overlong;

    void startRecord() {
      read = new ArrayList<>();
      length = 0;
      overlong = false;
      line = "";
      position = 0;
    }

    List<TableLine> withoutBlankLines() {
      return read.stream().dropWhile(line -> isEmpty(line.text())).toList();
    }

    private static boolean isEmpty(String line) {
      return line.equals("\n") || line.equals("\r\n") || line.equals("\r");
    }

    @Override
    public int read(char[] characters, int offset, int most) throws IOException {
      if (position == line.length()) {
        TableLine next = overlong ? null : lines.next();
        if (next == null) {
          return -1;
        }
        read.add(next);
        line = next.text();
        position = 0;
        length += line.length();
        overlong |= next.tooLong() || length > TableLines.LONGEST;
      }
      int count = Math.min(most, line.length() - position);
      line.getChars(position, position + count, characters, offset);
      position += count;
      return count;
    }

    @Override
    public void close() {
      // The lines are not closed here, because QuotedRecords.close() closes them.
    }
  }
}
