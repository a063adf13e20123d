package io.github.communique.news;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Affiliation;
import io.github.communique.Article;
import io.github.communique.Location;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.*;

/** The actors and locations in the text about the convoy attack. */
abstract class ConvoyAttackCast {
  static final EventTime SUNDAY =
      EventTime.on(2024, 9, 8).withText("en", "shortly before dawn on Sunday");
  static final EventTime MONDAY = EventTime.on(2024, 9, 9).withText("en", "on Monday");

  final Article article =
      Article.builder()
          .id("a1")
          .text(NewsText.of("convoy-attack"))
          .language("en")
          .published("2024-09-09")
          .build();

  // Where
  final Location orvia = Location.of("orvia-land", LocationKind.COUNTRY, "Orvia");
  final Location north =
      Location.builder()
          .id("north")
          .kind(LocationKind.REGION)
          .name("north of Orvia")
          .partOf(orvia)
          .build();
  final Location pass =
      Location.builder()
          .id("pass")
          .kind(LocationKind.AREA)
          .name("Tashan pass")
          .partOf(north)
          .build();
  final Location road = Location.of("road", LocationKind.LINE, "road between Sarab and the border");
  final Location border = Location.of("border", LocationKind.LINE, "the border");
  final Location sarab = Location.of("sarab", LocationKind.CITY, "Sarab");
  final Location province = Location.of("province", LocationKind.ADMIN, "the province");
  final Location bridge = Location.of("bridge", LocationKind.FACILITY, "a bridge");
  final Location khardanLand = Location.of("khardan-land", LocationKind.COUNTRY, "Khardan");
  final Location geneva = Location.of("geneva", LocationKind.CITY, "Geneva");

  // Who
  final Actor state = Actor.of("orvia", ActorKind.STATE, "Orvia");
  final Actor turkey =
      Actor.builder().id("turkey").kind(ActorKind.STATE).name("Turkey").country("TR").build();
  final Actor citizens =
      Actor.builder()
          .id("citizens")
          .kind(ActorKind.POPULATION)
          .unnamed(true)
          .name("en", "Turkish citizens in the province")
          .partOf(turkey)
          .build();
  final Actor khardan =
      Actor.builder()
          .id("khardan-ministry")
          .kind(ActorKind.GOVERNMENT_BODY)
          .name("Khardan's foreign ministry")
          .build();
  final Actor ministry = Actor.of("ministry", ActorKind.GOVERNMENT_BODY, "The interior ministry");
  final Actor police = Actor.of("police", ActorKind.GOVERNMENT_BODY, "The police");
  final Actor prosecutors = Actor.unnamed(ActorKind.GOVERNMENT_BODY, "en", "prosecutors");
  final Actor army =
      Actor.builder().id("army").kind(ActorKind.MILITARY).name("The army").partOf(state).build();
  final Actor tolis = person("tolis", "Anwar Tolis", "President", state);
  final Actor ambassador =
      Actor.builder()
          .id("ambassador")
          .kind(ActorKind.PERSON)
          .unnamed(true)
          .name("en", "Orvia's ambassador")
          .affiliation(state, "en", "ambassador")
          .build();
  final Actor belay =
      Actor.builder()
          .id("belay")
          .kind(ActorKind.PERSON)
          .name("Rustam Belay")
          .affiliation(Affiliation.builder().title("en", "provincial governor").build())
          .build();
  final Actor radio = Actor.of("radio", ActorKind.BROADCASTER, "state radio");
  final Actor opn = Actor.of("opn", ActorKind.MEDIA, "OPN");
  final Actor hospital = Actor.of("hospital", ActorKind.of("hospital"), "The hospital in Sarab");
  final Actor survivor = Actor.unnamed(ActorKind.PERSON, "en", "a survivor");
  final Actor watch = Actor.of("watch", ActorKind.CIVIL_SOCIETY, "Mountain Watch");
  final Actor elders = Actor.unnamed(ActorKind.GROUP, "en", "two village elders");
  final Actor yolmak =
      Actor.builder().id("yolmak").kind(ActorKind.COMPANY).name("Yolmak").country("TR").build();
  final Actor workers =
      Actor.builder()
          .id("workers")
          .kind(ActorKind.GROUP)
          .unnamed(true)
          .name("en", "road workers")
          .partOf(yolmak)
          .build();
  final Actor officers =
      Actor.builder()
          .id("officers")
          .kind(ActorKind.GROUP)
          .unnamed(true)
          .name("en", "police officers")
          .partOf(police)
          .build();
  final Actor girl = Actor.unnamed(ActorKind.PERSON, "en", "a girl of seven");
  final Actor locals =
      Actor.builder()
          .id("locals")
          .kind(ActorKind.GROUP)
          .unnamed(true)
          .name("en", "local passengers")
          .member(girl)
          .build();
  final Actor passengers = Actor.unnamed(ActorKind.GROUP, "en", "passengers of one minibus");
  final Actor convoy =
      Actor.builder()
          .id("convoy")
          .kind(ActorKind.VEHICLE)
          .unnamed(true)
          .name("en", "a convoy of minibuses")
          .member(workers)
          .member(officers)
          .member(locals)
          .build();
  final Actor gunmen = Actor.unnamed(ActorKind.ARMED_GROUP, "en", "gunmen");
  final Actor fugitives = Actor.unnamed(ActorKind.GROUP, "en", "two attackers");
  final Actor front = Actor.of("front", ActorKind.ARMED_GROUP, "Front for Tashan");
  final Actor wing =
      Actor.builder()
          .id("wing")
          .kind(ActorKind.POLITICAL_PARTY)
          .unnamed(true)
          .name("en", "its political wing")
          .partOf(front)
          .build();
  final Actor splinter =
      Actor.unnamed(ActorKind.ARMED_GROUP, "en", "a splinter faction of the Front");
  final Actor analysts = Actor.unnamed(ActorKind.GROUP, "en", "analysts");
  final Actor younger = Actor.unnamed(ActorKind.PERSON, "en", "a man of 19");
  final Actor older =
      Actor.builder()
          .id("older")
          .kind(ActorKind.PERSON)
          .unnamed(true)
          .name("en", "a man of 23")
          .affiliation(younger, "en", "brother")
          .build();
  final Actor ownWeapons =
      Actor.builder()
          .id("own-weapons")
          .kind(ActorKind.THING)
          .unnamed(true)
          .name("en", "the officers' own weapons")
          .partOf(officers)
          .build();
  final Actor satellitePictures = Actor.unnamed(ActorKind.DOCUMENT, "en", "satellite pictures");
  final Actor brothers =
      Actor.builder()
          .id("brothers")
          .kind(ActorKind.GROUP)
          .unnamed(true)
          .name("en", "two brothers")
          .member(younger)
          .member(older)
          .build();
  final Actor daud =
      Actor.builder()
          .id("daud")
          .kind(ActorKind.PERSON)
          .name("Daud M.")
          .affiliation(
              Affiliation.builder()
                  .title("en", "soldier")
                  .organization(army)
                  .period(EventTime.until("2024-09-08").withText("en", "former"))
                  .build())
          .build();
  final Actor sorush = Actor.of("sorush", ActorKind.PERSON, "Hamid Sorush");
  final Actor adb = Actor.of("adb", ActorKind.INTERNATIONAL_ORGANIZATION, "Asian Development Bank");
  final Actor council =
      Actor.of("council", ActorKind.INTERNATIONAL_ORGANIZATION, "UN Security Council");

  Action.Builder earlier(String id, int month, int day) {
    return Action.builder()
        .id(id)
        .kind(ActionKind.ATTACK)
        .status(Status.OCCURRED)
        .time(EventTime.on(2024, month, day))
        .place(road);
  }

  static Actor person(String id, String name, String title, Actor organization) {
    return Actor.builder()
        .id(id)
        .kind(ActorKind.PERSON)
        .name(name)
        .affiliation(organization, "en", title)
        .build();
  }
}
