package io.github.communique.internal.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Decompresses gzip data (RFC 1952) with one or more members.
 *
 * <p>{@link java.util.zip.GZIPInputStream} stops silently after a member if no bytes are available
 * yet, or if the next bytes are not another member. As a result, appended lines can be lost. This
 * class decompresses all data, and throws {@link Fault} if this is not possible.
 */
public final class GzipInput extends BlockInput {
  private static final int HEADER_CRC = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int RESERVED = 0xE0;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private boolean inMember;
  private boolean first = true;
  private @Nullable Fault damage;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile boolean closed;

  /** Thrown if the data is truncated, corrupt or not gzip data. */
  public static final class Fault extends IOException {
    private static final long serialVersionUID = 1L;

    /** Whether the data is truncated. */
    public final boolean cut;

    private Fault(boolean cut, String message) {
      super(message);
      this.cut = cut;
    }
  }

  /**
   * Creates a stream for gzip data. The first bytes, at most 64 KiB, have already been read into an
   * array.
   */
  public GzipInput(byte[] read, int length, InputStream rest) {
    System.arraycopy(read, 0, buffer, 0, length);
    this.limit = length;
    this.in = new FilledInput(rest);
  }

  /** Returns whether data starts with the gzip magic number. */
  public static boolean isGzip(byte[] start, int length) {
    return length >= 2 && start[0] == 0x1f && start[1] == (byte) 0x8b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    reading.lock();
    try {
      if (closed) {
        throw new IOException("the gzip data is closed");
      }
      return length == 0 ? 0 : readText(bytes, offset, length);
    } finally {
      reading.unlock();
    }
  }

  private int readText(byte[] bytes, int offset, int length) throws IOException {
    while (inMember || startMember()) {
      int inflated = inflate(bytes, offset, length);
      if (inflated > 0) {
        crc.update(bytes, offset, inflated);
        return inflated;
      }
      if (inflater.finished()) {
        endMember();
      } else if (inflater.needsInput()) {
        if (!fill()) {
          throw cut();
        }
        inflater.setInput(buffer, 0, limit);
        position = limit;
      } else {
        throw damaged("requires a dictionary");
      }
    }
    return -1;
  }

  /**
   * Returns 1 if buffered data remains; otherwise the number of bytes available from the source.
   */
  @Override
  public int available() throws IOException {
    return position < limit || inMember && inflater.getRemaining() > 0 ? 1 : in.available();
  }

  /**
   * Decompresses bytes. If the data is corrupt, the bytes before the corruption are returned first,
   * and the next call throws an exception.
   */
  private int inflate(byte[] bytes, int offset, int length) throws Fault {
    if (damage != null) {
      throw damage;
    }
    long before = inflater.getBytesWritten();
    try {
      return inflater.inflate(bytes, offset, length);
    } catch (DataFormatException e) {
      damage = damaged("is damaged: " + e.getMessage());
      int unpacked = (int) (inflater.getBytesWritten() - before);
      if (unpacked == 0) {
        throw damage;
      }
      return unpacked;
    }
  }

  private boolean startMember() throws IOException {
    if (!first) {
      // Archives may be padded with zeros.
      while ((position < limit || fill()) && buffer[position] == 0) {
        position++;
      }
    }
    if (position == limit && !fill()) {
      return false;
    }
    if (next() != 0x1f || next() != 0x8b) {
      throw damaged("is followed by other data");
    }
    if (next() != 8) {
      throw damaged("has an unknown compression method");
    }
    readRestOfHeader();
    inflater.reset();
    inflater.setInput(buffer, position, limit - position);
    position = limit;
    crc.reset();
    first = false;
    inMember = true;
    return true;
  }

  private void readRestOfHeader() throws IOException {
    int flags = next();
    if ((flags & RESERVED) != 0) {
      throw damaged("has unknown flags");
    }
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip(next() | next() << 8);
    }
    if ((flags & NAME) != 0) {
      skipText();
    }
    if ((flags & COMMENT) != 0) {
      skipText();
    }
    if ((flags & HEADER_CRC) != 0) {
      skip(2);
    }
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      next();
    }
  }

  private void skipText() throws IOException {
    while (next() != 0) {
      // Skip the file name or the comment in the header.
    }
  }

  private void endMember() throws IOException {
    position = limit - inflater.getRemaining();
    if (nextInt() != (int) crc.getValue() || nextInt() != (int) inflater.getBytesWritten()) {
      throw damaged("does not match its checksum");
    }
    inMember = false;
  }

  private int nextInt() throws IOException {
    return next() | next() << 8 | next() << 16 | next() << 24;
  }

  private int next() throws IOException {
    if (position == limit && !fill()) {
      throw cut();
    }
    return buffer[position++] & 0xFF;
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = Math.max(0, in.read(buffer, 0, buffer.length));
    return limit > 0;
  }

  private static Fault cut() {
    return new Fault(true, "the gzip data is truncated");
  }

  private static Fault damaged(String how) {
    return new Fault(false, "the gzip data " + how);
  }

  /**
   * Closes the source. If another thread is blocked in a read method of this stream, that method
   * throws the exception that the closed source throws.
   */
  @Override
  public void close() throws IOException {
    closed = true;
    // The inflater must not be ended while another thread uses it. In this case, the garbage
    // collector releases the inflater later.
    if (reading.tryLock()) {
      try {
        inflater.end();
      } finally {
        reading.unlock();
      }
    }
    in.close();
  }
}
