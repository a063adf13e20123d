package io.github.communique.internal.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * A scan that replaces trailing commas and comments with spaces, so that a parser can read the
 * document. The positions of all other bytes stay the same.
 */
public final class MendingScan extends SyntaxScan {
  private final int most;
  private final List<SlightFault> faults = new ArrayList<>();

  /**
   * Creates a scan of a document.
   *
   * @param countsCharacters whether messages count columns in UTF-16 code units instead of bytes
   * @param most the maximum number of errors to repair
   */
  public MendingScan(boolean countsCharacters, int most) {
    super(countsCharacters);
    this.most = most;
  }

  /** The repaired errors, in document order. */
  public List<SlightFault> faults() {
    return List.copyOf(faults);
  }

  private boolean isAfterComma() {
    return previous() == ',' && (state() == State.NAME || state() == State.VALUE);
  }

  /** Scans and repairs a document, which must be complete. */
  @Override
  public void feed(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to && !hasFault()) {
      i = scan(bytes, i, to);
      if (hasFault() && faults.size() < most) {
        i = mend(bytes, i, to);
      }
    }
    if (hasFault()) {
      super.feed(bytes, i, to);
    }
  }

  /** Repairs an error if possible. Returns the index of the next byte to scan. */
  private int mend(byte[] bytes, int at, int to) {
    byte b = bytes[at];
    byte next = at + 1 < to ? bytes[at + 1] : 0;
    if (isBetweenTokens() && b == '/' && (next == '/' || next == '*')) {
      faults.add(skipFault(bytes, at, to, state()));
      int end = next == '/' ? endOfLine(bytes, at, to) : endOfBlock(bytes, at + 2, to);
      erase(bytes, at, end);
      return end;
    } else if (isAfterComma() && isClosing(b)) {
      int comma = at - 1;
      while (comma >= 0 && bytes[comma] != ',') {
        comma--;
      }
      if (comma >= 0) {
        faults.add(skipFault(bytes, at, to, State.COMMA));
        bytes[comma] = ' ';
      }
    }
    return at;
  }

  private boolean isClosing(byte b) {
    Open innermost = innermost();
    return innermost != null && b == (innermost.isObject() ? '}' : ']');
  }

  private static int endOfLine(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to && bytes[i] != '\n' && bytes[i] != '\r') {
      i++;
    }
    return i;
  }

  private static int endOfBlock(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to && (bytes[i] != '*' || i + 1 == to || bytes[i + 1] != '/')) {
      i++;
    }
    return Math.min(i + 2, to);
  }

  /** Replaces all bytes of a comment with spaces, except line breaks. */
  private void erase(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      skipSpace(bytes[i]);
      if (bytes[i] != '\n' && bytes[i] != '\r') {
        bytes[i] = ' ';
      }
    }
  }
}
