package io.github.communique.news;

import static io.github.communique.vocabulary.QuantityKind.*;
import static io.github.communique.vocabulary.RelationType.*;
import static io.github.communique.vocabulary.Status.*;

import io.github.communique.*;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.*;
import java.time.Duration;

/** The union, the prime minister's family and the protest. */
final class PensionReformReactions extends PensionReform {
  // The union and its leader
  final Action strike =
      add(
          action("strike", ActionKind.GO_ON_STRIKE, PLANNED)
              .participant(union, Role.INITIATOR)
              .time(EventTime.at("2026-06-08"))
              .duration(Duration.ofDays(2))
              .quantity(Quantity.exactly(PEOPLE, 1_400_000).item("en", "members").among(union)));
  final Statement strikeCall = add(says("strike-call", SpeechAct.ANNOUNCE, union).about(strike));
  final Actor echr = actor("echr", ActorKind.GOVERNMENT_BODY, "European Court of Human Rights");
  final Action appeal =
      add(
          action("appeal", ActionKind.PROSECUTE, INTENDED)
              .participant(union, Role.INITIATOR)
              .participant(echr, Role.RECIPIENT)
              .saidIn("appeal-announced"));
  final Statement appealAnnounced =
      add(says("appeal-announced", SpeechAct.ANNOUNCE, union).about(appeal));
  final Actor sand = person("sand", "Viktor Sand", union, "leader");
  final Actor kemp = person("kemp", "Iris Kemp", sand, "lawyer");
  final Actor inspector = unnamed("inspector", ActorKind.PERSON, "a labour inspector");
  final Action bribery =
      add(
          action("bribery", ActionKind.BRIBE, OCCURRED)
              .participant(sand, p -> p.role(Role.PERPETRATOR).certainty(Certainty.POSSIBLE))
              .participant(inspector, Role.RECIPIENT)
              .saidIn("charge-sheet"));
  final Actor prosecutors = unnamed("prosecutors", ActorKind.GOVERNMENT_BODY, "prosecutors");
  final Statement chargeSheet =
      add(says("charge-sheet", SpeechAct.ACCUSE, prosecutors).target(sand).about(bribery));
  final Action charge =
      add(
          action("charge", ActionKind.PROSECUTE, OCCURRED)
              .participant(prosecutors, Role.INITIATOR)
              .participant(sand, Role.TARGET)
              .time(EventTime.at("2026-04"))
              .quantity(Quantity.exactly(AGE, 58).among(sand)));
  final Action bail =
      add(
          action("bail", ActionKind.RELEASE, OCCURRED)
              .participant(sand, Role.SUBJECT)
              .quantity(Quantity.amount(500_000, "lira").item("en", "bail")));
  final Statement denial = add(says("denial", SpeechAct.DENY, sand).about(bribery));
  final Statement motives =
      add(
          says("motives", SpeechAct.CRITICIZE, kemp)
              .about(charge)
              .quote(QuotationForm.INDIRECT, "en", "the charges are politically motivated"));

  // The prime minister
  final Actor arden = person("arden", "Sofia Arden", government, "prime minister");
  final Action trip =
      add(
          action("trip", ActionKind.TRAVEL, INTERRUPTED)
              .participant(arden, Role.INITIATOR)
              .place(location("lisbon", LocationKind.CITY, "Lisbon"), PlaceRole.DESTINATION)
              .condition(Condition.of(ConditionKind.BECAUSE, vote)));
  final Statement debt =
      add(
          says("debt", SpeechAct.STATE, arden)
              .quote(QuotationForm.DIRECT, "en", "We owe this to our children"));
  final Actor insurer =
      add(
          Actor.builder()
              .id("insurer")
              .kind(ActorKind.COMPANY)
              .name("Selin Life")
              .note("en", "insurer")
              .build());
  final Actor brother =
      add(
          Actor.builder()
              .id("brother")
              .kind(ActorKind.PERSON)
              .name("Paul Arden")
              .affiliation(arden, "en", "brother")
              .affiliation(insurer, "en", "member of the board")
              .affiliation(Affiliation.builder().title("en", "businessman").build())
              .build());
  final Action jump =
      add(
          action("jump", ActionKind.RISE, OCCURRED)
              .participant(insurer, Role.SUBJECT)
              .quantity(number(CHANGE, "3.1", "%").item("en", "share price").build())
              .quantity(
                  number(AMOUNT, "58.20", "lira").item("en", "share price").per("share").build())
              .quantity(
                  Quantity.exactly(ORDINAL, 1)
                      .item("en", "highest close")
                      .period(EventTime.since("2021"))));
  final Actor roth =
      add(
          Actor.builder()
              .id("roth")
              .kind(ActorKind.PERSON)
              .name("Mikael Roth")
              .affiliation(Affiliation.builder().title("en", "leader of the opposition").build())
              .build());
  final Statement accusation =
      add(
          says("accusation", SpeechAct.ACCUSE, roth)
              .target(arden)
              .quote(QuotationForm.INDIRECT, "en", "she has a conflict of interest"));
  final Actor office = actor("office", ActorKind.GOVERNMENT_BODY, "The prime minister's office");
  final Statement question =
      add(Statement.builder().id("question").act(SpeechAct.ASK).audience(office).about(accusation));
  final Statement silence =
      add(
          Statement.builder()
              .id("silence")
              .speaker(office)
              .polarity(Polarity.NEGATIVE)
              .about(accusation));

  // The protest
  final Location road = location("road", LocationKind.LINE, "The ring road of the capital");
  final Actor protesters = unnamed("protesters", ActorKind.POPULATION, "protesters");
  final Actor organisers = unnamed("organisers", ActorKind.GROUP, "the organisers");
  final Actor ministry = actor("ministry", ActorKind.GOVERNMENT_BODY, "The interior ministry");
  final Actor police = actor("police", ActorKind.GOVERNMENT_BODY, "The police");
  final Actor officers = unnamed("officers", ActorKind.GROUP, "officers");
  final Actor tram = unnamed("tram", ActorKind.VEHICLE, "a tram");
  final Action protest =
      add(
          action("protest", ActionKind.PROTEST, OCCURRED)
              .participant(protesters, Role.INITIATOR)
              .place(road)
              .time(EventTime.on(2026, 6, 5).withText("en", "on Friday evening"))
              .quantity(Quantity.exactly(PARTICIPANTS, 40_000))
              .attributedTo(organisers));
  final Action blockade =
      add(
          action("blockade", ActionKind.BLOCKADE, OCCURRED)
              .participant(protesters, Role.INITIATOR)
              .place(road, PlaceRole.TARGET_AREA)
              .time(EventTime.on(2026, 6, 5)));
  final Action dispersal =
      add(
          action("dispersal", ActionKind.DISPERSE, OCCURRED)
              .participant(police, Role.INITIATOR)
              .participant(protesters, Role.TARGET)
              .participant(officers, Role.VICTIM)
              .instrument(Instrument.RIOT_CONTROL)
              .quantity(Quantity.exactly(INJURED, 2).item("en", "slightly").among(officers)));
  final Action arrests =
      add(
          action("arrests", ActionKind.ARREST, OCCURRED)
              .participant(police, Role.INITIATOR)
              .quantity(Quantity.exactly(DETAINED, 31)));
  final Action damage =
      add(action("damage", ActionKind.DAMAGE, OCCURRED).participant(tram, Role.TARGET));

  {
    dossier.anotherReport(
        protest,
        "protest-ministry",
        by -> by.attributedTo(ministry).quantity(Quantity.fewerThan(PARTICIPANTS, 15_000)));
    relate(strike, RESPONDS_TO, vote);
    relate(appeal, RESPONDS_TO, ruling);
    relate(charge, CONCERNS, bribery);
    relate(bail, FOLLOWS, charge);
    relate(silence, RESPONDS_TO, question);
    relate(blockade, PART_OF, protest);
    relate(dispersal, RESPONDS_TO, protest);
    relate(arrests, PART_OF, dispersal);
    relate(damage, PART_OF, protest);
    relate(protest, RESPONDS_TO, vote);
  }
}
