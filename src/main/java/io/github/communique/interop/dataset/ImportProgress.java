package io.github.communique.interop.dataset;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * How much of a data set was read.
 *
 * @param bytes how much was read; of compressed data, in its compressed form
 * @param totalBytes the size of the file; empty for a stream
 * @param rows the number of rows, rejected ones included
 */
public record ImportProgress(long bytes, OptionalLong totalBytes, long rows) {
  /**
   * Refuses {@code null}.
   *
   * @param bytes how much was read
   * @param totalBytes the size of the file
   * @param rows the number of rows
   */
  public ImportProgress {
    Objects.requireNonNull(totalBytes, "totalBytes");
  }
}
