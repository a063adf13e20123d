package io.github.communique.news;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Condition;
import io.github.communique.Meeting;
import io.github.communique.Quantity;
import io.github.communique.Statement;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.*;
import java.math.BigDecimal;

/** The consequences of the ruling and the law. */
abstract class WindfallTaxAftermath extends WindfallTaxDecisions {
  // The consequences
  final Action higherThreshold =
      Action.builder()
          .id("higher-threshold")
          .kind(ActionKind.LEGISLATE)
          .status(Status.PROPOSED)
          .topic("en", "a higher threshold")
          .build();
  final Statement announcement =
      Statement.builder()
          .id("announcement")
          .act(SpeechAct.THREATEN)
          .speaker(norgas)
          .about("challenge")
          .build();
  final Action challenge =
      Action.builder()
          .id("challenge")
          .kind(ActionKind.PROSECUTE)
          .status(Status.INTENDED)
          .participant(norgas, Role.INITIATOR)
          .participant(ecj, Role.RECIPIENT)
          .condition(Condition.of(ConditionKind.UNLESS, higherThreshold))
          .saidIn(announcement)
          .build();
  final Action respect =
      Action.builder()
          .id("respect")
          .kind(ActionKind.COMPLY)
          .status(Status.INTENDED)
          .participant(government, Role.INITIATOR)
          .attributedTo(harrow)
          .build();
  final Action spending =
      Action.builder()
          .id("spending")
          .kind(ActionKind.AID)
          .status(Status.OCCURRED)
          .time(EventTime.during("2024-12", "2025-02"))
          .topic("en", "heating subsidies")
          .quantity(
              Quantity.atLeast(QuantityKind.AMOUNT, 300_000_000).toBuilder().unit(CROWN).build())
          .attributedTo(internalMemo, kurier)
          .build();
  final Statement denial =
      Statement.builder().id("denial").act(SpeechAct.DENY).speaker(harrow).about(spending).build();
  final Statement question =
      Statement.builder()
          .id("question")
          .act(SpeechAct.REQUEST)
          .audience(ministry)
          .about(spending)
          .build();
  final Statement silence =
      Statement.builder()
          .id("silence")
          .speaker(ministry)
          .polarity(Polarity.NEGATIVE)
          .about(spending)
          .build();
  final Action resignation =
      Action.builder()
          .id("resignation")
          .kind(ActionKind.RESIGN)
          .status(Status.PROPOSED)
          .participant(harrow, Role.INITIATOR)
          .build();
  final Statement demand =
      Statement.builder()
          .id("demand")
          .act(SpeechAct.DEMAND)
          .speaker(solheim)
          .target(harrow)
          .about(resignation)
          .build();
  final Action motion =
      Action.builder()
          .id("motion")
          .kind(ActionKind.VOTE)
          .status(Status.PLANNED)
          .participant(solheim, Role.SPONSOR)
          .participant(parliament, Role.INITIATOR)
          .participant(harrow, Role.TARGET)
          .time(EventTime.on(2025, 3, 18).withText("en", "next Tuesday"))
          .topic("en", "no confidence")
          .build();
  final Actor foes = Actor.unnamed(ActorKind.GROUP, "en", "deputies against the minister");
  final Action success =
      Action.builder()
          .id("success")
          .kind(ActionKind.VOTE)
          .status(Status.HYPOTHETICAL)
          .participant(foes, Role.IN_FAVOUR)
          .quantity(Quantity.atLeast(QuantityKind.VOTES, 126).among(foes))
          .build();
  final Action fallOfHarrow =
      Action.builder()
          .id("fall-of-harrow")
          .kind(ActionKind.DISMISS)
          .status(Status.PROPOSED)
          .participant(harrow, Role.SUBJECT)
          .participant(parliament, Role.INITIATOR)
          .condition(Condition.of(ConditionKind.IF, success))
          .quantity(
              Quantity.exactly(QuantityKind.ORDINAL, 3)
                  .item("en", "minister to leave the cabinet")
                  .period(EventTime.unresolved("en", "since the election")))
          .quantity(Quantity.exactly(QuantityKind.AGE, 52).among(harrow))
          .build();
  final Statement appealToCoalition =
      Statement.builder()
          .id("gift")
          .act(SpeechAct.REQUEST)
          .speaker(cordes)
          .audience(coalition)
          .quote(QuotationForm.MIXED, "en", "not to \"hand the opposition a gift\"")
          .build();
  final Meeting euSummit =
      Meeting.builder()
          .id("eu-summit")
          .status(Status.ONGOING)
          .purpose(Purpose.DELIBERATE)
          .name("en", "EU summit")
          .participant(cordes)
          .place(brussels, PlaceRole.VENUE)
          .participant(Actor.of("eu", ActorKind.INTERNATIONAL_ORGANIZATION, "EU"), Role.HOST)
          .time(EventTime.since("2025-03-13"))
          .build();

  // The market and the protests
  final Action jump =
      Action.builder()
          .id("jump")
          .kind(ActionKind.RISE)
          .status(Status.OCCURRED)
          .quantity(
              Quantity.builder()
                  .kind(QuantityKind.CHANGE)
                  .item("en", "shares in Norgas")
                  .among(norgas)
                  .best(new BigDecimal("6.2"))
                  .unit("%")
                  .build())
          .build();
  final Action slide =
      Action.builder()
          .id("slide")
          .kind(ActionKind.FALL)
          .status(Status.OCCURRED)
          .quantity(
              Quantity.builder()
                  .kind(QuantityKind.SHARE)
                  .item("en", "gains given up")
                  .low(50)
                  .lowExclusive(true)
                  .unit("%")
                  .base("en", "the gains")
                  .text("en", "most of the gains")
                  .build())
          .quantity(
              amount("41.30", CROWN).item("en", "closing price").per("share").among(norgas).build())
          .build();
  final Action protest =
      Action.builder()
          .id("protest")
          .kind(ActionKind.PROTEST)
          .status(Status.OCCURRED)
          .participant(demonstrators, Role.INITIATOR)
          .place(outside, PlaceRole.VENUE)
          .quantity(Quantity.exactly(QuantityKind.PARTICIPANTS, 3_000).asApproximate())
          .attributedTo(organisers)
          .build();
  final Action paint =
      Action.builder()
          .id("paint")
          .kind(ActionKind.DAMAGE)
          .status(Status.OCCURRED)
          .participant(painters, Role.PERPETRATOR)
          .summary("en", "They threw paint.")
          .build();
  final Action arrests =
      Action.builder()
          .id("arrests")
          .kind(ActionKind.ARREST)
          .status(Status.OCCURRED)
          .participant(painters, Role.SUBJECT)
          .quantity(Quantity.exactly(QuantityKind.DETAINED, 2))
          .condition(Condition.of(ConditionKind.BECAUSE, paint))
          .time(EventTime.on(2025, 3, 13))
          .build();
  final Action releases =
      Action.builder()
          .id("releases")
          .kind(ActionKind.RELEASE)
          .status(Status.OCCURRED)
          .participant(painters, Role.SUBJECT)
          .time(EventTime.on(2025, 3, 13).withText("en", "the same evening"))
          .build();
}
