package io.github.communique.interop.dataset;

import io.github.communique.Location;
import io.github.communique.vocabulary.IdentifierScheme;
import io.github.communique.vocabulary.LocationKind;
import io.github.communique.vocabulary.LocationPrecision;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads and writes the place of a PLOVER event. */
final class PloverPlaces {
  private static final String COLUMN = "event_loc";
  private static final String DRAFT_COLUMN = "eventLoc";

  private static final Map<String, LocationPrecision> PRECISIONS =
      Map.of(
          "1", LocationPrecision.COUNTRY,
          "2", LocationPrecision.ADMIN,
          "3", LocationPrecision.ADMIN,
          "4", LocationPrecision.CITY);

  private PloverPlaces() {}

  /** Returns the smallest named place, with a link to the larger places that contain it. */
  static Optional<Location> of(TableRow row, Parts parts) {
    String column = row.has(COLUMN) ? COLUMN : DRAFT_COLUMN;
    JsonNode place = PloverJson.node(row, column);
    Optional<String> country = country(PloverJson.first(place, "country_code", "country code"));
    Location.Builder smallest = null;
    for (Map.Entry<String, LocationKind> level : names(place).entrySet()) {
      smallest = Points.within(smallest, level.getKey(), parts).kind(level.getValue());
      country.ifPresent(smallest::country);
    }
    if (smallest == null) {
      return Optional.empty();
    }
    Optional<Double> latitude =
        row.decimal(column, PloverJson.first(place, "lat"), 90, "a place with lat");
    Optional<Double> longitude =
        row.decimal(column, PloverJson.first(place, "lon"), 180, "a place with lon");
    if (latitude.isPresent() && longitude.isPresent()) {
      smallest.coordinates(latitude.get(), longitude.get());
    }
    Identifiers.of(IdentifierScheme.GEONAMES, PloverJson.first(place, "geonameid"))
        .ifPresent(smallest::identifier);
    Optional.ofNullable(PRECISIONS.get(PloverJson.first(place, "resolution")))
        .ifPresent(smallest::precision);
    return Optional.of(parts.location(smallest));
  }

  /**
   * Returns a map from place names to place kinds, ordered from the largest to the smallest place.
   * If two administrative levels have the same name, the map contains the kind of the smaller
   * level.
   */
  private static Map<String, LocationKind> names(JsonNode place) {
    Map<String, LocationKind> names = new LinkedHashMap<>();
    put(names, PloverJson.first(place, "country"), LocationKind.COUNTRY);
    put(names, PloverJson.first(place, "province"), LocationKind.ADMIN);
    put(names, PloverJson.first(place, "district"), LocationKind.ADMIN);
    put(names, PloverJson.first(place, "city"), LocationKind.CITY);
    String own =
        place.isString()
            ? PloverJson.text(place)
            : PloverJson.first(place, "resolved_place", "extracted_place", "name");
    if (!names.containsKey(own)) {
      put(names, own, LocationKind.UNKNOWN);
    }
    return names;
  }

  private static void put(Map<String, LocationKind> names, String name, LocationKind kind) {
    if (!name.isEmpty()) {
      names.remove(name);
      names.put(name, kind);
    }
  }

  /**
   * Converts a three-letter country code to a two-letter code, or returns empty if the code is
   * unknown or has been withdrawn.
   */
  static Optional<String> country(String code) {
    return Identifiers.country(CountryScheme.ISO_ALPHA_3, code.toUpperCase(Locale.ROOT));
  }

  static void export(DerivedCells cells) {
    cells.place().ifPresent(location -> cells.put(COLUMN, json(location)));
  }

  private static String json(Location location) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("resolved_place", location.name().value());
    location
        .coordinates()
        .ifPresent(
            point -> {
              members.put("lat", point.latitude());
              members.put("lon", point.longitude());
            });
    return PloverJson.json(members);
  }
}
