package io.github.communique.news;

import static io.github.communique.vocabulary.QuantityKind.*;
import static io.github.communique.vocabulary.RelationType.*;
import static io.github.communique.vocabulary.Status.*;

import io.github.communique.*;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.*;
import java.time.Duration;

/** The search for the suspects, the state of emergency, and the port after the bombing. */
final class HarbourBombingAftermath extends HarbourBombing {
  // The suspects
  final Actor two = unnamed("two", ActorKind.GROUP, "two men");
  final Actor dahl =
      add(
          Actor.builder()
              .id("dahl")
              .kind(ActorKind.PERSON)
              .name("Karim Dahl")
              .partOf(two)
              .affiliation(
                  Affiliation.builder()
                      .title("en", "customs clerk")
                      .period(EventTime.builder().to(EventTime.at("2024").at().get()).build())
                      .build())
              .build());
  final Actor sister = person("sister", "Noor Dahl", dahl, "sister");
  final Actor third =
      add(
          Actor.builder()
              .id("third")
              .kind(ActorKind.PERSON)
              .unnamed(true)
              .name("en", "a third suspect")
              .country("BE")
              .build());
  final Action search =
      add(
          action("search", ActionKind.SEARCH, ONGOING)
              .participant(police, Role.INITIATOR)
              .participant(two, Role.TARGET)
              .quantity(Quantity.exactly(PEOPLE, 2).among(two))
              .quantity(Quantity.exactly(AGE, 24).among(dahl)));
  final Action leaving =
      add(
          action("leaving", ActionKind.TRAVEL, OCCURRED)
              .participant(two, Role.INITIATOR)
              .participant(ambulance, Role.SUBJECT)
              .attributedTo(footage));
  final Action identification =
      add(
          action("identification", ActionKind.INVESTIGATE, OCCURRED)
              .participant(dahl, Role.SUBJECT));
  final Action dismissal =
      add(
          action("dismissal", ActionKind.DISMISS, OCCURRED)
              .participant(dahl, Role.SUBJECT)
              .time(EventTime.at("2024").withText("en", "last year")));
  final Action detention =
      add(
          action("detention", ActionKind.ARREST, OCCURRED)
              .participant(sister, Role.SUBJECT)
              .time(EventTime.on(2025, 11, 18).withText("en", "on Tuesday morning"))
              .duration(Duration.ofHours(6)));
  final Action release =
      add(
          action("release", ActionKind.RELEASE, OCCURRED)
              .participant(sister, Role.SUBJECT)
              .time(EventTime.on(2025, 11, 18).withText("en", "six hours later")));
  final Action noCharge =
      add(
          action("no-charge", ActionKind.PROSECUTE, OCCURRED)
              .polarity(Polarity.NEGATIVE)
              .participant(sister, Role.TARGET));
  final Action shootout =
      add(
          action("shootout", ActionKind.FIGHT, OCCURRED)
              .participant(police, Role.INITIATOR)
              .participant(third, Role.VICTIM)
              .instrument(Instrument.FIREARM)
              .place(location("near-border", LocationKind.AREA, "The area near the border"))
              .quantity(Quantity.exactly(FATALITIES, 1).among(third)));
  final Action arrests =
      add(
          action("arrests", ActionKind.ARREST, OCCURRED)
              .participant(police, Role.INITIATOR)
              .quantity(Quantity.exactly(DETAINED, 12)));
  final Action custody =
      add(
          action("custody", ActionKind.ARREST, ONGOING)
              .participant(police, Role.INITIATOR)
              .quantity(Quantity.exactly(DETAINED, 5)));

  // The state of emergency
  final Actor kone = person("kone", "Idris Kone", government, "president");
  final Location province = location("province", LocationKind.ADMIN, "The province");
  final Location district = location("district", LocationKind.AREA, "The port district");
  final Action emergency =
      add(
          action("emergency", ActionKind.RESTRICT, ONGOING)
              .participant(kone, Role.INITIATOR)
              .place(province)
              .duration(Duration.ofDays(60))
              .instrument(Instrument.STATE_OF_EMERGENCY));
  final Action gatherings =
      add(
          action("gatherings", ActionKind.RESTRICT, ONGOING)
              .participant(kone, Role.INITIATOR)
              .topic("en", "gatherings")
              .quantity(Quantity.moreThan(PARTICIPANTS, 10)));
  final Action schools =
      add(
          action("schools", ActionKind.RESTRICT, ONGOING)
              .place(
                  location("schools-of", LocationKind.BUILDING, "The schools"),
                  PlaceRole.TARGET_AREA)
              .time(EventTime.until("2025-11-20")));
  final Action curfew =
      add(
          action("curfew", ActionKind.RESTRICT, ONGOING)
              .instrument(Instrument.CURFEW)
              .place(district)
              .time(words("from 8 p.m. to 5 a.m.").asRecurring()));
  final Action night =
      add(
          action("night", ActionKind.RESTRICT, ONGOING)
              .place(district)
              .time(EventTime.during("2025-11-18T20:00", "2025-11-19T05:00")));
  final Actor families = unnamed("families", ActorKind.POPULATION, "the families of the dead");
  final Action money =
      add(
          action("money", ActionKind.PAY, INTENDED)
              .participant(kone, Role.INITIATOR)
              .participant(families, Role.RECIPIENT)
              .quantity(number(AMOUNT, "10000", "USD").per("family").build())
              .saidIn("promise"));
  final Statement promise =
      add(says("promise", SpeechAct.PROMISE, kone).audience(families).about(money));
  final Actor mouth =
      add(
          Actor.builder()
              .id("mouth")
              .kind(ActorKind.PERSON)
              .unnamed(true)
              .name("en", "his spokesman")
              .affiliation(kone, "en", "spokesman")
              .build());
  final Action elections =
      add(action("elections", ActionKind.ELECT, PLANNED).time(EventTime.on(2025, 12, 7)));
  final Action laterElections = add(action("later-elections", ActionKind.ELECT, UNKNOWN));
  final Statement noComment =
      add(says("no-comment", SpeechAct.DECLINE_COMMENT, mouth).about(laterElections));

  // The port and the world
  final Action closure =
      add(
          action("closure", ActionKind.RESTRICT, OCCURRED)
              .place(harbour, PlaceRole.TARGET_AREA)
              .quantity(
                  Quantity.exactly(ORDINAL, 1)
                      .item("en", "closure of the port")
                      .period(EventTime.since("1991")))
              .quantity(
                  Quantity.percent(40, "en", "the country's exports")
                      .item("en", "handled by the port")));
  final Actor tankers = unnamed("tankers", ActorKind.VEHICLE, "two tankers");
  final Action detour =
      add(
          action("detour", ActionKind.TRAVEL, OCCURRED)
              .participant(tankers, Role.INITIATOR)
              .place(location("belmonte", LocationKind.CITY, "Belmonte"), PlaceRole.DESTINATION)
              .quantity(Quantity.exactly(SHIPS, 2).among(tankers))
              .quantity(Quantity.amount(90_000, "tonne").item("en", "crude")));
  final Action landing =
      add(
          action("landing", ActionKind.TRAVEL, CANCELLED)
              .participant(tankers, Role.INITIATOR)
              .place(harbour, PlaceRole.DESTINATION));
  final Action price =
      add(
          action("price", ActionKind.RISE, OCCURRED)
              .quantity(number(CHANGE, "2", "USD").item("en", "price of oil").per("barrel").build())
              .quantity(
                  number(AMOUNT, "71.50", "USD").item("en", "price of oil").per("barrel").build()));
  final Actor france = actor("france", ActorKind.STATE, "France");
  final Action experts =
      add(
          action("experts", ActionKind.AID, PROPOSED)
              .participant(france, Role.INITIATOR)
              .instrument(Instrument.FORENSICS)
              .saidIn("offer"));
  final Statement offer = add(says("offer", SpeechAct.PROPOSE, france).about(experts));
  final Actor secretary =
      add(
          Actor.builder()
              .id("secretary")
              .kind(ActorKind.PERSON)
              .unnamed(true)
              .name("en", "the UN secretary-general")
              .affiliation(
                  actor("un", ActorKind.INTERNATIONAL_ORGANIZATION, "UN"),
                  "en",
                  "secretary-general")
              .build());
  final Statement condemnation =
      add(says("condemnation", SpeechAct.CONDEMN, secretary).about(blast));
  final Statement restraint =
      add(
          says("restraint", SpeechAct.REQUEST, secretary)
              .quote(QuotationForm.INDIRECT, "en", "restraint"));
  final Actor sarro = actor("sarro", ActorKind.STATE, "Sarro");
  final Action crossings =
      add(
          action("crossings", ActionKind.RESTRICT, OCCURRED)
              .participant(sarro, Role.INITIATOR)
              .place(
                  location("crossings-of", LocationKind.LINE, "The border of Sarro"),
                  PlaceRole.TARGET_AREA));
  final Action alert =
      add(action("alert", ActionKind.MOBILIZE, OCCURRED).participant(sarro, Role.INITIATOR));
  final Actor norway = actor("norway", ActorKind.STATE, "Norway");
  final Actor diplomat = unnamed("diplomat", ActorKind.PERSON, "a Western diplomat");
  final Meeting talks =
      add(
          meeting("talks", PLANNED)
              .purpose(Purpose.NEGOTIATE)
              .participant(government)
              .participant(liberators)
              .participant(norway, Role.MEDIATOR)
              .place(location("oslo", LocationKind.CITY, "Oslo"))
              .time(EventTime.between("2025-11-24", "2025-11-30").withText("en", "next week")));

  {
    dossier.anotherReport(
        talks, "talks-diplomat", by -> by.attributedTo(diplomat).certainty(Certainty.POSSIBLE));
    relate(identification, CONCERNS, leaving);
    relate(release, FOLLOWS, detention);
    relate(search, RESPONDS_TO, blast);
    relate(emergency, RESPONDS_TO, blast);
    relate(night, PART_OF, curfew);
    relate(laterElections, RESCHEDULES, elections);
    relate(detour, REPLACES, landing);
    relate(closure, CAUSES, detour);
    relate(crossings, RESPONDS_TO, blast);
    relate(custody, FOLLOWS, arrests);
  }
}
