package io.github.communique.json.lines;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.communique.json.ReadResult;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of a JSON Lines file: where it stands, what came of reading it, and the line itself.
 *
 * <p>Nothing of a line is lost by being wrong: {@link #writeTo(OutputStream)} sets it aside as it
 * is.
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

  /** What to do with a line that cannot be read without a fault. */
  @FunctionalInterface
  public interface Handler {
    /**
     * Takes a line. The reading goes on when it returns.
     *
     * @param line the line
     * @throws IOException to end the reading
     */
    void handle(DossierLine line) throws IOException;
  }

  /**
   * Where the line stands.
   *
   * @return its number in the file, from 1; blank lines count
   */
  public long number() {
    return number;
  }

  /**
   * What came of reading it.
   *
   * @return the dossier and the issues; the {@code line} of an issue is the number in the file
   */
  public ReadResult result() {
    return result;
  }

  /**
   * Whether the file ends in the middle of the line ({@code json.truncated}): the last line, it has
   * no end and is no whole object. So it stands after a writing that was interrupted.
   *
   * @return true if the line's end is missing; false for a last line that lacks but its line feed
   */
  public boolean isTruncated() {
    return truncated;
  }

  /**
   * The line.
   *
   * @return its text, without the line feed; malformed bytes are replaced by U+FFFD, and of a line
   *     that is longer than the reader's limit it is only the beginning
   */
  public String text() {
    return new String(bytes, UTF_8);
  }

  /**
   * Writes the line as it is in the file, byte by byte, and a line feed.
   *
   * @param out where to; not closed
   * @throws IOException if it cannot be written, or the rest of a long line not be read
   * @throws IllegalStateException if the line is longer than the reader's limit, and the reading
   *     has gone on to another
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

  /** The number of the line, and what came of reading it, on one line. */
  @Override
  public String toString() {
    return "line " + number + ": " + result;
  }
}
