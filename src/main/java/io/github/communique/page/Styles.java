package io.github.communique.page;

import io.github.communique.internal.text.Resources;

/** Reads the style sheet resources in this package. */
final class Styles {
  private Styles() {}

  static Html of(String name) {
    return Html.of(Resources.text(Styles.class, name).replace("{}", ""));
  }
}
