package io.github.communique.json.lines;

import com.fasterxml.jackson.annotation.JsonFilter;
import io.github.communique.internal.text.MissingModule;
import java.util.OptionalLong;

/** The progress of reading JSON Lines. */
@JsonFilter(MissingModule.MESSAGE)
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
   * The number of bytes read.
   *
   * @return the number of bytes; for compressed data, the number of compressed bytes
   */
  public long bytes() {
    return bytes;
  }

  /**
   * The size of the input when reading started.
   *
   * @return the size of the file in bytes; absent for a stream
   */
  public OptionalLong totalBytes() {
    return totalBytes < 0 ? OptionalLong.empty() : OptionalLong.of(totalBytes);
  }

  /**
   * The number of lines read so far.
   *
   * @return the number of lines, including blank lines, invalid lines and the current line
   */
  public long lines() {
    return lines;
  }

  /** Returns the progress as text, for example {@code 1048576 of 2097152 bytes, 312 lines}. */
  @Override
  public String toString() {
    return bytes + (totalBytes < 0 ? "" : " of " + totalBytes) + " bytes, " + lines + " lines";
  }
}
