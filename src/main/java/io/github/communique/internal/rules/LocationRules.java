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
import io.github.communique.internal.text.Territories;
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
    if (Math.abs(point.latitude()) > 90) {
      Code.LOCATION_COORDINATES_RANGE.report(
          at.within("latitude"),
          "latitude must be from -90 to 90; found " + point.latitude(),
          Math.abs(point.longitude()) <= 90
              ? "check whether latitude and longitude are swapped"
              : null);
    }
    if (Math.abs(point.longitude()) > 180) {
      Code.LOCATION_COORDINATES_RANGE.report(
          at.within("longitude"), "longitude must be from -180 to 180; found " + point.longitude());
    }
    if (point.latitude() == 0 && point.longitude() == 0) {
      Code.LOCATION_NULL_ISLAND.report(
          at.site(),
          "the coordinates are 0, 0, a common placeholder for unknown coordinates",
          "omit \"coordinates\" if they are unknown");
    }
  }

  /** Checks the locations that are part of other locations. */
  static void check(Dossier dossier, Inspection run) {
    Graph graph = new Graph(run.index());
    Map<Location, String> countries = new IdentityHashMap<>();
    List<Location> locations = dossier.locations();
    for (int i = 0, count = locations.size(); i < count; i++) {
      Location location = locations.get(i);
      if (location.partOf().isPresent()) {
        graph.link(location.id(), location.partOf().get().id(), i, Site.NO_INDEX);
        liesInItsCountry(location, i, countries, run);
      }
    }
    for (Graph.Cycle cycle : graph.cycles()) {
      Code.LOCATION_CYCLE.report(
          run.root().within("locations", cycle.owner()).within("partOf"),
          "the references in \"partOf\" form a cycle: " + cycle);
    }
  }

  private static void liesInItsCountry(
      Location location, int number, Map<Location, String> countries, Inspection run) {
    // A dependent territory has its own code, but may be part of a state with a different code.
    if (location.country().isEmpty() || location.kind().equals(LocationKind.COUNTRY)) {
      return;
    }
    String country = location.country().get();
    String other = country(run.index().resolve(location.partOf()), run.index(), countries);
    if (!other.isEmpty()
        && !other.equals(country)
        && !Territories.isOneOf(country, other)
        && !Territories.isOneOf(other, country)) {
      Code.LOCATION_COUNTRY_MISMATCH.report(
          run.root().within("locations", number).within("country"),
          Kinds.named(location)
              + " is in "
              + Quoted.of(country)
              + ", but is part of \""
              + location.partOf().orElseThrow()
              + "\", which is in "
              + Quoted.of(other));
    }
  }

  /**
   * Returns the country of a location or, if not set, the country of the nearest enclosing location
   * that has a country; empty if no country is set.
   */
  private static String country(
      @Nullable Location location, Index index, Map<Location, String> found) {
    List<Location> way = new ArrayList<>();
    Location here = location;
    // Stops at the first location in the cache. If the locations form a cycle, this loop has cached
    // that location, and its country is still empty.
    while (here != null && here.country().isEmpty() && found.putIfAbsent(here, "") == null) {
      way.add(here);
      here = index.resolve(here.partOf());
    }
    String country = here == null ? "" : here.country().orElse(found.getOrDefault(here, ""));
    way.forEach(part -> found.put(part, country));
    return country;
  }
}
