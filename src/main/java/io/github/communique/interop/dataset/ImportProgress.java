package io.github.communique.interop.dataset;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * The progress of an import.
 *
 * <p>Only the library creates instances; a minor version may add components.
 *
 * @param bytes the number of bytes read, counted before decompression
 * @param totalBytes the file size in bytes; empty for a stream
 * @param rows the number of rows read, including rejected rows
 */
public record ImportProgress(long bytes, OptionalLong totalBytes, long rows) {
  /**
   * Creates a progress report. The arguments must not be null.
   *
   * @param bytes the number of bytes read
   * @param totalBytes the size of the file in bytes
   * @param rows the number of rows
   */
  public ImportProgress {
    Objects.requireNonNull(totalBytes, "totalBytes");
  }
}
