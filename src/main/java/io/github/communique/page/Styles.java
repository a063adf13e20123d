package io.github.communique.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the style sheet resources in this package. */
final class Styles {
  private Styles() {}

  /** Returns the CSS rules of the page, excluding the rules for pictures. */
  static Html page() {
    return read("page.css");
  }

  /** Returns the CSS rules for pictures. */
  static Html pictures() {
    return read("pictures.css");
  }

  private static Html read(String name) {
    try (InputStream stream = Styles.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is missing from the library");
      }
      return Html.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("{}", ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
