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
 * Reads a file of JSON Lines in batches: rows for the good lines, and the bad ones as they are. The
 * rows are made by as many threads as there are processors.
 */
final class BatchReader implements AutoCloseable {
  /** The longest line that is read, in bytes: jsonb takes not much more, and memory is limited. */
  static final int LONGEST_LINE = 32 << 20;

  /** The most bytes of lines in a batch, not counting the last line. */
  private static final long LARGEST_BATCH = 64 << 20;

  private final int size;
  private final Stream<Read> stream;
  private final Iterator<Read> lines;
  private final LinesDigest digest = new LinesDigest();
  private volatile @Nullable LinesProgress progress;
  private volatile boolean unfinished;

  /** A line, its row if it is good and new, and the failure if no row could be made. */
  private record Read(DossierLine line, byte @Nullable [] row, @Nullable Throwable failure) {}

  /** A row, and the line that it was made of. */
  record Good(DossierStore.Line row, byte[] bytes) {}

  /**
   * Some lines.
   *
   * @param last the number of the last line that was read whole
   * @param digest of all lines of the file up to that
   * @param share how much of the file is read, from 0 to 1; negative if that is unknown
   */
  record Batch(
      List<Good> good, List<RejectedLine> rejected, long last, byte[] digest, double share) {
    int size() {
      return good.size() + rejected.size();
    }
  }

  /**
   * A reader.
   *
   * @param size how many lines a batch has at most
   * @param loaded of how many lines no rows are needed, since they are {@linkplain #passOver passed
   *     over}
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
    if (line.number() <= loaded || !line.result().isComplete()) {
      return new Read(line, null, null);
    }
    try {
      return new Read(line, Row.of(line.result().orThrow()).toCopy(line.number()), null);
    } catch (RuntimeException | StackOverflowError e) {
      return new Read(line, null, e);
    }
  }

  /**
   * Passes over lines that were loaded before.
   *
   * @param last the number of the last of them
   * @param expected their digest
   * @return how many lines were passed over; negative if they are not the lines that were loaded,
   *     and this reader is of no further use
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

  /** The next lines; none at the end. */
  Batch next() throws IOException {
    List<Good> good = new ArrayList<>();
    List<RejectedLine> rejected = new ArrayList<>();
    long bytes = 0;
    while (good.size() + rejected.size() < size && bytes < LARGEST_BATCH && lines.hasNext()) {
      Read next = lines.next();
      DossierLine line = next.line();
      if (line.isTruncated()) {
        // The next run reads it, when it is whole.
        unfinished = true;
        continue;
      }
      byte[] text = digest.add(line);
      bytes += text.length;
      if (next.row() != null) {
        good.add(new Good(new DossierStore.Line(line.number(), next.row()), text));
      } else if (next.failure() != null) {
        rejected.add(RejectedLine.of(line.number(), text, next.failure()));
      } else {
        rejected.add(RejectedLine.of(line.number(), text, line.result()));
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
