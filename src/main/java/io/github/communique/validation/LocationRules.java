package io.github.communique.validation;

import io.github.communique.Coordinates;
import io.github.communique.Dossier;
import io.github.communique.Location;
import io.github.communique.vocabulary.LocationKind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code location.*}: places on the globe, and in each other. */
final class LocationRules {
  static final List<Rule> ALL =
      List.of(
          Rule.each(Coordinates.class, LocationRules::onTheGlobe),
          Rule.each(Coordinates.class, LocationRules::notInvented),
          LocationRules::liesNotInItself,
          LocationRules::liesInItsCountry);

  private LocationRules() {}

  private static void onTheGlobe(Coordinates point, Spot at) {
    if (Math.abs(point.latitude()) > 90) {
      String message = "latitude " + point.latitude() + " is not from -90 to 90";
      if (Math.abs(point.longitude()) <= 90) {
        Code.LOCATION_COORDINATES_RANGE.report(
            at.within("latitude"), message, "latitude and longitude may be exchanged");
      } else {
        Code.LOCATION_COORDINATES_RANGE.report(at.within("latitude"), message);
      }
    }
    if (Math.abs(point.longitude()) > 180) {
      Code.LOCATION_COORDINATES_RANGE.report(
          at.within("longitude"), "longitude " + point.longitude() + " is not from -180 to 180");
    }
  }

  private static void notInvented(Coordinates point, Spot at) {
    if (point.latitude() == 0 && point.longitude() == 0) {
      Code.LOCATION_NULL_ISLAND.report(
          at, "0, 0 is a point in the Gulf of Guinea: coordinates that are not known are left out");
    }
  }

  private static void liesNotInItself(Dossier dossier, Spot at) {
    Graph graph = new Graph();
    for (int i = 0; i < dossier.locations().size(); i++) {
      Location location = dossier.locations().get(i);
      Spot partOf = at.within("locations", i).within("partOf");
      location.partOf().ifPresent(whole -> graph.edge(location.id(), whole.id(), partOf));
    }
    for (Graph.Cycle cycle : graph.cycles()) {
      Code.LOCATION_CYCLE.report(cycle.at(), "partOf leads back to where it starts: " + cycle);
    }
  }

  private static void liesInItsCountry(Dossier dossier, Spot at) {
    Map<Location, String> around = new IdentityHashMap<>();
    for (int i = 0; i < dossier.locations().size(); i++) {
      Location location = dossier.locations().get(i);
      // A dependent territory has a code of its own and may lie in a state that has another.
      if (location.country().isEmpty() || location.kind().equals(LocationKind.COUNTRY)) {
        continue;
      }
      String country = location.country().get();
      String other =
          whole(location, dossier).map(whole -> country(whole, dossier, around)).orElse("");
      if (!other.isEmpty() && !other.equals(country)) {
        Code.LOCATION_COUNTRY_MISMATCH.report(
            at.within("locations", i).within("country"),
            Kinds.named(location)
                + " is in "
                + country
                + " but part of \""
                + location.partOf().get()
                + "\", which is in "
                + other);
      }
    }
  }

  /** The country of a location, or of the next one around it that has one; else empty. */
  private static String country(Location location, Dossier dossier, Map<Location, String> found) {
    List<Location> way = new ArrayList<>();
    Optional<Location> next = Optional.of(location);
    String country = "";
    while (next.isPresent()) {
      Location here = next.get();
      String known = found.putIfAbsent(here, "");
      if (known != null || here.country().isPresent()) {
        // Known, or a ring that closes, for which nothing is known.
        country = here.country().orElse(known);
        found.put(here, country);
        break;
      }
      way.add(here);
      next = whole(here, dossier);
    }
    for (Location here : way) {
      found.put(here, country);
    }
    return country;
  }

  private static Optional<Location> whole(Location location, Dossier dossier) {
    return location.partOf().flatMap(dossier::resolve);
  }
}
