package io.github.communique.validation;

import static io.github.communique.vocabulary.RelationType.RESCHEDULES;
import static io.github.communique.vocabulary.RelationType.SAME_EVENT;
import static io.github.communique.vocabulary.Status.OCCURRED;
import static io.github.communique.vocabulary.Status.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Action;
import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Meeting;
import io.github.communique.Relation;
import io.github.communique.time.EventTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.Rank;
import java.util.List;
import org.junit.jupiter.api.Test;

class OccurrencesTest {
  private static Meeting.Builder meeting(String id) {
    return Meeting.builder().id(id).status(OCCURRED);
  }

  private static Occurrence only(Dossier dossier) {
    assertThat(Occurrences.of(dossier).all()).hasSize(1);
    return Occurrences.of(dossier).all().get(0);
  }

  @Test
  void eventsAreJoinedByWayOfOthersAndOnlyIfOfOneKind() {
    Action raid = Action.builder().id("raid").kind(ActionKind.ATTACK).status(OCCURRED).build();
    Dossier dossier =
        Dossier.builder()
            .add(meeting("r1").build(), meeting("r2").build(), meeting("r3").build())
            .add(meeting("other").build(), raid)
            .relation("r3", SAME_EVENT, "r2")
            .relation("r2", SAME_EVENT, "r1")
            .relation("raid", SAME_EVENT, "r1")
            .relation("nobody", SAME_EVENT, "r1")
            .relation(
                Relation.builder()
                    .from("other")
                    .type(SAME_EVENT)
                    .to("r1")
                    .polarity(Polarity.NEGATIVE)
                    .build())
            .build();

    Occurrences occurrences = Occurrences.of(dossier);

    assertThat(occurrences)
        .extracting(Occurrence::toString)
        .containsExactly("[r1, r2, r3]", "[other]", "[raid]");
    assertThat(occurrences.of(raid))
        .hasValueSatisfying(occurrence -> assertThat(occurrence.reports()).containsExactly(raid));
    assertThat(occurrences.of(meeting("stranger").build())).isEmpty();
  }

  @Test
  void theBestReportIsByRankThenTheLaterKnownThenTheMorePrecise() {
    Meeting vague = meeting("vague").time(EventTime.at("2022-02")).build();
    Meeting exact = meeting("exact").time(EventTime.at("2022-02-21")).build();
    Meeting later = meeting("later").asOf("2022-03-01").time(EventTime.at("2022")).build();
    Meeting preferred = meeting("preferred").rank(Rank.PREFERRED).build();
    Meeting withdrawn =
        meeting("withdrawn").rank(Rank.DEPRECATED).asOf("2023").summary("en", "no").build();

    assertThat(best(vague, exact)).isEqualTo("exact");
    assertThat(best(vague, exact, later)).isEqualTo("later");
    assertThat(best(vague, exact, later, withdrawn)).isEqualTo("later");
    assertThat(best(vague, later, preferred, exact)).isEqualTo("preferred");
    Occurrence occurrence = only(sameAll(vague, later, preferred, withdrawn));
    assertThat(occurrence.time()).contains(EventTime.at("2022"));
    assertThat(occurrence.best(Event::summary)).isEmpty();
    assertThat(only(sameAll(withdrawn)).best()).isEmpty();
    assertThat(only(sameAll(withdrawn)).status()).isEmpty();
  }

  private static String best(Meeting... reports) {
    return only(sameAll(reports)).best().orElseThrow().id();
  }

  private static Dossier sameAll(Meeting... reports) {
    Dossier.Builder dossier = Dossier.builder().add(reports);
    for (int i = 1; i < reports.length; i++) {
      dossier.relation(reports[i], SAME_EVENT, reports[0]);
    }
    return dossier.build();
  }

  @Test
  void aChoiceTellsWhy() {
    Meeting vague = meeting("vague").time(EventTime.at("2022-02")).build();
    Meeting exact = meeting("exact").time(EventTime.at("2022-02-21")).build();
    Meeting again = meeting("again").time(EventTime.at("2022-02-21")).build();
    Meeting later = meeting("later").asOf("2022-03-01").time(EventTime.at("2022")).build();
    Meeting preferred = preferredOf(vague);
    Meeting withdrawn =
        meeting("withdrawn").rank(Rank.DEPRECATED).time(EventTime.at("2021")).build();
    Meeting denied =
        meeting("denied").polarity(Polarity.NEGATIVE).time(EventTime.at("2022-02")).build();

    assertThat(why(vague, meeting("none").build())).isEqualTo("vague: ONLY over []");
    assertThat(why(vague, exact)).isEqualTo("exact: MORE_PRECISE over [vague]");
    assertThat(why(exact, again)).isEqualTo("exact: FIRST over [again]");
    assertThat(why(exact, later)).isEqualTo("later: LATER_KNOWN over [exact]");
    assertThat(why(later, preferred)).isEqualTo("preferred: RANK over [later]");
    assertThat(why(withdrawn, exact)).isEqualTo("exact: RANK over [withdrawn]");
    assertThat(why(denied, preferred)).isEqualTo("preferred: POLARITY over [denied]");
    assertThat(only(sameAll(withdrawn)).choice(Event::time)).isEmpty();
  }

  @Test
  void aNewDateIsAReason() {
    Dossier dossier =
        Dossier.builder()
            .add(
                meeting("old").status(PLANNED).time(EventTime.at("2022-04-01")).build(),
                meeting("new").status(PLANNED).time(EventTime.at("2022-05")).build())
            .relation("new", RESCHEDULES, "old")
            .build();

    assertThat(only(dossier).choice(Event::time).orElseThrow().reason())
        .isEqualTo(Choice.Reason.NEW_DATE);
  }

  private static Meeting preferredOf(Meeting report) {
    return report.toBuilder().id("preferred").rank(Rank.PREFERRED).build();
  }

  private static String why(Meeting... reports) {
    Occurrence occurrence = only(sameAll(reports));
    Choice<EventTime> choice = occurrence.choice(Event::time).orElseThrow();
    assertThat(occurrence.time()).contains(choice.value());
    return choice.report().id()
        + ": "
        + choice.reason()
        + " over "
        + choice.others().stream().map(Event::id).toList();
  }

  @Test
  void whatWasKnownIsThePublicationOfTheArticle() {
    Dossier dossier =
        Dossier.builder()
            .add(
                Article.builder().id("a1").published("2022-02-22").build(),
                Article.builder().id("a2").published("2022-02-20").build(),
                meeting("r1").article("a1").build(),
                meeting("r2").status(PLANNED).article("a2").build())
            .relation("r2", SAME_EVENT, "r1")
            .build();

    assertThat(only(dossier).status()).contains(OCCURRED);
    assertThat(only(dossier).conflicts()).isEmpty();
  }

  @Test
  void aTimeIsTakenFromReportsThatAgreeWhetherItHappened() {
    Meeting denied =
        meeting("denied").polarity(Polarity.NEGATIVE).time(EventTime.at("2022-02-21")).build();
    Meeting happened = meeting("happened").rank(Rank.PREFERRED).build();

    Occurrence occurrence = only(sameAll(denied, happened));

    assertThat(occurrence.polarity()).contains(Polarity.POSITIVE);
    assertThat(occurrence.time()).isEmpty();
    assertThat(occurrence.conflicts())
        .extracting(Issue::code)
        .containsExactly("occurrence.polarity-conflict");
  }

  @Test
  void aNewDateGoesBeforeTheOldPlanHoweverPreciseThatWas() {
    Dossier dossier =
        Dossier.builder()
            .add(
                meeting("old").status(PLANNED).time(EventTime.at("2022-04-01T10:00")).build(),
                meeting("alsoOld").status(PLANNED).time(EventTime.at("2022-04-01")).build(),
                meeting("new").status(PLANNED).time(EventTime.at("2022-05")).build())
            .relation("alsoOld", SAME_EVENT, "old")
            .relation("new", RESCHEDULES, "old")
            .build();

    assertThat(only(dossier).reports()).hasSize(3);
    assertThat(only(dossier).time()).contains(EventTime.at("2022-05"));
    assertThat(only(dossier).conflicts()).isEmpty();
  }

  @Test
  void plansThatRescheduleEachOtherStillHaveABest() {
    Dossier dossier =
        Dossier.builder()
            .add(meeting("a").build(), meeting("b").build())
            .relation("a", RESCHEDULES, "b")
            .relation("b", RESCHEDULES, "a")
            .build();

    assertThat(only(dossier).best()).isPresent();
  }

  @Test
  void conflictsAreThoseThatTheReportNames() {
    Dossier dossier =
        Dossier.builder()
            .add(
                meeting("r1").time(EventTime.at("2022-02-21")).build(),
                meeting("r2").time(EventTime.at("2022-02-20")).build(),
                meeting("r3").summary(LocalizedText.of("en", "a call")).build())
            .relation("r2", SAME_EVENT, "r1")
            .build();

    Occurrences occurrences = Occurrences.of(dossier);
    List<Issue> named = Validator.standard().validate(dossier).issues("occurrence");

    assertThat(occurrences.all().get(0).conflicts()).isEqualTo(named).hasSize(1);
    assertThat(occurrences.all().get(1).conflicts()).isEmpty();
    assertThat(occurrences.all().get(1).best(Event::summary)).isPresent();
  }
}
