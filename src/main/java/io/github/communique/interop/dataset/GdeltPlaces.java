package io.github.communique.interop.dataset;

import io.github.communique.Coordinates;
import io.github.communique.Location;
import io.github.communique.vocabulary.IdentifierScheme;
import io.github.communique.vocabulary.LocationKind;
import io.github.communique.vocabulary.LocationPrecision;
import java.util.Optional;

/** Reads and writes the place of an event in GDELT columns. */
final class GdeltPlaces {
  private GdeltPlaces() {}

  /** Returns the place of the event; empty if the row does not contain its name. */
  static Optional<Location> place(TableRow row, Parts parts) {
    String name = row.get("ActionGeo_FullName");
    Optional<Coordinates> point = Points.of(row, "ActionGeo_Lat", "ActionGeo_Long");
    if (name.isEmpty()) {
      // Coordinates alone are not sufficient: in the oldest rows, an unknown place has the
      // coordinates 0, 0.
      return Optional.empty();
    }
    Location.Builder place = Location.builder().kind(LocationKind.UNKNOWN).name(name);
    String country = row.get("ActionGeo_CountryCode");
    switch (row.get("ActionGeo_Type")) {
      case "1" -> {
        place.kind(LocationKind.COUNTRY).precision(LocationPrecision.COUNTRY);
        Identifiers.of(IdentifierScheme.FIPS10_4, country).ifPresent(place::identifier);
      }
      case "2", "5" -> {
        place.kind(LocationKind.ADMIN).precision(LocationPrecision.ADMIN);
        Identifiers.of(IdentifierScheme.FIPS10_4, row.get("ActionGeo_ADM1Code"))
            .ifPresent(place::identifier);
      }
      case "3", "4" -> place.kind(LocationKind.CITY).precision(LocationPrecision.CITY);
      case "", "0" -> {}
      default -> row.report(TableRow.CODE, "ActionGeo_Type", "from 0 to 5");
    }
    String expected = "a FIPS 10-4 country code";
    Identifiers.country(row, "ActionGeo_CountryCode", CountryScheme.FIPS10_4, country, expected)
        .ifPresent(place::country);
    point
        .filter(known -> !country.isEmpty() || known.latitude() != 0 || known.longitude() != 0)
        .ifPresent(place::coordinates);
    return Optional.of(parts.location(place));
  }

  static void export(DerivedCells cells) {
    Optional<Location> found = cells.place();
    if (found.isEmpty()) {
      // Write the value 0, as in all GDELT rows except the oldest ones.
      cells.put("ActionGeo_Type", "0");
      return;
    }
    Location place = found.get();
    cells.put("ActionGeo_FullName", place.name().value());
    Points.export(cells, "ActionGeo_Lat", "ActionGeo_Long");
    Optional<String> country =
        place
            .country()
            .flatMap(
                code -> Crosswalk.country(CountryScheme.ISO_ALPHA_2, code, CountryScheme.FIPS10_4));
    cells.put("ActionGeo_CountryCode", country);
    boolean american = country.filter("US"::equals).isPresent();
    Optional<String> area = Identifiers.first(place.identifiers(), IdentifierScheme.FIPS10_4);
    cells.put("ActionGeo_ADM1Code", area);
    if (place.kind().equals(LocationKind.COUNTRY)) {
      cells.put("ActionGeo_Type", "1");
      cells.put("ActionGeo_FeatureID", area);
    } else if (place.kind().equals(LocationKind.ADMIN)) {
      cells.put("ActionGeo_Type", american ? "2" : "5");
    } else if (place.kind().equals(LocationKind.CITY)) {
      cells.put("ActionGeo_Type", american ? "3" : "4");
    }
  }
}
