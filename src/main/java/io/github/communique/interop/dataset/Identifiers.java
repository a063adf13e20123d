package io.github.communique.interop.dataset;

import io.github.communique.Event;
import io.github.communique.Identifier;
import io.github.communique.internal.text.Countries;
import io.github.communique.vocabulary.IdentifierScheme;
import java.util.Map;
import java.util.Optional;

/** Reads and writes cells that contain identifiers. */
final class Identifiers {
  private Identifiers() {}

  /** Returns an identifier with the given value, or empty if the value is malformed. */
  static Optional<Identifier> of(IdentifierScheme scheme, String value) {
    return scheme.isWellFormed(value)
        ? Optional.of(Identifier.of(scheme, value))
        : Optional.empty();
  }

  /**
   * Returns the identifier in a cell. If the identifier is malformed, reports an issue and returns
   * empty.
   */
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

  /**
   * Returns whether an ISO 3166-1 code is currently in use. The model does not accept withdrawn
   * codes.
   */
  static boolean isPresentCountry(String code) {
    return Countries.contains(code);
  }
}
