package io.github.communique.interop.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;

/**
 * A physical line of a table.
 *
 * @param number the one-based line number in the file
 * @param text the decoded text, including the line terminator
 * @param charset the charset with which the line was decoded; also used to restore the original
 *     bytes
 * @param malformedAt the one-based column of the first byte that is malformed in the expected
 *     charset; 0 if all bytes are well-formed or the line is too long
 * @param refused whether the line must be rejected because it is malformed in the configured
 *     charset
 * @param tooLong whether the line exceeds the maximum length, in which case the text contains only
 *     its beginning
 */
record TableLine(
    long number, String text, Charset charset, int malformedAt, boolean refused, boolean tooLong) {
  void writeTo(OutputStream out) throws IOException {
    out.write(text.getBytes(charset));
  }
}
