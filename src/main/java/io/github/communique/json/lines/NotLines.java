package io.github.communique.json.lines;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.communique.internal.syntax.ForeignData;
import io.github.communique.internal.syntax.SyntaxScan;
import io.github.communique.internal.text.Quoted;
import io.github.communique.internal.text.Trimmed;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The reason why a file is not in JSON Lines format, for example because it contains a single
 * multi-line document. The check starts at the first line that is not blank. A file that contains a
 * valid line is read line by line.
 *
 * @param code the code of the issue
 * @param message the message of the issue, which describes the file
 * @param hint the hint of the issue, which describes how to read or convert the file
 */
record NotLines(String code, String message, String hint) {
  /** The maximum number of bytes to examine. */
  static final int LOOK_AHEAD = 1 << 20;

  private static final String ONE_LINE_EACH = "; expected JSON Lines, one dossier on each line";

  /** The bytes after the line feed of the first line. */
  interface Ahead {
    /** Returns the next byte; -1 at the end of the file. */
    int next() throws IOException;
  }

  /**
   * Returns the reason why a file is not in JSON Lines format; null if no such reason was found.
   */
  static @Nullable NotLines of(byte[] line, Ahead ahead) throws IOException {
    ForeignData foreign = ForeignData.of(line);
    if (foreign != null) {
      return new NotLines("json.encoding", foreign.message(), foreign.hint());
    }
    SyntaxScan scan = new SyntaxScan(false);
    scan.feed(line, 0, line.length);
    if (scan.hasFault() || !scan.isBetweenTokens()) {
      return startsObject(line) ? null : ofOtherText(line, ahead);
    }
    return scan.depth() == 0 ? null : ofSpread(startsObject(line), scan, ahead);
  }

  /** Detects a JSON value that continues on the following lines. */
  private static @Nullable NotLines ofSpread(boolean isObject, SyntaxScan scan, Ahead ahead)
      throws IOException {
    byte[] next = {'\n'};
    int lines = 0;
    boolean blank = true;
    for (int taken = 0; taken < LOOK_AHEAD && lines < 2 && !scan.isWhole(); taken++) {
      scan.feed(next, 0, 1);
      int b = ahead.next();
      if (b < 0 || scan.hasFault()) {
        break;
      }
      lines += b == '\n' && !blank ? 1 : 0;
      blank = b == '\n' || blank && isSpace((byte) b);
      next[0] = (byte) b;
    }
    scan.feed(next, 0, 1);
    if (scan.hasFault() || lines < 2 && !scan.isWhole()) {
      return null;
    }
    return new NotLines(
        "json.syntax",
        "a JSON value extends over several lines" + ONE_LINE_EACH,
        isObject
            ? "read a single document with DossierJson.read; remove the line ends within several"
                + " documents, for example with jq -c ."
            : "write the elements of the array one per line, for example with jq -c '.[]'");
  }

  /** Detects text in which no line starts with an opening brace. */
  private static @Nullable NotLines ofOtherText(byte[] line, Ahead ahead) throws IOException {
    boolean start = true;
    int more = 0;
    for (int taken = line.length; taken < LOOK_AHEAD; taken++) {
      int b = ahead.next();
      if (b < 0) {
        break;
      }
      if (start && b == '{') {
        // Other text, such as a code fence, can precede a pretty-printed document.
        return ofObjectOnNextLine(ahead);
      }
      boolean blank = isSpace((byte) b) || b == '\n';
      more += start && !blank ? 1 : 0;
      start = b == '\n' || start && blank;
    }
    if (more == 0) {
      return null;
    }
    // Not strip(), which would remove the record separators of a JSON text sequence (RFC 7464).
    String text = Trimmed.of(new String(line, UTF_8), " \t", " \t\r");
    return new NotLines(
        "json.syntax",
        "no line starts with \"{\"; the first line is " + Quoted.of(text) + ONE_LINE_EACH,
        text.startsWith("<") ? "this looks like HTML or XML" : "this looks like CSV or other text");
  }

  private static @Nullable NotLines ofObjectOnNextLine(Ahead ahead) throws IOException {
    SyntaxScan scan = new SyntaxScan(false);
    int b = '{';
    for (int taken = 0; taken < LOOK_AHEAD && b >= 0 && b != '\n' && !scan.hasFault(); taken++) {
      scan.feed(new byte[] {(byte) b}, 0, 1);
      b = ahead.next();
    }
    return b == '\n' && !scan.hasFault() && scan.isBetweenTokens() && scan.depth() > 0
        ? ofSpread(true, scan, ahead)
        : null;
  }

  private static boolean startsObject(byte[] line) {
    int i = line.length > 2 && line[0] == (byte) 0xEF ? 3 : 0;
    while (i < line.length && isSpace(line[i])) {
      i++;
    }
    return i < line.length && line[i] == '{';
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\t' || b == '\r';
  }
}
