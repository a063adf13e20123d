package io.github.communique.interop.dataset;

import io.github.communique.Actor;
import io.github.communique.Article;
import io.github.communique.Event;
import io.github.communique.EventBuilder;
import io.github.communique.Location;
import io.github.communique.Quantity;
import io.github.communique.internal.text.WordList;
import io.github.communique.interop.text.LenientTimes;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.ClassificationScheme;
import io.github.communique.vocabulary.IdentifierScheme;
import io.github.communique.vocabulary.LocationPrecision;
import io.github.communique.vocabulary.QuantityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
      CodeTable.byCode(
          Map.of(
              ActorKind.MILITARY,
              List.of("1", "State forces"),
              ActorKind.ARMED_GROUP,
              List.of("2", "Rebel group", "3", "Political militia", "4", "Identity militia"),
              ActorKind.POPULATION,
              List.of("5", "Rioters", "6", "Protesters", "7", "Civilians")));

  private static final Map<String, LocationPrecision> PRECISIONS =
      Map.of(
          "1", LocationPrecision.CITY,
          "2", LocationPrecision.ADMIN,
          "3", LocationPrecision.REGION);

  /** The ACLED event types that do not determine an event kind. */
  private static final Set<String> WITHOUT_KIND =
      Set.of("Strategic developments", "Change to group/activity", "Other");

  Acled() {
    super("ACLED", "acled", TableForm.COMMAS, "event_id_cnty", List.of(WordList.words(COLUMNS)));
  }

  @Override
  Event build(TableRow row, Parts parts) {
    List<Actor> actors = new ArrayList<>();
    for (String number : List.of("1", "2")) {
      String name = row.get("actor" + number);
      if (!name.isEmpty()) {
        ActorKind kind = KINDS.getOrDefault(row.get("inter" + number), ActorKind.UNKNOWN);
        actors.add(parts.actor(Actor.builder().kind(kind).name(name)));
      }
    }
    EventBuilder<?> event = CodedEvent.undirected(kind(row), parts.nextEvent(), actors);
    Identifiers.add(row, "event_id_cnty", IdentifierScheme.ACLED).ifPresent(event::identifier);
    CodedEvent.code(row, "sub_event_type", ClassificationScheme.ACLED)
        .ifPresent(event::classification);
    Days.at(row, "event_date", TIMES).map(time -> precise(row, time)).ifPresent(event::time);
    place(row, parts).ifPresent(event::place);
    // A value of 0 can also mean that the number of fatalities was not reported.
    row.count("fatalities")
        .filter(dead -> dead > 0)
        .map(dead -> Quantity.exactly(QuantityKind.FATALITIES, dead))
        .ifPresent(event::quantity);
    CellText.items(row.get("source"), "; ").stream()
        .filter(source -> !source.isBlank())
        .map(source -> parts.article(Article.builder().publisher(source)))
        .distinct()
        .forEach(event::article);
    if (row.has("notes")) {
      event.summary(LocalizedText.of(row.raw("notes")));
    }
    return event.build();
  }

  private static EventKind kind(TableRow row) {
    String column = row.has("sub_event_type") ? "sub_event_type" : "event_type";
    String code = row.get(column);
    Optional<EventKind> kind = Crosswalk.event(ClassificationScheme.ACLED, code);
    if (kind.isEmpty() && !WITHOUT_KIND.contains(code)) {
      row.report(TableRow.CODE, column, "an ACLED event type");
    }
    return kind.or(() -> Crosswalk.event(ClassificationScheme.ACLED, row.get("event_type")))
        .orElse(CodedEvent.UNKNOWN);
  }

  /**
   * Adjusts a time to the precision of the row: 1 means day, 2 means week, and 3 means month. For a
   * week or a month, the day in the row is only a placeholder.
   */
  private static EventTime precise(TableRow row, EventTime time) {
    return switch (row.get("time_precision")) {
      case "", "1" -> time;
      case "2" -> time.asApproximate();
      case "3" ->
          time.at()
              .flatMap(PartialDateTime::toYearMonth)
              .map(month -> EventTime.at(PartialDateTime.of(month)))
              .orElse(time);
      default -> {
        row.report(TableRow.CODE, "time_precision", "from 1 to 3");
        yield time;
      }
    };
  }

  private static Optional<Location> place(TableRow row, Parts parts) {
    Optional<Location.Builder> place = Points.place(row, AREAS, "latitude", "longitude", parts);
    place.ifPresent(
        built -> {
          row.code("geo_precision", PRECISIONS, "from 1 to 3").ifPresent(built::precision);
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
    return Identifiers.country(
        row, "iso", CountryScheme.ISO_NUMERIC, padded, "an ISO 3166-1 numeric code");
  }

  @Override
  void export(DerivedCells cells) {
    cells.putIdentifier("event_id_cnty", IdentifierScheme.ACLED);
    cells.put("event_date", cells.time());
    cells.put("year", cells.time().map(day -> day.substring(0, Math.min(4, day.length()))));
    cells.putCode("sub_event_type", ClassificationScheme.ACLED);
    List<Actor> actors = cells.targets();
    for (int i = 0; i < Math.min(2, actors.size()); i++) {
      cells.put("actor" + (i + 1), actors.get(i).name().value());
    }
    Points.exportPlace(cells, AREAS, "latitude", "longitude");
    cells.put("fatalities", "0");
    cells.putNumber("fatalities", Counts.best(cells.event(), QuantityKind.FATALITIES));
    cells.put("source", String.join("; ", cells.publishers()));
    cells.put("notes", cells.event().summary().map(LocalizedText::value));
  }
}
