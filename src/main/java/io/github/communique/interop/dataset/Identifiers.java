package io.github.communique.interop.dataset;

import io.github.communique.Identifier;
import io.github.communique.internal.text.Countries;
import io.github.communique.vocabulary.IdentifierScheme;
import java.util.List;
import java.util.Optional;

/** Reads and writes cells that contain identifiers or country codes. */
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

  /** Returns the first identifier in a scheme. */
  static Optional<String> first(List<Identifier> identifiers, IdentifierScheme scheme) {
    return identifiers.stream()
        .filter(identifier -> identifier.scheme().equals(scheme))
        .map(Identifier::value)
        .findFirst();
  }

  /**
   * Converts a country code to ISO 3166-1. Returns empty if the code is unknown, or if the ISO code
   * has been withdrawn, because the model does not accept withdrawn codes.
   */
  static Optional<String> country(CountryScheme scheme, String code) {
    return Crosswalk.country(scheme, code, CountryScheme.ISO_ALPHA_2).filter(Countries::contains);
  }

  /**
   * Converts a country code in the same way as {@link #country(CountryScheme, String)}, and reports
   * an unknown code.
   */
  static Optional<String> country(
      TableRow row, String column, CountryScheme scheme, String code, String expected) {
    if (!code.isEmpty() && !Crosswalk.isCountry(scheme, code)) {
      row.report(TableRow.CODE, column, expected);
    }
    return country(scheme, code);
  }
}
