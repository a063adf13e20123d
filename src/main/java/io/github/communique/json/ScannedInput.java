package io.github.communique.json;

import io.github.communique.internal.syntax.SyntaxFault;
import io.github.communique.internal.syntax.SyntaxScan;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * An input stream that checks the syntax of a document during reading, for documents that are too
 * long for memory.
 */
final class ScannedInput extends FilterInputStream {
  private final SyntaxScan scan = new SyntaxScan(false);

  /**
   * Creates a stream for a document whose start is already read.
   *
   * @param start the first bytes, which this stream does not return again
   * @param in the rest of the document
   */
  ScannedInput(byte[] start, InputStream in) {
    super(in);
    scan.feed(start, 0, start.length);
  }

  /** Returns the first syntax error; null if none was found. */
  @Nullable SyntaxFault fault() throws IOException {
    // The parser may have stopped within a token, but the scan requires the complete token.
    byte[] more = readNBytes(2 * SyntaxScan.LOOK_AHEAD);
    boolean ended = more.length < 2 * SyntaxScan.LOOK_AHEAD;
    return ended || scan.hasFault() ? scan.end() : null;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    scan.feed(buffer, offset, offset + Math.max(0, read));
    return read;
  }

  @Override
  public void close() {
    // The caller closes the stream.
  }
}
