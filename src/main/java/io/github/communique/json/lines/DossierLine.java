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
 * A line of a JSON Lines file, with its number, its text and the result of reading it.
 *
 * <p>{@link #writeTo(OutputStream)} writes the line verbatim, for example to save an invalid line
 * to a reject file.
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

  /** A handler for lines that cannot be read without errors. */
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
   * The line number.
   *
   * @return the line number in the file, starting at 1; blank lines are counted
   */
  public long lineNumber() {
    return number;
  }

  /**
   * The result of reading the line.
   *
   * @return the dossier and the issues; the {@code line} of an issue is the line number in the file
   */
  public ReadResult result() {
    return result;
  }

  /**
   * Returns whether the line is incomplete ({@code json.truncated}), for example after an
   * interrupted write. A line is incomplete if it is the last line, does not end with a line feed,
   * and is neither a complete JSON value nor another file format, such as a ZIP archive. {@link
   * DossierLines#append} is stricter, and accepts only a complete JSON object.
   *
   * @return true if the line is incomplete; false for a complete last line without a line feed
   */
  public boolean isTruncated() {
    return truncated;
  }

  /**
   * The text of the line.
   *
   * @return the text without the line feed. Malformed bytes are replaced with U+FFFD, and a line
   *     that exceeds the reader's limit is truncated.
   */
  public String text() {
    return new String(bytes, UTF_8);
  }

  /**
   * Writes the bytes of the line verbatim, followed by a line feed. A line that exceeds the limit
   * of the reader can be written only once. It must be written before a later line is read.
   *
   * @param out the target; the stream is not closed
   * @throws IOException if the line cannot be written, or the rest of a long line cannot be read
   * @throws IllegalStateException if the line exceeds the limit, and either the line was already
   *     written or a later line was read
   */
  public void writeTo(OutputStream out) throws IOException {
    Objects.requireNonNull(out, "out");
    if (rest != null && (rest.number() != number || !rest.isOverlong())) {
      throw new IllegalStateException(
          "line "
              + number
              + " exceeds the limit of the reader; write it once, before the next line is read");
    }
    out.write(bytes);
    if (rest != null) {
      rest.passRest(out);
    }
    out.write('\n');
  }

  /** Returns a one-line string with the line number and the result. */
  @Override
  public String toString() {
    return "line " + number + ": " + result;
  }
}
