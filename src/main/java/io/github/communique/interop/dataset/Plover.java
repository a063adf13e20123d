package io.github.communique.interop.dataset;

import io.github.communique.Actor;
import io.github.communique.Article;
import io.github.communique.Classification;
import io.github.communique.Event;
import io.github.communique.EventBuilder;
import io.github.communique.Quantity;
import io.github.communique.internal.text.AbsoluteUri;
import io.github.communique.internal.text.LanguageTag;
import io.github.communique.internal.text.Quoted;
import io.github.communique.internal.text.WordList;
import io.github.communique.time.EventTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ClassificationScheme;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.QuantityKind;
import io.github.communique.vocabulary.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * PLOVER events in JSON, with the members defined in the PLOVER manual or in an earlier draft of
 * the manual.
 */
final class Plover extends EventTable {
  private static final String MANUAL =
      """
      id has_event date time enddate endtime actor recipient event event_loc event_text quad_code
      event_scale mode context link text text_info cite_info coder coded_date coded_time comment
      size dead injured arrested
      """;

  private static final String DRAFT =
      """
      id date source event eventText context text textInfo language publication coder version
      dateCoded comment target mode eventLoc size dead injured
      """;

  /**
   * The members that distinguish an event from other objects. Every event must have at least one of
   * these members.
   */
  private static final Set<String> REQUIRED =
      Set.of("event", "actor", "recipient", "source", "target", "event_text", "eventText");

  /** The modes that describe the status or polarity of an event, not its kind. */
  private static final Set<String> AUXILIARY =
      Set.of("historical", "future", "hypothetical", "negation");

  /** The placeholder for an unknown day in the examples of the draft manual. */
  private static final String NO_DAY = "2000-01-01";

  /**
   * The event type of an object that describes the file instead of an event. Each example of the
   * draft manual begins with such an object.
   */
  private static final String ABOUT_THE_FILE = "DOCUMENT";

  private static final List<String> NUMBERS = List.of("size", "dead", "injured", "arrested");

  Plover() {
    super(
        "PLOVER",
        "plover",
        TableForm.JSON,
        "id",
        List.of(WordList.words(MANUAL), WordList.words(DRAFT)));
  }

  @Override
  Optional<String> refusal(Columns columns) {
    return columns.names().stream().anyMatch(REQUIRED::contains)
        ? Optional.empty()
        : Optional.of(
            "a PLOVER event must have a member event, actor or recipient; found the members "
                + Quoted.of(String.join(", ", columns.names())));
  }

  /** Returns an empty set, because a JSON object omits missing values. */
  @Override
  Set<String> placeholders() {
    return Set.of();
  }

  @Override
  String idOf(TableRow row) {
    return PloverJson.only(row, "id");
  }

  @Override
  Event build(TableRow row, Parts parts) {
    List<String> types = PloverJson.texts(row, "event", "");
    if (types.contains(ABOUT_THE_FILE)) {
      throw new IllegalArgumentException("the object describes the file, not an event");
    }
    List<String> modes = new ArrayList<>(PloverJson.texts(row, "mode", ", "));
    List<String> auxiliary = modes.stream().map(Plover::lower).filter(AUXILIARY::contains).toList();
    modes.removeIf(mode -> AUXILIARY.contains(lower(mode)));
    if (types.size() > 1) {
      row.report(TableRow.CODE, "event", "one PLOVER event type (the first determines the kind)");
    }
    // If an event has several modes, its kind depends only on the event type.
    EventKind kind =
        PloverCodes.kind(
            row,
            "event",
            types.isEmpty() ? "" : types.get(0),
            "mode",
            modes.size() == 1 ? modes.get(0) : "");
    EventBuilder<?> event =
        CodedEvent.of(
            kind,
            parts.nextEvent(),
            actors(row, List.of("actor", "source"), parts),
            actors(row, List.of("recipient", "target"), parts));
    types.forEach(
        type -> event.classification(Classification.of(ClassificationScheme.PLOVER, type)));
    status(row, auxiliary, event);
    PloverTimes.of(row, isOfDraft(row) ? NO_DAY : "").ifPresent(event::time);
    PloverPlaces.of(row, parts).ifPresent(event::place);
    article(row, parts).ifPresent(event::article);
    PloverJson.texts(row, "context", ", ")
        .forEach(context -> event.topic(LocalizedText.of(context)));
    quantities(row, event);
    return event.build();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static boolean isOfDraft(TableRow row) {
    return Stream.of("source", "eventText", "dateCoded", "eventLoc", "textInfo")
        .anyMatch(column -> row.columns().position(column) >= 0);
  }

  private static void status(TableRow row, List<String> auxiliary, EventBuilder<?> event) {
    if (auxiliary.contains("hypothetical")) {
      event.status(Status.HYPOTHETICAL);
    } else if (auxiliary.contains("future")) {
      // PLOVER does not distinguish between planned, proposed and expected events.
      event.status(Status.UNKNOWN);
    } else if (row.get("has_event").equals("false")) {
      event.status(Status.UNKNOWN);
    }
    if (auxiliary.contains("negation")) {
      event.polarity(Polarity.NEGATIVE);
    }
  }

  private static List<Actor> actors(TableRow row, List<String> columns, Parts parts) {
    List<Actor> actors = new ArrayList<>();
    for (String column : columns) {
      for (JsonNode entity : PloverJson.items(row, column)) {
        String name =
            entity.isObject()
                ? PloverJson.first(entity, "entity_text", "actorText", "identifier_text", "code")
                : PloverJson.text(entity);
        if (!name.isEmpty()) {
          String sector = PloverJson.first(entity, "sector", "sector_code");
          Actor.Builder actor =
              Actor.builder()
                  .kind(PloverCodes.actorKind(sector.toUpperCase(Locale.ROOT)))
                  .name(name);
          PloverPlaces.country(PloverJson.first(entity, "code")).ifPresent(actor::country);
          actors.add(parts.actor(actor));
        }
      }
    }
    return actors;
  }

  private static Optional<Article> article(TableRow row, Parts parts) {
    JsonNode cited = PloverJson.node(row, "cite_info");
    Article.Builder article = Article.builder();
    boolean[] known = {false};
    set(
        PloverJson.first(cited, "title"),
        title -> article.headline(LocalizedText.of(title)),
        known);
    set(
        first(PloverJson.first(cited, "publication"), PloverJson.only(row, "publication")),
        article::publisher,
        known);
    set(PloverJson.first(cited, "license"), article::licence, known);
    String url = first(PloverJson.first(cited, "url"), PloverJson.only(row, "link"));
    set(AbsoluteUri.isOfTheWeb(url) ? url : "", article::url, known);
    String language = first(PloverJson.first(cited, "language"), PloverJson.only(row, "language"));
    set(
        language.length() <= 3 && LanguageTag.isWellFormed(language) ? language : "",
        article::language,
        known);
    return known[0] ? Optional.of(parts.article(article)) : Optional.empty();
  }

  private static String first(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  private static void set(String value, Consumer<String> property, boolean[] known) {
    if (!value.isEmpty()) {
      property.accept(value);
      known[0] = true;
    }
  }

  private static QuantityKind kind(String number) {
    return switch (number) {
      case "dead" -> QuantityKind.FATALITIES;
      case "injured" -> QuantityKind.INJURED;
      case "arrested" -> QuantityKind.DETAINED;
      default -> QuantityKind.PARTICIPANTS;
    };
  }

  private static void quantities(TableRow row, EventBuilder<?> event) {
    JsonNode size = PloverJson.node(row, "size");
    for (String column : NUMBERS) {
      String cell =
          size.isObject() && size.has(column)
              ? PloverJson.first(size, column)
              : column.equals("size") && size.isObject() ? "" : PloverJson.only(row, column);
      row.count(row.has(column) ? column : "size", cell)
          .map(count -> Quantity.exactly(kind(column), count))
          .ifPresent(event::quantity);
    }
  }

  @Override
  void export(DerivedCells cells) {
    List<String> types = cells.codes(ClassificationScheme.PLOVER);
    if (!types.isEmpty()) {
      cells.put("event", PloverJson.json(types));
    }
    Optional<EventTime> time = cells.event().time();
    time.flatMap(stated -> stated.at().or(stated::earliest))
        .ifPresent(start -> PloverTimes.export(cells, start, ""));
    time.flatMap(EventTime::latest).ifPresent(end -> PloverTimes.export(cells, end, "end"));
    cells.put("actor", PloverJson.entities(cells.sources()));
    cells.put("recipient", PloverJson.entities(cells.targets()));
    for (String column : NUMBERS) {
      cells.putNumber(column, Counts.best(cells.event(), kind(column)));
    }
    List<String> topics = cells.event().topics().stream().map(LocalizedText::value).toList();
    if (!topics.isEmpty()) {
      cells.put("context", PloverJson.json(topics));
    }
    PloverPlaces.export(cells);
    cells.put("link", cells.url());
  }
}
