package io.github.communique.internal.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Checks whether texts are absolute URIs, as required for dossier ids, or web addresses. */
public final class AbsoluteUri {
  private AbsoluteUri() {}

  /** Returns whether a text is an absolute URI according to {@link URI}. */
  public static boolean isWellFormed(String text) {
    return isPlain(text) || isAbsolute(text);
  }

  /** Returns whether a text begins with {@code http://} or {@code https://}, in any case. */
  public static boolean isOfTheWeb(String text) {
    String start = text.substring(0, Math.min(8, text.length())).toLowerCase(Locale.ROOT);
    return start.startsWith("https://") || start.startsWith("http://");
  }

  private static boolean isAbsolute(String text) {
    try {
      return new URI(text).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /**
   * Fast path: returns whether a text is a simple absolute URI, such as {@code urn:uuid:…} or
   * {@code https://host/path}. A simple URI contains only letters, digits and a few punctuation
   * marks. {@link URI} also accepts all simple URIs, but is slower.
   */
  private static boolean isPlain(String text) {
    int colon = text.indexOf(':');
    if (colon < 1) {
      return false;
    }
    for (int i = 0; i < colon; i++) {
      if (!Ascii.isLetter(text.charAt(i))) {
        return false;
      }
    }
    int start = text.startsWith("//", colon + 1) ? colon + 3 : colon + 1;
    if (start == text.length() || !Ascii.isLetterOrDigit(text.charAt(start))) {
      return false;
    }
    boolean mayHaveColons = start == colon + 1;
    for (int i = start + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Ascii.isLetterOrDigit(c) && "-._/".indexOf(c) < 0 && !(c == ':' && mayHaveColons)) {
        return false;
      }
    }
    return true;
  }
}
