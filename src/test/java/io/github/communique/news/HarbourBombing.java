package io.github.communique.news;

import static io.github.communique.vocabulary.QuantityKind.*;
import static io.github.communique.vocabulary.RelationType.*;
import static io.github.communique.vocabulary.Status.*;

import io.github.communique.*;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.*;

/** The bombing in the harbour, according to five sources, and the alleged perpetrators. */
abstract class HarbourBombing extends NewsReport {
  static final EventTime MONDAY =
      EventTime.at("2025-11-17T19:40").asApproximate().withText("en", "at about 7:40 p.m.");

  final Actor government = actor("government", ActorKind.GOVERNMENT_BODY, "The government");
  final Actor ministry = actor("ministry", ActorKind.GOVERNMENT_BODY, "The interior ministry");
  final Actor police = actor("police", ActorKind.GOVERNMENT_BODY, "The police");
  final Actor army = actor("army", ActorKind.MILITARY, "The army");
  final Actor crescent = actor("crescent", ActorKind.CIVIL_SOCIETY, "The Red Crescent");
  final Actor hospital = actor("hospital", ActorKind.HOSPITAL, "Saint Anne hospital");
  final Actor television = actor("television", ActorKind.BROADCASTER, "State television");
  final Actor faro = actor("faro", ActorKind.MEDIA, "El Faro");
  final Actor amn = actor("amn", ActorKind.MEDIA, "AMN");
  final Actor officials = unnamed("officials", ActorKind.GROUP, "officials");
  final Actor intelligence =
      unnamed("intelligence", ActorKind.GROUP, "Western intelligence officials");
  final Actor adane = person("adane", "Colonel Bashir Adane", police, "chief");
  final Actor doctor =
      add(
          Actor.builder()
              .id("doctor")
              .kind(ActorKind.PERSON)
              .unnamed(true)
              .name("en", "a doctor")
              .affiliation(hospital, "en", "doctor")
              .build());
  final Actor liberators =
      actor("liberators", ActorKind.ARMED_GROUP, "Liberation Army of the South");
  final Actor sons =
      add(
          Actor.builder()
              .id("sons")
              .kind(ActorKind.ARMED_GROUP)
              .name("Sons of the Coast")
              .affiliation(liberators, "en", "breakaway faction")
              .build());
  final Actor spokesman =
      add(
          Actor.builder()
              .id("spokesman")
              .kind(ActorKind.PERSON)
              .unnamed(true)
              .name("en", "a spokesman")
              .affiliation(liberators, "en", "spokesman")
              .build());
  final Actor smugglers = unnamed("smugglers", ActorKind.GROUP, "smugglers");
  final Actor people = unnamed("people", ActorKind.POPULATION, "people at the harbour");
  final Actor children = unnamed("children", ActorKind.POPULATION, "children");
  final Actor passengers = unnamed("passengers", ActorKind.POPULATION, "the passengers");
  final Actor ferry = actor("ferry", ActorKind.VEHICLE, "The Corvina");
  final Actor ambulance = unnamed("ambulance", ActorKind.VEHICLE, "an ambulance");
  final Actor windows = unnamed("windows", ActorKind.THING, "windows");
  final Actor device = unnamed("device", ActorKind.THING, "a second bomb");
  final Actor detonator = unnamed("detonator", ActorKind.THING, "a type of detonator");
  final Actor report =
      add(
          Actor.builder()
              .id("report")
              .kind(ActorKind.DOCUMENT)
              .unnamed(true)
              .name("en", "a police report")
              .partOf(police)
              .build());
  final Actor footage = unnamed("footage", ActorKind.DOCUMENT, "surveillance footage");
  final Location marak = location("marak", LocationKind.CITY, "Marak");
  final Location harbour = location("harbour", LocationKind.FACILITY, "The harbour of Marak");
  final Location customs = location("customs", LocationKind.BUILDING, "The customs office");

  final Location quay = location("quay", LocationKind.FACILITY, "The quay");

  HarbourBombing() {
    super("harbour-bombing", "2025-11-18");
  }

  // The blast
  final Action theft =
      add(action("theft", ActionKind.SEIZE, OCCURRED).participant(ambulance, Role.TARGET));
  final Action blast =
      add(
          action("blast", ActionKind.ATTACK, OCCURRED)
              .instrument(Instrument.EXPLOSIVE)
              .participant(people, Role.VICTIM)
              .participant(ferry, p -> p.role(Role.TARGET).location(quay))
              .participant(passengers, Role.VICTIM)
              .place(customs, PlaceRole.TARGET_AREA)
              .place(harbour)
              .time(MONDAY)
              .condition(ConditionKind.AMID, "en", "workers were leaving their shift")
              .quantity(Quantity.atLeast(FATALITIES, 11))
              .quantity(Quantity.words(INJURED, "en", "dozens"))
              .quantity(
                  Quantity.exactly(ORDINAL, 3)
                      .item("en", "bombing to hit the city")
                      .period(
                          EventTime.during("2025-10-14", "2025-11-17")
                              .withText("en", "in five weeks")))
              .quantity(Quantity.exactly(PEOPLE, 210).item("en", "on board").among(passengers))
              .quantity(Quantity.exactly(INJURED, 0).among(passengers))
              .attributedTo(officials));
  final Action ruin =
      add(action("ruin", ActionKind.DESTROY, OCCURRED).place(customs, PlaceRole.TARGET_AREA));
  final Action harm =
      add(action("harm", ActionKind.DAMAGE, OCCURRED).participant(ferry, Role.TARGET));
  final Action shatter =
      add(
          action("shatter", ActionKind.DAMAGE, OCCURRED)
              .participant(windows, Role.TARGET)
              .quantity(
                  Quantity.atMost(MEASUREMENT, 1).toBuilder()
                      .unit("km")
                      .item("en", "away")
                      .build()));
  final Action packing =
      add(
          action("packing", ActionKind.ATTACK, OCCURRED)
              .participant(ambulance, Role.SUBJECT)
              .instrument(Instrument.EXPLOSIVE)
              .quantity(Quantity.amount(300, "kg").item("en", "explosives").asApproximate())
              .attributedTo(adane));
  final Action defusal =
      add(
          action("defusal", ActionKind.DISARM, OCCURRED)
              .participant(device, Role.TARGET)
              .attributedTo(army));
  final Statement noDevice = add(says("no-device", SpeechAct.DENY, adane).about(defusal));
  final Statement doctorSays =
      add(
          says("doctor-says", SpeechAct.STATE, doctor)
              .about("blast-doctor")
              .condition(ConditionKind.IF, "en", "on condition of anonymity")
              .condition(ConditionKind.BECAUSE, "en", "she was not authorised to talk"));

  // The perpetrators
  final Statement noClaim =
      add(
          Statement.builder()
              .id("no-claim")
              .act(SpeechAct.CLAIM_RESPONSIBILITY)
              .polarity(Polarity.NEGATIVE)
              .about(blast));
  final Statement blame =
      add(
          says("blame", SpeechAct.ACCUSE, government)
              .target(liberators)
              .about("blast-liberation-army"));
  final Action war =
      add(
          action("war", ActionKind.FIGHT, ONGOING)
              .participant(liberators, Role.INITIATOR)
              .time(EventTime.since("2009"))
              .condition(ConditionKind.SO_THAT, "en", "independence"));
  final Statement denial =
      add(says("denial", SpeechAct.DENY, spokesman).about("blast-liberation-army"));
  final Statement hint =
      add(says("hint", SpeechAct.ACCUSE, spokesman).target(smugglers).about("blast-smugglers"));

  // The earlier bombings
  final Actor soldiers = unnamed("soldiers", ActorKind.MILITARY, "soldiers");
  final Action first =
      add(
          action("first", ActionKind.ATTACK, OCCURRED)
              .instrument(Instrument.EXPLOSIVE)
              .participant(soldiers, Role.VICTIM)
              .time(EventTime.on(2025, 10, 14))
              .quantity(Quantity.exactly(FATALITIES, 2).among(soldiers)));
  final Action second =
      add(
          action("second", ActionKind.ATTACK, OCCURRED)
              .instrument(Instrument.EXPLOSIVE)
              .place(location("market", LocationKind.FACILITY, "A market"))
              .time(EventTime.on(2025, 11, 2))
              .quantity(Quantity.exactly(INJURED, 7)));
  final Action series =
      add(
          action("series", ActionKind.ATTACK, OCCURRED)
              .participant(detonator, Role.SUBJECT)
              .place(marak)
              .time(EventTime.during("2025-10-14", "2025-11-17").asRecurring())
              .quantity(Quantity.exactly(EVENTS, 3))
              .attributedTo(report, amn));

  {
    dossier
        .anotherReport(
            blast,
            "blast-ministry",
            by ->
                by.attributedTo(ministry)
                    .quantity(Quantity.exactly(FATALITIES, 11))
                    .quantity(Quantity.exactly(INJURED, 46)))
        .anotherReport(
            blast,
            "blast-crescent",
            by -> by.attributedTo(crescent).quantity(Quantity.exactly(FATALITIES, 15)))
        .anotherReport(
            blast,
            "blast-doctor",
            by ->
                by.saidIn(doctorSays)
                    .participant(children, Role.VICTIM)
                    .quantity(Quantity.exactly(FATALITIES, 19))
                    .quantity(Quantity.exactly(FATALITIES, 4).among(children)))
        .anotherReport(
            blast,
            "blast-television",
            by -> by.attributedTo(television).quantity(Quantity.exactly(FATALITIES, 9)))
        .anotherReport(
            blast,
            "blast-liberation-army",
            by -> by.saidIn(blame).participant(liberators, Role.PERPETRATOR))
        .anotherReport(
            blast,
            "blast-smugglers",
            by ->
                by.saidIn(hint)
                    .participant(
                        smugglers, p -> p.role(Role.PERPETRATOR).certainty(Certainty.POSSIBLE)))
        .anotherReport(
            blast,
            "blast-sons",
            by ->
                by.attributedTo(intelligence, faro)
                    .participant(
                        sons, p -> p.role(Role.PERPETRATOR).certainty(Certainty.PROBABLE)));
    relate(theft, PRECONDITION_OF, blast);
    relate(ruin, PART_OF, blast);
    relate(harm, PART_OF, blast);
    relate(shatter, PART_OF, blast);
    relate(packing, SAME_EVENT, blast);
    relate(first, PART_OF, series);
    relate(second, PART_OF, series);
    relate(blast, PART_OF, series);
  }
}
