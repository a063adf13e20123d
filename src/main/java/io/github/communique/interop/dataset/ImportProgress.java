package io.github.communique.interop.dataset;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * The progress of reading a data set.
 *
 * @param bytes the number of bytes read, before decompression
 * @param totalBytes the size of the file; empty for a stream
 * @param rows the number of rows, rejected ones included
 */
public record ImportProgress(long bytes, OptionalLong totalBytes, long rows) {
  /**
   * Refuses {@code null}.
   *
   * @param bytes the number of bytes read
   * @param totalBytes the size of the file
   * @param rows the number of rows
   */
  public ImportProgress {
    Objects.requireNonNull(totalBytes, "totalBytes");
  }
}
