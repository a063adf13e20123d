package io.github.communique.internal.syntax;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream whose bulk read returns at least one byte or the end of the stream.
 *
 * <p>Some streams return 0 for "nothing yet", against their contract. Then a single byte is read
 * instead, because that method cannot return nothing.
 */
public class FilledInput extends FilterInputStream {
  /** Reads a stream. */
  public FilledInput(InputStream in) {
    super(in);
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = in.read(bytes, offset, length);
    if (count != 0 || length == 0) {
      return count;
    }
    int one = in.read();
    if (one < 0) {
      return -1;
    }
    bytes[offset] = (byte) one;
    return 1;
  }
}
