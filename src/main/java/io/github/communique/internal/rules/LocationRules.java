package io.github.communique.internal.rules;

import io.github.communique.Coordinates;
import io.github.communique.Dossier;
import io.github.communique.Location;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Graph;
import io.github.communique.internal.inspection.Index;
import io.github.communique.internal.inspection.Inspection;
import io.github.communique.internal.inspection.Kinds;
import io.github.communique.internal.inspection.Site;
import io.github.communique.internal.text.Quoted;
import io.github.communique.vocabulary.LocationKind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code location.*} rules, which check the coordinates and the containment of locations. */
final class LocationRules {
  private LocationRules() {}

  static void check(Coordinates point, Trail at) {
    onTheGlobe(point, at);
    notInvented(point, at);
  }

  private static void onTheGlobe(Coordinates point, Trail at) {
    if (Math.abs(point.latitude()) > 90) {
      String message = "latitude must be from -90 to 90; found " + point.latitude();
      if (Math.abs(point.longitude()) <= 90) {
        Code.LOCATION_COORDINATES_RANGE.report(
            at.within("latitude"), message, "check whether latitude and longitude are swapped");
      } else {
        Code.LOCATION_COORDINATES_RANGE.report(at.within("latitude"), message);
      }
    }
    if (Math.abs(point.longitude()) > 180) {
      Code.LOCATION_COORDINATES_RANGE.report(
          at.within("longitude"), "longitude must be from -180 to 180; found " + point.longitude());
    }
  }

  private static void notInvented(Coordinates point, Trail at) {
    if (point.latitude() == 0 && point.longitude() == 0) {
      Code.LOCATION_NULL_ISLAND.report(
          at.spot(),
          "the coordinates are 0, 0, a common placeholder for unknown coordinates",
          "omit \"coordinates\" if they are unknown");
    }
  }

  static void lieNotInThemselves(Dossier dossier, Inspection run) {
    Graph graph = new Graph(run.index());
    List<Location> locations = dossier.locations();
    for (int i = 0, count = locations.size(); i < count; i++) {
      Location location = locations.get(i);
      if (location.partOf().isPresent()) {
        graph.link(location.id(), location.partOf().get().id(), i, Site.NO_INDEX);
      }
    }
    for (Graph.Cycle cycle : graph.cycles()) {
      Code.LOCATION_CYCLE.report(
          run.root().within("locations", cycle.owner()).within("partOf"),
          "the references in \"partOf\" form a cycle: " + cycle);
    }
  }

  static void lieInTheirCountries(Dossier dossier, Inspection run) {
    Map<Location, String> around = null;
    List<Location> locations = dossier.locations();
    for (int i = 0, count = locations.size(); i < count; i++) {
      Location location = locations.get(i);
      // A dependent territory has its own code, but may be part of a state with a different code.
      if (location.country().isEmpty()
          || location.partOf().isEmpty()
          || location.kind().equals(LocationKind.COUNTRY)) {
        continue;
      }
      if (around == null) {
        around = new IdentityHashMap<>();
      }
      String country = location.country().get();
      String other = country(whole(location, run.index()), run.index(), around);
      if (!other.isEmpty() && !other.equals(country)) {
        Code.LOCATION_COUNTRY_MISMATCH.report(
            run.root().within("locations", i).within("country"),
            Kinds.named(location)
                + " is in "
                + Quoted.of(country)
                + ", but is part of \""
                + location.partOf().get()
                + "\", which is in "
                + Quoted.of(other));
      }
    }
  }

  /**
   * Returns the country of a location or, if not set, the country of the nearest enclosing location
   * that has a country; empty if no country is set.
   */
  private static String country(
      @Nullable Location location, Index index, Map<Location, String> found) {
    List<Location> way = new ArrayList<>();
    String country = "";
    for (Location here = location; here != null; here = whole(here, index)) {
      String known = found.putIfAbsent(here, "");
      if (known != null || here.country().isPresent()) {
        // The country of this location is set or cached, or the locations form a cycle without a
        // country.
        country = here.country().orElse(known);
        found.put(here, country);
        break;
      }
      way.add(here);
    }
    for (Location here : way) {
      found.put(here, country);
    }
    return country;
  }

  private static @Nullable Location whole(Location location, Index index) {
    return location.partOf().isPresent() ? index.resolve(location.partOf().get()) : null;
  }
}
