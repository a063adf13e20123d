package io.github.communique.interop.dataset;

import io.github.communique.Actor;
import io.github.communique.Article;
import io.github.communique.Event;
import io.github.communique.EventBuilder;
import io.github.communique.Location;
import io.github.communique.interop.text.LenientTimes;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.ClassificationScheme;
import io.github.communique.vocabulary.IdentifierScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The POLECAT event data set, which uses PLOVER codes. */
final class Polecat extends EventTable {
  private static final String COLUMNS =
      """
      Event ID;Event Date;Event Type;Event Mode;Intensity;Quad Code;Contexts;Actor Name;\
      Actor Country;Actor COW;Primary Actor Sector;Actor Sectors;Actor Title;Actor Name Raw;\
      Wikipedia Actor ID;Recipient Name;Recipient Country;Recipient COW;\
      Primary Recipient Sector;Recipient Sectors;Recipient Title;Recipient Name Raw;\
      Wikipedia Recipient ID;Placename;City;District;Province;Country;Latitude;Longitude;\
      GeoNames ID;Raw Placename;Feature Type;Source;Publication Date;Story People;\
      Story Organizations;Story Locations;Language;Version\
      """;

  private static final List<String> AREAS =
      List.of("Country", "Province", "District", "City", "Placename");

  Polecat() {
    super("POLECAT", "polecat", TableForm.TABS, "Event ID", List.of(List.of(COLUMNS.split(";"))));
  }

  @Override
  boolean hasRaggedRows() {
    return true;
  }

  @Override
  Set<String> placeholders() {
    return Set.of("NA", "NULL", "None");
  }

  @Override
  Event build(TableRow row, Parts parts) {
    EventBuilder<?> event =
        CodedEvent.of(
            kind(row),
            parts.nextEvent(),
            actors(row, "Actor", parts),
            actors(row, "Recipient", parts));
    CodedEvent.code(row, "Event Type", ClassificationScheme.PLOVER)
        .ifPresent(event::classification);
    Days.at(row, "Event Date", LenientTimes.standard()).ifPresent(event::time);
    place(row, parts).ifPresent(event::place);
    article(row, parts).ifPresent(event::article);
    return event.build();
  }

  private static EventKind kind(TableRow row) {
    return PloverCodes.kind(
        row, "Event Type", row.get("Event Type"), "Event Mode", row.get("Event Mode"));
  }

  private static List<Actor> actors(TableRow row, String side, Parts parts) {
    List<String> names = CellText.items(row.get(side + " Name"), "; ");
    List<String> countries = CellText.items(row.get(side + " Country"), "; ");
    if (!countries.isEmpty() && countries.size() != names.size()) {
      row.report(
          TableRow.LISTS,
          side + " Country",
          "a list of " + names.size() + " items, one for each item in " + side + " Name");
      countries = List.of();
    }
    String sector = row.get("Primary " + side + " Sector");
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).isBlank()) {
        continue;
      }
      // If a row has several actors, it is unknown which of them the primary sector describes.
      ActorKind kind = names.size() == 1 ? PloverCodes.actorKind(sector) : ActorKind.UNKNOWN;
      Actor.Builder actor = Actor.builder().kind(kind).name(names.get(i));
      if (!countries.isEmpty()) {
        Identifiers.country(CountryScheme.ISO_ALPHA_3, countries.get(i).strip())
            .ifPresent(actor::country);
      }
      actors.add(parts.actor(actor));
    }
    return actors;
  }

  private static Optional<Location> place(TableRow row, Parts parts) {
    Optional<Location.Builder> place = Points.place(row, AREAS, "Latitude", "Longitude", parts);
    place.ifPresent(
        built ->
            row.parsed(
                    row.get("GeoNames ID"),
                    id -> Identifiers.of(IdentifierScheme.GEONAMES, id),
                    TableRow.NUMBER,
                    "GeoNames ID",
                    IdentifierScheme.GEONAMES.form())
                .ifPresent(built::identifier));
    return place.map(parts::location);
  }

  private static Optional<Article> article(TableRow row, Parts parts) {
    String publisher = row.get("Source");
    Optional<EventTime> published = Days.at(row, "Publication Date", LenientTimes.standard());
    if (publisher.isEmpty() && published.isEmpty()) {
      return Optional.empty();
    }
    Article.Builder article = Article.builder();
    if (!publisher.isEmpty()) {
      article.publisher(publisher);
    }
    published.flatMap(EventTime::at).ifPresent(article::published);
    return Optional.of(parts.article(article));
  }

  @Override
  void export(DerivedCells cells) {
    cells.putCode("Event Type", ClassificationScheme.PLOVER);
    cells.put("Event Date", cells.time());
    cells.put("Actor Name", names(cells.sources()));
    cells.put("Recipient Name", names(cells.targets()));
    Points.exportPlace(cells, AREAS, "Latitude", "Longitude");
    cells.put(
        "GeoNames ID",
        cells
            .place()
            .flatMap(place -> Identifiers.first(place.identifiers(), IdentifierScheme.GEONAMES)));
    cells.put("Source", cells.article().flatMap(Article::publisher));
    cells.put(
        "Publication Date",
        cells.article().flatMap(Article::published).map(PartialDateTime::toString));
  }

  private static String names(List<Actor> actors) {
    return actors.stream().map(actor -> actor.name().value()).collect(Collectors.joining("; "));
  }
}
