package io.github.communique.json;

import io.github.communique.Dossier;
import io.github.communique.internal.wire.Wire;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/** Computes a dossier's canonical form and content hash. */
final class Canonical {
  /**
   * The properties that the content hash excludes. The id, the revision and the provenance describe
   * the record rather than its content, and {@code $schema} is used only by text editors.
   */
  private static final Set<String> NOT_CONTENT = Set.of("$schema", "id", "revision", "provenance");

  private Canonical() {}

  static byte[] bytes(Dossier dossier) {
    return Wire.of(Dossier.class).toCanonical(dossier);
  }

  static String contentHash(Dossier dossier) {
    MessageDigest digest = sha256();
    Wire.of(Dossier.class).digest(dossier, NOT_CONTENT, digest);
    return "sha-256:" + HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
