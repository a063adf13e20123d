package io.github.communique.internal.syntax;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * An input stream whose read methods return at least one byte, except at the end of the stream.
 *
 * <p>Some streams violate their contract and return 0 if no bytes are available yet. In this case,
 * this class calls the method that reads a single byte, which blocks until a byte is available.
 */
public class FilledInput extends FilterInputStream {
  /** Creates a stream that reads from another stream. */
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
