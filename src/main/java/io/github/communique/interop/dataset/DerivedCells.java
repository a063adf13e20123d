package io.github.communique.interop.dataset;

import io.github.communique.Actor;
import io.github.communique.Article;
import io.github.communique.Classification;
import io.github.communique.DossierObject;
import io.github.communique.Event;
import io.github.communique.Location;
import io.github.communique.Participation;
import io.github.communique.Ref;
import io.github.communique.Statement;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.vocabulary.ClassificationScheme;
import io.github.communique.vocabulary.IdentifierScheme;
import io.github.communique.vocabulary.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The cells of a row that can be derived from an event. */
final class DerivedCells {
  private final Event event;
  private final Resolver objects;
  private final List<Article> articles;
  private final List<Location> places;
  private final Map<String, String> cells = new HashMap<>();

  DerivedCells(Event event, Resolver objects) {
    this.event = event;
    this.objects = objects;
    this.articles = resolved(event.articles().stream());
    this.places = placesOf(event);
  }

  private List<Location> placesOf(Event event) {
    List<Location> chain = new ArrayList<>();
    Optional<Location> location =
        event.places().stream().findFirst().flatMap(place -> resolve(place.location()));
    // The limit prevents an infinite loop in an invalid dossier, in which a location can be part of
    // itself.
    while (location.isPresent() && chain.size() < 10) {
      chain.add(location.get());
      location = location.get().partOf().flatMap(this::resolve);
    }
    return chain;
  }

  Event event() {
    return event;
  }

  /** Returns the cell of a column, or an empty string if the cell cannot be derived. */
  String get(String column) {
    return cells.getOrDefault(column, "");
  }

  void put(String column, String cell) {
    cells.put(column, cell);
  }

  void put(String column, Optional<String> cell) {
    cell.ifPresent(text -> cells.put(column, text));
  }

  void putNumber(String column, Optional<BigDecimal> number) {
    put(column, number.map(BigDecimal::toPlainString));
  }

  /** Writes the event's first identifier that has the given scheme. */
  void putIdentifier(String column, IdentifierScheme scheme) {
    put(column, Identifiers.first(event.identifiers(), scheme));
  }

  /** Writes the event's first code that has the given scheme. */
  void putCode(String column, ClassificationScheme scheme) {
    put(column, codes(scheme).stream().findFirst());
  }

  /** Returns the event's codes that have the given scheme. */
  List<String> codes(ClassificationScheme scheme) {
    return event.classifications().stream()
        .filter(code -> code.scheme().equals(scheme))
        .map(Classification::code)
        .toList();
  }

  /** Returns the time of the event as text, or empty if the time is unknown or a range. */
  Optional<String> time() {
    return event.time().flatMap(EventTime::at).map(PartialDateTime::toString);
  }

  /** Returns the source actors, in the order in which they appear in the event. */
  List<Actor> sources() {
    return resolved(
        event.participations().stream().filter(this::isSource).map(Participation::actor));
  }

  /** Returns the target actors, in the order in which they appear in the event. */
  List<Actor> targets() {
    return event instanceof Statement statement
        ? resolved(statement.targets().stream())
        : resolved(
            event.participations().stream()
                .filter(part -> !isSource(part))
                .map(Participation::actor));
  }

  private boolean isSource(Participation participation) {
    return event instanceof Statement
        || participation.role().filter(Role.INITIATOR::equals).isPresent();
  }

  List<Article> articles() {
    return articles;
  }

  /** Returns the first article of the event. */
  Optional<Article> article() {
    return articles.stream().findFirst();
  }

  /** Returns the URL of the first article that has a URL. */
  Optional<String> url() {
    return articles.stream().flatMap(article -> article.url().stream()).findFirst();
  }

  /** Returns the publishers of the articles. */
  List<String> publishers() {
    return articles.stream().flatMap(article -> article.publisher().stream()).toList();
  }

  /**
   * Returns the first location of the event and all locations that contain it, from the smallest to
   * the largest.
   */
  List<Location> places() {
    return places;
  }

  /** Returns the first location of the event. */
  Optional<Location> place() {
    return places.stream().findFirst();
  }

  <T extends DossierObject> Optional<T> resolve(Ref<T> ref) {
    return objects.resolve(ref);
  }

  private <T extends DossierObject> List<T> resolved(Stream<Ref<T>> refs) {
    return refs.flatMap(ref -> resolve(ref).stream()).toList();
  }
}
