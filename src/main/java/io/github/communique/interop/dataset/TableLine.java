package io.github.communique.interop.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;

/**
 * A physical line of a table.
 *
 * @param number its number in the file, from 1
 * @param text its characters, with the line end
 * @param charset the charset by which it was decoded, so that its bytes can be written again
 * @param malformedAt the column of the first byte that is malformed in the expected charset, from
 *     1; 0 if there is none
 * @param refused whether the caller named the charset, so that a malformed line is rejected
 * @param tooLong whether the line was longer than the limit, so that the text is only its beginning
 */
record TableLine(
    long number, String text, Charset charset, int malformedAt, boolean refused, boolean tooLong) {
  void writeTo(OutputStream out) throws IOException {
    out.write(text.getBytes(charset));
  }
}
