package io.github.communique.interop.schemaorg;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Agreement;
import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Identifier;
import io.github.communique.Location;
import io.github.communique.Meeting;
import io.github.communique.Place;
import io.github.communique.Quotation;
import io.github.communique.Ref;
import io.github.communique.Statement;
import io.github.communique.internal.export.Exported;
import io.github.communique.internal.text.AbsoluteUri;
import io.github.communique.time.EventTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.QuotationForm;
import io.github.communique.vocabulary.Status;
import io.github.communique.vocabulary.Word;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes the JSON-LD nodes of one dossier. */
record Nodes(Dossier dossier, JsonGenerator json) {
  private static final Set<Status> ASSERTED =
      Set.of(
          Status.PLANNED,
          Status.ONGOING,
          Status.OCCURRED,
          Status.INTERRUPTED,
          Status.POSTPONED,
          Status.CANCELLED);

  /** The statuses of a statement that has been made or is being made. */
  private static final Set<Status> SAID = Set.of(Status.OCCURRED, Status.ONGOING);

  private static final Map<Status, String> STATUSES =
      Map.of(
          Status.PLANNED, "https://schema.org/EventScheduled",
          Status.POSTPONED, "https://schema.org/EventPostponed",
          Status.CANCELLED, "https://schema.org/EventCancelled");

  /**
   * The actor kinds for which the schema.org type is ambiguous or is neither Person nor
   * Organization.
   */
  private static final Set<ActorKind> UNTYPED =
      Set.of(
          ActorKind.POPULATION,
          ActorKind.GROUP,
          ActorKind.FORMAT,
          ActorKind.VEHICLE,
          ActorKind.DOCUMENT,
          ActorKind.THING,
          ActorKind.UNKNOWN);

  void write(Article article) {
    start("NewsArticle", article.id());
    article.headline().ifPresent(headline -> text("headline", headline));
    text("inLanguage", article.language());
    text("url", article.url().filter(AbsoluteUri::isWellFormed));
    text("datePublished", article.published().map(Object::toString));
    text("dateModified", article.updated().map(Object::toString));
    text("articleSection", article.section());
    text("license", article.licence().filter(AbsoluteUri::isWellFormed));
    // The @type is omitted, because the format does not state whether an author is a person.
    objects("author", article.authors(), name -> json.writeStringProperty("name", name));
    object(
        "publisher",
        "Organization",
        article.publisher(),
        name -> json.writeStringProperty("name", name));
    json.writeEndObject();
  }

  /** Writes an event. Returns the reason why the event was skipped; empty if it was written. */
  Optional<String> write(Exported event) {
    Optional<String> reason = reasonAgainst(event.report());
    if (reason.isEmpty()) {
      if (event.report() instanceof Statement statement) {
        write(event, statement, direct(statement).orElseThrow());
      } else {
        writeEvent(event);
      }
    }
    return reason;
  }

  /**
   * Returns the reason why schema.org cannot express an event; empty if schema.org can express it.
   */
  private static Optional<String> reasonAgainst(Event event) {
    if (event instanceof Agreement) {
      return Optional.of("schema.org does not have a type for agreements");
    }
    if (event instanceof Statement statement && direct(statement).isEmpty()) {
      return Optional.of("it does not have a direct quotation");
    }
    if (event.polarity() != Polarity.POSITIVE) {
      return Optional.of("its polarity is " + event.polarity());
    }
    if (!(event instanceof Statement ? SAID : ASSERTED).contains(event.status())) {
      return Optional.of("its status is " + event.status());
    }
    return isUnsure(event.certainty())
        ? Optional.of("its certainty is " + event.certainty())
        : Optional.empty();
  }

  private static boolean isUnsure(Certainty certainty) {
    return certainty == Certainty.PROBABLE || certainty == Certainty.POSSIBLE;
  }

  /** Returns the actors whose participation is certain. */
  private List<Actor> actors(Exported event) {
    return event
        .present()
        .filter(participation -> !isUnsure(participation.certainty()))
        .flatMap(participation -> dossier.resolve(participation.actor()).stream())
        .distinct()
        .toList();
  }

  private static Optional<Quotation> direct(Statement statement) {
    return statement.quotation().filter(quotation -> quotation.form() == QuotationForm.DIRECT);
  }

  private void write(Exported event, Statement statement, Quotation quotation) {
    start("Quotation", statement.id());
    text("text", quotation.text());
    objects("creator", actors(event), this::actor);
    text("dateCreated", exact(event).flatMap(EventTime::at).map(Object::toString));
    ids("isBasedOn", event.report().articles());
    json.writeEndObject();
  }

  private void writeEvent(Exported event) {
    start("Event", event.report().id());
    Optional<LocalizedText> name =
        event.report() instanceof Meeting meeting ? meeting.name() : Optional.empty();
    Optional<LocalizedText> summary = event.report().summary();
    name.or(() -> summary).ifPresent(text -> text("name", text));
    summary.filter(text -> name.isPresent()).ifPresent(text -> text("description", text));
    List<LocalizedText> keywords = new ArrayList<>();
    event.kind().map(Word::value).map(LocalizedText::of).ifPresent(keywords::add);
    keywords.addAll(event.report().topics());
    array("keywords", keywords, this::text);
    text("eventStatus", Optional.ofNullable(STATUSES.get(event.report().status())));
    Optional<EventTime> time = exact(event);
    text("startDate", time.flatMap(at -> at.at().or(at::from)).map(Object::toString));
    text("endDate", time.flatMap(EventTime::to).map(Object::toString));
    text("duration", duration(event).map(Duration::toString));
    objects(
        "location",
        event
            .venues()
            .map(Place::location)
            .flatMap(place -> dossier.resolve(place).stream())
            .distinct()
            .toList(),
        this::place);
    if (event.report() instanceof Meeting) {
      objects("attendee", actors(event), this::actor);
    }
    ids("subjectOf", event.report().articles());
    json.writeEndObject();
  }

  private static Optional<Duration> duration(Exported event) {
    return event.report() instanceof Meeting meeting
        ? meeting.duration()
        : ((Action) event.report()).duration();
  }

  private static Optional<EventTime> exact(Exported event) {
    return event
        .time()
        .filter(time -> !time.approximate() && !time.uncertain() && !time.recurring());
  }

  private void place(Location location) {
    json.writeStringProperty("@type", "Place");
    text("name", location.name());
    object(
        "geo",
        "GeoCoordinates",
        Exported.point(location),
        at -> {
          number("latitude", at.latitude());
          number("longitude", at.longitude());
        });
    object(
        "address",
        "PostalAddress",
        location.country(),
        country -> json.writeStringProperty("addressCountry", country));
    sameAs(location.identifiers());
  }

  private void actor(Actor actor) {
    if (actor.kind().equals(ActorKind.PERSON)) {
      json.writeStringProperty("@type", "Person");
    } else if (!UNTYPED.contains(actor.kind())) {
      json.writeStringProperty("@type", "Organization");
    }
    text("name", actor.name());
    sameAs(actor.identifiers());
  }

  private void sameAs(List<Identifier> identifiers) {
    List<String> uris =
        identifiers.stream()
            .flatMap(identifier -> identifier.uri().stream())
            .filter(AbsoluteUri::isWellFormed)
            .distinct()
            .toList();
    array("sameAs", uris, json::writeString);
  }

  private void start(String type, String id) {
    json.writeStartObject();
    json.writeStringProperty("@type", type);
    json.writeStringProperty("@id", address(id));
  }

  /**
   * Returns the URI of an object. The separator before the object id is a slash if the dossier id
   * already contains a fragment; otherwise, it is a number sign.
   */
  private String address(String id) {
    return dossier.id() + (dossier.id().indexOf('#') < 0 ? "#" : "/") + id;
  }

  private void ids(String property, List<? extends Ref<?>> refs) {
    List<String> ids =
        refs.stream()
            .filter(ref -> dossier.resolve(ref).isPresent())
            .map(ref -> address(ref.id()))
            .distinct()
            .toList();
    objects(property, ids, id -> json.writeStringProperty("@id", id));
  }

  /**
   * Writes a property whose value is an array with one object of the given type. If the object is
   * absent, the property is omitted.
   */
  private <T> void object(String property, String type, Optional<T> object, Consumer<T> content) {
    objects(
        property,
        object.stream().toList(),
        present -> {
          json.writeStringProperty("@type", type);
          content.accept(present);
        });
  }

  /** Writes a property whose value is an array of objects. An empty array is omitted. */
  private <T> void objects(String property, List<T> all, Consumer<T> content) {
    array(
        property,
        all,
        object -> {
          json.writeStartObject();
          content.accept(object);
          json.writeEndObject();
        });
  }

  /** Writes a property whose value is an array. An empty array is omitted. */
  private <T> void array(String property, List<T> all, Consumer<T> element) {
    if (!all.isEmpty()) {
      json.writeArrayPropertyStart(property);
      all.forEach(element);
      json.writeEndArray();
    }
  }

  private void text(String property, Optional<String> value) {
    value.ifPresent(text -> json.writeStringProperty(property, text));
  }

  private void text(String property, LocalizedText value) {
    json.writeName(property);
    text(value);
  }

  private void text(LocalizedText value) {
    if (value.language().isEmpty()) {
      json.writeString(value.value());
      return;
    }
    json.writeStartObject();
    json.writeStringProperty("@value", value.value());
    json.writeStringProperty("@language", value.language().get());
    json.writeEndObject();
  }

  private void number(String property, double degrees) {
    json.writeName(property);
    json.writeNumber(BigDecimal.valueOf(degrees).toPlainString());
  }
}
