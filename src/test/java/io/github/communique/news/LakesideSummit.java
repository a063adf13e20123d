package io.github.communique.news;

import static io.github.communique.vocabulary.QuantityKind.*;
import static io.github.communique.vocabulary.RelationType.*;
import static io.github.communique.vocabulary.Status.*;

import io.github.communique.*;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.*;
import java.time.Duration;

/** The sanctions and the truce in the text about the summit. */
abstract class LakesideSummit extends NewsReport {
  final Actor community =
      actor("community", ActorKind.INTERNATIONAL_ORGANIZATION, "Lake Community");
  final Actor veyra =
      add(
          Actor.builder()
              .id("veyra")
              .kind(ActorKind.STATE)
              .name("Veyra")
              .affiliation(Affiliation.builder().organization(community).build())
              .build());
  final Actor lorne =
      add(
          Actor.builder()
              .id("lorne")
              .kind(ActorKind.STATE)
              .name("Lorne")
              .affiliation(Affiliation.builder().organization(community).build())
              .build());
  final Actor ostrava = actor("ostrava", ActorKind.STATE, "Ostrava");
  final Actor kess =
      add(
          Actor.builder()
              .id("kess")
              .kind(ActorKind.STATE)
              .name("Kess")
              .affiliation(ostrava, "en", "breakaway region")
              .build());
  final Actor qatar = actor("qatar", ActorKind.STATE, "Qatar");
  final Actor nunes =
      add(
          Actor.builder()
              .id("nunes")
              .kind(ActorKind.PERSON)
              .name("Clara Nunes")
              .affiliation(veyra, "en", "president")
              .affiliation(community, "en", "chair of the summit")
              .build());
  final Actor reuter = person("reuter", "Pavel Reuter", lorne, "foreign minister");
  final Actor malek = person("malek", "Yuri Malek", ostrava, "president");
  final Actor naimi = person("naimi", "Hamad al-Naimi", qatar, "mediator");
  final Actor leaders = unnamed("leaders", ActorKind.GROUP, "leaders of the seven states");
  final Actor listed = unnamed("listed", ActorKind.GROUP, "people under sanctions");
  final Actor entities = unnamed("entities", ActorKind.GROUP, "entities under sanctions");
  final Actor shipowners = unnamed("shipowners", ActorKind.GROUP, "shipowners");
  final Actor banks = unnamed("banks", ActorKind.GROUP, "three banks");
  final Actor diamonds = unnamed("diamonds", ActorKind.THING, "diamonds");
  final Actor oil = unnamed("oil", ActorKind.THING, "oil");
  final Actor gas = unnamed("gas", ActorKind.THING, "gas");
  final Actor weapons = unnamed("weapons", ActorKind.THING, "heavy weapons");
  final Actor prisoners = unnamed("prisoners", ActorKind.GROUP, "prisoners of Kess");
  final Actor captives = unnamed("captives", ActorKind.GROUP, "prisoners of Ostrava");
  final Actor observers = unnamed("observers", ActorKind.GROUP, "unarmed observers");
  final Location halm = location("halm", LocationKind.CITY, "Halm");
  final Location front = location("front", LocationKind.LINE, "The front line");

  LakesideSummit() {
    super("lakeside-summit", "2026-04-24");
  }

  // The summit and the sanctions
  final Meeting summit =
      add(
          meeting("summit", OCCURRED)
              .purpose(Purpose.DELIBERATE)
              .medium(Medium.HYBRID)
              .participant(leaders)
              .participant(nunes, Role.CHAIR)
              .time(EventTime.on(2026, 4, 24).withText("en", "early on Friday"))
              .duration(Duration.ofHours(14))
              .quantity(Quantity.exactly(ITEMS, 7).item("en", "states").among(leaders)));
  final Agreement sanctions =
      add(
          agreement("sanctions", AgreementForm.RESOLUTION, AgreementStage.IN_FORCE)
              .party(community)
              .validity(EventTime.until("2026-04-30")));
  final Action extension =
      add(
          action("extension", ActionKind.EXTEND, OCCURRED)
              .participant(leaders, Role.INITIATOR)
              .participant(ostrava, Role.TARGET)
              .participant(listed, Role.TARGET)
              .participant(entities, Role.TARGET)
              .time(EventTime.on(2026, 4, 24).withText("en", "early on Friday"))
              .quantity(number(DURATION, "6", "month").build())
              .quantity(Quantity.exactly(PEOPLE, 1_140).among(listed))
              .quantity(Quantity.exactly(ITEMS, 86).among(entities)));
  final Action listing =
      add(
          action("listing", ActionKind.SANCTION, OCCURRED)
              .participant(shipowners, Role.TARGET)
              .quantity(Quantity.exactly(PEOPLE, 12).among(shipowners)));
  final Action freeze =
      add(
          action("freeze", ActionKind.SANCTION, ONGOING)
              .participant(ostrava, Role.TARGET)
              .instrument(Instrument.ASSET_FREEZE));
  final Action travelBan =
      add(
          action("travel-ban", ActionKind.SANCTION, ONGOING)
              .participant(ostrava, Role.TARGET)
              .instrument(Instrument.TRAVEL_BAN));
  final Action cap =
      add(
          action("cap", ActionKind.SET_PRICE, FAILED)
              .participant(leaders, Role.INITIATOR)
              .participant(gas, Role.TARGET));
  final Action diamondBan =
      add(
          action("diamond-ban", ActionKind.SANCTION, CANCELLED)
              .instrument(Instrument.TRADE_BAN)
              .participant(ostrava, Role.TARGET)
              .participant(diamonds, Role.TARGET));
  final Action bankBan =
      add(
          action("bank-ban", ActionKind.SANCTION, CANCELLED)
              .participant(banks, Role.TARGET)
              .quantity(Quantity.exactly(ITEMS, 3).among(banks))
              .instrument(Instrument.FINANCIAL_BAN));
  final Statement insistence =
      add(says("insistence", SpeechAct.DEMAND, lorne).about(diamondBan, bankBan));
  final Action veto =
      add(
          action("veto", ActionKind.VETO, INTENDED)
              .participant(lorne, Role.INITIATOR)
              .condition(ConditionKind.IF, "en", "it hurts us more than them")
              .saidIn("threat"));
  final Statement threat =
      add(
          says("threat", SpeechAct.THREATEN, reuter)
              .about(veto)
              .quote(QuotationForm.MIXED, "en", "any measure that \"hurts us more than them\""));
  final Action embargo =
      add(
          action("embargo", ActionKind.SANCTION, PROPOSED)
              .instrument(Instrument.TRADE_BAN)
              .participant(leaders, Role.INITIATOR)
              .participant(oil, Role.TARGET));

  // The truce
  final Action pullback =
      add(
          action("pullback", ActionKind.WITHDRAW_FORCES, PROPOSED)
              .participant(ostrava, Role.INITIATOR)
              .participant(kess, Role.INITIATOR)
              .participant(weapons, Role.SUBJECT)
              .place(front, PlaceRole.ORIGIN)
              .quantity(
                  Quantity.atLeast(MEASUREMENT, 15).toBuilder()
                      .unit("km")
                      .item("en", "from the front line")
                      .build()));
  final Action start =
      add(
          action("start", ActionKind.ENTER_INTO_FORCE, PLANNED)
              .time(EventTime.at("2026-04-26T00:00").withText("en", "at midnight on Sunday"))
              .condition(Condition.of(ConditionKind.AFTER_COMPLETION, pullback)));
  final Action swap =
      add(
          action("swap", ActionKind.EXCHANGE, PLANNED)
              .participant(ostrava, Role.INITIATOR)
              .participant(kess, Role.INITIATOR)
              .participant(prisoners, Role.SUBJECT)
              .participant(captives, Role.SUBJECT)
              .time(EventTime.notAfter("2026-05-10"))
              .quantity(Quantity.exactly(PEOPLE, 150).among(prisoners))
              .quantity(Quantity.exactly(PEOPLE, 150).among(captives)));
  final Action convoys =
      add(
          action("convoys", ActionKind.AID, PLANNED)
              .place(halm, PlaceRole.DESTINATION)
              .quantity(number(VEHICLES, "40").item("en", "trucks").per("day").build()));
  final Action exit =
      add(
          action("exit", ActionKind.WITHDRAW, HYPOTHETICAL)
              .participant(ostrava, Role.INITIATOR)
              .participant(kess, Role.INITIATOR)
              .quantity(number(DURATION, "72", "hour").item("en", "notice").build()));
  final Agreement truce =
      add(
          agreement("truce", AgreementForm.CEASEFIRE, AgreementStage.SIGNED)
              .party(ostrava, Role.SIGNATORY)
              .party(kess, Role.SIGNATORY)
              .party(qatar, Role.MEDIATOR)
              .condition(Condition.of(ConditionKind.AMID, summit))
              .quantity(number(DURATION, "30", "day").build())
              .provision(
                  to ->
                      to.text("en", "the prisoners are exchanged")
                          .fulfilledBy(swap)
                          .deadline(EventTime.notAfter("2026-05-10")))
              .provision(to -> to.text("en", "a corridor for aid to Halm").fulfilledBy(convoys))
              .provision(
                  to ->
                      to.text("en", "each side may leave at 72 hours' notice").fulfilledBy(exit)));
  final Action monitoring =
      add(
          action("monitoring", ActionKind.MONITOR, PLANNED)
              .participant(observers, Role.OBSERVER)
              .quantity(Quantity.exactly(PEOPLE, 48).among(observers))
              .quantity(Quantity.exactly(ITEMS, 4).item("en", "countries").among(observers)));
  final Action recognition =
      add(
          action("recognition", ActionKind.RECOGNIZE, UNKNOWN)
              .participant(kess, Role.SUBJECT)
              .topic("en", "the status of Kess"));

  // Breaches of the truce
  final Actor service =
      add(
          Actor.builder()
              .id("service")
              .kind(ActorKind.GOVERNMENT_BODY)
              .name("The emergency service of Kess")
              .partOf(kess)
              .build());
  final Actor defence =
      add(
          Actor.builder()
              .id("defence")
              .kind(ActorKind.GOVERNMENT_BODY)
              .name("The defence ministry of Ostrava")
              .partOf(ostrava)
              .build());
  final Action breach =
      add(
          action("breach", ActionKind.VIOLATE, OCCURRED)
              .participant(ostrava, Role.PERPETRATOR)
              .saidIn("accusation"));
  final Statement accusation =
      add(says("accusation", SpeechAct.ACCUSE, kess).target(ostrava).about(breach));
  final Action shelling =
      add(
          action("shelling", ActionKind.ATTACK, OCCURRED)
              .instrument(Instrument.ARTILLERY)
              .place(halm)
              .time(EventTime.on(2026, 4, 24).withText("en", "on Friday morning"))
              .quantity(Quantity.exactly(FATALITIES, 3))
              .attributedTo(service));
  final Action firstFire =
      add(
          action("first-fire", ActionKind.ATTACK, OCCURRED)
              .participant(kess, Role.PERPETRATOR)
              .saidIn("denial"));
  final Statement denial =
      add(
          says("denial", SpeechAct.DENY, defence)
              .about(breach)
              .quote(QuotationForm.INDIRECT, "en", "a fabrication; Kess fired first"));
  final Action visit =
      add(
          action("visit", ActionKind.TRAVEL, FAILED)
              .participant("observers", Role.INITIATOR)
              .place(halm, PlaceRole.DESTINATION));
  final Action oldTruce =
      add(
          action("old-truce", ActionKind.CEASE_FIRE, INTERRUPTED)
              .time(EventTime.at("2026-01"))
              .duration(Duration.ofDays(9)));

  {
    relate(extension, CONCERNS, sanctions);
    relate(extension, PART_OF, summit);
    relate(listing, CAUSES, extension);
    relate(freeze, IMPLEMENTS, sanctions);
    relate(travelBan, IMPLEMENTS, sanctions);
    relate(insistence, CAUSES, diamondBan);
    relate(insistence, CAUSES, bankBan);
    relate(start, CONCERNS, truce);
    relate(monitoring, CONCERNS, truce);
    dossier.relation(
        Relation.builder()
            .from(truce)
            .type(CONCERNS)
            .to(recognition)
            .polarity(Polarity.NEGATIVE)
            .build());
    relate(breach, VIOLATES, truce);
    relate(start, FOLLOWS, breach);
    relate(shelling, CONCERNS, breach);
    relate(shelling, FOLLOWS, firstFire);
    relate(visit, CONCERNS, shelling);
  }
}
