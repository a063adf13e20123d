package io.github.communique.examples.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.communique.Dossier;
import io.github.communique.Revision;
import io.github.communique.json.DossierJson;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A row of the table of dossiers. */
record Row(
    String id,
    int revision,
    String revisionStatus,
    String formatVersion,
    byte[] contentHash,
    byte[] recordHash,
    String body,
    @Nullable String exact,
    String days,
    @Nullable String planOver) {

  static Row of(Dossier dossier) {
    String json = DossierJson.write(dossier);
    StoredText text = StoredText.of(json);
    return new Row(
        dossier.id(),
        dossier.revision().map(Revision::number).orElse(1),
        dossier.revision().map(revision -> revision.status().value()).orElse("current"),
        dossier.formatVersion(),
        contentHash(dossier),
        recordHash(dossier),
        text.body(),
        text.isExact() ? null : json,
        Days.of(dossier),
        Days.firstPlanOver(dossier).orElse(null));
  }

  private static byte[] contentHash(Dossier dossier) {
    String hash = DossierJson.contentHash(dossier);
    return HexFormat.of().parseHex(hash, hash.indexOf(':') + 1, hash.length());
  }

  /**
   * Returns the hash of the complete dossier. The content hash excludes the id, the revision and
   * the provenance; this hash includes them.
   */
  static byte[] recordHash(Dossier dossier) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(DossierJson.canonical(dossier));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the row as a line of COPY's text format. */
  byte[] toCopy(long line) {
    StringBuilder copy = new StringBuilder(body.length() + body.length() / 8 + 256);
    copy.append(line).append('\t');
    escape(copy, id).append('\t');
    copy.append(revision).append('\t');
    escape(copy, revisionStatus).append('\t');
    escape(copy, formatVersion).append('\t');
    copy.append("\\\\x").append(HexFormat.of().formatHex(contentHash)).append('\t');
    copy.append("\\\\x").append(HexFormat.of().formatHex(recordHash)).append('\t');
    escape(copy, body).append('\t');
    if (exact == null) {
      copy.append("\\N");
    } else {
      escape(copy, exact);
    }
    copy.append('\t').append(days).append('\t').append(planOver == null ? "\\N" : planOver);
    return copy.append('\n').toString().getBytes(UTF_8);
  }

  /** Escapes the characters that are special in COPY's text format. */
  private static StringBuilder escape(StringBuilder copy, String text) {
    int copied = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\\' || c == '\t' || c == '\n' || c == '\r') {
        copy.append(text, copied, at).append('\\');
        copied = at;
      }
    }
    return copy.append(text, copied, text.length());
  }
}
