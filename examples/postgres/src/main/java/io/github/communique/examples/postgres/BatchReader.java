package io.github.communique.examples.postgres;

import io.github.communique.json.lines.DossierLine;
import io.github.communique.json.lines.DossierLinesReader;
import io.github.communique.json.lines.LinesProgress;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of JSON Lines in batches: rows for the good lines, and the bad ones as they are. The
 * rows are made by as many threads as there are processors.
 */
final class BatchReader implements AutoCloseable {
  /** Of a bad line no more than this is kept; the file has the rest. */
  private static final int LONGEST_REJECTED = 16 << 20;

  private final int size;
  private final long done;
  private final Stream<Read> stream;
  private final Iterator<Read> lines;
  private volatile @Nullable LinesProgress progress;
  private volatile long skipped;
  private volatile boolean unfinished;

  /** A line, and its row if it is good and was not read before. */
  private record Read(DossierLine line, byte @Nullable [] row) {}

  record Rejected(long number, String[] codes, String issues, byte[] bytes) {}

  /**
   * Some lines.
   *
   * @param last the number of the last
   * @param share how much of the file is read, from 0 to 1; negative if nobody knows
   */
  record Batch(List<DossierStore.Line> rows, List<Rejected> rejected, long last, double share) {
    int size() {
      return rows.size() + rejected.size();
    }
  }

  /**
   * A reader.
   *
   * @param done the lines that were read before, to be passed over
   * @param size how many lines a batch has
   */
  BatchReader(Path file, long done, int size) throws IOException {
    this.done = done;
    this.size = size;
    this.stream =
        DossierLinesReader.standard()
            .parallel()
            .progress(now -> progress = now)
            .tryRead(file, line -> read(line, done));
    this.lines = stream.iterator();
  }

  private static Read read(DossierLine line, long done) {
    boolean isNew = line.number() > done && line.result().isComplete();
    return new Read(line, isNew ? Row.of(line.result().orThrow()).toCopy(line.number()) : null);
  }

  /** The next lines; none at the end. */
  Batch next() throws IOException {
    List<DossierStore.Line> rows = new ArrayList<>(size);
    List<Rejected> rejected = new ArrayList<>();
    long last = done;
    while (rows.size() + rejected.size() < size && lines.hasNext()) {
      Read next = lines.next();
      last = next.line().number();
      if (last <= done) {
        skipped++;
      } else if (next.line().isTruncated()) {
        unfinished = true;
      } else if (next.row() != null) {
        rows.add(new DossierStore.Line(last, next.row()));
      } else {
        rejected.add(rejected(next.line()));
      }
    }
    // The number of an unfinished line is not done.
    return new Batch(rows, rejected, unfinished ? last - 1 : last, share());
  }

  private double share() {
    LinesProgress now = progress;
    return now == null || now.totalBytes().isEmpty() || now.totalBytes().getAsLong() == 0
        ? -1
        : (double) now.bytes() / now.totalBytes().getAsLong();
  }

  private static Rejected rejected(DossierLine line) throws IOException {
    List<Issue> issues =
        line.result().issues().stream()
            .filter(issue -> issue.severity() == Severity.ERROR)
            .toList();
    Beginning bytes = new Beginning();
    line.writeTo(bytes);
    return new Rejected(
        line.number(),
        issues.stream().map(Issue::code).distinct().toArray(String[]::new),
        // Messages quote the text, and PostgreSQL's text has no U+0000.
        issues.stream()
            .map(Issue::toString)
            .collect(Collectors.joining("\n"))
            .replace('\0', '\ufffd'),
        bytes.withoutEndOfLine());
  }

  private static final class Beginning extends ByteArrayOutputStream {
    private boolean whole = true;

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
      int room = Math.max(0, LONGEST_REJECTED - count);
      whole &= length <= room;
      super.write(bytes, from, Math.min(length, room));
    }

    @Override
    public synchronized void write(int b) {
      if (whole) {
        super.write(b);
      }
    }

    byte[] withoutEndOfLine() {
      byte[] all = toByteArray();
      return whole ? Arrays.copyOf(all, all.length - 1) : all;
    }
  }

  long skipped() {
    return skipped;
  }

  boolean isUnfinished() {
    return unfinished;
  }

  @Override
  public void close() {
    stream.close();
  }
}
