package io.github.communique.json;

import io.github.communique.Dossier;
import io.github.communique.internal.text.Sha256;
import io.github.communique.internal.wire.Wire;
import java.security.MessageDigest;
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
    MessageDigest digest = Sha256.digest();
    Wire.of(Dossier.class).digest(dossier, NOT_CONTENT, digest);
    return "sha-256:" + HexFormat.of().formatHex(digest.digest());
  }
}
