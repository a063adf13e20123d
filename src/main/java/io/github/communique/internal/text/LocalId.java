package io.github.communique.internal.text;

/** Checks the ids of objects in a dossier, such as {@code macron}. */
public final class LocalId {
  /** A description of the syntax of an id, for use in messages. */
  public static final String FORM =
      "a letter (A-Z, a-z), followed by at most 63 letters, digits, '_', '.' or '-'";

  /** The maximum length of an id. */
  public static final int LONGEST = 64;

  private LocalId() {}

  /** Returns whether a text conforms to the {@link #FORM syntax}. */
  public static boolean isWellFormed(String text) {
    if (text.isEmpty() || text.length() > LONGEST || !Ascii.isLetter(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Ascii.isLetterOrDigit(c) && c != '_' && c != '.' && c != '-') {
        return false;
      }
    }
    return true;
  }
}
