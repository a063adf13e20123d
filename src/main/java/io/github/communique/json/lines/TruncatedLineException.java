package io.github.communique.json.lines;

import io.github.communique.internal.text.Quoted;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Thrown to indicate that lines cannot be appended to a file, because the last line of the file is
 * incomplete. The appended text would become part of this line.
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
            + " ends in the middle of a line, which starts at offset "
            + offset
            + " and has "
            + length
            + " bytes");
    this.offset = offset;
    this.length = length;
  }

  /**
   * The offset of the incomplete line.
   *
   * @return the number of bytes before the line; in a compressed file, the number of uncompressed
   *     bytes
   */
  public long offset() {
    return offset;
  }

  /**
   * The length of the incomplete line.
   *
   * @return the number of bytes
   */
  public long length() {
    return length;
  }
}
