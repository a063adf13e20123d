package io.github.communique.interop.dataset;

import io.github.communique.Actor;
import io.github.communique.Article;
import io.github.communique.Classification;
import io.github.communique.Event;
import io.github.communique.EventBuilder;
import io.github.communique.Location;
import io.github.communique.interop.text.LenientTimes;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.ClassificationScheme;
import io.github.communique.vocabulary.IdentifierScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    super("POLECAT", "polecat", TableForm.TABS, List.of(List.of(COLUMNS.split(";"))));
  }

  @Override
  boolean hasRaggedRows() {
    return true;
  }

  @Override
  String idOf(TableRow row) {
    return row.get("Event ID");
  }

  @Override
  Event build(TableRow row, Parts parts) {
    EventBuilder<?> event =
        CodedEvent.of(
            kind(row),
            parts.nextEvent(),
            actors(row, "Actor", parts),
            actors(row, "Recipient", parts));
    String type = Missing.get(row, "Event Type");
    if (!type.isEmpty()) {
      event.classification(Classification.of(ClassificationScheme.PLOVER, type));
    }
    EventTime time = Icews.time(row, "Event Date", LenientTimes.standard());
    if (time != null) {
      event.time(time);
    }
    place(row, parts).ifPresent(event::place);
    article(row, parts).ifPresent(event::article);
    return event.build();
  }

  private static EventKind kind(TableRow row) {
    return PloverCodes.kind(
        row,
        "Event Type",
        Missing.get(row, "Event Type"),
        "Event Mode",
        Missing.get(row, "Event Mode"));
  }

  private static List<Actor> actors(TableRow row, String side, Parts parts) {
    List<String> names = CellText.items(Missing.get(row, side + " Name"), "; ");
    List<String> countries = CellText.items(Missing.get(row, side + " Country"), "; ");
    if (!countries.isEmpty() && countries.size() != names.size()) {
      row.report(
          TableRow.LISTS,
          side + " Country",
          "a list of " + names.size() + " items, one for each item in " + side + " Name");
      countries = List.of();
    }
    String sector = Missing.get(row, "Primary " + side + " Sector");
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).isBlank()) {
        continue;
      }
      // The primary sector describes only one actor. In a row with several actors, this actor is
      // unknown.
      ActorKind kind = names.size() == 1 ? PloverCodes.actorKind(sector) : ActorKind.UNKNOWN;
      Actor.Builder actor = Actor.builder().kind(kind).name(LocalizedText.of(names.get(i)));
      if (!countries.isEmpty()) {
        Crosswalk.country(
                countries.get(i).strip(), CountryScheme.ISO_ALPHA_3, CountryScheme.ISO_ALPHA_2)
            .filter(Identifiers::isPresentCountry)
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
            Identifiers.of(IdentifierScheme.GEONAMES, Missing.get(row, "GeoNames ID"))
                .ifPresent(built::identifier));
    return place.map(parts::location);
  }

  private static Optional<Article> article(TableRow row, Parts parts) {
    String publisher = Missing.get(row, "Source");
    EventTime published = Icews.time(row, "Publication Date", LenientTimes.standard());
    if (publisher.isEmpty() && published == null) {
      return Optional.empty();
    }
    Article.Builder article = Article.builder();
    if (!publisher.isEmpty()) {
      article.publisher(publisher);
    }
    if (published != null) {
      published.at().ifPresent(article::published);
    }
    return Optional.of(parts.article(article));
  }

  @Override
  void export(Event event, Resolver objects, Map<String, String> cells) {
    event.classifications().stream()
        .filter(code -> code.scheme().equals(ClassificationScheme.PLOVER))
        .findFirst()
        .ifPresent(code -> cells.put("Event Type", code.code()));
    event.time().flatMap(EventTime::at).ifPresent(at -> cells.put("Event Date", at.toString()));
    cells.put("Actor Name", names(CodedEvent.sources(event, objects)));
    cells.put("Recipient Name", names(CodedEvent.targets(event, objects)));
    List<Location> chain = Points.chain(event, objects);
    Points.exportPlace(chain, AREAS, cells);
    Points.export(chain.stream().findFirst().orElse(null), "Latitude", "Longitude", cells);
    chain.stream()
        .limit(1)
        .flatMap(place -> place.identifiers().stream())
        .filter(identifier -> identifier.scheme().equals(IdentifierScheme.GEONAMES))
        .findFirst()
        .ifPresent(identifier -> cells.put("GeoNames ID", identifier.value()));
    event.articles().stream()
        .flatMap(ref -> objects.resolve(ref).stream())
        .findFirst()
        .ifPresent(
            article -> {
              article.publisher().ifPresent(publisher -> cells.put("Source", publisher));
              article
                  .published()
                  .map(PartialDateTime::toString)
                  .ifPresent(day -> cells.put("Publication Date", day));
            });
  }

  private static String names(List<Actor> actors) {
    return actors.stream().map(actor -> actor.name().value()).collect(Collectors.joining("; "));
  }
}
