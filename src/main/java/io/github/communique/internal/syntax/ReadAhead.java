package io.github.communique.internal.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An input stream that can return the document at its start as an array. Afterwards, the stream
 * returns the same bytes as if the document had not been read ahead.
 */
public final class ReadAhead extends FilledInput {
  /** The maximum number of bytes that can be read before the document is read ahead. */
  private static final int MOST_BEFORE = 1 << 10;

  private static final int PIECE = 1 << 13;

  /** The number of bytes after which a search for a second document starts. */
  private static final int PROBE = 1 << 16;

  /**
   * The maximum number of bytes that are read ahead. Longer sources often contain many documents,
   * which are read one after the other.
   */
  private static final int MOST = 1 << 24;

  /** The maximum number of bytes that are read ahead if reading them may block. */
  private static final int MOST_BLOCKING = 1 << 20;

  // The bytes that were read from the source, and how many of them were returned.
  private byte[] document = new byte[0];
  private int size;
  private int position;

  private boolean recorded = true;
  private @Nullable IOException failure;

  /** Creates a stream that reads from another stream. */
  public ReadAhead(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (position < size) {
      int read = Math.min(length, size - position);
      System.arraycopy(document, position, bytes, offset, read);
      position += read;
      return read;
    }
    if (failure != null && length > 0) {
      IOException thrown = failure;
      failure = null;
      throw thrown;
    }
    int read = super.read(bytes, offset, length);
    recorded = recorded && size + read <= MOST_BEFORE;
    if (!recorded) {
      release();
    } else if (read > 0) {
      ensure(read);
      System.arraycopy(bytes, offset, document, size, read);
      size += read;
      position = size;
    }
    return read;
  }

  /**
   * Reads ahead to the end of the source, or to the end of an object after which no more bytes are
   * available. Does not wait for bytes after an object, and can be called only once.
   *
   * @param longest the maximum length of the document, in bytes
   * @return all bytes from the start of the source; null if the end was not found, if the document
   *     is too long or is followed by another one, or if many bytes have already been read
   */
  public byte @Nullable [] readAhead(long longest) {
    if (!recorded) {
      return null;
    }
    recorded = false;
    ObjectScan scan = new ObjectScan();
    int scanned = 0;
    try {
      while (size <= longest) {
        int available = expected();
        boolean known = available > 1;
        if (!known && endsWithObject()) {
          return whole();
        }
        int length = known ? available : PIECE;
        if (length > (known ? MOST : MOST_BLOCKING) - size) {
          return null;
        }
        if (known && size < PROBE) {
          length = Math.min(length, PROBE);
        } else if (!known || scanned == 0) {
          scan.feed(document, scanned, size);
          scanned = size;
          if (scan.hasEnded()) {
            return null;
          }
        }
        length = (int) Math.min(length, Math.max(1, longest - size));
        ensure(length);
        int read = super.read(document, size, length);
        if (read < 0) {
          return endsWithObject() ? whole() : null;
        }
        size += read;
      }
    } catch (IOException e) {
      failure = e;
    }
    return null;
  }

  /**
   * Returns the number of bytes that can be read without blocking. Streams that do not know this
   * number, such as decompressed streams, return 0 or 1.
   */
  private int expected() {
    try {
      return in.available();
    } catch (IOException e) {
      return 0;
    }
  }

  private byte[] whole() {
    return size == document.length ? document : Arrays.copyOf(document, size);
  }

  private void ensure(int length) {
    if (document.length - size < length) {
      document = Arrays.copyOf(document, Math.max(size + length, Math.min(2 * size, MOST)));
    }
  }

  private boolean endsWithObject() {
    int last = size - 1;
    while (last >= 0 && document[last] <= ' ' && document[last] >= 0) {
      last--;
    }
    return last >= 0 && document[last] == '}';
  }

  /**
   * Returns whether the source contains more bytes than those read ahead. Waits until more bytes
   * are available or the source ends.
   */
  public boolean hasMore() throws IOException {
    int next = in.read();
    if (next < 0) {
      return false;
    }
    ensure(1);
    document[size++] = (byte) next;
    return true;
  }

  /** Releases the bytes that were read ahead. */
  public void release() {
    document = new byte[0];
    size = 0;
    position = 0;
  }
}
