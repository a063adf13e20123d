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
  private Comment comment = Comment.NONE;

  /**
   * The kind of comment that contains the next byte, and whether the previous byte is an asterisk
   * that may end the comment.
   */
  private enum Comment {
    NONE,
    LINE,
    BLOCK,
    BLOCK_AFTER_STAR
  }

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

  /**
   * Scans and repairs more bytes. The bytes must not end between the two characters that start a
   * comment.
   */
  @Override
  public void feed(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to && !hasFault()) {
      if (comment != Comment.NONE) {
        skipOfComment(bytes, i++);
        continue;
      }
      i = scan(bytes, i, to);
      if (hasFault() && faults.size() < most) {
        mend(bytes, i, to);
      }
    }
    if (hasFault()) {
      super.feed(bytes, i, to);
    }
  }

  private void mend(byte[] bytes, int at, int to) {
    byte b = bytes[at];
    byte next = at + 1 < to ? bytes[at + 1] : 0;
    if (isBetweenTokens() && b == '/' && (next == '/' || next == '*')) {
      comment = next == '/' ? Comment.LINE : Comment.BLOCK;
      faults.add(skipFault(bytes, at, to, state()));
      // Erase both characters, so that the asterisk of the opening delimiter cannot end the
      // comment.
      bytes[at] = ' ';
      bytes[at + 1] = ' ';
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
  }

  private boolean isClosing(byte b) {
    Open innermost = innermost();
    return innermost != null && b == (innermost.isObject() ? '}' : ']');
  }

  private void skipOfComment(byte[] bytes, int at) {
    byte b = bytes[at];
    boolean endsLine = b == '\n' || b == '\r';
    if (!endsLine) {
      bytes[at] = ' ';
    }
    comment =
        switch (comment) {
          case LINE -> endsLine ? Comment.NONE : Comment.LINE;
          case BLOCK_AFTER_STAR -> b == '/' ? Comment.NONE : b == '*' ? comment : Comment.BLOCK;
          default -> b == '*' ? Comment.BLOCK_AFTER_STAR : Comment.BLOCK;
        };
    skipSpace(b);
  }
}
