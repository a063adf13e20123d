package io.github.communique.interop.dataset;

import io.github.communique.Actor;
import io.github.communique.Article;
import io.github.communique.Classification;
import io.github.communique.Event;
import io.github.communique.EventBuilder;
import io.github.communique.Location;
import io.github.communique.Quantity;
import io.github.communique.interop.text.LenientTimes;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.ClassificationScheme;
import io.github.communique.vocabulary.EventType;
import io.github.communique.vocabulary.IdentifierScheme;
import io.github.communique.vocabulary.LocationPrecision;
import io.github.communique.vocabulary.QuantityKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The ACLED event data set. */
final class Acled extends EventTable {
  private static final String COLUMNS =
      """
      event_id_cnty event_date year time_precision disorder_type event_type sub_event_type
      actor1 assoc_actor_1 inter1 actor2 assoc_actor_2 inter2 interaction civilian_targeting iso
      region country admin1 admin2 admin3 location latitude longitude geo_precision source
      source_scale notes fatalities tags timestamp
      """;

  private static final LenientTimes TIMES = LenientTimes.standard().dayFirst();

  private static final List<String> AREAS =
      List.of("country", "admin1", "admin2", "admin3", "location");

  /**
   * A map from ACLED actor types to actor kinds. In older files, the types are numbers; in newer
   * files, they are names.
   */
  private static final Map<String, ActorKind> KINDS =
      Map.ofEntries(
          Map.entry("1", ActorKind.MILITARY),
          Map.entry("State forces", ActorKind.MILITARY),
          Map.entry("2", ActorKind.ARMED_GROUP),
          Map.entry("Rebel group", ActorKind.ARMED_GROUP),
          Map.entry("3", ActorKind.ARMED_GROUP),
          Map.entry("Political militia", ActorKind.ARMED_GROUP),
          Map.entry("4", ActorKind.ARMED_GROUP),
          Map.entry("Identity militia", ActorKind.ARMED_GROUP),
          Map.entry("5", ActorKind.POPULATION),
          Map.entry("Rioters", ActorKind.POPULATION),
          Map.entry("6", ActorKind.POPULATION),
          Map.entry("Protesters", ActorKind.POPULATION),
          Map.entry("7", ActorKind.POPULATION),
          Map.entry("Civilians", ActorKind.POPULATION));

  /** The ACLED event types that do not determine an event kind. */
  private static final Set<String> WITHOUT_KIND =
      Set.of("Strategic developments", "Change to group/activity", "Other");

  Acled() {
    super("ACLED", "acled", TableForm.COMMAS, List.of(CellText.words(COLUMNS)));
  }

  @Override
  String idOf(TableRow row) {
    return row.get("event_id_cnty");
  }

  @Override
  Event build(TableRow row, Parts parts) {
    List<Actor> actors = new ArrayList<>();
    for (String number : List.of("1", "2")) {
      String name = row.get("actor" + number);
      if (!name.isEmpty()) {
        ActorKind kind = KINDS.getOrDefault(row.get("inter" + number), ActorKind.UNKNOWN);
        actors.add(parts.actor(Actor.builder().kind(kind).name(LocalizedText.of(name))));
      }
    }
    // Both actors are passed as targets, because ACLED does not distinguish between source and
    // target.
    EventBuilder<?> event = CodedEvent.of(kind(row), parts.nextEvent(), List.of(), actors);
    Identifiers.add(row, "event_id_cnty", IdentifierScheme.ACLED).ifPresent(event::identifier);
    if (row.has("sub_event_type")) {
      event.classification(
          Classification.of(ClassificationScheme.ACLED, row.get("sub_event_type")));
    }
    EventTime time = Icews.time(row, "event_date", TIMES);
    if (time != null) {
      event.time(precise(row, time));
    }
    place(row, parts).ifPresent(event::place);
    Long dead = row.count("fatalities");
    // A value of 0 can also mean that the number of fatalities was not reported.
    if (dead != null && dead > 0) {
      event.quantity(Quantity.exactly(QuantityKind.FATALITIES, dead));
    }
    Set<Article> articles = new LinkedHashSet<>();
    for (String source : CellText.items(row.get("source"), "; ")) {
      if (!source.isBlank()) {
        articles.add(parts.article(Article.builder().publisher(source)));
      }
    }
    articles.forEach(event::article);
    if (row.has("notes")) {
      event.summary(LocalizedText.of(row.raw("notes")));
    }
    return event.build();
  }

  private static EventKind kind(TableRow row) {
    Optional<EventKind> fine =
        Crosswalk.event(ClassificationScheme.ACLED, row.get("sub_event_type"));
    Optional<EventKind> kind =
        fine.or(() -> Crosswalk.event(ClassificationScheme.ACLED, row.get("event_type")));
    boolean known =
        row.has("sub_event_type")
            ? fine.isPresent() || WITHOUT_KIND.contains(row.get("sub_event_type"))
            : kind.isPresent() || WITHOUT_KIND.contains(row.get("event_type"));
    if (!known) {
      row.report(TableRow.CODE, "sub_event_type", "an ACLED event type");
    }
    return kind.orElseGet(
        () -> new EventKind(EventType.ACTION, ActionKind.of("unknown"), Optional.empty()));
  }

  /**
   * Reduces a time to the precision of the row: 1 means day, 2 means week, and 3 means month. For a
   * week or a month, the day in the row is only a placeholder.
   */
  private static EventTime precise(TableRow row, EventTime time) {
    String precision = row.get("time_precision");
    Optional<PartialDateTime> day = time.at();
    if (precision.equals("3") && day.isPresent() && day.get().toString().length() >= 7) {
      return EventTime.at(day.get().toString().substring(0, 7));
    }
    if (!precision.matches("[123]?")) {
      row.report(TableRow.CODE, "time_precision", "from 1 to 3");
    }
    return precision.equals("2") ? time.asApproximate() : time;
  }

  private static Optional<Location> place(TableRow row, Parts parts) {
    Optional<Location.Builder> place = Points.place(row, AREAS, "latitude", "longitude", parts);
    place.ifPresent(
        built -> {
          switch (row.get("geo_precision")) {
            case "1" -> built.precision(LocationPrecision.CITY);
            case "2" -> built.precision(LocationPrecision.ADMIN);
            case "3" -> built.precision(LocationPrecision.REGION);
            case "" -> {}
            default -> row.report(TableRow.CODE, "geo_precision", "from 1 to 3");
          }
          country(row).ifPresent(built::country);
        });
    return place.map(parts::location);
  }

  private static Optional<String> country(TableRow row) {
    String number = row.get("iso");
    // Kosovo does not have a numeric code, so its cell is empty or 0.
    if (number.isEmpty() || number.equals("0")) {
      return Optional.empty();
    }
    String padded = "0".repeat(Math.max(0, 3 - number.length())) + number;
    if (!Crosswalk.isCountry(padded, CountryScheme.ISO_NUMERIC)) {
      row.report(TableRow.CODE, "iso", "an ISO 3166-1 numeric code");
    }
    return Crosswalk.country(padded, CountryScheme.ISO_NUMERIC, CountryScheme.ISO_ALPHA_2)
        .filter(Identifiers::isPresentCountry);
  }

  @Override
  void export(Event event, Resolver objects, Map<String, String> cells) {
    Identifiers.export(event, IdentifierScheme.ACLED, "event_id_cnty", cells);
    event
        .time()
        .flatMap(EventTime::at)
        .map(PartialDateTime::toString)
        .ifPresent(
            day -> {
              cells.put("event_date", day);
              cells.put("year", day.substring(0, Math.min(4, day.length())));
            });
    event.classifications().stream()
        .filter(code -> code.scheme().equals(ClassificationScheme.ACLED))
        .findFirst()
        .ifPresent(code -> cells.put("sub_event_type", code.code()));
    List<Actor> actors = CodedEvent.targets(event, objects);
    for (int i = 0; i < Math.min(2, actors.size()); i++) {
      cells.put("actor" + (i + 1), actors.get(i).name().value());
    }
    List<Location> chain = Points.chain(event, objects);
    Points.exportPlace(chain, AREAS, cells);
    Points.export(chain.stream().findFirst().orElse(null), "latitude", "longitude", cells);
    cells.put("fatalities", "0");
    Counts.put(
        cells,
        "fatalities",
        Counts.find(event, QuantityKind.FATALITIES, Counts::isTotal).flatMap(Quantity::best));
    cells.put(
        "source",
        event.articles().stream()
            .flatMap(ref -> objects.resolve(ref).stream())
            .flatMap(article -> article.publisher().stream())
            .collect(Collectors.joining("; ")));
    event.summary().ifPresent(summary -> cells.put("notes", summary.value()));
  }
}
