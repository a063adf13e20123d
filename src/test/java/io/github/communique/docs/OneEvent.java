package io.github.communique.docs;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Affiliation;
import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.DossierObject;
import io.github.communique.Location;
import io.github.communique.Meeting;
import io.github.communique.Quantity;
import io.github.communique.Statement;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.LocationKind;
import io.github.communique.vocabulary.Purpose;
import io.github.communique.vocabulary.QuantityKind;
import io.github.communique.vocabulary.Status;
import java.util.List;

/** Creates dossiers that contain a single event or a few objects. */
final class OneEvent {
  private static final List<Actor> ACTORS =
      List.of(
          Actor.of("carla", ActorKind.PERSON, "Carla"),
          Actor.of("dora", ActorKind.PERSON, "Dora"),
          Actor.of("elders", ActorKind.POPULATION, "Elders"),
          Actor.of("france", ActorKind.STATE, "France"));

  private static final List<Location> LOCATIONS =
      List.of(
          Location.builder()
              .id("paris")
              .kind(LocationKind.CITY)
              .name("Paris")
              .country("FR")
              .build(),
          Location.builder()
              .id("berlin")
              .kind(LocationKind.CITY)
              .name("Berlin")
              .country("DE")
              .build());

  private OneEvent() {}

  static Dossier.Builder dossier(DossierObject... objects) {
    return Dossier.builder().id("urn:x:event").add(ACTORS).add(LOCATIONS).add(objects);
  }

  /** Creates a dossier that contains an attack. */
  static Dossier only(Action.Builder attack) {
    return dossier(attack.build()).build();
  }

  /**
   * Creates a dossier that contains an attack and a single article, which was published on the
   * given day.
   */
  static Dossier publishedOn(String day, Action.Builder attack) {
    return dossier(article("a1").published(day).build(), attack.build()).build();
  }

  static Action.Builder attack() {
    return Action.builder().id("e1").kind(ActionKind.ATTACK).status(Status.OCCURRED);
  }

  static Action.Builder at(String time) {
    return attack().time(EventTime.at(time));
  }

  static Dossier counted(Quantity... quantities) {
    return only(attack().quantities(List.of(quantities)));
  }

  static Quantity dead(long number) {
    return Quantity.exactly(QuantityKind.FATALITIES, number);
  }

  static Article.Builder article(String id) {
    return Article.builder().id(id).language("en");
  }

  static Meeting.Builder talks(String... participants) {
    Meeting.Builder talks =
        Meeting.builder().id("talks").status(Status.OCCURRED).purpose(Purpose.NEGOTIATE);
    for (String participant : participants) {
      talks.participant(participant);
    }
    return talks;
  }

  static Statement.Builder statement(String... speakers) {
    Statement.Builder statement =
        Statement.builder().id("s1").status(Status.OCCURRED).topic("en", "rain");
    for (String speaker : speakers) {
      statement.speaker(speaker);
    }
    return statement;
  }

  /**
   * Creates a dossier that contains two persons who each hold a post in the same state and who talk
   * to each other.
   */
  static Dossier holders(String title, EventTime first, EventTime second) {
    return dossier(
            holder("adam", title, first),
            holder("bela", title, second),
            statement("adam", "bela").build())
        .build();
  }

  static Actor holder(String id, String title, EventTime period) {
    return Actor.builder()
        .id(id)
        .kind(ActorKind.PERSON)
        .name(id)
        .affiliation(
            Affiliation.builder().title("en", title).organization("france").period(period).build())
        .build();
  }
}
