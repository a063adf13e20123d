package io.github.communique.json.lines;

import io.github.communique.internal.syntax.CountedInput;
import io.github.communique.internal.syntax.GzipInput;
import io.github.communique.internal.syntax.ObjectScan;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Splits plain or gzipped bytes into lines. At any time, at most one line is in memory; if the line
 * is too long, only its beginning is in memory.
 */
final class LineSource implements Closeable {
  private static final long BETWEEN_REPORTS = 100_000_000;
  private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 16;

  private final CountedInput source;
  private final long size;
  private final int longest;
  private final @Nullable Consumer<? super LinesProgress> progress;
  private byte[] block = new byte[1 << 16];
  private @Nullable InputStream text;
  private int position;
  private int limit;
  private byte[] line = new byte[1 << 13];
  private int length;
  private long number;
  private boolean ended;
  private boolean moreOfLine;
  private boolean checked;
  private @Nullable NotLines notLines;
  private GzipInput.@Nullable Fault fault;
  private boolean faultTold;
  private long lastReport = System.nanoTime();
  private volatile boolean closed;

  /**
   * Creates a source of lines.
   *
   * @param in the bytes; closed when this source is closed
   * @param size the number of bytes, or -1 if unknown
   * @param longest the maximum number of bytes to store for a line
   * @param progress the listener, which is called about ten times per second and at the end
   */
  LineSource(
      InputStream in, long size, long longest, @Nullable Consumer<? super LinesProgress> progress) {
    this.source = new CountedInput(Objects.requireNonNull(in, "in"));
    this.size = size;
    this.longest = (int) Math.min(longest, LONGEST_ARRAY);
    this.progress = progress;
  }

  /**
   * Advances to the next line. Returns false at the end of the source. Corrupt data is treated as a
   * line.
   */
  boolean next() throws IOException {
    if (closed) {
      throw closed(null);
    }
    try {
      boolean found = advance();
      number += found ? 1 : 0;
      if (found && !checked && ended && !isBlank()) {
        checked = true;
        if (length < NotLines.LOOK_AHEAD) {
          notLines = NotLines.of(Arrays.copyOf(line, length), new Ahead());
          // The rest of the file is treated as part of this line.
          moreOfLine = notLines != null;
        }
      }
      return found;
    } catch (IOException e) {
      throw closed ? closed(e) : e;
    }
  }

  /** Creates the exception for reading from a closed source. */
  static IOException closed(@Nullable Throwable cause) {
    return new IOException("the stream of lines is closed", cause);
  }

  private boolean advance() throws IOException {
    passRest(null);
    length = 0;
    ended = false;
    while (position < limit || fill()) {
      int end = indexOfLineEnd();
      int taken = Math.min(end - position, longest - length);
      hold(taken);
      position += taken;
      if (position < end) {
        moreOfLine = true;
        return true;
      }
      if (end < limit) {
        position++;
        ended = true;
        return true;
      }
    }
    return length > 0 || hasFault();
  }

  /** Reads bytes after the line without consuming them. */
  private final class Ahead implements NotLines.Ahead {
    private int index = position;

    @Override
    public int next() throws IOException {
      return index < limit || fault == null && extend() ? block[index++] & 0xFF : -1;
    }

    private boolean extend() throws IOException {
      int moved = position;
      block = Arrays.copyOfRange(block, moved, moved + Math.max(block.length, 2 * (limit - moved)));
      position = 0;
      index -= moved;
      limit -= moved;
      return readMore();
    }
  }

  private int indexOfLineEnd() {
    int end = position;
    while (end < limit && block[end] != '\n') {
      end++;
    }
    return end;
  }

  private void hold(int count) {
    if (length + count > line.length) {
      long doubled = Math.max(length + (long) count, 2L * line.length);
      line = Arrays.copyOf(line, (int) Math.min(doubled, longest));
    }
    System.arraycopy(block, position, line, length, count);
    length += count;
  }

  private boolean fill() throws IOException {
    if (fault != null) {
      return false;
    }
    position = 0;
    limit = 0;
    boolean found = readMore();
    if (!found && closed) {
      // Some streams, if closed, report the end of the file instead of an error.
      throw closed(fault);
    }
    if (System.nanoTime() - lastReport >= BETWEEN_REPORTS) {
      report();
    }
    return found;
  }

  /** Adds bytes to the block. Returns false at the end of the file or at corrupt data. */
  private boolean readMore() throws IOException {
    int before = limit;
    try {
      limit += Math.max(0, text == null ? open() : text.read(block, limit, block.length - limit));
    } catch (GzipInput.Fault e) {
      fault = e;
    }
    return limit > before;
  }

  /** Detects compression from the first bytes. */
  private int open() throws IOException {
    int first = source.readNBytes(block, 0, 2);
    if (GzipInput.isGzip(block, first)) {
      text = new GzipInput(block, first, source);
      return text.read(block, 0, block.length);
    }
    text = source;
    return first;
  }

  /** Reports the progress. */
  void report() {
    lastReport = System.nanoTime();
    if (progress != null) {
      OptionalLong total = size < 0 ? OptionalLong.empty() : OptionalLong.of(size);
      progress.accept(new LinesProgress(source.count(), total, number));
    }
  }

  /** Returns the line number, starting at 1. */
  long number() {
    return number;
  }

  /** Returns the current line, or its beginning if the line is too long. */
  RawLine line() {
    return new RawLine(number, Arrays.copyOf(line, length), ended);
  }

  boolean isBlank() {
    ObjectScan scan = new ObjectScan();
    // The scan is fast, because a line that is not blank usually has a visible character near its
    // start.
    for (int i = 0; i < length && scan.mayBeBlank(); i++) {
      scan.feed(line, i, i + 1);
    }
    return scan.isBlank() && !moreOfLine;
  }

  boolean isOverlong() {
    return moreOfLine;
  }

  /** Returns whether the next line, or a part of it, is available without blocking. */
  boolean isReady() {
    return indexOfLineEnd() < limit || isMoreAvailable();
  }

  private boolean isMoreAvailable() {
    try {
      return text != null && text.available() > 0;
    } catch (IOException e) {
      // The next read operation reports the error.
      return false;
    }
  }

  /** Returns whether the data after the line is corrupt and the error has not been reported yet. */
  boolean hasFault() {
    return fault != null && !faultTold && !ended && !moreOfLine;
  }

  /** Returns the error in the data, and marks it as reported. */
  GzipInput.Fault tellFault() {
    faultTold = true;
    return Objects.requireNonNull(fault);
  }

  /**
   * The reason why the file is not in JSON Lines format; null if no such reason was found. If a
   * reason was found, the whole file is treated as one line, and only its beginning is stored.
   */
  @Nullable NotLines notLines() {
    return notLines;
  }

  /** Writes or skips the rest of a line that is too long. */
  void passRest(@Nullable OutputStream out) throws IOException {
    if (notLines != null) {
      passAll(out);
      return;
    }
    while (moreOfLine && (position < limit || fill())) {
      int end = indexOfLineEnd();
      if (out != null) {
        out.write(block, position, end - position);
      }
      position = end;
      if (end < limit) {
        position++;
        moreOfLine = false;
      }
    }
    moreOfLine = false;
  }

  /**
   * Writes the rest of the line, or skips it if {@code out} is null. Does not write the final line
   * feed, because the caller adds it.
   */
  private void passAll(@Nullable OutputStream out) throws IOException {
    boolean lineEnd = moreOfLine;
    while (moreOfLine && (position < limit || fill())) {
      if (out != null) {
        if (lineEnd) {
          out.write('\n');
        }
        lineEnd = block[limit - 1] == '\n';
        out.write(block, position, limit - position - (lineEnd ? 1 : 0));
      }
      position = limit;
    }
    moreOfLine = false;
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      (text == null ? source : text).close();
    }
  }
}
