package io.github.communique.interop.dataset;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Article;
import io.github.communique.Classification;
import io.github.communique.Coordinates;
import io.github.communique.Event;
import io.github.communique.Identifier;
import io.github.communique.Location;
import io.github.communique.Participation;
import io.github.communique.Quantity;
import io.github.communique.time.EventTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.ClassificationScheme;
import io.github.communique.vocabulary.IdentifierScheme;
import io.github.communique.vocabulary.LocationKind;
import io.github.communique.vocabulary.LocationPrecision;
import io.github.communique.vocabulary.QuantityKind;
import io.github.communique.vocabulary.Role;
import io.github.communique.vocabulary.Status;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The Georeferenced Event Dataset of the Uppsala Conflict Data Program. */
final class UcdpGed extends EventTable {
  private static final String COLUMNS_49 =
      """
      id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id
      conflict_name dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a
      side_b_dset_id side_b_new_id side_b number_of_sources source_article source_office
      source_date source_headline source_original where_prec where_coordinates where_description
      adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region
      event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians
      deaths_unknown best high low gwnoa gwnob
      """;

  private static final String COLUMNS_41 =
      """
      id year active_year type_of_violence conflict_new_id conflict_name dyad_new_id dyad_name
      side_a_new_id side_a side_b_new_id gwnob side_b number_of_sources source_article
      source_office source_date source_headline source_original where_prec where_coordinates
      adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region
      event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians
      deaths_unknown low best high
      """;

  private static final String CIVILIANS = "civilians";
  private static final String UNKNOWN_SIDE = "people of unknown side";
  private static final String ONE_SIDED = "3";

  UcdpGed() {
    super(
        "UCDP GED",
        "ucdp",
        TableForm.COMMAS,
        List.of(CellText.words(COLUMNS_49), CellText.words(COLUMNS_41)));
  }

  @Override
  String idOf(TableRow row) {
    return row.get("id");
  }

  @Override
  Event build(TableRow row, Parts parts) {
    String type = row.get("type_of_violence");
    boolean oneSided = type.equals(ONE_SIDED);
    Action.Builder event =
        Action.builder().id(parts.nextEvent()).status(Status.OCCURRED).kind(kind(row, type));
    if (!type.isEmpty()) {
      event.classification(Classification.of(ClassificationScheme.UCDP, type));
    }
    Identifiers.add(row, "id", IdentifierScheme.UCDP).ifPresent(event::identifier);
    EventTime time = Days.between(row, "date_start", "date_end");
    if (time != null) {
      boolean exact = time.at().isEmpty() || row.get("date_prec").matches("1?");
      event.time(exact ? time : time.asApproximate());
    }
    if (row.has("conflict_name")) {
      event.topic(LocalizedText.of(row.get("conflict_name")));
    }
    Location place = place(row, parts);
    if (place != null) {
      event.place(place);
    }
    Actor a = side(row, "side_a", "gwnoa", false, parts);
    Actor b = side(row, "side_b", "gwnob", oneSided, parts);
    if (a != null) {
      event.participant(Participation.of(a, oneSided ? Role.PERPETRATOR : Role.PARTICIPANT));
    }
    if (b != null) {
      event.participant(Participation.of(b, oneSided ? Role.VICTIM : Role.PARTICIPANT));
    }
    deaths(row, a, b, event);
    for (Article article : UcdpSources.articles(row, parts)) {
      event.article(article);
    }
    if (row.has("source_original")) {
      Actor source =
          parts.actor(
              Actor.builder()
                  .kind(ActorKind.UNKNOWN)
                  .name(LocalizedText.of(row.get("source_original"))));
      event.attribution(attribution -> attribution.chain(source));
    }
    return event.build();
  }

  private static ActionKind kind(TableRow row, String type) {
    Optional<EventKind> kind =
        Crosswalk.event(ClassificationScheme.UCDP, type.isEmpty() ? "-" : type);
    if (kind.isEmpty()) {
      row.report(TableRow.CODE, "type_of_violence", "1, 2 or 3");
    }
    return kind.map(known -> (ActionKind) known.word()).orElse(ActionKind.ATTACK);
  }

  private static @Nullable Actor side(
      TableRow row, String column, String stateColumn, boolean victims, Parts parts) {
    if (!row.has(column)) {
      return null;
    }
    Actor.Builder actor = Actor.builder().name(LocalizedText.of(row.get(column)));
    String state = row.get(stateColumn);
    if (!state.isEmpty()) {
      actor.kind(ActorKind.GOVERNMENT_BODY);
      Identifiers.of(IdentifierScheme.GLEDITSCH_WARD, state).ifPresent(actor::identifier);
      country(row, stateColumn).ifPresent(actor::country);
    } else if (victims) {
      actor.kind(ActorKind.POPULATION).unnamed(true);
    } else {
      actor.kind(ActorKind.ARMED_GROUP);
    }
    return parts.actor(actor);
  }

  /**
   * Returns the ISO 3166-1 code that a state had on the day of the event, or empty if the code has
   * been withdrawn.
   */
  private static Optional<String> country(TableRow row, String column) {
    String number = row.get(column);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    if (!Crosswalk.isCountry(number, CountryScheme.GLEDITSCH_WARD)) {
      row.report(TableRow.CODE, column, "a Gleditsch and Ward state number");
      return Optional.empty();
    }
    return day(row)
        .flatMap(
            day ->
                Crosswalk.country(
                    number, CountryScheme.GLEDITSCH_WARD, CountryScheme.ISO_ALPHA_2, day))
        .filter(Identifiers::isPresentCountry);
  }

  private static Optional<LocalDate> day(TableRow row) {
    String start = row.get("date_start");
    try {
      return start.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(start.substring(0, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static @Nullable Location place(TableRow row, Parts parts) {
    Location around = null;
    Optional<String> code = country(row, "country_id");
    if (row.has("country")) {
      Location.Builder country =
          Location.builder().kind(LocationKind.COUNTRY).name(LocalizedText.of(row.get("country")));
      code.ifPresent(country::country);
      Identifiers.of(IdentifierScheme.GLEDITSCH_WARD, row.get("country_id"))
          .ifPresent(country::identifier);
      around = parts.location(country);
    }
    for (String column : List.of("adm_1", "adm_2")) {
      if (row.has(column)) {
        Location.Builder area =
            Location.builder().kind(LocationKind.ADMIN).name(LocalizedText.of(row.get(column)));
        if (around != null) {
          area.partOf(around);
        }
        around = parts.location(area);
      }
    }
    Coordinates point = Points.of(row, "latitude", "longitude");
    if (!row.has("where_coordinates")) {
      return around;
    }
    Location.Builder place =
        Location.builder().name(LocalizedText.of(row.get("where_coordinates")));
    precision(row, place);
    if (around != null) {
      place.partOf(around);
    }
    if (point != null) {
      place.coordinates(point);
    }
    return parts.location(place);
  }

  private static void precision(TableRow row, Location.Builder place) {
    switch (row.get("where_prec")) {
      case "1" -> place.kind(LocationKind.UNKNOWN).precision(LocationPrecision.EXACT);
      case "3", "4" -> place.kind(LocationKind.ADMIN).precision(LocationPrecision.ADMIN);
      case "5" -> place.kind(LocationKind.REGION).precision(LocationPrecision.REGION);
      case "6" -> place.kind(LocationKind.COUNTRY).precision(LocationPrecision.COUNTRY);
      case "7" -> place.kind(LocationKind.UNKNOWN).precision(LocationPrecision.REGION);
      // The value 2 means that the point is near a known place. The vocabulary does not contain a
      // term for this precision.
      case "", "2" -> place.kind(LocationKind.UNKNOWN);
      default -> {
        row.report(TableRow.CODE, "where_prec", "from 1 to 7");
        place.kind(LocationKind.UNKNOWN);
      }
    }
  }

  private static void deaths(
      TableRow row, @Nullable Actor a, @Nullable Actor b, Action.Builder event) {
    Quantity.Builder all =
        Counts.of(QuantityKind.FATALITIES, row.count("low"), row.count("best"), row.count("high"));
    if (all != null) {
      event.quantity(all.build());
    }
    ofSide(row.count("deaths_a"), a, event);
    ofSide(row.count("deaths_b"), b, event);
    ofSort(row.count("deaths_civilians"), CIVILIANS, event);
    ofSort(row.count("deaths_unknown"), UNKNOWN_SIDE, event);
  }

  private static void ofSide(@Nullable Long deaths, @Nullable Actor side, Action.Builder event) {
    if (deaths != null && side != null) {
      event.quantity(Quantity.exactly(QuantityKind.FATALITIES, deaths).among(side));
    }
  }

  private static void ofSort(@Nullable Long deaths, String sort, Action.Builder event) {
    if (deaths != null) {
      event.quantity(Quantity.exactly(QuantityKind.FATALITIES, deaths).item("en", sort));
    }
  }

  @Override
  void export(Event event, Resolver objects, Map<String, String> cells) {
    Identifiers.export(event, IdentifierScheme.UCDP, "id", cells);
    event.classifications().stream()
        .filter(code -> code.scheme().equals(ClassificationScheme.UCDP))
        .findFirst()
        .ifPresent(code -> cells.put("type_of_violence", code.code()));
    Days.export(event.time(), "date_start", "date_end", cells);
    String start = cells.getOrDefault("date_start", "");
    if (start.length() >= 4) {
      cells.put("year", start.substring(0, 4));
    }
    event.topics().stream().findFirst().ifPresent(t -> cells.put("conflict_name", t.value()));
    exportPlace(event, objects, cells);
    exportSides(event, objects, cells);
    UcdpSources.export(event, objects, cells);
    event.attributions().stream()
        .flatMap(attribution -> attribution.chain().stream())
        .flatMap(source -> objects.resolve(source).stream())
        .findFirst()
        .ifPresent(source -> cells.put("source_original", source.name().value()));
  }

  private static void exportPlace(Event event, Resolver objects, Map<String, String> cells) {
    List<Location> chain = Points.chain(event, objects);
    if (chain.isEmpty()) {
      return;
    }
    Location point = chain.get(0);
    Points.export(point, "latitude", "longitude", cells);
    point
        .coordinates()
        .ifPresent(
            at ->
                cells.put(
                    "geom_wkt",
                    "POINT ("
                        + Points.text(at.longitude())
                        + " "
                        + Points.text(at.latitude())
                        + ")"));
    cells.put("where_coordinates", point.name().value());
    int area = 0;
    for (int i = chain.size() - 1; i > 0; i--) {
      Location around = chain.get(i);
      if (around.kind().equals(LocationKind.COUNTRY)) {
        cells.put("country", around.name().value());
        around.identifiers().stream()
            .filter(id -> id.scheme().equals(IdentifierScheme.GLEDITSCH_WARD))
            .findFirst()
            .map(Identifier::value)
            .ifPresent(number -> cells.put("country_id", number));
      } else {
        area++;
        cells.put("adm_" + area, around.name().value());
      }
    }
  }

  private static void exportSides(Event event, Resolver objects, Map<String, String> cells) {
    List<Participation> sides = event.participations();
    for (int i = 0; i < Math.min(2, sides.size()); i++) {
      Actor side = objects.resolve(sides.get(i).actor()).orElse(null);
      if (side != null) {
        String letter = i == 0 ? "a" : "b";
        cells.put("side_" + letter, side.name().value());
        side.identifiers().stream()
            .filter(id -> id.scheme().equals(IdentifierScheme.GLEDITSCH_WARD))
            .findFirst()
            .ifPresent(id -> cells.put("gwno" + letter, id.value()));
        Counts.put(
            cells,
            "deaths_" + letter,
            Counts.find(
                    event,
                    QuantityKind.FATALITIES,
                    counted ->
                        counted.among().filter(among -> among.id().equals(side.id())).isPresent())
                .flatMap(Quantity::best));
      }
    }
    Optional<Quantity> all = Counts.find(event, QuantityKind.FATALITIES, Counts::isTotal);
    Counts.put(cells, "low", all.flatMap(Quantity::low));
    Counts.put(cells, "best", all.flatMap(Quantity::best));
    Counts.put(cells, "high", all.flatMap(Quantity::high));
    Counts.put(cells, "deaths_civilians", ofSort(event, CIVILIANS));
    Counts.put(cells, "deaths_unknown", ofSort(event, UNKNOWN_SIDE));
  }

  private static Optional<BigDecimal> ofSort(Event event, String sort) {
    return Counts.find(
            event,
            QuantityKind.FATALITIES,
            counted -> counted.item().filter(item -> item.value().equals(sort)).isPresent())
        .flatMap(Quantity::best);
  }
}
