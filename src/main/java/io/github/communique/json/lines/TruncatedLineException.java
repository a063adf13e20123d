package io.github.communique.json.lines;

import io.github.communique.internal.text.Quoted;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Thrown to indicate that lines cannot be appended to a file, because the last line of the file
 * does not end with a line feed and is not a complete JSON object, or because its gzip data is
 * truncated.
 *
 * @see DossierLines#moveTruncatedLine(Path, Path)
 */
public final class TruncatedLineException extends IOException {
  private static final long serialVersionUID = 1L;

  /** The offset of the line in bytes. */
  private final long offset;

  /** The length of the line in bytes. */
  private final long length;

  TruncatedLineException(Path file, long offset, long length) {
    super(
        Quoted.of(file.toString())
            + (length == 0
                ? " has truncated gzip data after the uncompressed offset " + offset
                : " must end with a line feed or a complete JSON object; found a last line of "
                    + length
                    + (length == 1 ? " byte" : " bytes")
                    + " at offset "
                    + offset
                    + "; if this is a JSON Lines file, call DossierLines.moveTruncatedLine"));
    this.offset = offset;
    this.length = length;
  }

  /**
   * The offset of the last line.
   *
   * @return the number of bytes before the line; in a compressed file, the number of uncompressed
   *     bytes
   */
  public long offset() {
    return offset;
  }

  /**
   * The length of the last line.
   *
   * @return the number of bytes; 0 if only the gzip data after the line is truncated
   */
  public long length() {
    return length;
  }
}
