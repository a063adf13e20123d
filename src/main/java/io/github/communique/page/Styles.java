package io.github.communique.page;

import io.github.communique.internal.text.Resources;

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
    return Html.of(Resources.text(Styles.class, name).replace("{}", ""));
  }
}
