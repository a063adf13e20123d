package io.github.communique.news;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Agreement;
import io.github.communique.Condition;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Participation;
import io.github.communique.Provision;
import io.github.communique.Quantity;
import io.github.communique.Ref;
import io.github.communique.Relation;
import io.github.communique.Statement;
import io.github.communique.issue.Severity;
import io.github.communique.json.DossierJson;
import io.github.communique.occurrence.Conflict;
import io.github.communique.occurrence.Occurrences;
import io.github.communique.query.DossierView;
import io.github.communique.time.EventTime;
import io.github.communique.validation.Validator;
import io.github.communique.vocabulary.*;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Tests the encoding of a report about a vote on a tax and the court ruling that preceded it. The
 * encoding is based only on the documentation.
 */
class WindfallTaxTest extends WindfallTaxAftermath {
  private final Dossier dossier =
      Dossier.builder()
          .id("https://example.org/dossiers/windfall-tax")
          .add(article)
          .add(
              velmora,
              parliament,
              court,
              lowerCourt,
              ecj,
              government,
              treasury,
              ministry,
              police,
              coalition,
              opposition)
          .add(
              centre,
              workers,
              greens,
              brandt,
              rebels,
              yes,
              no,
              abstainers,
              absentees,
              forty,
              keepers,
              lindqvist,
              spokeswoman)
          .add(
              oyelaran,
              joiners,
              minority,
              majority,
              norgas,
              coPlaintiffs,
              repaid,
              energy,
              kurier,
              harrow,
              solheim,
              cordes)
          .add(
              demonstrators,
              painters,
              organisers,
              foes,
              Actor.of("eu", ActorKind.INTERNATIONAL_ORGANIZATION, "EU"))
          .add(proxy, internalMemo)
          .add(brussels, outside)
          .add(paint, discrimination)
          .relation(openQuestion, RelationType.CONCERNS, discrimination)
          .add(
              dissent,
              estimate,
              noComment,
              announcement,
              denial,
              question,
              silence,
              demand,
              appealToCoalition,
              euSummit)
          .add(constitution, decree, ruling, law, amendment)
          .add(
              collection,
              repayment,
              judgment,
              openQuestion,
              suit,
              rulingAppeal,
              complaint,
              dismissal,
              appeal,
              signing)
          .add(
              sendingBack,
              force,
              majorityVote,
              vote,
              amendmentVote,
              higherThreshold,
              challenge,
              respect,
              spending,
              resignation)
          .add(motion, success, fallOfHarrow, jump, slide, protest, arrests, releases)
          .anotherReport(
              protest,
              "protest-police",
              by ->
                  by.attributedTo(police)
                      .quantity(Quantity.exactly(QuantityKind.PARTICIPANTS, 1_200)))
          .relation(
              Relation.builder()
                  .from(decree)
                  .type(RelationType.VIOLATES)
                  .to(constitution)
                  .attributedTo(court)
                  .build())
          .relation(ruling, RelationType.CONCERNS, decree)
          .relation(judgment, RelationType.CONCERNS, ruling)
          .relation(collection, RelationType.IMPLEMENTS, decree)
          .relation(openQuestion, RelationType.PART_OF, judgment)
          .relation(dissent, RelationType.DISAGREES_WITH, ruling)
          .relation(ruling, RelationType.RESPONDS_TO, suit)
          .relation(rulingAppeal, RelationType.RESPONDS_TO, ruling)
          .relation(dismissal, RelationType.RESPONDS_TO, complaint)
          .relation(appeal, RelationType.RESPONDS_TO, dismissal)
          .relation(vote, RelationType.CONCERNS, law)
          .relation(vote, RelationType.FOLLOWS, judgment)
          .relation(force, RelationType.CONCERNS, law)
          .relation(signing, RelationType.CONCERNS, law)
          .relation(sendingBack, RelationType.CONCERNS, law)
          .relation(signing, RelationType.ALTERNATIVE_TO, sendingBack)
          .relation(amendment, RelationType.AMENDS, law)
          .relation(amendmentVote, RelationType.CONCERNS, amendment)
          .relation(challenge, RelationType.CONCERNS, law)
          .relation(higherThreshold, RelationType.AMENDS, law)
          .relation(respect, RelationType.CONCERNS, ruling)
          .relation(silence, RelationType.RESPONDS_TO, question)
          .relation(fallOfHarrow, RelationType.CONCERNS, motion)
          .relation(ruling, RelationType.CAUSES, jump)
          .relation(slide, RelationType.FOLLOWS, jump)
          .relation(arrests, RelationType.PART_OF, protest)
          .relation(releases, RelationType.FOLLOWS, arrests)
          .build();

  private final Dossier same = DossierJson.read(DossierJson.write(dossier));

  @Test
  void theDossierIsReadBackAndHasNoErrors() {
    assertThat(same).isEqualTo(dossier);
    assertThat(Validator.standard().validate(same).issues(Severity.ERROR)).isEmpty();
  }

  @Test
  void theVotesAreThoseOfTheCampsWithTheirRoles() {
    assertThat(votesByRole("vote"))
        .containsEntry("in-favour", 118L)
        .containsEntry("against", 109L)
        .containsEntry("abstaining", 11L);
    assertThat(votesByRole("judgment")).containsEntry("in-favour", 7L).containsEntry("against", 4L);
    assertThat(votesByRole("amendment-vote"))
        .containsEntry("in-favour", 67L)
        .containsEntry("against", 171L);
    assertThat(((Agreement) same.event("amendment").orElseThrow()).stage())
        .contains(AgreementStage.REJECTED);
  }

  /** Returns the number of votes of each camp, keyed by the role of the camp. */
  private Map<String, Long> votesByRole(String event) {
    Action action = (Action) same.event(event).orElseThrow();
    Map<String, Long> votes = new HashMap<>();
    for (Participation camp : action.participants()) {
      action.quantities().stream()
          .filter(
              count ->
                  count.kind().equals(QuantityKind.VOTES)
                      && count.among().equals(Optional.of(camp.actor())))
          .forEach(
              count ->
                  votes.merge(
                      camp.role().orElseThrow().toString(),
                      count.best().orElseThrow().longValueExact(),
                      Math::max));
    }
    return votes;
  }

  @Test
  void theRepaymentHasASumAReceiverAndADeadline() {
    Provision provision = ((Agreement) same.event("ruling").orElseThrow()).provisions().get(1);
    assertThat(provision.obligors()).extracting(Ref::id).containsExactly("treasury");
    assertThat(provision.deadline()).contains(EventTime.notAfter("2025-06-30"));
    assertThat(provision.quantities())
        .extracting(sum -> sum.best().orElseThrow().toPlainString())
        .containsExactly("640000000", "23", "4");
    assertThat(provision.fulfilledBy()).extracting(Ref::id).containsExactly("repayment");
  }

  @Test
  void futureEventsHaveTheirConditions() {
    Map<String, List<String>> waiting =
        DossierView.of(same).commitments().stream()
            .filter(commitment -> !commitment.conditions().isEmpty())
            .collect(
                toMap(
                    commitment -> commitment.event().id(),
                    commitment ->
                        commitment.conditions().stream()
                            .map(
                                condition ->
                                    condition.kind()
                                        + " "
                                        + condition.event().map(Ref::id).orElse(""))
                            .toList()));
    assertThat(waiting)
        .containsEntry("force", List.of("after-completion signing"))
        .containsEntry("challenge", List.of("unless higher-threshold"));
    assertThat(same.event("fall-of-harrow").orElseThrow().conditions())
        .containsExactly(Condition.of(ConditionKind.IF, success));
    assertThat(same.event("success").orElseThrow().quantities())
        .containsExactly(Quantity.atLeast(QuantityKind.VOTES, 126).among(foes));
  }

  @Test
  void theMinisterDeniesTheMemo() {
    assertThat(DossierView.of(same).sources(spending)).hasToString("[kurier → an_internal_memo]");
    assertThat(
            Occurrences.of(same)
                .reportedBy(same.event(spending.id()).orElseThrow())
                .orElseThrow()
                .conflicts())
        .extracting(Conflict::property)
        .containsExactly("polarity");
    assertThat(DossierView.of(same).statementsBy(harrow))
        .extracting(Statement::id)
        .containsExactly("denial");
  }

  @Test
  void theRulingCameBeforeTheVote() {
    assertThat(same.relations()).contains(Relation.of(vote, RelationType.FOLLOWS, judgment));
    List<String> timeline =
        DossierView.of(same).timeline(ZoneOffset.UTC).stream().map(Event::id).toList();
    assertThat(timeline)
        .containsSubsequence("dismissal", "appeal", "decree", "ruling", "motion", "repayment");
  }
}
