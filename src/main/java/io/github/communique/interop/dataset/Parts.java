package io.github.communique.interop.dataset;

import io.github.communique.Actor;
import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.DossierObject;
import io.github.communique.Event;
import io.github.communique.Location;
import io.github.communique.Provenance;
import io.github.communique.Ref;
import io.github.communique.Relation;
import io.github.communique.value.Extensions;
import io.github.communique.vocabulary.RelationType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Collects the objects of a dossier while table rows are imported. Objects that are equal except
 * for their ids are added only once.
 */
final class Parts implements Resolver {
  private static final String ANY_ID = "x";

  private final Map<Actor, Actor> actors = new LinkedHashMap<>();
  private final Map<Location, Location> locations = new LinkedHashMap<>();
  private final Map<Article, Article> articles = new LinkedHashMap<>();
  private final Map<String, DossierObject> byId = new LinkedHashMap<>();
  private final List<Event> events = new ArrayList<>();

  /**
   * Builds an actor with a generated id, or returns an existing actor that is equal except for the
   * id.
   */
  Actor actor(Actor.Builder actor) {
    return actors.computeIfAbsent(
        actor.id(ANY_ID).build(), built -> named(actor.id("actor" + (actors.size() + 1)).build()));
  }

  /**
   * Builds a location with a generated id, or returns an existing location that is equal except for
   * the id.
   */
  Location location(Location.Builder location) {
    return locations.computeIfAbsent(
        location.id(ANY_ID).build(),
        built -> named(location.id("place" + (locations.size() + 1)).build()));
  }

  /**
   * Builds an article with a generated id, or returns an existing article that is equal except for
   * the id.
   */
  Article article(Article.Builder article) {
    return articles.computeIfAbsent(
        article.id(ANY_ID).build(),
        built -> named(article.id("article" + (articles.size() + 1)).build()));
  }

  private <T extends DossierObject> T named(T object) {
    byId.put(object.id(), object);
    return object;
  }

  /** Returns a new id for the next event. */
  String nextEvent() {
    return "report" + (events.size() + 1);
  }

  /** Adds an event with the given extensions. */
  void add(Event event, Map<String, Object> extensions) {
    events.add(event.toBuilder().extensions(Extensions.of(extensions)).build());
  }

  /** Returns the JSON Pointer of an added event. */
  String pointer(Event event) {
    long before =
        events.stream()
            .takeWhile(other -> !other.id().equals(event.id()))
            .filter(other -> other.type() == event.type())
            .count();
    return "/" + event.type() + "s/" + before;
  }

  Dossier dossier(Optional<String> id, String source) {
    Dossier.Builder dossier = Dossier.builder();
    id.ifPresent(dossier::id);
    dossier.add(articles.values()).add(actors.values()).add(locations.values()).add(events);
    for (int i = 1; i < events.size(); i++) {
      dossier.relation(Relation.of(events.get(i), RelationType.SAME_EVENT, events.get(0)));
    }
    return dossier.provenance(Provenance.builder().agent(source).build()).build();
  }

  @Override
  public <T extends DossierObject> Optional<T> resolve(Ref<T> ref) {
    return Optional.ofNullable(byId.get(ref.id()))
        .filter(ref.kind()::isInstance)
        .map(ref.kind()::cast);
  }
}
