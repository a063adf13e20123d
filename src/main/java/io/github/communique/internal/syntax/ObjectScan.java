package io.github.communique.internal.syntax;

/**
 * Checks whether bytes contain exactly one complete JSON object, by counting brackets instead of
 * parsing the content. This check detects an object that was not written or received completely.
 * The bytes are not stored.
 */
public final class ObjectScan {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private long depth;
  private boolean inString;
  private boolean escaped;
  private boolean closed;
  private boolean foreign;
  private int bytesOfMark;

  /** Creates a scan before the first byte. */
  public ObjectScan() {}

  /** Returns whether bytes are one complete object. */
  public static boolean isWhole(byte[] bytes) {
    ObjectScan scan = new ObjectScan();
    scan.feed(bytes, 0, bytes.length);
    return scan.isWhole();
  }

  /** Scans the next bytes. */
  public void feed(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (inString) {
        inString(bytes[i]);
      } else {
        between(bytes[i]);
      }
    }
  }

  private void inString(byte b) {
    if (escaped) {
      escaped = false;
    } else if (b == '\\') {
      escaped = true;
    } else if (b == '"') {
      inString = false;
    }
  }

  private void between(byte b) {
    if (bytesOfMark > 0 || b == BYTE_ORDER_MARK[0] && depth == 0 && !closed) {
      foreign |= b != BYTE_ORDER_MARK[bytesOfMark];
      bytesOfMark = foreign ? 0 : (bytesOfMark + 1) % BYTE_ORDER_MARK.length;
      return;
    }
    switch (b) {
      case ' ', '\t', '\r', '\n' -> {}
      case '{', '[' -> {
        foreign |= depth == 0 && (closed || b == '[');
        depth++;
      }
      case '}', ']' -> {
        foreign |= depth == 0;
        closed |= depth == 1;
        depth = Math.max(0, depth - 1);
      }
      case '"' -> {
        foreign |= depth == 0;
        inString = true;
      }
      default -> foreign |= depth == 0;
    }
  }

  /** Returns whether the bytes consist only of white space and complete byte order marks. */
  public boolean isBlank() {
    return mayBeBlank() && bytesOfMark == 0;
  }

  /**
   * Returns whether the bytes consist only of white space and byte order marks. The last byte order
   * mark can be incomplete.
   */
  public boolean mayBeBlank() {
    return depth == 0 && !closed && !foreign;
  }

  /** Returns whether the bytes are one complete object. */
  public boolean isWhole() {
    return closed && depth == 0 && !inString && !foreign;
  }

  /** Returns whether the first object or array has ended. */
  public boolean hasEnded() {
    return closed;
  }
}
