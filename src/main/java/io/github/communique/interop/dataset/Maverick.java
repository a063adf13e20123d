package io.github.communique.interop.dataset;

import io.github.communique.Action;
import io.github.communique.Article;
import io.github.communique.Event;
import io.github.communique.Location;
import io.github.communique.Quantity;
import io.github.communique.internal.text.WordList;
import io.github.communique.time.PartialDateTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.Instrument;
import io.github.communique.vocabulary.LocationKind;
import io.github.communique.vocabulary.LocationPrecision;
import io.github.communique.vocabulary.QuantityKind;
import io.github.communique.vocabulary.Status;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The MAVERICK data set of event reports. */
final class Maverick extends EventTable {
  private static final String FIRST =
      """
      id event_id country election certain certain1 certain2 certain3 certain4 certain5 certain6
      date_start date_end city location latitude longitude geo_precision
      """;

  private static final String OF_AN_ACTOR =
      " actorN actorN_id actorN_type actorN_subtype actorN_party actorN_violence actorN_precision"
          + " actorN_initiator actorN_perpetrator actorN_intervener actorN_bystander actorN_victim";

  private static final String LAST =
      """
       event_context target deaths_best deaths_low deaths_high injuries_best injuries_low
      injuries_high displacement damage source number_of_sources source_author source_type
      source_classification sampling unit_of_analysis aggregation
      """;

  private static final Pattern SOURCE =
      Pattern.compile("(?s)(.+?) \\((\\d{4}-\\d{2}-\\d{2})\\) (.+)");

  /**
   * A map from event contexts to action kinds. All other event contexts denote one-sided violence.
   */
  private static final Map<String, ActionKind> KINDS =
      Map.of(
          "Clash", ActionKind.FIGHT,
          "Riot", ActionKind.RIOT,
          "Protest", ActionKind.PROTEST);

  private static final Map<String, Instrument> INSTRUMENTS =
      Map.of(
          "Shooting", Instrument.FIREARM,
          "Stabbing", Instrument.BLADE,
          "Arson", Instrument.FIRE);

  private static final Map<String, String> COUNTRIES = Map.of("Kenya", "KE", "Ivory Coast", "CI");

  /** The place precisions. Unlike in UCDP, a higher number means a more precise place. */
  private static final Map<String, LocationPrecision> PRECISIONS =
      Map.of(
          "1", LocationPrecision.COUNTRY,
          "2", LocationPrecision.ADMIN,
          "3", LocationPrecision.CITY,
          "4", LocationPrecision.CITY,
          "5", LocationPrecision.CITY,
          "6", LocationPrecision.BUILDING);

  Maverick() {
    super("MAVERICK", "maverick", TableForm.COMMAS, "id", List.of(columnNames()));
  }

  private static List<String> columnNames() {
    StringBuilder names = new StringBuilder(FIRST);
    for (int i = 1; i <= MaverickActors.BLOCKS; i++) {
      names.append(OF_AN_ACTOR.replace("actorN", "actor" + i));
    }
    return WordList.words(names.append(LAST).toString());
  }

  @Override
  String groupOf(TableRow row) {
    return row.get("event_id");
  }

  @Override
  Event build(TableRow row, Parts parts) {
    ActionKind kind = KINDS.getOrDefault(row.get("event_context"), ActionKind.ATTACK);
    Action.Builder event =
        Action.builder().id(parts.nextEvent()).status(Status.OCCURRED).kind(kind);
    instruments(row).forEach(event::instrument);
    Days.between(row, "date_start", "date_end").ifPresent(event::time);
    place(row, parts).ifPresent(event::place);
    MaverickActors.participations(row, parts).forEach(event::participant);
    quantity(row, "deaths", QuantityKind.FATALITIES).ifPresent(event::quantity);
    quantity(row, "injuries", QuantityKind.INJURED).ifPresent(event::quantity);
    article(row, parts).ifPresent(event::article);
    return event.build();
  }

  private static Set<Instrument> instruments(TableRow row) {
    Set<Instrument> instruments = new LinkedHashSet<>();
    for (int i = 1; i <= MaverickActors.BLOCKS; i++) {
      for (String form : CellText.items(row.get("actor" + i + "_violence"), "; ")) {
        Optional.ofNullable(INSTRUMENTS.get(form.strip())).ifPresent(instruments::add);
      }
    }
    return instruments;
  }

  private static Optional<Location> place(TableRow row, Parts parts) {
    Location.Builder place = null;
    if (row.has("country")) {
      place = Location.builder().kind(LocationKind.COUNTRY).name(row.get("country"));
      Optional.ofNullable(COUNTRIES.get(row.get("country"))).ifPresent(place::country);
    }
    if (row.has("city")) {
      place = Points.within(place, row.get("city"), parts).kind(LocationKind.CITY);
    }
    if (row.has("location")) {
      place = Points.within(place, row.get("location"), parts).kind(LocationKind.UNKNOWN);
    }
    if (place != null && (row.has("city") || row.has("location"))) {
      Points.of(row, "latitude", "longitude").ifPresent(place::coordinates);
      row.code("geo_precision", PRECISIONS, "from 1 to 6").ifPresent(place::precision);
    }
    return Optional.ofNullable(place).map(parts::location);
  }

  /**
   * Returns the quantity in three columns, or empty if all numbers are missing or 0. A value of 0
   * can also mean that the number was not reported.
   */
  private static Optional<Quantity> quantity(TableRow row, String of, QuantityKind kind) {
    Optional<Long> low = row.count(of + "_low");
    Optional<Long> best = row.count(of + "_best");
    Optional<Long> high = row.count(of + "_high");
    if (Stream.of(low, best, high).flatMap(Optional::stream).allMatch(number -> number == 0)) {
      return Optional.empty();
    }
    // If another number is positive, an upper bound of 0 means that the upper bound is unknown.
    return Counts.of(kind, low, best, high.filter(number -> number > 0));
  }

  private static Optional<Article> article(TableRow row, Parts parts) {
    Optional<String> source = row.text("source");
    Optional<String> author = row.text("source_author");
    if (source.isEmpty() && author.isEmpty()) {
      return Optional.empty();
    }
    Article.Builder article = Article.builder();
    author.ifPresent(article::author);
    Matcher parsed = SOURCE.matcher(row.get("source"));
    if (parsed.matches()) {
      article.publisher(parsed.group(1)).headline(LocalizedText.of(parsed.group(3)));
      row.date("source", parsed.group(2), "a source with a day such as 2022-02-21")
          .ifPresent(article::published);
    } else {
      source.map(LocalizedText::of).ifPresent(article::headline);
    }
    return Optional.of(parts.article(article));
  }

  @Override
  void export(DerivedCells cells) {
    Days.export(cells, "date_start", "date_end");
    for (Location location : cells.places()) {
      boolean country = location.kind().equals(LocationKind.COUNTRY);
      boolean city = location.kind().equals(LocationKind.CITY);
      cells.put(country ? "country" : city ? "city" : "location", location.name().value());
    }
    Points.export(cells, "latitude", "longitude");
    MaverickActors.export(cells);
    export(cells, QuantityKind.FATALITIES, "deaths");
    export(cells, QuantityKind.INJURED, "injuries");
    cells.article().ifPresent(article -> export(cells, article));
  }

  private static void export(DerivedCells cells, QuantityKind kind, String of) {
    for (String bound : List.of("_low", "_best", "_high")) {
      cells.put(of + bound, "0");
    }
    Counts.export(cells, kind, of + "_low", of + "_best", of + "_high");
  }

  private static void export(DerivedCells cells, Article article) {
    String headline = article.headline().map(LocalizedText::value).orElse("");
    String day = article.published().map(PartialDateTime::toString).orElse("");
    cells.put(
        "source",
        article
            .publisher()
            .map(publisher -> publisher + " (" + day + ") " + headline)
            .orElse(headline));
    cells.put("source_author", article.authors().stream().findFirst());
  }
}
