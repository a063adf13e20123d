package io.github.communique.docs;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Affiliation;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.EventBuilder;
import io.github.communique.Location;
import io.github.communique.Meeting;
import io.github.communique.Participation;
import io.github.communique.Quantity;
import io.github.communique.Relation;
import io.github.communique.time.PartialDateTime;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.Instrument;
import io.github.communique.vocabulary.LocationKind;
import io.github.communique.vocabulary.Purpose;
import io.github.communique.vocabulary.RelationType;
import io.github.communique.vocabulary.Role;
import io.github.communique.vocabulary.Status;
import java.util.ArrayList;
import java.util.List;

/**
 * Creates dossiers that contain several reports of one occurrence. All dossiers contain the same
 * actors and locations.
 */
final class OneOccurrence {
  private static final List<Actor> ACTORS =
      List.of(
          Actor.of("us", ActorKind.STATE, "US"),
          actor("forces", ActorKind.MILITARY).partOf("us").build(),
          holder("president", "President", "us"),
          holder("adam", "Fighter", "rebels"),
          holder("bela", "Fighter", "rebels"),
          actor("rebels", ActorKind.ARMED_GROUP).build(),
          actor("partner", ActorKind.STATE).build(),
          actor("a", ActorKind.STATE).build(),
          actor("b", ActorKind.STATE).build(),
          actor("soldiers-a", ActorKind.GROUP).unnamed(true).partOf("a").build(),
          actor("patrol-b", ActorKind.GROUP).unnamed(true).partOf("soldiers-b").build(),
          actor("soldiers-b", ActorKind.GROUP).unnamed(true).partOf("b").build(),
          actor("gunmen", ActorKind.GROUP).unnamed(true).build(),
          actor("officers-a", ActorKind.GROUP).unnamed(true).partOf("a").build(),
          actor("policeman-a", ActorKind.PERSON).unnamed(true).partOf("a").build(),
          actor("clerk", ActorKind.PERSON).build(),
          holder("minister-a", "Minister", "a"),
          actor("union", ActorKind.INTERNATIONAL_ORGANIZATION).build(),
          actor("m", ActorKind.STATE).partOf("union").build(),
          actor("n", ActorKind.STATE).partOf("union").build(),
          actor("soldiers-m", ActorKind.GROUP).unnamed(true).partOf("m").build(),
          actor("soldiers-n", ActorKind.GROUP).unnamed(true).partOf("n").build(),
          actor("c", ActorKind.STATE).build(),
          actor("d", ActorKind.STATE).build(),
          actor("villagers", ActorKind.POPULATION).build(),
          actor("teachers", ActorKind.POPULATION).build(),
          actor("police", ActorKind.GOVERNMENT_BODY).build(),
          actor("rioters", ActorKind.GROUP).build(),
          actor("party", ActorKind.POLITICAL_PARTY).build(),
          actor("army", ActorKind.MILITARY).build());

  private static final List<Location> LOCATIONS =
      List.of(
          in("FR", "paris"),
          in("FR", "lyon"),
          in("DE", "berlin"),
          in("NC", "noumea"),
          in("AU", "sydney"),
          in("TW", "taipei"),
          in("CN", "beijing"),
          in("VA", "vatican"),
          in("IT", "rome"),
          in("PS", "gaza"),
          in("IL", "tel-aviv"),
          in("UA", "kyiv"),
          in("RU", "moscow"),
          area("UA", "crimea-ua", "Crimea", LocationKind.REGION),
          area("RU", "crimea-ru", "crimea", LocationKind.ADMIN),
          Location.of("europe", LocationKind.REGION, "Europe"),
          in("UA", "podil").toBuilder().partOf("europe").build(),
          in("RU", "arbat").toBuilder().partOf("europe").build(),
          in("UA", "yalta").toBuilder().partOf("crimea-ua").build(),
          area("FK", "falklands", "Falkland Islands", LocationKind.COUNTRY),
          area("AR", "malvinas", "Falkland Islands", LocationKind.REGION),
          in("FK", "stanley").toBuilder().partOf("falklands").build(),
          area("FR", "massif-fr", "Massif", LocationKind.AREA),
          area("IT", "massif-it", "Massiccio", LocationKind.AREA));

  private OneOccurrence() {}

  private static Actor.Builder actor(String id, ActorKind kind) {
    return Actor.builder().id(id).kind(kind).name(id);
  }

  private static Actor holder(String id, String title, String organization) {
    return actor(id, ActorKind.PERSON)
        .affiliation(Affiliation.builder().title("en", title).organization(organization).build())
        .build();
  }

  private static Location in(String country, String id) {
    return Location.builder().id(id).kind(LocationKind.CITY).name(id).country(country).build();
  }

  private static Location area(String country, String id, String name, LocationKind kind) {
    return Location.builder().id(id).kind(kind).name(name).country(country).build();
  }

  /** Creates a dossier that contains the reports r1, r2, … of one occurrence. */
  static Dossier reports(EventBuilder<?>... reports) {
    return reports(RelationType.SAME_EVENT, reports);
  }

  /**
   * Creates a dossier that contains reports of one occurrence, with relations from r2, r3, … to r1.
   */
  static Dossier reports(RelationType type, EventBuilder<?>... reports) {
    List<Event> events = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    for (EventBuilder<?> report : reports) {
      String id = "r" + (events.size() + 1);
      events.add(report.id(id).build());
      if (events.size() > 1) {
        relations.add(Relation.of(id, type, "r1"));
      }
    }
    return Dossier.builder()
        .id("urn:x:reports")
        .add(ACTORS)
        .add(LOCATIONS)
        .add(events)
        .relations(relations)
        .build();
  }

  static Action.Builder action(ActionKind kind) {
    return Action.builder().kind(kind).status(Status.OCCURRED);
  }

  static Action.Builder attack() {
    return action(ActionKind.ATTACK);
  }

  /** An attack by perpetrators. */
  static Action.Builder did(String... perpetrators) {
    Action.Builder attack = attack();
    for (String perpetrator : perpetrators) {
      attack.participant(perpetrator, Role.PERPETRATOR);
    }
    return attack;
  }

  /** An attack by a suspect. */
  static Action.Builder suspected(String suspect, Certainty certainty) {
    return attack()
        .participant(
            Participation.builder()
                .actor(suspect)
                .role(Role.PERPETRATOR)
                .certainty(certainty)
                .build());
  }

  static Action.Builder with(Instrument... instruments) {
    return attack().instruments(List.of(instruments));
  }

  static Action.Builder in(String location) {
    return attack().place(location);
  }

  static Action.Builder of(Quantity quantity) {
    return attack().quantity(quantity);
  }

  static Meeting.Builder meeting(String... participants) {
    Meeting.Builder meeting = Meeting.builder().status(Status.OCCURRED).purpose(Purpose.NEGOTIATE);
    for (String participant : participants) {
      meeting.participant(participant);
    }
    return meeting;
  }

  static PartialDateTime day(int ofJune) {
    return PartialDateTime.of(2022, 6, ofJune);
  }
}
