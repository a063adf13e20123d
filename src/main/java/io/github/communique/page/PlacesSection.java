package io.github.communique.page;

import io.github.communique.Coordinates;
import io.github.communique.Event;
import io.github.communique.Location;
import io.github.communique.Participation;
import io.github.communique.Place;
import io.github.communique.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The places section of the page. It contains a map of the locations with coordinates, and a table
 * of all locations.
 */
final class PlacesSection {
  private final Contents contents;

  /** Maps each location id to the list items for the events at the location, without duplicates. */
  private final Map<String, Set<Html>> events = new HashMap<>();

  PlacesSection(Contents contents) {
    this.contents = contents;
    contents.occurrences().events().forEach(this::add);
  }

  private void add(Event event) {
    for (Place place : event.places()) {
      String role = place.role().map(term -> term.value().replace('-', ' ')).orElse("");
      add(event, place.location(), role.isEmpty() ? "" : " (" + role + ")");
    }
    for (Participation each : event.participations()) {
      each.location().ifPresent(from -> add(event, from, " (of a participant)"));
    }
  }

  private void add(Event event, Ref<Location> location, String role) {
    String shown = Phrase.cut(role, Wording.MENTION);
    events
        .computeIfAbsent(location.id(), id -> new LinkedHashSet<>())
        .add(Html.of("<li>{}{}</li>\n", contents.numbered(event), shown));
  }

  Html html() {
    List<Location> locations = contents.dossier().locations();
    if (locations.isEmpty()) {
      return Html.NONE;
    }
    List<Html> rows = new ArrayList<>();
    for (Location location : locations) {
      rows.add(row(location, rows.size() + 1));
    }
    return Html.of(
        "{}{}",
        WorldMap.located(contents).isEmpty()
            ? Html.NONE
            : Sections.picture(WorldMap.of(contents), "map", "Map of the locations"),
        Collapsed.table("Locations", List.of("Location", "Kind", "Coordinates", "Events"), rows));
  }

  private Html row(Location location, int number) {
    Phrase name = Phrase.of(location.name());
    Phrase whole =
        location.partOf().map(ref -> contents.wording().mention(ref)).orElse(Phrase.NONE);
    List<Phrase> kind = new ArrayList<>();
    kind.add(Wording.word(location.kind()));
    location.country().map(Phrase::data).ifPresent(kind::add);
    Set<Html> its = events.getOrDefault(location.id(), Set.of());
    return Collapsed.row(
        contents.anchors().of(location),
        Html.of("{}. {}{}", number, contents.html(Phrase.join(", ", name, whole)), more(location)),
        contents.html(Phrase.join(", ", kind)),
        coordinates(location),
        its.isEmpty()
            ? Html.NONE
            : Html.of(
                "<details{}><summary>{}</summary>\n<ul class=\"events\">\n{}</ul></details>",
                Html.open(its.size() <= 5),
                Times.counted(its.size(), "event"),
                List.copyOf(its)));
  }

  private static Html coordinates(Location location) {
    if (location.coordinates().isEmpty()) {
      return Html.of("not stated");
    }
    Coordinates at = location.coordinates().get();
    List<Html> parts = new ArrayList<>();
    parts.add(Html.of("{}, {}", at.latitude(), at.longitude()));
    at.uncertaintyMetres().ifPresent(metres -> parts.add(Html.of("± {} m", metres)));
    location.precision().ifPresent(term -> parts.add(Html.of("precision: {}", term.value())));
    return Html.join("<br/>", parts);
  }

  private Html more(Location location) {
    return new Facts(contents)
        .add("Also", location.aliases().stream().map(Phrase::of))
        .add("Code", location.classifications().stream().map(Wording::code))
        .add("Note", location.note().stream().map(Phrase::of))
        .add(location.identifiers())
        .html();
  }
}
