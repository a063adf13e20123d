package io.github.communique.internal.text;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Creates well-formed ids from arbitrary text. */
public final class IdFromText {
  private static final int HASH_LENGTH = 10;
  private static final BigInteger HASHES = BigInteger.valueOf(36).pow(HASH_LENGTH);

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^A-Za-z0-9_.-]+");

  private IdFromText() {}

  /** Returns the id for a text, as documented in {@code DossierObject.idFrom}. */
  public static String of(String text) {
    if (LocalId.isWellFormed(text)) {
      return text;
    }
    String spaced = text.replace(' ', '_');
    if (LocalId.isWellFormed(spaced)) {
      return spaced;
    }
    if (!spaced.isEmpty() && !spaced.startsWith("_") && LocalId.isWellFormed("id-" + spaced)) {
      return "id-" + spaced;
    }
    // The conversion is lossy, so a hash is added to distinguish different texts.
    String ascii =
        ACCENTS.matcher(Normalization.normalize(spaced, Normalizer.Form.NFD)).replaceAll("");
    String readable = Trimmed.of(OTHERS.matcher(ascii).replaceAll("-"), "-", "-");
    String start = readable.matches("[A-Za-z].*") ? readable : "id-" + readable;
    start = start.substring(0, Math.min(start.length(), LocalId.LONGEST - HASH_LENGTH - 1));
    return start + (start.endsWith("-") ? "" : "-") + hash(text);
  }

  /** Returns ten base-36 characters of the SHA-256 hash of the text in normalization form NFC. */
  private static String hash(String text) {
    byte[] bytes =
        Normalization.normalize(text, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    byte[] digest = Sha256.digest().digest(bytes);
    String base36 = new BigInteger(1, digest).mod(HASHES).toString(36).toLowerCase(Locale.ROOT);
    return "0".repeat(HASH_LENGTH - base36.length()) + base36;
  }
}
