package io.github.communique.json.lines;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * The progress of reading JSON Lines.
 *
 * <p>Only the library creates instances; a minor version may add components.
 *
 * @param bytes the number of bytes read, counted before decompression
 * @param totalBytes the file size in bytes when reading started; empty for a stream
 * @param lines the number of lines read, including blank lines, invalid lines and the current line
 */
public record LinesProgress(long bytes, OptionalLong totalBytes, long lines) {
  /**
   * Creates a progress report. The arguments must not be null.
   *
   * @param bytes the number of bytes read
   * @param totalBytes the size of the file in bytes
   * @param lines the number of lines
   */
  public LinesProgress {
    Objects.requireNonNull(totalBytes, "totalBytes");
  }
}
