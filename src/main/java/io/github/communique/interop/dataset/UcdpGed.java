package io.github.communique.interop.dataset;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Coordinates;
import io.github.communique.Event;
import io.github.communique.Identifier;
import io.github.communique.Location;
import io.github.communique.Participation;
import io.github.communique.Quantity;
import io.github.communique.internal.text.Countries;
import io.github.communique.internal.text.WordList;
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
import java.util.Optional;
import java.util.function.Predicate;

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
        "id",
        List.of(WordList.words(COLUMNS_49), WordList.words(COLUMNS_41)));
  }

  @Override
  Event build(TableRow row, Parts parts) {
    String type = row.get("type_of_violence");
    boolean oneSided = type.equals(ONE_SIDED);
    Action.Builder event =
        Action.builder().id(parts.nextEvent()).status(Status.OCCURRED).kind(kind(row, type));
    CodedEvent.code(row, "type_of_violence", ClassificationScheme.UCDP)
        .ifPresent(event::classification);
    Identifiers.add(row, "id", IdentifierScheme.UCDP).ifPresent(event::identifier);
    String precision = row.get("date_prec");
    if (!precision.matches("[1-5]?")) {
      row.report(TableRow.CODE, "date_prec", "from 1 to 5");
    }
    boolean exact = precision.matches("1?");
    Days.between(row, "date_start", "date_end")
        .map(time -> exact || time.at().isEmpty() ? time : time.asApproximate())
        .ifPresent(event::time);
    row.text("conflict_name").map(LocalizedText::of).ifPresent(event::topic);
    place(row, parts).ifPresent(event::place);
    Optional<Actor> a = side(row, "side_a", "gwnoa", false, parts);
    Optional<Actor> b = side(row, "side_b", "gwnob", oneSided, parts);
    Role roleOfA = oneSided ? Role.PERPETRATOR : Role.PARTICIPANT;
    Role roleOfB = oneSided ? Role.VICTIM : Role.PARTICIPANT;
    a.ifPresent(side -> event.participant(side, roleOfA));
    b.ifPresent(side -> event.participant(side, roleOfB));
    deaths(row, a, b, event);
    UcdpSources.articles(row, parts).forEach(event::article);
    row.text("source_original")
        .map(name -> parts.actor(Actor.builder().kind(ActorKind.UNKNOWN).name(name)))
        .ifPresent(source -> event.attribution(attribution -> attribution.chain(source)));
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

  private static Optional<Actor> side(
      TableRow row, String column, String stateColumn, boolean victims, Parts parts) {
    if (!row.has(column)) {
      return Optional.empty();
    }
    Actor.Builder actor = Actor.builder().name(row.get(column));
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
    return Optional.of(parts.actor(actor));
  }

  /**
   * Returns the ISO 3166-1 code that a state had on the day of the event, or empty if the code is
   * unknown or has been withdrawn.
   */
  private static Optional<String> country(TableRow row, String column) {
    String number = row.get(column);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    if (!Crosswalk.isCountry(CountryScheme.GLEDITSCH_WARD, number)) {
      row.report(TableRow.CODE, column, "a Gleditsch and Ward state number");
      return Optional.empty();
    }
    return day(row)
        .flatMap(
            day ->
                Crosswalk.country(
                    CountryScheme.GLEDITSCH_WARD, number, CountryScheme.ISO_ALPHA_2, day))
        .filter(Countries::contains);
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

  private static Optional<Location> place(TableRow row, Parts parts) {
    Location.Builder place = null;
    Optional<String> code = country(row, "country_id");
    if (row.has("country")) {
      place = Location.builder().kind(LocationKind.COUNTRY).name(row.get("country"));
      code.ifPresent(place::country);
      Identifiers.of(IdentifierScheme.GLEDITSCH_WARD, row.get("country_id"))
          .ifPresent(place::identifier);
    }
    for (String column : List.of("adm_1", "adm_2")) {
      if (row.has(column)) {
        place = Points.within(place, row.get(column), parts).kind(LocationKind.ADMIN);
      }
    }
    Optional<Coordinates> point = Points.of(row, "latitude", "longitude");
    if (row.has("where_coordinates")) {
      place = Points.within(place, row.get("where_coordinates"), parts);
      addPrecision(row, place);
      point.ifPresent(place::coordinates);
    }
    return Optional.ofNullable(place).map(parts::location);
  }

  private static void addPrecision(TableRow row, Location.Builder place) {
    place.kind(LocationKind.UNKNOWN);
    switch (row.get("where_prec")) {
      case "1" -> place.precision(LocationPrecision.EXACT);
      case "3", "4" -> place.kind(LocationKind.ADMIN).precision(LocationPrecision.ADMIN);
      case "5" -> place.kind(LocationKind.REGION).precision(LocationPrecision.REGION);
      case "6" -> place.kind(LocationKind.COUNTRY).precision(LocationPrecision.COUNTRY);
      case "7" -> place.precision(LocationPrecision.REGION);
      // The value 2 means that the point is near a known place. The vocabulary does not contain a
      // term for this precision.
      case "", "2" -> {}
      default -> row.report(TableRow.CODE, "where_prec", "from 1 to 7");
    }
  }

  private static void deaths(
      TableRow row, Optional<Actor> a, Optional<Actor> b, Action.Builder event) {
    Counts.of(QuantityKind.FATALITIES, row.count("low"), row.count("best"), row.count("high"))
        .ifPresent(event::quantity);
    Optional<Quantity> ofA = deaths(row, "deaths_a");
    Optional<Quantity> ofB = deaths(row, "deaths_b");
    a.flatMap(side -> ofA.map(dead -> dead.among(side))).ifPresent(event::quantity);
    b.flatMap(side -> ofB.map(dead -> dead.among(side))).ifPresent(event::quantity);
    deaths(row, "deaths_civilians")
        .map(dead -> dead.item("en", CIVILIANS))
        .ifPresent(event::quantity);
    deaths(row, "deaths_unknown")
        .map(dead -> dead.item("en", UNKNOWN_SIDE))
        .ifPresent(event::quantity);
  }

  private static Optional<Quantity> deaths(TableRow row, String column) {
    return row.count(column).map(dead -> Quantity.exactly(QuantityKind.FATALITIES, dead));
  }

  @Override
  void export(DerivedCells cells) {
    cells.putIdentifier("id", IdentifierScheme.UCDP);
    cells.putCode("type_of_violence", ClassificationScheme.UCDP);
    Days.export(cells, "date_start", "date_end");
    String start = cells.get("date_start");
    if (start.length() >= 4) {
      cells.put("year", start.substring(0, 4));
    }
    Event event = cells.event();
    cells.put("conflict_name", event.topics().stream().findFirst().map(LocalizedText::value));
    exportPlace(cells);
    exportSides(cells);
    Counts.export(cells, QuantityKind.FATALITIES, "low", "best", "high");
    cells.putNumber("deaths_civilians", deaths(event, isOf(CIVILIANS)));
    cells.putNumber("deaths_unknown", deaths(event, isOf(UNKNOWN_SIDE)));
    UcdpSources.export(cells);
    event.attributions().stream()
        .flatMap(attribution -> attribution.chain().stream())
        .flatMap(source -> cells.resolve(source).stream())
        .findFirst()
        .ifPresent(source -> cells.put("source_original", source.name().value()));
  }

  private static void exportPlace(DerivedCells cells) {
    List<Location> places = cells.places();
    cells.place().ifPresent(place -> cells.put("where_coordinates", place.name().value()));
    Points.export(cells, "latitude", "longitude");
    if (!cells.get("latitude").isEmpty()) {
      cells.put("geom_wkt", "POINT (" + cells.get("longitude") + " " + cells.get("latitude") + ")");
    }
    int area = 0;
    for (int i = places.size() - 1; i > 0; i--) {
      Location around = places.get(i);
      if (around.kind().equals(LocationKind.COUNTRY)) {
        cells.put("country", around.name().value());
        cells.put("country_id", number(around.identifiers()));
      } else {
        area++;
        cells.put("adm_" + area, around.name().value());
      }
    }
  }

  /** Returns the Gleditsch and Ward number of a state. */
  private static Optional<String> number(List<Identifier> identifiers) {
    return Identifiers.first(identifiers, IdentifierScheme.GLEDITSCH_WARD);
  }

  private static void exportSides(DerivedCells cells) {
    List<Participation> sides = cells.event().participations();
    for (int i = 0; i < Math.min(2, sides.size()); i++) {
      String letter = i == 0 ? "a" : "b";
      cells
          .resolve(sides.get(i).actor())
          .ifPresent(
              side -> {
                cells.put("side_" + letter, side.name().value());
                cells.put("gwno" + letter, number(side.identifiers()));
                cells.putNumber("deaths_" + letter, deaths(cells.event(), isAmong(side)));
              });
    }
  }

  private static Optional<BigDecimal> deaths(Event event, Predicate<Quantity> wanted) {
    return Counts.find(event, QuantityKind.FATALITIES, wanted).flatMap(Quantity::best);
  }

  private static Predicate<Quantity> isAmong(Actor side) {
    return dead -> dead.among().filter(actor -> actor.id().equals(side.id())).isPresent();
  }

  private static Predicate<Quantity> isOf(String item) {
    return dead -> dead.item().filter(text -> text.value().equals(item)).isPresent();
  }
}
