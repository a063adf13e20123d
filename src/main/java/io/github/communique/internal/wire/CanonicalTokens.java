package io.github.communique.internal.wire;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the tokens of one object according to RFC 8785. The names in each object must be written
 * in the order of their UTF-16 code units.
 *
 * <p>If a digest is given, the bytes are hashed while they are written, and only one buffer of
 * bytes is kept in memory.
 */
final class CanonicalTokens extends Utf8Tokens {
  private static final int BUFFER = 8192;

  private final @Nullable MessageDigest digest;
  private final Set<String> omitted;
  private final StringBuilder number = new StringBuilder();
  private boolean omitting;

  /** Creates a writer that keeps the bytes. */
  CanonicalTokens() {
    super(1024, LOWER_CASE);
    this.digest = null;
    this.omitted = Set.of();
  }

  /**
   * Creates a writer that hashes the bytes.
   *
   * @param digest receives the bytes
   * @param omitted the names of the members to omit from the outermost object
   */
  CanonicalTokens(MessageDigest digest, Set<String> omitted) {
    super(BUFFER, LOWER_CASE);
    this.digest = digest;
    this.omitted = omitted;
  }

  /** Updates the digest with the remaining bytes. */
  void finish() {
    moveTo(digest, 0);
  }

  @Override
  public boolean isSorted() {
    return true;
  }

  @Override
  public void name(Name name) {
    enterMember(name.text());
    super.name(name);
  }

  @Override
  public void name(String name) {
    enterMember(name);
    super.name(name);
  }

  @Override
  public void endObject() {
    if (depth() == 1) {
      endOmission();
    }
    super.endObject();
  }

  private void enterMember(String name) {
    if (depth() == 1 && digest != null) {
      endOmission();
      if (omitted.contains(name)) {
        // Keep the last byte, which may be a comma. The method endObject removes the comma if no
        // other member follows.
        moveTo(digest, 1);
        omitting = true;
      }
    }
  }

  private void endOmission() {
    if (omitting) {
      truncate(1);
      omitting = false;
    }
  }

  @Override
  void makeRoom() {
    if (omitting) {
      // Keep the first byte, which may be a comma, and add a space. Without the space, the end of a
      // nested object would remove the comma.
      truncate(2);
    } else {
      moveTo(digest, 1);
    }
  }

  @Override
  public void integer(BigInteger value) {
    decimal(new BigDecimal(value));
  }

  @Override
  public void decimal(BigDecimal value) {
    number.setLength(0);
    CanonicalNumber.append(value, number);
    plain(number);
  }
}
