package io.github.communique.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.communique.Dossier;
import io.github.communique.internal.text.TextLimits;
import io.github.communique.internal.wire.Wire;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/** The canonical form of a dossier, and the hash of its content. */
final class Canonical {
  /** Properties of the record itself; {@code $schema} is for editors. */
  private static final Set<String> NOT_CONTENT = Set.of("$schema", "id", "revision", "provenance");

  private Canonical() {}

  static byte[] bytes(Dossier dossier) {
    byte[] json = tokens(dossier).text().getBytes(UTF_8);
    TextLimits.requireDocument(json.length);
    return json;
  }

  static String contentHash(Dossier dossier) {
    CanonicalTokens content = tokens(dossier);
    content.members().keySet().removeAll(NOT_CONTENT);
    byte[] digest = sha256().digest(content.text().getBytes(UTF_8));
    return "sha-256:" + HexFormat.of().formatHex(digest);
  }

  private static CanonicalTokens tokens(Dossier dossier) {
    CanonicalTokens tokens = new CanonicalTokens();
    Wire.of(Dossier.class).write(dossier, tokens);
    return tokens;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
