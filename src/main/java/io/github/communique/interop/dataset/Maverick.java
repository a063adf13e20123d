package io.github.communique.interop.dataset;

import io.github.communique.Action;
import io.github.communique.Article;
import io.github.communique.Coordinates;
import io.github.communique.Event;
import io.github.communique.Location;
import io.github.communique.Quantity;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.Instrument;
import io.github.communique.vocabulary.LocationKind;
import io.github.communique.vocabulary.LocationPrecision;
import io.github.communique.vocabulary.QuantityKind;
import io.github.communique.vocabulary.Status;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

  Maverick() {
    super("MAVERICK", "maverick", TableForm.COMMAS, List.of(columnNames()));
  }

  private static List<String> columnNames() {
    StringBuilder names = new StringBuilder(FIRST);
    for (int i = 1; i <= MaverickActors.BLOCKS; i++) {
      names.append(OF_AN_ACTOR.replace("actorN", "actor" + i));
    }
    return CellText.words(names.append(LAST).toString());
  }

  @Override
  String idOf(TableRow row) {
    return row.get("id");
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
    EventTime time = Days.between(row, "date_start", "date_end");
    if (time != null) {
      event.time(time);
    }
    Location place = place(row, parts);
    if (place != null) {
      event.place(place);
    }
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
        Instrument instrument = INSTRUMENTS.get(form.strip());
        if (instrument != null) {
          instruments.add(instrument);
        }
      }
    }
    return instruments;
  }

  private static @Nullable Location place(TableRow row, Parts parts) {
    Location around = null;
    if (row.has("country")) {
      Location.Builder country =
          Location.builder().kind(LocationKind.COUNTRY).name(LocalizedText.of(row.get("country")));
      String code = COUNTRIES.get(row.get("country"));
      if (code != null) {
        country.country(code);
      }
      around = parts.location(country);
    }
    List<String> names = new ArrayList<>(List.of("city", "location"));
    names.removeIf(column -> !row.has(column));
    for (String column : names) {
      boolean smallest = column.equals(names.get(names.size() - 1));
      Location.Builder place =
          Location.builder()
              .kind(column.equals("city") ? LocationKind.CITY : LocationKind.UNKNOWN)
              .name(LocalizedText.of(row.get(column)));
      if (around != null) {
        place.partOf(around);
      }
      if (smallest) {
        Coordinates point = Points.of(row, "latitude", "longitude");
        if (point != null) {
          place.coordinates(point);
        }
        precision(row).ifPresent(place::precision);
      }
      around = parts.location(place);
    }
    return around;
  }

  /** Returns the place precision. A higher number means a more precise place, unlike in UCDP. */
  private static Optional<LocationPrecision> precision(TableRow row) {
    return switch (row.get("geo_precision")) {
      case "1" -> Optional.of(LocationPrecision.COUNTRY);
      case "2" -> Optional.of(LocationPrecision.ADMIN);
      case "3", "4", "5" -> Optional.of(LocationPrecision.CITY);
      case "6" -> Optional.of(LocationPrecision.BUILDING);
      case "" -> Optional.empty();
      default -> {
        row.report(TableRow.CODE, "geo_precision", "from 1 to 6");
        yield Optional.empty();
      }
    };
  }

  /**
   * Returns the quantity in three columns, or empty if all numbers are missing or 0. A value of 0
   * can also mean that the number was not reported.
   */
  private static Optional<Quantity> quantity(TableRow row, String of, QuantityKind kind) {
    Long low = row.count(of + "_low");
    Long best = row.count(of + "_best");
    Long high = row.count(of + "_high");
    boolean none = isNone(low) && isNone(best) && isNone(high);
    if (none) {
      return Optional.empty();
    }
    // If another number is positive, an upper bound of 0 means that the upper bound is unknown.
    boolean noHigh = isNone(high) && !(isNone(best) && isNone(low));
    Quantity.Builder quantity = Counts.of(kind, low, best, noHigh ? null : high);
    return Optional.ofNullable(quantity).map(Quantity.Builder::build);
  }

  private static boolean isNone(@Nullable Long number) {
    return number == null || number == 0;
  }

  private static Optional<Article> article(TableRow row, Parts parts) {
    String source = row.get("source");
    String author = row.get("source_author");
    if (source.isEmpty() && author.isEmpty()) {
      return Optional.empty();
    }
    Article.Builder article = Article.builder();
    Matcher parsed = SOURCE.matcher(source);
    if (parsed.matches()) {
      article.publisher(parsed.group(1)).headline(LocalizedText.of(parsed.group(3)));
      PartialDateTime published =
          row.date("source", parsed.group(2), "a source with a day such as 2022-02-21");
      if (published != null) {
        article.published(published);
      }
    } else if (!source.isEmpty()) {
      article.headline(LocalizedText.of(source));
    }
    if (!author.isEmpty()) {
      article.author(author);
    }
    return Optional.of(parts.article(article));
  }

  @Override
  void export(Event event, Resolver objects, Map<String, String> cells) {
    Days.export(event.time(), "date_start", "date_end", cells);
    List<Location> chain = Points.chain(event, objects);
    for (Location location : chain) {
      boolean country = location.kind().equals(LocationKind.COUNTRY);
      boolean city = location.kind().equals(LocationKind.CITY);
      cells.put(country ? "country" : city ? "city" : "location", location.name().value());
    }
    if (!chain.isEmpty()) {
      Points.export(chain.get(0), "latitude", "longitude", cells);
    }
    MaverickActors.export(event.participations(), objects, cells);
    export(event, "deaths", QuantityKind.FATALITIES, cells);
    export(event, "injuries", QuantityKind.INJURED, cells);
    event.articles().stream()
        .flatMap(ref -> objects.resolve(ref).stream())
        .findFirst()
        .ifPresent(article -> export(article, cells));
  }

  private static void export(Event event, String of, QuantityKind kind, Map<String, String> cells) {
    Optional<Quantity> quantity = Counts.find(event, kind, Counts::isTotal);
    for (String bound : List.of("_low", "_best", "_high")) {
      cells.put(of + bound, "0");
    }
    Counts.put(cells, of + "_low", quantity.flatMap(Quantity::low));
    Counts.put(cells, of + "_best", quantity.flatMap(Quantity::best));
    Counts.put(cells, of + "_high", quantity.flatMap(Quantity::high));
  }

  private static void export(Article article, Map<String, String> cells) {
    String headline = article.headline().map(LocalizedText::value).orElse("");
    String day = article.published().map(PartialDateTime::toString).orElse("");
    cells.put(
        "source",
        article
            .publisher()
            .map(publisher -> publisher + " (" + day + ") " + headline)
            .orElse(headline));
    article.authors().stream().findFirst().ifPresent(author -> cells.put("source_author", author));
  }
}
