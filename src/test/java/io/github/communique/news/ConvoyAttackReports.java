package io.github.communique.news;

import io.github.communique.Action;
import io.github.communique.Condition;
import io.github.communique.Meeting;
import io.github.communique.Quantity;
import io.github.communique.Statement;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.*;

/** The suspects, and each source's report of the attack. */
abstract class ConvoyAttackReports extends ConvoyAttackCast {
  // The attack, according to the ministry
  final Action attack =
      Action.builder()
          .id("attack")
          .kind(ActionKind.ATTACK)
          .status(Status.OCCURRED)
          .time(SUNDAY)
          .place(pass, PlaceRole.VENUE)
          .place(road)
          .participant(convoy, Role.TARGET)
          .participant(gunmen, Role.PERPETRATOR)
          .participant(workers, Role.VICTIM)
          .participant(officers, Role.VICTIM)
          .participant(locals, Role.VICTIM)
          .quantity(Quantity.atLeast(QuantityKind.FATALITIES, 17))
          .quantity(Quantity.exactly(QuantityKind.FATALITIES, 9).among(workers))
          .quantity(Quantity.exactly(QuantityKind.FATALITIES, 5).among(officers))
          .quantity(Quantity.exactly(QuantityKind.FATALITIES, 3).among(locals))
          .quantity(Quantity.exactly(QuantityKind.FATALITIES, 1).among(girl))
          .quantity(Quantity.exactly(QuantityKind.FATALITIES, 4).among(gunmen))
          .quantity(Quantity.exactly(QuantityKind.INJURED, 24))
          .quantity(Quantity.exactly(QuantityKind.INJURED, 8).item("en", "critically wounded"))
          .quantity(Quantity.exactly(QuantityKind.PARTICIPANTS, 6).among(gunmen))
          .quantity(
              Quantity.exactly(QuantityKind.VEHICLES, 3).item("en", "minibuses").among(convoy))
          .quantity(
              Quantity.exactly(QuantityKind.ORDINAL, 4)
                  .item("en", "attack on the road")
                  .period(EventTime.since("2024-05")))
          .quantity(
              Quantity.exactly(QuantityKind.ORDINAL, 1)
                  .item("en", "deadliest attack in Orvia")
                  .period(EventTime.since("2019")))
          .quantity(Quantity.exactly(QuantityKind.AGE, 7).among(girl))
          .attributedTo(ministry)
          .build();
  final Action bomb =
      Action.builder()
          .id("bomb")
          .kind(ActionKind.ATTACK)
          .status(Status.OCCURRED)
          .instrument(Instrument.EXPLOSIVE)
          .instrument(Instrument.TRANSPORT)
          .participant(gunmen, Role.PERPETRATOR)
          .quantity(
              Quantity.words(QuantityKind.VEHICLES, "en", "motorcycles")
                  .item("en", "motorcycles")
                  .among(gunmen))
          .attributedTo(ministry)
          .build();
  final Action shooting =
      Action.builder()
          .id("shooting")
          .kind(ActionKind.ATTACK)
          .status(Status.OCCURRED)
          .instrument(Instrument.FIREARM)
          .participant(gunmen, Role.PERPETRATOR)
          .attributedTo(ministry)
          .build();
  final Action escort =
      Action.builder()
          .id("escort")
          .kind(ActionKind.ESCORT)
          .status(Status.INTERRUPTED)
          .participant(officers, Role.INITIATOR)
          .participant(workers, Role.BENEFICIARY)
          .attributedTo(ministry)
          .build();
  final Action flight =
      Action.builder()
          .id("flight")
          .kind(ActionKind.ESCAPE)
          .status(Status.OCCURRED)
          .participant(fugitives, Role.INITIATOR)
          .place(border, PlaceRole.DESTINATION)
          .quantity(Quantity.exactly(QuantityKind.PARTICIPANTS, 2).among(fugitives))
          .attributedTo(ministry)
          .build();

  // Statements by the other sources
  final Statement noBomb =
      Statement.builder()
          .id("no-bomb")
          .act(SpeechAct.DENY)
          .speaker(belay)
          .audience(radio)
          .channel(Channel.INTERVIEW)
          .about(bomb)
          .quote(QuotationForm.MIXED, "en", "there had been \"no bomb\"")
          .build();
  final Statement interview =
      Statement.builder()
          .id("interview")
          .channel(Channel.INTERVIEW)
          .speaker(survivor)
          .audience(opn)
          .during("survivor-call")
          .about("uniforms", "separation")
          .quote(
              QuotationForm.INDIRECT,
              "en",
              "the men wore army uniforms and had separated the foreigners from the others")
          .build();
  final Meeting survivorCall =
      Meeting.builder()
          .id("survivor-call")
          .status(Status.OCCURRED)
          .medium(Medium.PHONE)
          .participant(survivor)
          .participant(opn)
          .build();
  final Statement anonymity =
      Statement.builder()
          .id("anonymity")
          .act(SpeechAct.REQUEST)
          .speaker(survivor)
          .audience(opn)
          .quote(QuotationForm.INDIRECT, "en", "not to be named")
          .build();
  final Action uniforms =
      Action.builder()
          .id("uniforms")
          .kind(ActionKind.of("wear"))
          .status(Status.OCCURRED)
          .participant(gunmen, Role.INITIATOR)
          .topic("en", "army uniforms")
          .saidIn(interview)
          .build();
  final Action separation =
      Action.builder()
          .id("separation")
          .kind(ActionKind.of("separate"))
          .status(Status.OCCURRED)
          .participant(gunmen, Role.PERPETRATOR)
          .participant(workers, Role.SUBJECT)
          .saidIn(interview)
          .build();
  final Statement unverified =
      Statement.builder()
          .id("unverified")
          .act(SpeechAct.CONFIRM)
          .polarity(Polarity.NEGATIVE)
          .speaker(opn)
          .about(interview)
          .build();
  final Action helicopter =
      Action.builder()
          .id("helicopter")
          .kind(ActionKind.ATTACK)
          .status(Status.OCCURRED)
          .instrument(Instrument.AIRSTRIKE)
          .participant(army, Role.INITIATOR)
          .participant(passengers, Role.VICTIM)
          .quantity(Quantity.exactly(QuantityKind.AIRCRAFT, 1).item("en", "helicopter"))
          .quantity(Quantity.atLeast(QuantityKind.FATALITIES, 5).among(passengers))
          .condition(ConditionKind.BECAUSE, "en", "a mistake")
          .attributedTo(elders, watch)
          .build();
  final Action overflight =
      Action.builder()
          .id("overflight")
          .kind(ActionKind.TRAVEL)
          .status(Status.OCCURRED)
          .participant(army, Role.INITIATOR)
          .place(pass)
          .topic("en", "aircraft")
          .attributedTo(elders, watch)
          .build();
  final Statement noAircraft =
      Statement.builder()
          .id("no-aircraft")
          .act(SpeechAct.DENY)
          .speaker(army)
          .about(overflight)
          .build();
  final Action pictures =
      Action.builder()
          .id("pictures")
          .kind(ActionKind.PUBLISH)
          .status(Status.OCCURRED)
          .participant(watch, Role.INITIATOR)
          .participant(satellitePictures, Role.SUBJECT)
          .build();
  final Statement unsettled =
      Statement.builder()
          .id("unsettled")
          .act(SpeechAct.CONFIRM)
          .polarity(Polarity.NEGATIVE)
          .speaker(satellitePictures)
          .about(helicopter)
          .quote(QuotationForm.INDIRECT, "en", "the pictures do not settle the question")
          .build();

  // The suspects
  final Statement claim =
      Statement.builder()
          .id("claim")
          .act(SpeechAct.CLAIM_RESPONSIBILITY)
          .speaker(front)
          .channel(Channel.SOCIAL_MEDIA)
          .about(attack)
          .time(EventTime.on(2024, 9, 8).withText("en", "late on Sunday"))
          .quote(QuotationForm.MIXED, "en", "it had \"punished the thieves of the mountain\"")
          .build();
  final Statement denial =
      Statement.builder()
          .id("denial")
          .act(SpeechAct.DENY)
          .speaker(wing)
          .time(MONDAY)
          .place(geneva)
          .about("attack-front")
          .build();
  final Statement forgery =
      Statement.builder()
          .id("forgery")
          .act(SpeechAct.DENY)
          .speaker(wing)
          .time(MONDAY)
          .about(claim)
          .quote(QuotationForm.INDIRECT, "en", "the message was a forgery")
          .build();
  final Action arrests =
      Action.builder()
          .id("arrests")
          .kind(ActionKind.ARREST)
          .status(Status.OCCURRED)
          .time(MONDAY)
          .place(sarab, PlaceRole.VENUE)
          .participant(police, Role.INITIATOR)
          .participant(brothers, Role.SUBJECT)
          .participant(daud, Role.SUBJECT)
          .quantity(Quantity.exactly(QuantityKind.DETAINED, 3))
          .quantity(Quantity.exactly(QuantityKind.AGE, 19).among(younger))
          .quantity(Quantity.exactly(QuantityKind.AGE, 23).among(older))
          .build();
  final Action supply =
      Action.builder()
          .id("supply")
          .kind(ActionKind.AID)
          .status(Status.OCCURRED)
          .certainty(Certainty.POSSIBLE)
          .participant(daud, Role.PERPETRATOR)
          .participant(gunmen, Role.RECIPIENT)
          .quantity(Quantity.words(QuantityKind.WEAPONS, "en", "explosives"))
          .attributedTo(prosecutors)
          .build();
  final Statement daudDenies =
      Statement.builder().id("daud-denies").act(SpeechAct.DENY).speaker(daud).about(supply).build();
  final Action reward =
      Action.builder()
          .id("reward")
          .kind(ActionKind.PAY)
          .status(Status.PROPOSED)
          .quantity(
              Quantity.exactly(QuantityKind.AMOUNT, 50_000).toBuilder()
                  .unit("USD")
                  .item("en", "reward")
                  .build())
          .condition(Condition.of(ConditionKind.IF, "capture"))
          .build();
  final Action capture =
      Action.builder()
          .id("capture")
          .kind(ActionKind.ARREST)
          .status(Status.PROPOSED)
          .participant(sorush, Role.SUBJECT)
          .build();
  final Action onTheRun =
      Action.builder()
          .id("on-the-run")
          .kind(ActionKind.ESCAPE)
          .status(Status.ONGOING)
          .participant(sorush, Role.INITIATOR)
          .build();
  final Action crossing =
      Action.builder()
          .id("crossing")
          .kind(ActionKind.TRAVEL)
          .status(Status.OCCURRED)
          .certainty(Certainty.PROBABLE)
          .participant(sorush, Role.INITIATOR)
          .place(khardanLand, PlaceRole.DESTINATION)
          .build();
  final Statement noInformation =
      Statement.builder()
          .id("no-information")
          .act(SpeechAct.STATE)
          .speaker(khardan)
          .about(crossing)
          .quote(QuotationForm.INDIRECT, "en", "it had no information on this")
          .build();
}
