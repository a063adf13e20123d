package io.github.communique.json.lines;

import java.util.OptionalLong;

/** How far the reading of a file of lines has got. */
public final class LinesProgress {
  private final long bytes;
  private final long totalBytes;
  private final long lines;

  LinesProgress(long bytes, long totalBytes, long lines) {
    this.bytes = bytes;
    this.totalBytes = totalBytes;
    this.lines = lines;
  }

  /**
   * How much was read, of compressed data in its compressed form.
   *
   * @return the number of bytes
   */
  public long bytes() {
    return bytes;
  }

  /**
   * How much there was when the reading began.
   *
   * @return the size of the file in bytes; absent for a stream, whose end nobody knows
   */
  public OptionalLong totalBytes() {
    return totalBytes < 0 ? OptionalLong.empty() : OptionalLong.of(totalBytes);
  }

  /**
   * How many lines were begun, blank and bad ones included.
   *
   * @return the number of lines
   */
  public long lines() {
    return lines;
  }

  /** Such as {@code 1048576 of 2097152 bytes, 312 lines}. */
  @Override
  public String toString() {
    return bytes + (totalBytes < 0 ? "" : " of " + totalBytes) + " bytes, " + lines + " lines";
  }
}
