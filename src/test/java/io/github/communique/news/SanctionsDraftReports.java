package io.github.communique.news;

import io.github.communique.Action;
import io.github.communique.Agreement;
import io.github.communique.Condition;
import io.github.communique.Quantity;
import io.github.communique.Statement;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.*;

/** The content of the sanctions draft, and Dravia's threats and offers in response. */
abstract class SanctionsDraftReports extends SanctionsDraftCast {
  // The draft
  final Action release =
      Action.builder()
          .id("release")
          .kind(ActionKind.RELEASE)
          .status(Status.PROPOSED)
          .participant(dravia, Role.INITIATOR)
          .participant(crew, Role.SUBJECT)
          .time(EventTime.notAfter("2025-11-15"))
          .build();
  final Action ban =
      Action.builder()
          .id("ban")
          .kind(ActionKind.SANCTION)
          .status(Status.PROPOSED)
          .participant(eu, Role.INITIATOR)
          .participant(dravia, Role.TARGET)
          .participant(aluminium, Role.TARGET)
          .instrument(Instrument.TRADE_BAN)
          .time(EventTime.notBefore("2026-01-01").withText("en", "from 1 January"))
          .condition(Condition.of(ConditionKind.UNLESS, release))
          .quantity(
              amount("2600000000", "EUR").item("en", "imports of aluminium").per("year").build())
          .quantity(Quantity.percent(14, "en", "the EU's aluminium imports").asApproximate())
          .attributedTo(eurowire)
          .build();
  final Action freeze =
      Action.builder()
          .id("freeze")
          .kind(ActionKind.SANCTION)
          .status(Status.PROPOSED)
          .participant(eu, Role.INITIATOR)
          .participant(listed, Role.TARGET)
          .participant(listedCompanies, Role.TARGET)
          .instrument(Instrument.ASSET_FREEZE)
          .condition(Condition.of(ConditionKind.UNLESS, release))
          .quantity(Quantity.exactly(QuantityKind.PEOPLE, 31).among(listed))
          .quantity(
              Quantity.exactly(QuantityKind.ITEMS, 9)
                  .item("en", "companies")
                  .among(listedCompanies))
          .attributedTo(eurowire)
          .build();
  final Agreement draft =
      Agreement.builder()
          .id("draft")
          .form(AgreementForm.RESOLUTION)
          .stage(AgreementStage.PROPOSED)
          .status(Status.PROPOSED)
          .party(eu)
          .time(EventTime.on(2025, 10, 17))
          .topic("en", "restricted")
          .provision(to -> to.text("en", "a ban on aluminium").obligor(eu).fulfilledBy(ban))
          .provision(to -> to.text("en", "a freeze of assets").obligor(eu).fulfilledBy(freeze))
          .attributedTo(eurowire)
          .build();
  final Action leak =
      Action.builder()
          .id("leak")
          .kind(ActionKind.PUBLISH)
          .status(Status.OCCURRED)
          .participant(paper, Role.SUBJECT)
          .participant(eurowire, Role.RECIPIENT)
          .build();
  final Statement confirmation =
      Statement.builder()
          .id("confirmation")
          .act(SpeechAct.CONFIRM)
          .speaker(diplomats)
          .about(draft)
          .quantity(Quantity.exactly(QuantityKind.PEOPLE, 2).among(diplomats))
          .build();
  final Statement noComment =
      Statement.builder()
          .id("no-comment")
          .act(SpeechAct.DECLINE_COMMENT)
          .speaker(spokesperson)
          .about(leak)
          .build();
  final Statement notAgreed =
      Statement.builder()
          .id("not-agreed")
          .act(SpeechAct.ACCEPT)
          .polarity(Polarity.NEGATIVE)
          .speaker(hungary)
          .speaker(malta)
          .about(draft)
          .build();
  final Action unanimity =
      Action.builder()
          .id("unanimity")
          .kind(ActionKind.VOTE)
          .status(Status.HYPOTHETICAL)
          .participant(members, Role.IN_FAVOUR)
          .quantity(Quantity.percent(100, "en", "member states").item("en", "in favour"))
          .build();
  final Action adoption =
      Action.builder()
          .id("adoption")
          .kind(ActionKind.ADOPT)
          .status(Status.PROPOSED)
          .participant(eu, Role.INITIATOR)
          .condition(Condition.of(ConditionKind.IF, unanimity))
          .build();
  final Action veto =
      Action.builder()
          .id("veto")
          .kind(ActionKind.VETO)
          .status(Status.PROPOSED)
          .certainty(Certainty.POSSIBLE)
          .participant(hungary, Role.INITIATOR)
          .saidIn("odds")
          .build();
  final Statement odds =
      Statement.builder()
          .id("odds")
          .act(SpeechAct.ESTIMATE)
          .speaker(official)
          .about(veto)
          .condition(ConditionKind.IF, "en", "the official stays anonymous")
          .condition(ConditionKind.BECAUSE, "en", "the talks are confidential")
          .quantity(Quantity.builder().kind(QuantityKind.PROBABILITY).best(50).unit("%").build())
          .quote(QuotationForm.MIXED, "en", "a \"fifty-fifty\" chance that Budapest would veto")
          .build();
  final Agreement exemption =
      Agreement.builder()
          .id("exemption")
          .form(AgreementForm.RESOLUTION)
          .status(Status.PROPOSED)
          .stage(AgreementStage.PROPOSED)
          .party(eu)
          .place(inota)
          .provision(
              to ->
                  to.text("en", "an exemption for the smelter")
                      .obligor(eu)
                      .beneficiary(smelter)
                      .quantity(
                          Quantity.exactly(QuantityKind.PEOPLE, 1_400)
                              .item("en", "staff")
                              .among(smelter)))
          .build();
  final Statement wish =
      Statement.builder()
          .id("wish")
          .act(SpeechAct.DEMAND)
          .speaker(hungary)
          .about(exemption)
          .build();
  final Action oldContracts =
      Action.builder()
          .id("old-contracts")
          .kind(ActionKind.COMPLY)
          .status(Status.PROPOSED)
          .topic("en", "existing contracts")
          .time(EventTime.until("2026-06"))
          .build();
  final Agreement compromise =
      Agreement.builder()
          .id("compromise")
          .form(AgreementForm.RESOLUTION)
          .status(Status.PROPOSED)
          .stage(AgreementStage.PROPOSED)
          .party(denmark, Role.SPONSOR)
          .party(
              kjeldsen,
              by -> by.role(Role.SPONSOR).representing(denmark).capacity("en", "who drafted it"))
          .party(eu)
          .provision(
              to -> to.text("en", "existing contracts are honoured").fulfilledBy(oldContracts))
          .build();

  // Koss
  final Statement threat =
      Statement.builder()
          .id("threat")
          .act(SpeechAct.THREATEN)
          .speaker(koss)
          .audience(supporters)
          .target(eu)
          .channel(Channel.SPEECH)
          .place(brod)
          .time(EventTime.on(2025, 10, 20).withText("en", "on Monday evening"))
          .about("gas-cut")
          .quote(
              QuotationForm.DIRECT,
              "en",
              "We will not be the first to shoot, but we will be the last")
          .build();
  final Action gasCut =
      Action.builder()
          .id("gas-cut")
          .kind(ActionKind.SANCTION)
          .status(Status.INTENDED)
          .participant(dravia, Role.INITIATOR)
          .participant(eu, Role.TARGET)
          .topic("en", "gas deliveries")
          .quantity(
              Quantity.builder()
                  .kind(QuantityKind.CHANGE)
                  .item("en", "gas deliveries to the EU")
                  .best(-50)
                  .unit("%")
                  .build())
          .condition(Condition.of(ConditionKind.IF, adoption))
          .saidIn(threat)
          .build();
  final Action swap =
      Action.builder()
          .id("swap")
          .kind(ActionKind.EXCHANGE)
          .status(Status.PROPOSED)
          .participant(dravia, Role.INITIATOR)
          .participant(estonia, Role.RECIPIENT)
          .participant(crew, Role.SUBJECT)
          .participant(officers, Role.SUBJECT)
          .quantity(Quantity.exactly(QuantityKind.DETAINED, 19).item("en", "sailors").among(crew))
          .quantity(Quantity.exactly(QuantityKind.DETAINED, 2).among(officers))
          .build();
  final Statement offer =
      Statement.builder()
          .id("offer")
          .act(SpeechAct.PROPOSE)
          .speaker(koss)
          .audience(estonia)
          .about(swap)
          .build();
  final Statement refusal =
      Statement.builder().id("refusal").act(SpeechAct.REJECT).speaker(estonia).about(swap).build();
  final Action sentences =
      Action.builder()
          .id("sentences")
          .kind(ActionKind.ADJUDICATE)
          .status(Status.OCCURRED)
          .participant(shorter, Role.SUBJECT)
          .participant(longer, Role.SUBJECT)
          .place(estoniaLand)
          .quantity(prison(8).among(shorter))
          .quantity(prison(11).among(longer))
          .build();
  final Action boarding =
      Action.builder()
          .id("boarding")
          .kind(ActionKind.SEIZE)
          .status(Status.OCCURRED)
          .participant(coastGuard, Role.INITIATOR)
          .participant(ferry, Role.TARGET)
          .time(EventTime.on(2025, 9, 28))
          .build();
}
