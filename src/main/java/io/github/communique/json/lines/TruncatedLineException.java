package io.github.communique.json.lines;

import io.github.communique.internal.text.Quoted;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Thrown when lines are to be added to a file whose last line was not written to its end: what is
 * added would become part of it.
 *
 * @see DossierLines#moveTruncatedLine(Path, Path)
 */
public final class TruncatedLineException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Where the line begins. */
  private final long offset;

  /** How much there is of it. */
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
   * Where the line begins.
   *
   * @return the number of bytes before it, of a compressed file in the text
   */
  public long offset() {
    return offset;
  }

  /**
   * How much there is of the line.
   *
   * @return the number of bytes
   */
  public long length() {
    return length;
  }
}
