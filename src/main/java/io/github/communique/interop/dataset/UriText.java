package io.github.communique.interop.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;

/** Encodes text for use in a URI. */
final class UriText {
  private static final String PLAIN = "-._~";

  private UriText() {}

  /**
   * Percent-encodes all bytes of the UTF-8 encoding except ASCII letters, ASCII digits and {@code
   * -._~}.
   */
  static String encoded(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : text.getBytes(UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
        encoded.append(c);
      } else {
        encoded.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
      }
    }
    return encoded.toString();
  }
}
