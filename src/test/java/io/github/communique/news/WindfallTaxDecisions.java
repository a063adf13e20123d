package io.github.communique.news;

import io.github.communique.Action;
import io.github.communique.Agreement;
import io.github.communique.Condition;
import io.github.communique.Quantity;
import io.github.communique.Statement;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.*;
import java.math.BigDecimal;

/** The ruling on the decree and the vote on the law. */
abstract class WindfallTaxDecisions extends WindfallTaxCast {
  // The decree, the ruling and the dissent
  final Agreement constitution =
      Agreement.builder()
          .id("constitution")
          .status(Status.OCCURRED)
          .form(AgreementForm.CONSTITUTION)
          .party(velmora)
          .provision(to -> to.text("en", "only parliament may levy taxes").obligor(government))
          .build();
  final Agreement decree =
      Agreement.builder()
          .id("decree")
          .status(Status.OCCURRED)
          .form(AgreementForm.DECREE)
          .stage(AgreementStage.TERMINATED)
          .party(government)
          .time(EventTime.on(2024, 10, 2))
          .topic("en", "the levy")
          .build();
  final Action collection =
      Action.builder()
          .id("collection")
          .kind(ActionKind.TAX)
          .status(Status.INTERRUPTED)
          .participant(government, Role.INITIATOR)
          .participant(energy, Role.TARGET)
          .time(EventTime.during("2024-10", "2025-03-13").withText("en", "since last autumn"))
          .build();
  final Action repayment =
      Action.builder()
          .id("repayment")
          .kind(ActionKind.PAY)
          .status(Status.PLANNED)
          .participant(treasury, Role.INITIATOR)
          .participant(repaid, Role.RECIPIENT)
          .time(EventTime.notAfter("2025-06-30"))
          .build();
  final Agreement ruling =
      Agreement.builder()
          .id("ruling")
          .status(Status.OCCURRED)
          .form(AgreementForm.RULING)
          .stage(AgreementStage.ADOPTED)
          .party(court)
          .time(EventTime.at("2025-03-13T10:00").withText("en", "on Thursday at 10 a.m."))
          .provision("en", "the decree is void")
          .provision(
              to ->
                  to.text("en", "the treasury repays the levy")
                      .obligor(treasury)
                      .beneficiary(repaid)
                      .quantity(amount("640000000", CROWN).approximate(true).build())
                      .quantity(
                          Quantity.exactly(QuantityKind.ITEMS, 23)
                              .item("en", "companies")
                              .among(repaid))
                      .quantity(
                          Quantity.percent(4, "en", "the sum to be repaid").item("en", "interest"))
                      .deadline(EventTime.notAfter("2025-06-30"))
                      .fulfilledBy(repayment))
          .condition(ConditionKind.BECAUSE, "en", "only parliament may levy taxes")
          .build();
  final Action judgment =
      Action.builder()
          .id("judgment")
          .kind(ActionKind.ADJUDICATE)
          .status(Status.OCCURRED)
          .participant(court, Role.INITIATOR)
          .participant(majority, Role.IN_FAVOUR)
          .participant(minority, Role.AGAINST)
          .quantity(Quantity.exactly(QuantityKind.VOTES, 7).among(majority))
          .quantity(Quantity.exactly(QuantityKind.VOTES, 4).among(minority))
          .time(EventTime.at("2025-03-13T10:00"))
          .build();
  final Action openQuestion =
      Action.builder()
          .id("open-question")
          .kind(ActionKind.ADJUDICATE)
          .status(Status.OCCURRED)
          .polarity(Polarity.NEGATIVE)
          .participant(court, Role.INITIATOR)
          .build();
  final Action discrimination =
      Action.builder()
          .id("discrimination")
          .kind(ActionKind.VIOLATE)
          .status(Status.UNKNOWN)
          .participant(government, Role.PERPETRATOR)
          .topic("en", "the tax")
          .build();
  final Statement dissent =
      Statement.builder()
          .id("dissent")
          .speaker(oyelaran)
          .speaker(joiners)
          .act(SpeechAct.CRITICIZE)
          .target(majority)
          .about(ruling)
          .quantity(
              Quantity.exactly(QuantityKind.ITEMS, 3)
                  .item("en", "judges who joined")
                  .among(joiners))
          .quote(
              QuotationForm.MIXED, "en", "the majority had \"confused urgency with arbitrariness\"")
          .build();
  final Action suit =
      Action.builder()
          .id("suit")
          .kind(ActionKind.PROSECUTE)
          .status(Status.OCCURRED)
          .participant(norgas, Role.INITIATOR)
          .participant(coPlaintiffs, Role.INITIATOR)
          .participant(court, Role.RECIPIENT)
          .quantity(
              Quantity.exactly(QuantityKind.ITEMS, 2).item("en", "companies").among(coPlaintiffs))
          .quantity(
              Quantity.exactly(QuantityKind.ORDINAL, 1)
                  .item("en", "largest gas supplier of Velmora")
                  .among(norgas))
          .build();
  final Action rulingAppeal =
      Action.builder()
          .id("ruling-appeal")
          .kind(ActionKind.APPEAL)
          .status(Status.HYPOTHETICAL)
          .polarity(Polarity.NEGATIVE)
          .build();
  final Action complaint =
      Action.builder()
          .id("complaint")
          .kind(ActionKind.PROSECUTE)
          .status(Status.FAILED)
          .participant(norgas, Role.INITIATOR)
          .participant(lowerCourt, Role.RECIPIENT)
          .build();
  final Action dismissal =
      Action.builder()
          .id("dismissal")
          .kind(ActionKind.ADJUDICATE)
          .status(Status.OCCURRED)
          .participant(lowerCourt, Role.INITIATOR)
          .time(EventTime.at("2024-02"))
          .build();
  final Action appeal =
      Action.builder()
          .id("appeal")
          .kind(ActionKind.APPEAL)
          .status(Status.OCCURRED)
          .participant(norgas, Role.INITIATOR)
          .time(EventTime.at("2024-05"))
          .build();

  // The law and the vote
  final Action signing =
      Action.builder()
          .id("signing")
          .kind(ActionKind.SIGN)
          .status(Status.PROPOSED)
          .participant(lindqvist, Role.INITIATOR)
          .time(EventTime.notAfter("2025-03-28").withText("en", "15 days"))
          .build();
  final Action sendingBack =
      Action.builder()
          .id("sending-back")
          .kind(ActionKind.RETURN)
          .status(Status.PROPOSED)
          .participant(lindqvist, Role.INITIATOR)
          .participant(parliament, Role.RECIPIENT)
          .time(EventTime.notAfter("2025-03-28").withText("en", "15 days"))
          .build();
  final Agreement law =
      Agreement.builder()
          .id("law")
          .status(Status.OCCURRED)
          .form(AgreementForm.LAW)
          .stage(AgreementStage.ADOPTED)
          .party(parliament)
          .time(EventTime.on(2025, 3, 13).withText("en", "Thursday night"))
          .validity(EventTime.until("2027"))
          .provision(
              to ->
                  to.text("en", "a tax on windfall profits")
                      .obligor(energy)
                      .quantity(
                          Quantity.percent(33, "en", "profits above the threshold")
                              .item("en", "tax rate"))
                      .quantity(
                          Quantity.builder()
                              .kind(QuantityKind.RATIO)
                              .item("en", "taxed profits")
                              .low(new BigDecimal("1.2"))
                              .lowExclusive(true)
                              .base("en", "average profit of 2018 to 2021")
                              .text("en", "by more than a fifth")
                              .build()))
          .build();
  final Action force =
      Action.builder()
          .id("force")
          .kind(ActionKind.ENTER_INTO_FORCE)
          .status(Status.PLANNED)
          .condition(Condition.of(ConditionKind.AFTER_COMPLETION, signing))
          .build();
  final Action majorityVote =
      Action.builder()
          .id("majority-vote")
          .kind(ActionKind.VOTE)
          .status(Status.HYPOTHETICAL)
          .participant(yes, Role.IN_FAVOUR)
          .quantity(
              Quantity.builder()
                  .kind(QuantityKind.SHARE)
                  .among(yes)
                  .low(50)
                  .lowExclusive(true)
                  .unit("%")
                  .base("en", "votes for and against")
                  .text("en", "a simple majority")
                  .build())
          .build();
  final Action vote =
      Action.builder()
          .id("vote")
          .kind(ActionKind.ADOPT)
          .status(Status.OCCURRED)
          .participant(parliament, Role.INITIATOR)
          .participant(yes, Role.IN_FAVOUR)
          .participant(no, Role.AGAINST)
          .participant(abstainers, Role.ABSTAINING)
          .participant(absentees, Role.ABSENT)
          .participant(workers, Role.IN_FAVOUR)
          .participant(rebels, Role.AGAINST)
          .participant(brandt, Role.AGAINST)
          .participant(cordes, by -> by.role(Role.ABSENT).location(brussels))
          .participant(proxy, by -> by.representing(cordes))
          .time(EventTime.on(2025, 3, 13).withText("en", "Thursday night"))
          .quantity(Quantity.exactly(QuantityKind.VOTES, 118).among(yes))
          .quantity(Quantity.exactly(QuantityKind.VOTES, 109).among(no))
          .quantity(Quantity.exactly(QuantityKind.VOTES, 11).among(abstainers))
          .quantity(Quantity.exactly(QuantityKind.PEOPLE, 12).among(absentees))
          .quantity(Quantity.exactly(QuantityKind.VOTES, 4).among(rebels))
          .quantity(Quantity.exactly(QuantityKind.SEATS, 250))
          .condition(Condition.of(ConditionKind.IF, majorityVote))
          .build();
  final Agreement amendment =
      Agreement.builder()
          .id("amendment")
          .status(Status.FAILED)
          .form(AgreementForm.LAW)
          .stage(AgreementStage.REJECTED)
          .party(greens, Role.SPONSOR)
          .provision(
              to ->
                  to.text("en", "a higher rate")
                      .quantity(
                          Quantity.builder()
                              .kind(QuantityKind.SHARE)
                              .item("en", "tax rate")
                              .best(40)
                              .previous(33)
                              .unit("%")
                              .base("en", "profits above the threshold")
                              .build()))
          .build();
  final Action amendmentVote =
      Action.builder()
          .id("amendment-vote")
          .kind(ActionKind.VOTE)
          .status(Status.FAILED)
          .participant(forty, Role.IN_FAVOUR)
          .participant(keepers, Role.AGAINST)
          .quantity(Quantity.exactly(QuantityKind.VOTES, 67).among(forty))
          .quantity(Quantity.exactly(QuantityKind.VOTES, 171).among(keepers))
          .build();
  final Statement estimate =
      Statement.builder()
          .id("estimate")
          .act(SpeechAct.ESTIMATE)
          .speaker(ministry)
          .about(law)
          .quantity(
              Quantity.builder()
                  .kind(QuantityKind.AMOUNT)
                  .item("en", "revenue")
                  .low(1_800_000_000)
                  .high(2_100_000_000)
                  .unit(CROWN)
                  .per("year")
                  .build())
          .quantity(
              amount("400000000", "EUR")
                  .item("en", "revenue")
                  .approximate(true)
                  .per("year")
                  .build())
          .build();
  final Statement noComment =
      Statement.builder()
          .id("no-comment")
          .act(SpeechAct.DECLINE_COMMENT)
          .speaker(spokeswoman, by -> by.representing(lindqvist))
          .about(signing, sendingBack)
          .build();
}
