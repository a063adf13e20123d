package io.github.communique.interop.dataset;

import io.github.communique.Coordinates;
import io.github.communique.Identifier;
import io.github.communique.Location;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.IdentifierScheme;
import io.github.communique.vocabulary.LocationKind;
import io.github.communique.vocabulary.LocationPrecision;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads and writes the places in GDELT columns. */
final class GdeltPlaces {
  private GdeltPlaces() {}

  /**
   * Returns the place in the columns with the given prefix, or empty if they do not contain a place
   * name.
   */
  static Optional<Location> place(TableRow row, String prefix, Parts parts) {
    String name = row.get(prefix + "FullName");
    Coordinates point = Points.of(row, prefix + "Lat", prefix + "Long");
    if (name.isEmpty()) {
      // Coordinates alone are not sufficient: in the oldest rows, an unknown place has the
      // coordinates 0, 0.
      return Optional.empty();
    }
    Location.Builder place = Location.builder().name(LocalizedText.of(name));
    String type = row.get(prefix + "Type");
    String country = row.get(prefix + "CountryCode");
    switch (type) {
      case "1" -> {
        place.kind(LocationKind.COUNTRY).precision(LocationPrecision.COUNTRY);
        Identifiers.of(IdentifierScheme.FIPS10_4, country).ifPresent(place::identifier);
      }
      case "2", "5" -> {
        place.kind(LocationKind.ADMIN).precision(LocationPrecision.ADMIN);
        Identifiers.of(IdentifierScheme.FIPS10_4, row.get(prefix + "ADM1Code"))
            .ifPresent(place::identifier);
      }
      case "3", "4" -> place.kind(LocationKind.CITY).precision(LocationPrecision.CITY);
      default -> {
        place.kind(LocationKind.UNKNOWN);
        if (!type.isEmpty() && !type.equals("0")) {
          row.report(TableRow.CODE, prefix + "Type", "from 0 to 5");
        }
      }
    }
    if (!country.isEmpty()) {
      if (!Crosswalk.isCountry(country, CountryScheme.FIPS_10_4)) {
        row.report(TableRow.CODE, prefix + "CountryCode", "a FIPS 10-4 country code");
      }
      Crosswalk.country(country, CountryScheme.FIPS_10_4, CountryScheme.ISO_ALPHA_2)
          .filter(Identifiers::isPresentCountry)
          .ifPresent(place::country);
    }
    boolean invented = country.isEmpty() && point != null && isZero(point);
    if (point != null && !invented) {
      place.coordinates(point);
    }
    return Optional.of(parts.location(place));
  }

  private static boolean isZero(Coordinates point) {
    return point.latitude() == 0 && point.longitude() == 0;
  }

  static void export(List<Location> chain, String prefix, Map<String, String> cells) {
    if (chain.isEmpty()) {
      // Writes the format of all GDELT rows except the oldest ones.
      cells.put(prefix + "Type", "0");
      return;
    }
    Location place = chain.get(0);
    cells.put(prefix + "FullName", place.name().value());
    Points.export(place, prefix + "Lat", prefix + "Long", cells);
    Optional<String> country =
        place
            .country()
            .flatMap(
                code ->
                    Crosswalk.country(code, CountryScheme.ISO_ALPHA_2, CountryScheme.FIPS_10_4));
    country.ifPresent(code -> cells.put(prefix + "CountryCode", code));
    boolean american = country.filter("US"::equals).isPresent();
    Optional<String> area =
        place.identifiers().stream()
            .filter(identifier -> identifier.scheme().equals(IdentifierScheme.FIPS10_4))
            .findFirst()
            .map(Identifier::value);
    area.ifPresent(code -> cells.put(prefix + "ADM1Code", code));
    if (place.kind().equals(LocationKind.COUNTRY)) {
      cells.put(prefix + "Type", "1");
      area.ifPresent(code -> cells.put(prefix + "FeatureID", code));
    } else if (place.kind().equals(LocationKind.ADMIN)) {
      cells.put(prefix + "Type", american ? "2" : "5");
    } else if (place.kind().equals(LocationKind.CITY)) {
      cells.put(prefix + "Type", american ? "3" : "4");
    }
  }
}
