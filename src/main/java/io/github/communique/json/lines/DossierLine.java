package io.github.communique.json.lines;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.communique.json.ReadResult;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of a JSON Lines file: its number, the result of reading it, and its text.
 *
 * <p>A malformed line is not lost: {@link #writeTo(OutputStream)} copies it verbatim to a reject
 * file.
 */
public final class DossierLine {
  private final long number;
  private final ReadResult result;
  private final boolean truncated;
  private final byte[] bytes;
  private final @Nullable LineSource rest;

  DossierLine(
      long number, ReadResult result, boolean truncated, byte[] bytes, @Nullable LineSource rest) {
    this.number = number;
    this.result = result;
    this.truncated = truncated;
    this.bytes = bytes;
    this.rest = rest;
  }

  /** Handles a line that has errors. */
  @FunctionalInterface
  public interface Handler {
    /**
     * Handles a line. Reading continues when this method returns.
     *
     * @param line the line
     * @throws IOException to end the reading
     */
    void handle(DossierLine line) throws IOException;
  }

  /**
   * The number of the line.
   *
   * @return the number in the file, from 1, including blank lines
   */
  public long number() {
    return number;
  }

  /**
   * The result of reading the line.
   *
   * @return the dossier and the issues; the {@code line} of an issue is the number in the file
   */
  public ReadResult result() {
    return result;
  }

  /**
   * Whether the file ends in the middle of the line ({@code json.truncated}): the last line has no
   * line feed and is not a complete object, because a write was interrupted.
   *
   * @return true if a part of the line is missing; false if only the line feed of the last line is
   *     missing
   */
  public boolean isTruncated() {
    return truncated;
  }

  /**
   * The line.
   *
   * @return the text without the line feed; malformed bytes are replaced by U+FFFD; only the
   *     beginning of a line that is longer than the limit of the reader
   */
  public String text() {
    return new String(bytes, UTF_8);
  }

  /**
   * Writes the bytes of the line verbatim, and a line feed.
   *
   * @param out the target; not closed
   * @throws IOException if the line cannot be written, or the rest of a long line cannot be read
   * @throws IllegalStateException if the line is longer than the limit of the reader, and a later
   *     line was read already
   */
  public void writeTo(OutputStream out) throws IOException {
    Objects.requireNonNull(out, "out");
    if (rest != null && (rest.number() != number || !rest.isOverlong())) {
      throw new IllegalStateException("line " + number + " is too long to be kept in memory");
    }
    out.write(bytes);
    if (rest != null) {
      rest.passRest(out);
    }
    out.write('\n');
  }

  /** The number of the line and the result of reading it, on one line. */
  @Override
  public String toString() {
    return "line " + number + ": " + result;
  }
}
