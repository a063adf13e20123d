package io.github.communique.internal.text;

/** The ids of a dossier's objects: short, so that people and programs can write {@code macron}. */
public final class LocalId {
  /** What a well-formed id looks like, for messages. */
  public static final String FORM =
      "a letter (A-Z, a-z), then at most 63 letters, digits, '_', '.' or '-'";

  private static final int LONGEST = 64;

  private LocalId() {}

  /** Whether the text is {@link #FORM}, in ASCII. */
  public static boolean isWellFormed(String text) {
    if (text.isEmpty() || text.length() > LONGEST || !isLetter(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isLetter(c) && (c < '0' || c > '9') && c != '_' && c != '.' && c != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
