package io.github.communique.news;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Affiliation;
import io.github.communique.Agreement;
import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Identified;
import io.github.communique.Location;
import io.github.communique.Meeting;
import io.github.communique.Quantity;
import io.github.communique.Statement;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.*;
import java.math.BigDecimal;

/** A dossier for encoding a text, with short factory methods that add objects to the dossier. */
abstract class NewsReport {
  final Dossier.Builder dossier = Dossier.builder();

  NewsReport(String name, String published) {
    dossier
        .id("https://example.org/dossiers/" + name)
        .add(
            Article.builder()
                .id("article")
                .text(NewsText.of(name))
                .language("en")
                .published(published)
                .build());
  }

  final Actor actor(String id, ActorKind kind, String name) {
    return add(Actor.of(id, kind, name));
  }

  /**
   * Adds a person with an affiliation, that is, a post in an organization or a relationship to
   * another person.
   */
  final Actor person(String id, String name, Identified<Actor> at, String title) {
    return add(
        Actor.builder()
            .id(id)
            .kind(ActorKind.PERSON)
            .name(name)
            .affiliation(at, "en", title)
            .build());
  }

  final Actor unnamed(String id, ActorKind kind, String words) {
    return add(Actor.builder().id(id).kind(kind).unnamed(true).name("en", words).build());
  }

  final Actor add(Actor actor) {
    dossier.add(actor);
    return actor;
  }

  final Location location(String id, LocationKind kind, String name) {
    Location location = Location.of(id, kind, name);
    dossier.add(location);
    return location;
  }

  final Action add(Action.Builder action) {
    Action built = action.build();
    dossier.add(built);
    return built;
  }

  final Statement add(Statement.Builder statement) {
    Statement built = statement.build();
    dossier.add(built);
    return built;
  }

  final Meeting add(Meeting.Builder meeting) {
    Meeting built = meeting.build();
    dossier.add(built);
    return built;
  }

  final Agreement add(Agreement.Builder agreement) {
    Agreement built = agreement.build();
    dossier.add(built);
    return built;
  }

  final void relate(
      Identified<? extends Event> from, RelationType type, Identified<? extends Event> to) {
    dossier.relation(from, type, to);
  }

  static Action.Builder action(String id, ActionKind kind, Status status) {
    return Action.builder().id(id).kind(kind).status(status);
  }

  static Statement.Builder says(String id, SpeechAct act, Identified<Actor> speaker) {
    return Statement.builder().id(id).act(act).speaker(speaker);
  }

  static Meeting.Builder meeting(String id, Status status) {
    return Meeting.builder().id(id).status(status);
  }

  static Agreement.Builder agreement(String id, AgreementForm form, AgreementStage stage) {
    return Agreement.builder().id(id).status(Status.OCCURRED).form(form).stage(stage);
  }

  static Affiliation.Builder tie(Identified<Actor> to, String title) {
    return Affiliation.builder().organization(to).title("en", title);
  }

  static Quantity.Builder number(QuantityKind kind, String best) {
    return Quantity.builder().kind(kind).best(new BigDecimal(best));
  }

  static Quantity.Builder number(QuantityKind kind, String best, String unit) {
    return number(kind, best).unit(unit);
  }

  static EventTime words(String words) {
    return EventTime.unresolved("en", words);
  }
}
