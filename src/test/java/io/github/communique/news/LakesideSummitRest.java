package io.github.communique.news;

import static io.github.communique.vocabulary.QuantityKind.*;
import static io.github.communique.vocabulary.RelationType.*;
import static io.github.communique.vocabulary.Status.*;

import io.github.communique.*;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.*;
import java.math.BigDecimal;
import java.time.Duration;

/** The talks about the truce, the loan, the treaty and the economy. */
final class LakesideSummitRest extends LakesideSummit {
  // The talks
  final Actor delegations = unnamed("delegations", ActorKind.GROUP, "the delegations");
  final Action shuttle =
      add(
          action("shuttle", ActionKind.MEDIATE, OCCURRED)
              .participant(naimi, Role.MEDIATOR)
              .participant(delegations, Role.PARTICIPANT)
              .place(location("hotels", LocationKind.BUILDING, "Two hotels"))
              .duration(Duration.ofDays(3)));
  final Statement verdict =
      add(
          says("verdict", SpeechAct.STATE, naimi)
              .about(truce)
              .quote(QuotationForm.DIRECT, "en", "It's a start, not peace"));
  final Meeting oneRoom =
      add(
          meeting("one-room", CANCELLED)
              .medium(Medium.IN_PERSON)
              .participant(delegations)
              .saidIn("refusal"));
  final Statement refusal = add(says("refusal", SpeechAct.REJECT, delegations).about(oneRoom));
  final Meeting nextRound =
      add(
          meeting("next-round", PLANNED)
              .purpose(Purpose.NEGOTIATE)
              .place(location("doha", LocationKind.CITY, "Doha"))
              .time(EventTime.on(2026, 5, 12)));
  final Actor aide =
      add(
          Actor.builder()
              .id("aide")
              .kind(ActorKind.PERSON)
              .unnamed(true)
              .name("en", "his chief of staff")
              .affiliation(malek, "en", "chief of staff")
              .build());
  final Meeting talks =
      add(
          meeting("talks", OCCURRED)
              .purpose(Purpose.NEGOTIATE)
              .participant(malek, Role.ABSENT)
              .participant(aide, p -> p.representing(malek)));
  final Meeting link =
      add(
          meeting("link", OCCURRED)
              .medium(Medium.VIDEO)
              .participant(malek, Role.INITIATOR)
              .duration(Duration.ofMinutes(10)));
  final Statement address =
      add(Statement.builder().id("address").speaker(malek).channel(Channel.SPEECH).during(link));
  final Statement noQuestions =
      add(
          Statement.builder()
              .id("no-questions")
              .act(SpeechAct.ASK)
              .polarity(Polarity.NEGATIVE)
              .audience(malek)
              .during(link));

  // The loan and the treaty
  final Action loan =
      add(
          action("loan", ActionKind.AID, PLANNED)
              .participant(community, Role.INITIATOR)
              .participant(kess, Role.RECIPIENT)
              .participant(lorne, Role.ABSTAINING)
              .quantity(Quantity.amount(300_000_000, "EUR"))
              .quantity(Quantity.percent(1.5, "en", "the loan").item("en", "interest"))
              .saidIn("announcement"));
  final Statement announcement = add(says("announcement", SpeechAct.ANNOUNCE, nunes).about(loan));
  final Action tranche =
      add(
          action("tranche", ActionKind.PAY, PLANNED)
              .participant(kess, Role.RECIPIENT)
              .time(EventTime.at("2026-06"))
              .quantity(Quantity.amount(80_000_000, "EUR"))
              .quantity(Quantity.exactly(ORDINAL, 1).item("en", "tranche")));
  final Action rest =
      add(
          action("rest", ActionKind.PAY, PLANNED)
              .participant(kess, Role.RECIPIENT)
              .condition(ConditionKind.IF, "en", "there is progress against corruption"));
  final Agreement treaty =
      add(agreement("treaty", AgreementForm.TREATY, AgreementStage.SIGNED).party(community));
  final Actor unready =
      add(
          Actor.builder()
              .id("unready")
              .kind(ActorKind.GROUP)
              .unnamed(true)
              .name("en", "members that have yet to ratify")
              .member(veyra)
              .build());
  final Action noRatification =
      add(
          action("no-ratification", ActionKind.RATIFY, OCCURRED)
              .polarity(Polarity.NEGATIVE)
              .participant(unready, Role.INITIATOR)
              .quantity(Quantity.exactly(ITEMS, 3).among(unready)));
  final Actor parliaments = unnamed("parliaments", ActorKind.GROUP, "all parliaments");
  final Action ratification =
      add(
          action("ratification", ActionKind.RATIFY, PROPOSED)
              .participant(parliaments, Role.INITIATOR)
              .quantity(Quantity.exactly(ITEMS, 7).among(parliaments)));
  final Action force =
      add(
          action("force", ActionKind.ENTER_INTO_FORCE, INTENDED)
              .time(EventTime.notAfter("2026").withText("en", "by the end of the year"))
              .condition(Condition.of(ConditionKind.AFTER_COMPLETION, ratification))
              .saidIn("wish"));
  final Statement wish = add(says("wish", SpeechAct.HOPE, nunes).about(force));

  // The economy
  final Actor fund = actor("fund", ActorKind.INTERNATIONAL_ORGANIZATION, "IMF");
  final Action growth =
      add(
          action("growth", ActionKind.RISE, PLANNED)
              .time(EventTime.at("2026"))
              .saidIn("forecast")
              .quantity(
                  number(CHANGE, "1.3", "%")
                      .previous(new BigDecimal("1.9"))
                      .item("en", "the region's economy")
                      .build()));
  final Statement forecast =
      add(
          says("forecast", SpeechAct.ESTIMATE, fund)
              .about(growth)
              .quantity(
                  Quantity.exactly(ORDINAL, 2)
                      .item("en", "downgrade")
                      .period(EventTime.since("2025-10"))));
  final Action cutOff =
      add(
          action("cut-off", ActionKind.BLOCKADE, HYPOTHETICAL)
              .participant(gas, Role.TARGET)
              .topic("en", "a full gas cut-off"));
  final Action recession =
      add(
          action("recession", ActionKind.FALL, HYPOTHETICAL)
              .certainty(Certainty.POSSIBLE)
              .quantity(Quantity.words(CHANGE, "en", "recession"))
              .condition(Condition.of(ConditionKind.IF, cutOff)));
  final Statement warning = add(says("warning", SpeechAct.WARN, fund).about(recession));
  final Action peak =
      add(
          action("peak", ActionKind.RISE, PLANNED)
              .time(EventTime.at("2026-08"))
              .certainty(Certainty.PROBABLE)
              .quantity(number(SHARE, "9", "%").item("en", "inflation").build())
              .quantity(
                  Quantity.builder()
                      .kind(RATIO)
                      .item("en", "inflation")
                      .high(2)
                      .highExclusive(true)
                      .approximate(true)
                      .base("en", "the target")
                      .build()));
  final Action easing =
      add(
          action("easing", ActionKind.FALL, PLANNED)
              .certainty(Certainty.PROBABLE)
              .quantity(Quantity.words(SHARE, "en", "inflation eases")));
  final Statement jobless =
      add(
          Statement.builder()
              .id("jobless")
              .act(SpeechAct.STATE)
              .quantity(number(SHARE, "6.8", "%").item("en", "unemployment").build()));
  final Action futures =
      add(
          action("futures", ActionKind.FALL, OCCURRED)
              .participant(gas, Role.SUBJECT)
              .quantity(number(CHANGE, "-4", "%").item("en", "gas futures").build())
              .quantity(
                  number(AMOUNT, "38", "EUR")
                      .item("en", "gas futures")
                      .per("megawatt hour")
                      .build()));
  final Actor lumen =
      add(
          Actor.builder()
              .id("lumen")
              .kind(ActorKind.COMPANY)
              .name("Lumen")
              .affiliation(veyra, "en", "state-owned company")
              .build());
  final Location terminal =
      location("terminal", LocationKind.FACILITY, "The terminal at Port Ondine");
  final Action purchase =
      add(
          action("purchase", ActionKind.BUY, OCCURRED)
              .participant(lumen, Role.INITIATOR)
              .place(terminal, PlaceRole.TARGET_AREA)
              .quantity(Quantity.percent(25.1, "en", "the terminal"))
              .quantity(Quantity.amount(640_000_000, "EUR")));
  final Action construction =
      add(
          action("construction", ActionKind.BUILD, INTENDED)
              .participant(lumen, Role.INITIATOR)
              .time(EventTime.notAfter("2029"))
              .quantity(Quantity.exactly(ORDINAL, 2).item("en", "terminal")));

  // The protests and the draft
  final Actor marchers = unnamed("marchers", ActorKind.POPULATION, "marchers");
  final Action march =
      add(
          action("march", ActionKind.PROTEST, OCCURRED)
              .participant(marchers, Role.INITIATOR)
              .participant(kess, Role.BENEFICIARY)
              .place(location("capital", LocationKind.CITY, "Veyra"))
              .quantity(Quantity.exactly(PARTICIPANTS, 2_000).asApproximate()));
  final Actor man = unnamed("man", ActorKind.PERSON, "a man");
  final Statement menace =
      add(says("menace", SpeechAct.THREATEN, man).quote(QuotationForm.INDIRECT, "en", "to jump"));
  final Action closure =
      add(
          action("closure", ActionKind.RESTRICT, OCCURRED)
              .place(
                  location("bridge", LocationKind.FACILITY, "A bridge over the Sill"),
                  PlaceRole.TARGET_AREA));
  final Actor draft =
      add(
          Actor.builder()
              .id("draft")
              .kind(ActorKind.DOCUMENT)
              .unnamed(true)
              .name("en", "a draft of the final statement")
              .note("en", "marked \"limited\"")
              .build());
  final Actor meridian = actor("meridian", ActorKind.MEDIA, "Meridian News");
  final Statement invitation =
      add(
          says("invitation", SpeechAct.REQUEST, leaders)
              .status(CANCELLED)
              .audience(malek)
              .about("next-meeting")
              .attributedTo(draft, meridian));
  final Meeting nextMeeting =
      add(
          meeting("next-meeting", INTENDED)
              .purpose(Purpose.DELIBERATE)
              .participant(leaders)
              .participant(malek, Role.GUEST)
              .certainty(Certainty.POSSIBLE));

  {
    relate(refusal, CAUSES, shuttle);
    relate(shuttle, AIMS_AT, truce);
    relate(noQuestions, FOLLOWS, address);
    relate(tranche, PART_OF, loan);
    relate(rest, PART_OF, loan);
    relate(noRatification, CONCERNS, treaty);
    relate(ratification, CONCERNS, treaty);
    relate(force, CONCERNS, treaty);
    relate(easing, FOLLOWS, peak);
    relate(futures, FOLLOWS, summit);
    relate(menace, CAUSES, closure);
  }
}
