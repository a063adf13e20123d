package io.github.communique.json;

import io.github.communique.internal.syntax.BlockInput;
import io.github.communique.internal.syntax.MendingScan;
import io.github.communique.internal.syntax.SlightFault;
import io.github.communique.internal.syntax.SyntaxFault;
import io.github.communique.internal.syntax.SyntaxScan;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An input stream that checks the syntax of a document and repairs minor errors while the document
 * is read. This class is used for documents that are too large to read into memory.
 */
final class ScannedInput extends BlockInput {
  private static final int PIECE = 1 << 13;

  /**
   * The maximum length of white space and comments around a trailing comma that can be repaired.
   */
  private static final int LONGEST_GAP = 1 << 16;

  private final InputStream in;
  private final MendingScan scan;
  private byte[] piece;
  private int position;
  private int length;

  /**
   * Creates a stream for a document whose start has already been read.
   *
   * @param start the first bytes
   * @param in the rest of the document
   * @param most the maximum number of errors to repair
   */
  ScannedInput(byte[] start, InputStream in, int most) throws IOException {
    this.in = in;
    this.scan = new MendingScan(false, most);
    this.piece = start;
    this.length = start.length;
    scan();
  }

  /** Returns the start of the document, which cannot be read from this stream again. */
  byte[] start() {
    position = length;
    return Arrays.copyOf(piece, length);
  }

  /** The repaired errors before the current position. */
  List<SlightFault> slightFaults() {
    return scan.faults();
  }

  /** Returns the first syntax error; null if no error was found. */
  @Nullable SyntaxFault fault() throws IOException {
    // The parser can stop within a token, but the scan requires the complete token.
    byte[] more = readNBytes(2 * SyntaxScan.LOOK_AHEAD);
    boolean ended = more.length < 2 * SyntaxScan.LOOK_AHEAD;
    return ended || scan.hasFault() ? scan.end() : null;
  }

  @Override
  public int read(byte[] buffer, int offset, int most) throws IOException {
    if (position == length) {
      position = 0;
      length = 0;
      if (!append()) {
        return -1;
      }
      scan();
    }
    int read = Math.min(most, length - position);
    System.arraycopy(piece, position, buffer, offset, read);
    position += read;
    return read;
  }

  /** Scans the current piece, and extends it if an error at its end might be repairable. */
  private void scan() throws IOException {
    int longest = length + LONGEST_GAP;
    int from = 0;
    boolean more = true;
    while (from < length) {
      while (more && piece[length - 1] == '/' && length < longest) {
        more = append();
      }
      scan.feed(piece, from, length);
      from = length;
      if (more && scan.isPending() && length < longest) {
        more = append();
      }
    }
  }

  private boolean append() throws IOException {
    if (piece.length < length + PIECE) {
      piece = Arrays.copyOf(piece, Math.max(length + PIECE, 2 * piece.length));
    }
    int read = in.read(piece, length, PIECE);
    length += Math.max(0, read);
    return read > 0;
  }
}
