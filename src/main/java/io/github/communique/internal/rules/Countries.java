package io.github.communique.internal.rules;

import java.util.Locale;
import java.util.Set;

/** The country codes of the format. */
final class Countries {
  /** The Java platform keeps the list, since countries come and go. */
  private static final Set<String> ISO_3166_1 = Set.of(Locale.getISOCountries());

  /** Kosovo: assigned by its users, in wide use and not in the list. */
  private static final String KOSOVO = "XK";

  private Countries() {}

  static boolean contains(String code) {
    return ISO_3166_1.contains(code) || code.equals(KOSOVO);
  }
}
