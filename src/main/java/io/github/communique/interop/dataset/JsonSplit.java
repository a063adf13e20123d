package io.github.communique.interop.dataset;

/**
 * Finds where an object of JSON ends, byte by byte, whether objects stand on lines, follow each
 * other or are the elements of an array. Only strings and braces matter.
 *
 * <p>Two mistakes must not make the rest of a file a part of one object. A string cannot contain a
 * line feed, so the object ends there. Where objects stand on lines, a line that begins with a
 * brace begins an object.
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

  /** Takes the next byte, and returns whether a piece of the file ends with it. */
  boolean endsWith(byte next) {
    if (next == '\n') {
      // A broken string ends here, and so does its object.
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
