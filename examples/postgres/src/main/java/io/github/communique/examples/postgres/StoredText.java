package io.github.communique.examples.postgres;

/**
 * What of a dossier's JSON jsonb can hold, and whether that is all.
 *
 * <p>jsonb refuses U+0000, and writes a number in its own way: 1E+2 comes back as 100 and -0.0 as
 * 0.0, the same numbers in other words. Such a dossier is stored as text too, and read from there,
 * so that what comes out is equal to what went in; in jsonb U+FFFD stands for U+0000, so that it is
 * still found.
 *
 * @param body what goes into jsonb
 * @param isExact whether the dossier read from that would be equal to the one that was written
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

  /** Whether a number that begins there is zero. */
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
