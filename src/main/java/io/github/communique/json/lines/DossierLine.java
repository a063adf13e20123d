package io.github.communique.json.lines;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonFilter;
import io.github.communique.internal.text.MissingModule;
import io.github.communique.json.ReadResult;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of a JSON Lines file: its number, its reading result and its text.
 *
 * <p>A bad line is not lost: {@link #writeTo(OutputStream)} writes it verbatim, for example to a
 * reject file.
 */
@JsonFilter(MissingModule.MESSAGE)
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

  /** A handler for lines that cannot be read without an error. */
  @FunctionalInterface
  public interface Handler {
    /**
     * Handles a line. Reading continues when this method returns.
     *
     * @param line the line
     * @throws IOException to stop reading
     */
    void handle(DossierLine line) throws IOException;
  }

  /**
   * The line's number.
   *
   * @return the number in the file, from 1; blank lines count
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
   * Whether the file ends in the middle of the line ({@code json.truncated}): it is the last line,
   * has no line feed and is not a complete object, as after an interrupted write.
   *
   * @return true if the line is incomplete; false for a last line that only lacks its line feed
   */
  public boolean isTruncated() {
    return truncated;
  }

  /**
   * The line's text.
   *
   * @return the text without the line feed; malformed bytes are replaced by U+FFFD, and a line
   *     longer than the reader's limit is cut
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

  /** The number of the line and its result, on one line. */
  @Override
  public String toString() {
    return "line " + number + ": " + result;
  }
}
