package io.github.communique.examples.postgres;

import io.github.communique.json.lines.DossierLine;
import io.github.communique.json.lines.DossierLinesReader;
import io.github.communique.json.DossierReader;
import io.github.communique.json.lines.LinesProgress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON Lines file in batches. A batch contains rows for the valid lines, and the rejected
 * lines verbatim. The rows are created in parallel, with one thread per processor.
 */
final class BatchReader implements AutoCloseable {
  /**
   * The maximum length of a line in bytes. A jsonb value is also limited in size, and can be
   * several times as large as its text.
   */
  static final int LONGEST_LINE = 32 << 20;

  /** The maximum size of a batch in bytes, not including its last line. */
  private static final long LARGEST_BATCH = 64 << 20;

  private final int size;
  private final Stream<Read> stream;
  private final Iterator<Read> lines;
  private final LinesDigest digest = new LinesDigest();
  private volatile @Nullable LinesProgress progress;
  private volatile boolean unfinished;

  /**
   * A line, its row if the line is valid and new, and the failure if the row could not be created.
   */
  private record Read(DossierLine line, byte @Nullable [] row, @Nullable Throwable failure) {}

  /** A row and the bytes of its line. */
  record Good(DossierStore.Line row, byte[] bytes) {}

  /**
   * A batch of lines.
   *
   * @param last the number of the last complete line
   * @param digest the digest of all lines up to and including that line
   * @param share the fraction of the file that has been read, from 0 to 1; negative if unknown
   */
  record Batch(
      List<Good> good, List<RejectedLine> rejected, long last, byte[] digest, double share) {
    int size() {
      return good.size() + rejected.size();
    }
  }

  /**
   * Opens a file for reading in batches.
   *
   * @param size the maximum number of lines in a batch
   * @param loaded the number of lines that an earlier run has loaded; the reader does not create
   *     rows for these lines
   */
  BatchReader(Path file, int size, long loaded) throws IOException {
    this.size = size;
    this.stream =
        DossierLinesReader.standard()
            .reader(DossierReader.standard().maxDocumentLength(LONGEST_LINE))
            .parallel()
            .progress(now -> progress = now)
            .tryRead(file, line -> read(line, loaded));
    this.lines = stream.iterator();
  }

  private static Read read(DossierLine line, long loaded) {
    if (line.lineNumber() <= loaded || !line.result().isComplete()) {
      return new Read(line, null, null);
    }
    try {
      return new Read(line, Row.of(line.result().orThrow()).toCopy(line.lineNumber()), null);
    } catch (RuntimeException | StackOverflowError e) {
      return new Read(line, null, e);
    }
  }

  /**
   * Skips lines that an earlier run has loaded. If the result is negative, do not use this reader
   * again.
   *
   * @param last the number of the last line to skip
   * @param expected the digest of these lines
   * @return the number of skipped lines; negative if the file no longer begins with the loaded
   *     lines
   */
  long passOver(long last, byte[] expected) throws IOException {
    long passed = 0;
    while (digest.last() < last) {
      if (!lines.hasNext()) {
        return -1;
      }
      digest.add(lines.next().line());
      passed++;
    }
    return digest.last() == last && Arrays.equals(digest.value(), expected) ? passed : -1;
  }

  /** Returns the next batch, which is empty at the end. */
  Batch next() throws IOException {
    List<Good> good = new ArrayList<>();
    List<RejectedLine> rejected = new ArrayList<>();
    long bytes = 0;
    while (good.size() + rejected.size() < size && bytes < LARGEST_BATCH && lines.hasNext()) {
      Read next = lines.next();
      DossierLine line = next.line();
      if (line.isTruncated()) {
        // A later run reads this line when it is complete.
        unfinished = true;
        continue;
      }
      byte[] text = digest.add(line);
      bytes += text.length;
      if (next.row() != null) {
        good.add(new Good(new DossierStore.Line(line.lineNumber(), next.row()), text));
      } else if (next.failure() != null) {
        rejected.add(RejectedLine.of(line.lineNumber(), text, next.failure()));
      } else {
        rejected.add(RejectedLine.of(line.lineNumber(), text, line.result()));
      }
    }
    return new Batch(good, rejected, digest.last(), digest.value(), share());
  }

  private double share() {
    LinesProgress now = progress;
    return now == null || now.totalBytes().isEmpty() || now.totalBytes().getAsLong() == 0
        ? -1
        : (double) now.bytes() / now.totalBytes().getAsLong();
  }

  boolean isUnfinished() {
    return unfinished;
  }

  @Override
  public void close() {
    stream.close();
  }
}
