package io.github.communique.interop.dataset;

/**
 * Finds the end of each JSON object, byte by byte. Objects may be on separate lines, follow each
 * other, or be the elements of an array. Only strings and braces are parsed.
 *
 * <p>Two faults must not turn the rest of a file into one object. An unclosed string ends at the
 * next line feed, which a JSON string cannot contain. If objects are on separate lines, an unclosed
 * object ends at the next line that begins with a brace.
 */
final class JsonSplit {
  private int depth;
  private boolean inString;
  private boolean escaped;
  private boolean atLineStart = true;
  private boolean beganAtLineStart;
  private boolean justOpened;
  private boolean ended;
  private boolean cut;

  /** Reads the next byte, and returns whether a piece of the file ends with it. */
  boolean endsWith(byte next) {
    if (next == '\n') {
      // An unclosed string ends here, and so does its object.
      ended = inString || depth == 0;
      depth = inString ? 0 : depth;
      inString = false;
      escaped = false;
      atLineStart = true;
      beganAtLineStart &= !justOpened;
      justOpened = false;
      return true;
    }
    boolean first = atLineStart;
    atLineStart = false;
    if (inString) {
      inString = escaped || next != '"';
      escaped = !escaped && next == '\\';
      return false;
    }
    if (next == '{') {
      open(first);
      return false;
    }
    justOpened &= next == '\r';
    inString = next == '"' && depth > 0;
    if (next == '}' && depth > 0) {
      depth--;
      ended = depth == 0;
      return ended;
    }
    return false;
  }

  private void open(boolean first) {
    if (first && depth > 0 && beganAtLineStart) {
      cut = true;
      depth = 0;
    }
    if (depth == 0) {
      beganAtLineStart = first;
      justOpened = true;
    } else {
      justOpened = false;
    }
    depth++;
  }

  /** Whether the last piece ends an object, complete or not. */
  boolean hasEnded() {
    return ended;
  }

  /** Whether the last piece begins an object although the previous one is not closed. */
  boolean takeCut() {
    boolean taken = cut;
    cut = false;
    return taken;
  }
}
