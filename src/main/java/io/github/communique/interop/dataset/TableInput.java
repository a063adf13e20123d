package io.github.communique.interop.dataset;

import io.github.communique.internal.syntax.BlockInput;
import io.github.communique.internal.syntax.CountedInput;
import io.github.communique.internal.syntax.GzipInput;
import io.github.communique.internal.text.Quoted;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * An input stream that supplies the bytes of a table, and decompresses a gzip file or a zip archive
 * if necessary.
 */
final class TableInput extends FilterInputStream {
  private final CountedInput source;

  private TableInput(InputStream table, CountedInput source) {
    super(table);
    this.source = source;
  }

  /** Opens a table and detects its compression from the first bytes. */
  static TableInput open(InputStream in, TableForm form) throws IOException {
    CountedInput source = new CountedInput(in);
    BufferedInputStream buffered = new BufferedInputStream(source, 1 << 16);
    buffered.mark(4);
    byte[] start = buffered.readNBytes(4);
    buffered.reset();
    if (GzipInput.isGzip(start, start.length)) {
      return new TableInput(new GzipInput(new byte[0], 0, buffered), source);
    }
    if (isZip(start)) {
      return new TableInput(new Zipped(new ZipInputStream(buffered), form), source);
    }
    return new TableInput(buffered, source);
  }

  /**
   * Returns whether the bytes are the signature of a zip archive. An archive begins with a local
   * file header or, if it is empty, with the end of central directory record.
   */
  private static boolean isZip(byte[] start) {
    return start.length == 4
        && start[0] == 'P'
        && start[1] == 'K'
        && (start[2] == 3 && start[3] == 4 || start[2] == 5 && start[3] == 6);
  }

  /** Returns the number of bytes read so far, counted before decompression. */
  long bytes() {
    return source.count();
  }

  /**
   * An input stream that supplies the only table in a zip archive. Other files, such as a code
   * book, are ignored.
   */
  private static final class Zipped extends BlockInput {
    private final ZipInputStream zip;
    private final List<String> endings;
    private final String name;
    private boolean ended;

    Zipped(ZipInputStream zip, TableForm form) throws IOException {
      this.zip = zip;
      this.endings =
          form == TableForm.JSON
              ? List.of(".json", ".jsonl", ".ndjson", ".txt")
              : List.of(".csv", ".tsv", ".tab", ".txt");
      String first = nextTable();
      if (first == null) {
        throw new IOException(
            "the zip archive does not contain a table; expected a file whose name ends in one of "
                + String.join(", ", endings));
      }
      this.name = first;
    }

    private @Nullable String nextTable() throws IOException {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        // Archives that were created on macOS contain a hidden metadata file for each file.
        boolean hidden = name.startsWith("__macosx/");
        if (!entry.isDirectory() && !hidden && endings.stream().anyMatch(name::endsWith)) {
          return entry.getName();
        }
      }
      return null;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (ended) {
        return -1;
      }
      int read = zip.read(bytes, offset, length);
      if (read < 0) {
        ended = true;
        String second = nextTable();
        if (second != null) {
          throw new IOException(
              ("the zip archive contains several tables, %s and %s; expected one; unpack"
                      + " the archive and read each table")
                  .formatted(Quoted.of(name), Quoted.of(second)));
        }
      }
      return read;
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }
}
