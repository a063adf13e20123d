package io.github.communique.interop.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/** Encodes text for use in a URI. */
final class UriText {
  private UriText() {}

  /**
   * Percent-encodes all bytes of the UTF-8 encoding except ASCII letters, ASCII digits and {@code
   * -._~}.
   */
  static String encoded(String text) {
    // The encoder is made for forms, which differ from URIs in three characters.
    return URLEncoder.encode(text, UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }
}
