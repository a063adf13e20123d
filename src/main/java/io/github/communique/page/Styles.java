package io.github.communique.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the style sheets, which are resources in this package. */
final class Styles {
  private Styles() {}

  /** The CSS rules of the page, without those of its pictures. */
  static Html page() {
    return read("page.css");
  }

  /** The CSS rules of pictures. */
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
