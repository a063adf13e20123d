package io.github.communique.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheets, which are files beside this class. */
final class Styles {
  private Styles() {}

  /** The rules of a page without those of its pictures. */
  static Html page() {
    return read("page.css");
  }

  /** The rules of pictures. */
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
