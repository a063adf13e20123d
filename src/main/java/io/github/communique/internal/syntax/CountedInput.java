package io.github.communique.internal.syntax;

import java.io.IOException;
import java.io.InputStream;

/** A {@link FilledInput} that counts the bytes that are read. */
public final class CountedInput extends FilledInput {
  private long count;

  /** Creates a stream that reads from another stream. */
  public CountedInput(InputStream in) {
    super(in);
  }

  /** The number of bytes read so far. */
  public long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count += one < 0 ? 0 : 1;
    return one;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    count += Math.max(0, read);
    return read;
  }
}
