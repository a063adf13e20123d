package io.github.communique.news;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Action;
import io.github.communique.Agreement;
import io.github.communique.Condition;
import io.github.communique.Dossier;
import io.github.communique.Meeting;
import io.github.communique.Quantity;
import io.github.communique.Statement;
import io.github.communique.issue.Severity;
import io.github.communique.json.DossierJson;
import io.github.communique.occurrence.Occurrence;
import io.github.communique.occurrence.Occurrences;
import io.github.communique.query.Commitment;
import io.github.communique.query.DossierView;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.validation.Validator;
import io.github.communique.vocabulary.*;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Tests the encoding of a report about a leaked sanctions draft and its consequences. The encoding
 * is based only on the documentation.
 */
class SanctionsDraftTest extends SanctionsDraftReports {
  // The talks
  private final Meeting summit =
      Meeting.builder()
          .id("summit")
          .status(Status.POSTPONED)
          .participant(koss)
          .participant(aubry)
          .place(vienna, PlaceRole.VENUE)
          .time(EventTime.on(2025, 10, 24).withText("en", "on Friday"))
          .quantity(Quantity.exactly(QuantityKind.ORDINAL, 2).item("en", "postponement"))
          .build();
  private final Meeting newSummit =
      Meeting.builder()
          .id("new-summit")
          .status(Status.INTENDED)
          .participant(koss)
          .participant(aubry)
          .build();
  private final Statement delay =
      Statement.builder()
          .id("delay")
          .act(SpeechAct.REQUEST)
          .speaker(koss)
          .about(summit)
          .quote(QuotationForm.INDIRECT, "en", "to delay it")
          .attributedTo(aubryOffice)
          .build();
  private final Statement blame =
      Statement.builder()
          .id("blame")
          .act(SpeechAct.STATE)
          .speaker(pressOffice)
          .target(eu)
          .about(summit)
          .quote(QuotationForm.MIXED, "en", "\"a purely European decision\"")
          .build();
  private final Meeting talks =
      Meeting.builder()
          .id("talks")
          .status(Status.OCCURRED)
          .purpose(Purpose.NEGOTIATE)
          .participant(euDeputy, by -> by.representing(eu))
          .participant(dravianDeputy, by -> by.representing(dravia))
          .place(geneva, PlaceRole.VENUE)
          .time(EventTime.on(2025, 10, 21).withText("en", "on Tuesday"))
          .duration(Duration.ofHours(5))
          .build();
  private final Agreement noResult =
      Agreement.builder()
          .id("no-result")
          .status(Status.OCCURRED)
          .polarity(Polarity.NEGATIVE)
          .party(euDeputy)
          .party(dravianDeputy)
          .reachedAt(talks)
          .build();
  private final Meeting moreTalks =
      Meeting.builder()
          .id("more-talks")
          .status(Status.PLANNED)
          .participant(euDeputy)
          .participant(dravianDeputy)
          .time(PUBLICATION.withinNext(Period.ofDays(10)).withText("en", "within ten days"))
          .build();

  // The United States
  private final Statement usStatement =
      Statement.builder()
          .id("us-statement")
          .act(SpeechAct.ANNOUNCE)
          .speaker(usa)
          .channel(Channel.PRESS_RELEASE)
          .about("tariff", "bank-sanctions")
          .build();
  private final Action publication =
      Action.builder()
          .id("publication")
          .kind(ActionKind.PUBLISH)
          .status(Status.PLANNED)
          .participant(usa, Role.INITIATOR)
          .time(EventTime.notBefore("2025-10-22T18:00"))
          .build();
  private final Action tariff =
      Action.builder()
          .id("tariff")
          .kind(ActionKind.TAX)
          .status(Status.PLANNED)
          .participant(usa, Role.INITIATOR)
          .participant(dravia, Role.TARGET)
          .time(EventTime.on(2025, 12, 1))
          .quantity(
              Quantity.builder()
                  .kind(QuantityKind.SHARE)
                  .item("en", "tariff")
                  .best(50)
                  .previous(25)
                  .unit("%")
                  .base("en", "value of aluminium")
                  .build())
          .saidIn(usStatement)
          .build();
  private final Action evasion =
      Action.builder()
          .id("evasion")
          .kind(ActionKind.VIOLATE)
          .status(Status.HYPOTHETICAL)
          .participant(dravia, Role.INITIATOR)
          .participant(banks, Role.SUPPORTER)
          .build();
  private final Action bankSanctions =
      Action.builder()
          .id("bank-sanctions")
          .kind(ActionKind.SANCTION)
          .status(Status.PROPOSED)
          .participant(usa, Role.INITIATOR)
          .participant(banks, Role.TARGET)
          .saidIn(usStatement)
          .build();
  private final Action euTariff =
      Action.builder()
          .id("eu-tariff")
          .kind(ActionKind.TAX)
          .status(Status.PROPOSED)
          .participant(eu, Role.INITIATOR)
          .participant(dravia, Role.TARGET)
          .build();
  private final Statement call =
      Statement.builder()
          .id("call")
          .act(SpeechAct.REQUEST)
          .speaker(whitlock)
          .audience(eu)
          .about(euTariff)
          .build();

  // Numbers
  private final Action poll =
      Action.builder()
          .id("poll")
          .kind(ActionKind.POLL)
          .status(Status.OCCURRED)
          .participant(instat, Role.INITIATOR)
          .participant(woche, Role.SPONSOR)
          .time(EventTime.during("2025-10-10", "2025-10-14"))
          .quantity(
              Quantity.percent(57, "en", "Europeans")
                  .item("en", "for sanctions even if they raise prices"))
          .quantity(Quantity.percent(29, "en", "Europeans").item("en", "against"))
          .quantity(Quantity.exactly(QuantityKind.PARTICIPANTS, 4_012))
          .quantity(Quantity.exactly(QuantityKind.ITEMS, 8).item("en", "countries"))
          .quantity(
              Quantity.builder()
                  .kind(QuantityKind.MARGIN)
                  .best(new BigDecimal("1.5"))
                  .unit("percentage point")
                  .build())
          .build();
  private final Action aprilPoll =
      Action.builder()
          .id("april-poll")
          .kind(ActionKind.POLL)
          .status(Status.OCCURRED)
          .time(EventTime.at("2025-04"))
          .participant(instat, Role.INITIATOR)
          .quantity(
              Quantity.percent(63, "en", "Europeans")
                  .item("en", "for sanctions even if they raise prices"))
          .build();
  private final Action price =
      Action.builder()
          .id("price")
          .kind(ActionKind.RISE)
          .status(Status.OCCURRED)
          .quantity(
              Quantity.builder()
                  .kind(QuantityKind.CHANGE)
                  .item("en", "price of aluminium")
                  .best(new BigDecimal("3.8"))
                  .unit("%")
                  .build())
          .quantity(amount("2790", "USD").item("en", "price of aluminium").per("tonne").build())
          .build();
  private final Action exports =
      Action.builder()
          .id("exports")
          .kind(ActionKind.FALL)
          .status(Status.OCCURRED)
          .time(EventTime.during("2025-07", "2025-09"))
          .attributedTo(statistics)
          .quantity(
              Quantity.builder()
                  .kind(QuantityKind.CHANGE)
                  .item("en", "exports to the EU")
                  .best(new BigDecimal("-33.3"))
                  .unit("%")
                  .approximate(true)
                  .text("en", "by a third")
                  .build())
          .build();

  private final Dossier dossier =
      Dossier.builder()
          .id("https://example.org/dossiers/sanctions")
          .add(article)
          .add(brod, vienna, geneva, inota, estoniaLand, highSea, dravianSea)
          .add(
              eu,
              members,
              dravia,
              hungary,
              malta,
              denmark,
              estonia,
              usa,
              crew,
              ferry,
              listed,
              listedCompanies,
              eurowire,
              diplomats)
          .add(
              spokesperson,
              official,
              smelter,
              koss,
              supporters,
              shorter,
              longer,
              officers,
              coastGuard,
              aubry,
              aubryOffice,
              pressOffice)
          .add(euDeputy, dravianDeputy, whitlock, banks, instat, woche, statistics, kjeldsen)
          .add(
              leak,
              confirmation,
              noComment,
              notAgreed,
              odds,
              wish,
              threat,
              offer,
              refusal,
              delay,
              blame,
              usStatement,
              call)
          .add(summit, newSummit, talks, moreTalks, draft, compromise, noResult)
          .add(
              release,
              ban,
              freeze,
              unanimity,
              adoption,
              veto,
              exemption,
              oldContracts,
              gasCut,
              swap,
              sentences,
              boarding)
          .add(tariff, evasion, bankSanctions, euTariff, poll, aprilPoll, price, exports)
          .anotherReport(
              boarding, "boarding-estonia", by -> by.place(highSea).attributedTo(estonia))
          .anotherReport(
              boarding, "boarding-dravia", by -> by.place(dravianSea).attributedTo(dravia))
          .anotherReport(
              freeze,
              "freeze-before-correction",
              by ->
                  by.rank(Rank.DEPRECATED)
                      .quantity(Quantity.exactly(QuantityKind.PEOPLE, 19).among(listed)))
          .relation(adoption, RelationType.CONCERNS, draft)
          .relation(veto, RelationType.CONCERNS, adoption)
          .relation(exemption, RelationType.AMENDS, draft)
          .relation(compromise, RelationType.AMENDS, draft)
          .relation(newSummit, RelationType.RESCHEDULES, summit)
          .relation(talks, RelationType.REPLACES, summit)
          .add(aluminium, paper, publication)
          .relation(publication, RelationType.CONCERNS, usStatement)
          .relation(leak, RelationType.CONCERNS, draft)
          .relation(moreTalks, RelationType.FOLLOWS, talks)
          .relation(bankSanctions, RelationType.RESPONDS_TO, evasion)
          .relation(euTariff, RelationType.RESPONDS_TO, tariff)
          .relation(poll, RelationType.FOLLOWS, aprilPoll)
          .relation(refusal, RelationType.RESPONDS_TO, offer)
          .build();

  private final Dossier same = DossierJson.read(DossierJson.write(dossier));

  @Test
  void theDossierIsReadBackAndHasNoErrors() {
    assertThat(same).isEqualTo(dossier);
    assertThat(Validator.standard().validate(same).issues(Severity.ERROR)).isEmpty();
  }

  @Test
  void theSanctionsComeUnlessTheCrewIsReleasedInTime() {
    Condition condition = same.event("ban").orElseThrow().conditions().get(0);
    assertThat(condition.kind()).isEqualTo(ConditionKind.UNLESS);
    assertThat(same.resolve(condition.event().orElseThrow()).orElseThrow().time())
        .contains(EventTime.notAfter("2025-11-15"));
    assertThat(DossierView.of(same).sources(ban)).hasToString("[eurowire]");
  }

  @Test
  void theThreatIsOpenUntilTheAdoption() {
    List<Commitment> open = DossierView.of(same).commitments();
    assertThat(open)
        .extracting(commitment -> commitment.event().id())
        .containsExactlyInAnyOrder("gas-cut", "tariff", "more-talks", "new-summit", "publication");
    assertThat(same.event("gas-cut").orElseThrow().conditions())
        .containsExactly(Condition.of(ConditionKind.IF, adoption));
    assertThat(same.event("adoption").orElseThrow().conditions())
        .containsExactly(Condition.of(ConditionKind.IF, unanimity));
  }

  @Test
  void theFerryWasBoardedInTwoPlaces() {
    Map<String, String> seas =
        Occurrences.of(same)
            .reportedBy(same.event(boarding.id()).orElseThrow())
            .orElseThrow()
            .reports()
            .stream()
            .filter(report -> !report.places().isEmpty())
            .collect(
                toMap(
                    report -> DossierView.of(same).sources(report).toString(),
                    report -> report.places().get(0).location().id()));
    assertThat(seas)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("[estonia]", "high-sea", "[dravia]", "dravian-sea"));
  }

  @Test
  void theNumberThatWasCorrectedIsNotTheBest() {
    Occurrence freezes =
        Occurrences.of(same).reportedBy(same.event(freeze.id()).orElseThrow()).orElseThrow();
    assertThat(freezes.reports()).hasSize(2);
    assertThat(freezes.best()).contains(same.event("freeze").orElseThrow());
    assertThat(freezes.conflicts()).isEmpty();
    assertThat(same.article("a1").orElseThrow().corrections()).hasSize(2);
  }

  @Test
  void theSummitIsPostponedAndTheDeputiesMetInstead() {
    assertThat(same.event("summit").orElseThrow().status()).isEqualTo(Status.POSTPONED);
    assertThat(((Meeting) same.event("talks").orElseThrow()).duration())
        .contains(Duration.ofHours(5));
    assertThat(same.event("no-result").orElseThrow().polarity()).isEqualTo(Polarity.NEGATIVE);
    assertThat(same.event("more-talks").orElseThrow().time().orElseThrow().latest())
        .contains(PartialDateTime.parse("2025-11-01"));
  }

  @Test
  void thePollsAreComparable() {
    assertThat(List.of("april-poll", "poll"))
        .extracting(id -> same.event(id).orElseThrow().quantities().get(0))
        .extracting(
            share ->
                share.best().orElseThrow().intValueExact()
                    + " "
                    + share.unit().orElseThrow()
                    + " of "
                    + share.base().orElseThrow().value())
        .containsExactly("63 % of Europeans", "57 % of Europeans");
    Quantity rate = same.event("tariff").orElseThrow().quantities().get(0);
    assertThat(rate.previous()).contains(BigDecimal.valueOf(25));
  }
}
