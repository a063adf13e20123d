package io.github.communique.page;

import io.github.communique.Coordinates;
import io.github.communique.Event;
import io.github.communique.Location;
import io.github.communique.Place;
import io.github.communique.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The places section of the page. It contains a map of the locations with coordinates, and a table
 * of all locations.
 */
final class PlacesSection {
  private final Contents contents;

  /** The links to the events at each location, by location id and event anchor. */
  private final Map<String, Map<String, Html>> events = new HashMap<>();

  PlacesSection(Contents contents) {
    this.contents = contents;
    contents.occurrences().all().stream()
        .flatMap(occurrence -> occurrence.reports().stream())
        .forEach(this::add);
  }

  private void add(Event event) {
    for (Place place : event.places()) {
      String role = place.role().map(term -> term.value().replace('-', ' ')).orElse("");
      add(event, place.location(), role);
    }
    event
        .participations()
        .forEach(each -> each.location().ifPresent(from -> add(event, from, "of a participant")));
  }

  private void add(Event event, Ref<Location> location, String how) {
    String role = how.isEmpty() ? "" : " (" + how + ")";
    String link = contents.anchors().of(event);
    events
        .computeIfAbsent(location.id(), id -> new LinkedHashMap<>())
        .put(
            link + role,
            Html.of(
                "<li>{}. {}{}</li>\n",
                contents.occurrences().number(event),
                contents.html(contents.wording().mention(event)),
                Phrase.cut(role, Wording.MENTION)));
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
            : Sections.picture(WorldMap.element(contents), "Map of the locations"),
        Collapsed.table("Locations", List.of("Location", "Kind", "Coordinates", "Events"), rows));
  }

  private Html row(Location location, int number) {
    Phrase name = Phrase.of(location.name());
    Phrase whole =
        location.partOf().map(ref -> contents.wording().location(ref)).orElse(Phrase.NONE);
    List<Phrase> kind = new ArrayList<>();
    kind.add(Wording.word(location.kind()));
    location.country().map(Phrase::data).ifPresent(kind::add);
    Map<String, Html> its = events.getOrDefault(location.id(), Map.of());
    return Collapsed.row(
        contents.anchors().of(location),
        Html.of("{}. {}{}", number, contents.html(Phrase.join(", ", name, whole)), more(location)),
        contents.html(Phrase.join(", ", kind)),
        coordinates(location),
        its.isEmpty()
            ? Html.NONE
            : Html.of(
                "<details{}><summary>{}</summary>\n<ul class=\"events\">\n{}</ul></details>",
                Html.of(its.size() <= 5 ? " open=\"open\"" : ""),
                Times.counted(its.size(), "event"),
                List.copyOf(its.values())));
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
    List<Html> facts = new ArrayList<>();
    ArticlesSection.add(
        facts,
        "Also",
        contents.html(Phrase.join("; ", location.aliases().stream().map(Phrase::of).toList())));
    ArticlesSection.add(
        facts,
        "Code",
        contents.html(
            Phrase.join("; ", location.classifications().stream().map(Wording::code).toList())));
    location
        .note()
        .map(Phrase::of)
        .map(contents::html)
        .ifPresent(note -> ArticlesSection.add(facts, "Note", note));
    ArticlesSection.identifiers(facts, location.identifiers());
    return ArticlesSection.list(facts);
  }
}
