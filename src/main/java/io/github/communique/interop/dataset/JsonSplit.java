package io.github.communique.interop.dataset;

/**
 * Finds the end of each JSON object by scanning bytes. Objects can be on separate lines, on the
 * same line, or in an array. Only strings and braces are recognized.
 *
 * <p>Two rules limit the effect of syntax errors. An unclosed string ends at the next line feed,
 * because a JSON string cannot contain a line feed. If the objects are on separate lines, an
 * unclosed object ends before the next line that begins with a brace.
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

  /**
   * Processes the next byte and returns whether the current part of the file ends with this byte.
   */
  boolean endsWith(byte next) {
    if (next == '\n') {
      // A line feed ends an unclosed string and the object that contains the string.
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

  /** Returns whether the last part ends outside an object. */
  boolean hasEnded() {
    return ended;
  }

  /**
   * Returns whether the last part starts a new object although the previous object was not closed.
   * Resets this flag.
   */
  boolean takeCut() {
    boolean taken = cut;
    cut = false;
    return taken;
  }
}
