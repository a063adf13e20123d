package io.github.communique.interop.dataset;

import io.github.communique.Event;
import io.github.communique.Identifier;
import io.github.communique.internal.text.Countries;
import io.github.communique.vocabulary.IdentifierScheme;
import java.util.Map;
import java.util.Optional;

/** Identifiers in cells. */
final class Identifiers {
  private Identifiers() {}

  /** The identifier if it is well-formed. */
  static Optional<Identifier> of(IdentifierScheme scheme, String value) {
    return scheme.isWellFormed(value)
        ? Optional.of(Identifier.of(scheme, value))
        : Optional.empty();
  }

  /** The identifier in a cell, which is reported if it is not well-formed. */
  static Optional<Identifier> add(TableRow row, String column, IdentifierScheme scheme) {
    Optional<Identifier> identifier = of(scheme, row.get(column));
    if (identifier.isEmpty()) {
      row.report(TableRow.NUMBER, column, scheme.form());
    }
    return identifier;
  }

  static void export(
      Event event, IdentifierScheme scheme, String column, Map<String, String> cells) {
    event.identifiers().stream()
        .filter(identifier -> identifier.scheme().equals(scheme))
        .findFirst()
        .ifPresent(identifier -> cells.put(column, identifier.value()));
  }

  /** Whether a code of ISO 3166-1 is in use today, as the model's countries are. */
  static boolean isPresentCountry(String code) {
    return Countries.contains(code);
  }
}
