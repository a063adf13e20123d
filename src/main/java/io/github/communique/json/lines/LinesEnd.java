package io.github.communique.json.lines;

import io.github.communique.internal.files.Uninterrupted;
import io.github.communique.internal.syntax.GzipInput;
import io.github.communique.internal.syntax.ObjectScan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The end of a JSON Lines file, which determines whether lines can be appended.
 *
 * @param gzip whether the file is compressed
 * @param offset the start of the last line if it does not end with a line feed; otherwise, the end
 *     of the text
 * @param length the length of the last line if it does not end with a line feed; otherwise, 0
 * @param truncated whether the last line is incomplete
 */
record LinesEnd(boolean gzip, long offset, long length, boolean truncated) {
  private static final int BLOCK = 1 << 16;

  /**
   * Examines the end of a file. A missing or empty file, a pipe or a device is treated as a file
   * without lines. Such a file is treated as compressed if its name ends with {@code .gz}.
   */
  static LinesEnd of(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return none(file);
    }
    return Uninterrupted.run(() -> read(file));
  }

  private static LinesEnd read(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      byte[] start = new byte[2];
      int read = channel.read(ByteBuffer.wrap(start), 0);
      if (read <= 0) {
        return none(file);
      }
      return GzipInput.isGzip(start, read) ? ofGzip(channel) : ofPlain(channel);
    } catch (NoSuchFileException e) {
      return none(file);
    }
  }

  private static LinesEnd none(Path file) {
    return new LinesEnd(isGzipName(file), 0, 0, false);
  }

  static boolean isGzipName(Path file) {
    return file.toString().endsWith(".gz");
  }

  /**
   * Searches backwards from the end of the file, so that the running time does not depend on the
   * file size.
   */
  private static LinesEnd ofPlain(FileChannel channel) throws IOException {
    long size = channel.size();
    long start = size;
    byte[] block = new byte[BLOCK];
    while (start > 0) {
      long from = Math.max(0, start - BLOCK);
      int length = read(channel, block, from, (int) (start - from));
      int end = length;
      while (end > 0 && block[end - 1] != '\n') {
        end--;
      }
      start = from + end;
      if (end > 0) {
        break;
      }
    }
    ObjectScan last = new ObjectScan();
    for (long at = start; at < size; at += BLOCK) {
      int length = read(channel, block, at, (int) Math.min(BLOCK, size - at));
      last.feed(block, 0, length);
    }
    return new LinesEnd(false, start, size - start, !last.isBlank() && !last.isWhole());
  }

  private static int read(FileChannel channel, byte[] block, long from, int length)
      throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(block, 0, length);
    while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
      // Reads until the buffer is full or the file ends.
    }
    return buffer.position();
  }

  /** Examines compressed data, which must be read from the start. */
  private static LinesEnd ofGzip(FileChannel channel) throws IOException {
    channel.position(0);
    InputStream text = new GzipInput(new byte[0], 0, Channels.newInputStream(channel));
    byte[] block = new byte[BLOCK];
    long offset = 0;
    long length = 0;
    ObjectScan last = new ObjectScan();
    boolean cut = false;
    try {
      for (int read; (read = text.read(block)) >= 0; ) {
        int end = read;
        while (end > 0 && block[end - 1] != '\n') {
          end--;
        }
        if (end > 0) {
          offset += length + end;
          length = 0;
          last = new ObjectScan();
        }
        last.feed(block, end, read);
        length += read - end;
      }
    } catch (GzipInput.Fault e) {
      if (!e.cut) {
        throw e;
      }
      cut = true;
    }
    boolean whole = last.isBlank() || last.isWhole();
    return cut && whole
        ? new LinesEnd(true, offset + length, 0, true)
        : new LinesEnd(true, offset, length, !whole);
  }
}
