package io.github.communique.news;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Action;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Participation;
import io.github.communique.Quantity;
import io.github.communique.Ref;
import io.github.communique.Statement;
import io.github.communique.issue.Severity;
import io.github.communique.json.DossierJson;
import io.github.communique.occurrence.Conflict;
import io.github.communique.occurrence.Occurrence;
import io.github.communique.occurrence.Occurrences;
import io.github.communique.query.DossierView;
import io.github.communique.time.EventTime;
import io.github.communique.validation.Validator;
import io.github.communique.vocabulary.*;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Tests the encoding of a report about an attack, in which the sources contradict one another. The
 * encoding is based only on the documentation.
 */
class ConvoyAttackTest extends ConvoyAttackAftermath {
  private final Dossier dossier =
      Dossier.builder()
          .id("https://example.org/dossiers/convoy")
          .add(article)
          .add(orvia, north, pass, road, border, sarab, province, bridge, khardanLand, geneva)
          .add(
              state,
              turkey,
              citizens,
              khardan,
              ministry,
              police,
              prosecutors,
              army,
              tolis,
              ambassador,
              belay,
              radio,
              opn)
          .add(
              hospital,
              survivor,
              watch,
              elders,
              yolmak,
              workers,
              officers,
              girl,
              locals,
              passengers,
              gunmen,
              convoy,
              fugitives,
              front)
          .add(ownWeapons, satellitePictures)
          .add(wing, splinter, analysts, younger, older, brothers, daud, sorush, adb, council)
          .add(
              noBomb,
              interview,
              anonymity,
              unverified,
              noAircraft,
              pictures,
              unsettled,
              claim,
              denial,
              forgery,
              daudDenies)
          .add(
              noInformation,
              condemnation,
              demand,
              order,
              declaration,
              request,
              survivorCall,
              session,
              project)
          .add(
              attack,
              bomb,
              shooting,
              escort,
              flight,
              uniforms,
              separation,
              helicopter,
              overflight,
              arrests,
              supply,
              reward)
          .add(
              capture,
              onTheRun,
              crossing,
              may,
              july,
              august,
              earlierOnes,
              noCharge,
              bridgeLost,
              suspension,
              summons,
              inquiry)
          .add(leaving, mourning, curfew)
          .anotherReport(
              attack,
              "attack-governor",
              by -> by.attributedTo(belay).quantity(Quantity.exactly(QuantityKind.FATALITIES, 14)))
          .anotherReport(
              attack,
              "attack-hospital",
              by ->
                  by.attributedTo(hospital)
                      .asOf(io.github.communique.time.PartialDateTime.parse("2024-09-09"))
                      .quantity(Quantity.exactly(QuantityKind.FATALITIES, 21))
                      .quantity(
                          Quantity.exactly(QuantityKind.FATALITIES, 3)
                              .item("en", "wounded who died later")
                              .period(
                                  EventTime.on(2024, 9, 9).withText("en", "on Monday morning"))))
          .anotherReport(
              attack, "attack-front", by -> by.saidIn(claim).participant(front, Role.PERPETRATOR))
          .anotherReport(
              attack,
              "attack-splinter",
              by ->
                  by.attributedTo(analysts)
                      .participant(
                          splinter,
                          who -> who.role(Role.PERPETRATOR).certainty(Certainty.POSSIBLE)))
          .anotherReport(
              attack,
              "attack-prosecutors",
              by ->
                  by.attributedTo(prosecutors)
                      .participant(
                          daud, who -> who.role(Role.SUPPORTER).certainty(Certainty.POSSIBLE))
                      .participant(
                          brothers, who -> who.role(Role.PERPETRATOR).certainty(Certainty.POSSIBLE))
                      .participant(
                          sorush,
                          who ->
                              who.role(Role.INITIATOR)
                                  .capacity("en", "ringleader")
                                  .certainty(Certainty.POSSIBLE)))
          .anotherReport(
              shooting,
              "shooting-governor",
              by ->
                  by.attributedTo(belay)
                      .participant(officers, Role.VICTIM)
                      .participant(ownWeapons, Role.SUBJECT))
          .add(curfewNight)
          .relation(curfewNight, RelationType.PART_OF, curfew)
          .relation(pictures, RelationType.CONCERNS, helicopter)
          .relation(bomb, RelationType.PART_OF, attack)
          .relation(shooting, RelationType.PART_OF, attack)
          .relation(shooting, RelationType.FOLLOWS, bomb)
          .relation(flight, RelationType.FOLLOWS, attack)
          .relation(helicopter, RelationType.PART_OF, attack)
          .relation(separation, RelationType.PART_OF, attack)
          .relation(supply, RelationType.AIMS_AT, attack)
          .relation(arrests, RelationType.RESPONDS_TO, attack)
          .relation(may, RelationType.PART_OF, earlierOnes)
          .relation(july, RelationType.PART_OF, earlierOnes)
          .relation(august, RelationType.PART_OF, earlierOnes)
          .relation(attack, RelationType.FOLLOWS, earlierOnes)
          .relation(noCharge, RelationType.CONCERNS, may)
          .relation(noCharge, RelationType.CONCERNS, july)
          .relation(bridgeLost, RelationType.PART_OF, august)
          .relation(suspension, RelationType.CONCERNS, project)
          .relation(suspension, RelationType.RESPONDS_TO, attack)
          .relation(summons, RelationType.RESPONDS_TO, attack)
          .relation(inquiry, RelationType.CONCERNS, attack)
          .relation(curfew, RelationType.RESPONDS_TO, attack)
          .relation(session, RelationType.CONCERNS, attack)
          .relation(session, RelationType.RESPONDS_TO, request)
          .build();

  private final Dossier same = DossierJson.read(DossierJson.write(dossier));

  @Test
  void theDossierIsReadBackAndHasNoErrors() {
    assertThat(same).isEqualTo(dossier);
    assertThat(Validator.standard().validate(same).issues(Severity.ERROR)).isEmpty();
  }

  private Occurrence attacks() {
    return Occurrences.of(same).reportedBy(same.event(attack.id()).orElseThrow()).orElseThrow();
  }

  @Test
  void theSourcesAreReportsOfOneAttack() {
    assertThat(attacks().reports())
        .extracting(Event::id)
        .containsExactlyInAnyOrder(
            "attack",
            "attack-governor",
            "attack-hospital",
            "attack-front",
            "attack-splinter",
            "attack-prosecutors");
    assertThat(attacks().conflicts())
        .extracting(Conflict::property)
        .containsOnly("quantities", "polarity");
    assertThat(DossierView.of(same).sources(helicopter))
        .hasToString("[watch → two_village_elders]");
  }

  @Test
  void theDeadAreCountedByGroup() {
    assertThat(same.event("attack").orElseThrow().quantities())
        .filteredOn(
            count -> count.kind().equals(QuantityKind.FATALITIES) && count.among().isPresent())
        .extracting(count -> count.among().orElseThrow().id() + " " + count.best().orElseThrow())
        .containsExactly("workers 9", "officers 5", "locals 3", "a_girl_of_seven 1", "gunmen 4");
    assertThat(same.event("attack-governor").orElseThrow().quantities())
        .containsExactly(Quantity.exactly(QuantityKind.FATALITIES, 14));
  }

  @Test
  void theSuspectsAreOnlySuspected() {
    assertThat(attacks().reports())
        .flatExtracting(Event::participations)
        .filteredOn(who -> who.certainty() == Certainty.POSSIBLE)
        .extracting(who -> who.actor().id())
        .containsExactlyInAnyOrder("a_splinter_faction_of_the_Front", "daud", "brothers", "sorush");
  }

  @Test
  void theClaimOfResponsibilityIsDenied() {
    DossierView view = DossierView.of(same);
    assertThat(view.statementsBy(front))
        .extracting(Statement::act)
        .containsExactly(Optional.of(SpeechAct.CLAIM_RESPONSIBILITY));
    assertThat(view.statementsBy(wing))
        .flatExtracting(Statement::about)
        .extracting(Ref::id)
        .containsExactly("attack-front", "claim");
    assertThat(same.event("attack-front").orElseThrow().participations())
        .contains(Participation.of(front, Role.PERPETRATOR));
  }

  @Test
  void theEarlierAttacksAreASeries() {
    assertThat(same.relations())
        .filteredOn(
            link -> link.type().equals(RelationType.PART_OF) && link.to().id().equals("earlier"))
        .extracting(
            link ->
                same.resolve(link.from())
                    .orElseThrow()
                    .time()
                    .orElseThrow()
                    .at()
                    .orElseThrow()
                    .toString())
        .containsExactly("2024-05-11", "2024-07-03", "2024-08-20");
    assertThat(same.event("earlier").orElseThrow().quantities())
        .contains(Quantity.exactly(QuantityKind.FATALITIES, 9));
  }

  @Test
  void aBombIsReportedAndDenied() {
    assertThat(((Action) same.event("bomb").orElseThrow()).instruments())
        .contains(Instrument.EXPLOSIVE);
    assertThat(
            Occurrences.of(same)
                .reportedBy(same.event(bomb.id()).orElseThrow())
                .orElseThrow()
                .conflicts())
        .extracting(Conflict::property)
        .containsExactly("polarity");
  }
}
