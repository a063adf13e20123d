package io.github.communique.news;

import io.github.communique.Action;
import io.github.communique.Agreement;
import io.github.communique.Meeting;
import io.github.communique.Quantity;
import io.github.communique.Statement;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.*;

/** The earlier attacks, and the aftermath of the latest attack. */
abstract class ConvoyAttackAftermath extends ConvoyAttackReports {
  // Before
  final Action may = earlier("may", 5, 11).build();
  final Action july = earlier("july", 7, 3).build();
  final Action august = earlier("august", 8, 20).build();
  final Action earlierOnes =
      Action.builder()
          .id("earlier")
          .kind(ActionKind.ATTACK)
          .status(Status.OCCURRED)
          .time(EventTime.during("2024-05-11", "2024-08-20").asRecurring())
          .place(road)
          .quantity(Quantity.exactly(QuantityKind.EVENTS, 3))
          .quantity(Quantity.exactly(QuantityKind.FATALITIES, 9))
          .build();
  final Action noCharge =
      Action.builder()
          .id("no-charge")
          .kind(ActionKind.PROSECUTE)
          .status(Status.OCCURRED)
          .polarity(Polarity.NEGATIVE)
          .build();
  final Action bridgeLost =
      Action.builder()
          .id("bridge-lost")
          .kind(ActionKind.DESTROY)
          .status(Status.OCCURRED)
          .place(bridge)
          .time(EventTime.on(2024, 8, 20))
          .quantity(Quantity.exactly(QuantityKind.ITEMS, 1).item("en", "bridge"))
          .build();

  // After
  final Agreement project =
      Agreement.builder()
          .id("project")
          .status(Status.ONGOING)
          .form(AgreementForm.PLAN)
          .stage(AgreementStage.SUSPENDED)
          .name("en", "the road between Sarab and the border")
          .party(state)
          .party(adb, Role.SPONSOR)
          .party(yolmak)
          .quantity(
              Quantity.exactly(QuantityKind.AMOUNT, 1_200_000_000).toBuilder().unit("USD").build())
          .build();
  final Action suspension =
      Action.builder()
          .id("suspension")
          .kind(ActionKind.SUSPEND)
          .status(Status.ONGOING)
          .condition(ConditionKind.UNTIL, "en", "further notice")
          .build();
  final Statement condemnation =
      Statement.builder()
          .id("condemnation")
          .act(SpeechAct.CONDEMN)
          .speaker(turkey)
          .about(attack)
          .build();
  final Action summons =
      Action.builder()
          .id("summons")
          .kind(ActionKind.SUMMON)
          .status(Status.OCCURRED)
          .participant(turkey, Role.INITIATOR)
          .participant(ambassador, Role.SUBJECT)
          .build();
  final Action inquiry =
      Action.builder()
          .id("inquiry")
          .kind(ActionKind.INVESTIGATE)
          .status(Status.PROPOSED)
          .participant(turkey, Role.INITIATOR)
          .participant(state, Role.INITIATOR)
          .build();
  final Statement demand =
      Statement.builder()
          .id("demand")
          .act(SpeechAct.DEMAND)
          .speaker(turkey)
          .audience(state)
          .about(inquiry)
          .build();
  final Action leaving =
      Action.builder()
          .id("leaving")
          .kind(ActionKind.TRAVEL)
          .status(Status.PROPOSED)
          .participant(citizens, Role.INITIATOR)
          .place(province, PlaceRole.ORIGIN)
          .time(EventTime.notBefore("2024-09-09").withText("en", "immediately"))
          .build();
  final Statement order =
      Statement.builder()
          .id("order")
          .act(SpeechAct.ORDER)
          .speaker(turkey)
          .audience(citizens)
          .about(leaving)
          .build();
  final Action mourning =
      Action.builder()
          .id("mourning")
          .kind(ActionKind.COMMEMORATE)
          .status(Status.PLANNED)
          .participant(state, Role.INITIATOR)
          .quantity(
              Quantity.builder()
                  .kind(QuantityKind.DURATION)
                  .item("en", "mourning")
                  .best(3)
                  .unit("day")
                  .build())
          .build();
  final Statement declaration =
      Statement.builder()
          .id("declaration")
          .act(SpeechAct.ANNOUNCE)
          .speaker(tolis)
          .about(mourning)
          .build();
  final Action curfew =
      Action.builder()
          .id("curfew")
          .kind(ActionKind.RESTRICT)
          .status(Status.ONGOING)
          .instrument(Instrument.CURFEW)
          .participant(tolis, Role.INITIATOR)
          .place(province, PlaceRole.VENUE)
          .time(EventTime.since("2024-09-09").withText("en", "from 9 p.m. to 5 a.m.").asRecurring())
          .build();
  final Action curfewNight =
      Action.builder()
          .id("curfew-night")
          .kind(ActionKind.RESTRICT)
          .status(Status.OCCURRED)
          .instrument(Instrument.CURFEW)
          .time(EventTime.during("2024-09-09T21:00", "2024-09-10T05:00"))
          .build();
  final Statement request =
      Statement.builder()
          .id("request")
          .act(SpeechAct.REQUEST)
          .speaker(turkey)
          .audience(council)
          .about("session")
          .build();
  final Meeting session =
      Meeting.builder()
          .id("session")
          .status(Status.PLANNED)
          .certainty(Certainty.PROBABLE)
          .purpose(Purpose.DELIBERATE)
          .participant(council)
          .time(EventTime.on(2024, 9, 12).withText("en", "on Thursday"))
          .build();
}
