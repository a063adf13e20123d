package io.github.communique.examples.postgres;

/**
 * The dossier's JSON in a form that jsonb can store, and whether this form is exact.
 *
 * <p>jsonb rejects U+0000, and normalizes numbers: it returns 1E+2 as 100 and -0.0 as 0.0. A
 * dossier with such values is also stored as text and read from that text, so it is equal to the
 * original. In jsonb, U+FFFD replaces U+0000, so that queries can still find the dossier.
 *
 * @param body the JSON for the jsonb column
 * @param isExact whether a dossier read from the jsonb column is equal to the original
 */
record StoredText(String body, boolean isExact) {
  static StoredText of(String json) {
    StringBuilder without = null;
    boolean exact = true;
    boolean string = false;
    int copied = 0;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (string) {
        if (c == '\\') {
          if (json.startsWith("u0000", i + 1)) {
            without = without == null ? new StringBuilder(json.length()) : without;
            without.append(json, copied, i).append("\\ufffd");
            copied = i + 6;
          }
          i++;
        } else if (c == '"') {
          string = false;
        }
      } else if (c == '"') {
        string = true;
      } else if (c == 'E'
          || c == 'e' && isDigit(json.charAt(i - 1))
          || c == '-' && isZero(json, i + 1)) {
        exact = false;
      }
    }
    return without == null
        ? new StoredText(json, exact)
        : new StoredText(without.append(json, copied, json.length()).toString(), false);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Returns whether the number at an index is zero. */
  private static boolean isZero(String json, int from) {
    for (int i = from; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c != '0' && c != '.') {
        return !isDigit(c);
      }
    }
    return true;
  }
}
