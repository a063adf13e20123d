package io.github.communique.examples.postgres;

import io.github.communique.json.lines.DossierLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * Computes a SHA-256 digest of the first lines of a file, including their line numbers. If two
 * digests are equal, the lines are byte-for-byte identical.
 */
final class LinesDigest {
  /** The maximum number of bytes that the table {@code rejected_line} stores for one line. */
  private static final int LONGEST_KEPT = 16 << 20;

  private final MessageDigest digest = sha256();
  private long last;

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Adds a line.
   *
   * @return the line without its terminator, truncated to 16 MiB
   */
  byte[] add(DossierLine line) throws IOException {
    last = line.lineNumber();
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, last));
    Kept kept = new Kept();
    line.writeTo(kept);
    return kept.withoutEnd();
  }

  /** Returns the number of the last added line, or 0 if no line was added. */
  long last() {
    return last;
  }

  byte[] value() {
    try {
      return ((MessageDigest) digest.clone()).digest();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  private final class Kept extends OutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean whole = true;

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] written, int offset, int length) {
      digest.update(written, offset, length);
      int room = LONGEST_KEPT - bytes.size();
      whole &= length <= room;
      bytes.write(written, offset, Math.min(length, room));
    }

    byte[] withoutEnd() {
      byte[] all = bytes.toByteArray();
      return whole ? Arrays.copyOf(all, all.length - 1) : all;
    }
  }
}
