package io.github.communique.query;

import static io.github.communique.query.Involvement.BELONGING;
import static io.github.communique.query.Involvement.DIRECT;
import static io.github.communique.query.Involvement.MEMBER;
import static io.github.communique.query.Involvement.REPRESENTED;
import static io.github.communique.vocabulary.ActorKind.FORMAT;
import static io.github.communique.vocabulary.ActorKind.GOVERNMENT_BODY;
import static io.github.communique.vocabulary.ActorKind.INTERNATIONAL_ORGANIZATION;
import static io.github.communique.vocabulary.ActorKind.PERSON;
import static io.github.communique.vocabulary.ActorKind.STATE;
import static io.github.communique.vocabulary.ConditionKind.AFTER_COMPLETION;
import static io.github.communique.vocabulary.ConditionKind.UNLESS;
import static io.github.communique.vocabulary.RelationType.IMPLEMENTS;
import static io.github.communique.vocabulary.RelationType.SAME_EVENT;
import static io.github.communique.vocabulary.Status.CANCELLED;
import static io.github.communique.vocabulary.Status.EXPECTED;
import static io.github.communique.vocabulary.Status.INTENDED;
import static io.github.communique.vocabulary.Status.OCCURRED;
import static io.github.communique.vocabulary.Status.ONGOING;
import static io.github.communique.vocabulary.Status.PLANNED;
import static io.github.communique.vocabulary.Status.PROPOSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Affiliation;
import io.github.communique.Agreement;
import io.github.communique.Attribution;
import io.github.communique.Condition;
import io.github.communique.Dossier;
import io.github.communique.DossierObject;
import io.github.communique.Event;
import io.github.communique.Evidence;
import io.github.communique.Meeting;
import io.github.communique.Provision;
import io.github.communique.Ref;
import io.github.communique.Relation;
import io.github.communique.Statement;
import io.github.communique.interop.edtf.Edtf;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.AffiliationKind;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.Rank;
import io.github.communique.vocabulary.RelationType;
import io.github.communique.vocabulary.Role;
import io.github.communique.vocabulary.SpeechAct;
import io.github.communique.vocabulary.Status;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierViewTest {
  private final Actor france = Actor.of("france", STATE, "France");
  private final Actor russia = Actor.of("russia", STATE, "Russia");
  private final Actor macron = Actor.of("macron", PERSON, "Emmanuel Macron");
  private final Actor putin = Actor.of("putin", PERSON, "Vladimir Putin");
  private final Actor elysee = Actor.of("elysee", GOVERNMENT_BODY, "Elysée");

  private static DossierView view(DossierObject... objects) {
    return DossierView.of(Dossier.builder().add(objects).build());
  }

  private static List<String> ids(List<? extends Event> events) {
    return events.stream().map(Event::id).toList();
  }

  private static Meeting.Builder meeting(String id, Status status) {
    return Meeting.builder().id(id).status(status);
  }

  private static Action.Builder action(String id, Status status) {
    return Action.builder().id(id).kind(ActionKind.WITHDRAW_FORCES).status(status);
  }

  @Nested
  class Involving {
    private final Meeting call =
        meeting("call", OCCURRED)
            .participant(macron, p -> p.representing(france))
            .participant(putin)
            .build();

    @Test
    void whoBelongsToTheActorIfThatIsAskedFor() {
      Actor army =
          Actor.builder().id("army").kind(ActorKind.MILITARY).name("Army").partOf(france).build();
      Actor brigade =
          Actor.builder().id("brigade").kind(ActorKind.MILITARY).name("B").partOf(army).build();
      Actor minister =
          Actor.builder()
              .id("minister")
              .kind(ActorKind.PERSON)
              .name("M")
              .affiliation(Affiliation.builder().organization(france).build())
              .build();
      Action march = action("march", OCCURRED).participant(brigade, Role.INITIATOR).build();
      Meeting visit = meeting("visit", OCCURRED).participant(minister).build();
      DossierView view = view(france, army, brigade, minister, march, visit);

      assertThat(view.involving(france)).isEmpty();
      assertThat(view.involving(france, BELONGING)).containsExactly(visit, march);
      assertThat(view.involving(army, BELONGING)).containsExactly(march);
      assertThat(view.involving(brigade, BELONGING)).isEmpty();
    }

    @Test
    void everyoneInvolvedInOneEvent() {
      Statement warning =
          Statement.builder()
              .id("warning")
              .speaker(macron, p -> p.representing(france))
              .audience(putin)
              .target(russia)
              .build();

      assertThat(view(warning).involved(warning))
          .extracting(one -> one.part() + " " + one.actor())
          .containsExactly(
              "PARTICIPANT macron", "REPRESENTED france", "AUDIENCE putin", "TARGET russia");
    }

    @Test
    void whomTheEventNamesAndWhomTheyRepresent() {
      DossierView view = view(france, macron, putin, call);

      assertThat(view.involving(macron)).containsExactly(call);
      assertThat(view.involving(france)).containsExactly(call);
      assertThat(view.involving(france, DIRECT, MEMBER)).isEmpty();
      assertThat(view.involving(france, REPRESENTED)).containsExactly(call);
      assertThat(view.involving(russia)).isEmpty();
    }

    @Test
    void theMembersOfACircleAlsoOfACircleInACircleButNotThoseOfAnOrganization() {
      Actor inner = Actor.builder().id("in").kind(FORMAT).name("in").member(russia).build();
      Actor outer =
          Actor.builder().id("out").kind(FORMAT).name("out").member(inner).member("out").build();
      Actor union =
          Actor.builder()
              .id("union")
              .kind(INTERNATIONAL_ORGANIZATION)
              .name("union")
              .member(russia)
              .build();
      Meeting talks = meeting("talks", PLANNED).participant(outer).build();
      Meeting summit = meeting("summit", PLANNED).participant(union).build();

      DossierView view = view(russia, inner, outer, union, talks, summit);

      assertThat(view.involving(russia)).containsExactly(talks);
      assertThat(view.involving(russia, MEMBER)).containsExactly(talks);
      assertThat(view.involving(russia, DIRECT)).isEmpty();
      assertThat(view.involving(outer)).containsExactly(talks);
      assertThat(view.involving(outer, MEMBER)).as("not by way of itself").isEmpty();
    }

    @Test
    void whoIsAddressedTargetedObligedOrBenefits() {
      Statement warning =
          Statement.builder().id("warning").speaker(putin).audience(macron).target(france).build();
      Agreement accord =
          Agreement.builder()
              .id("accord")
              .status(OCCURRED)
              .provision(
                  Provision.builder()
                      .text(LocalizedText.of("en", "aid"))
                      .obligor(france)
                      .beneficiary(russia)
                      .build())
              .build();

      DossierView view = view(warning, accord);

      assertThat(view.involving(macron)).containsExactly(warning);
      assertThat(view.involving(france)).containsExactly(warning, accord);
      assertThat(view.involving(russia)).containsExactly(accord);
    }

    @Test
    void notWhoStayedAwayNorWhoIsOnlyTheSourceNorByAWithdrawnReport() {
      DossierView view =
          view(
              meeting("vote", OCCURRED).participant(france, Role.ABSENT).build(),
              meeting("talks", OCCURRED).attributedTo(france).build(),
              meeting("wrong", OCCURRED).participant(france).rank(Rank.DEPRECATED).build());

      assertThat(view.involving(france)).isEmpty();
    }

    @Test
    void anAbsentParticipantIsNotInvolvedAndDoesNotInvolveWhomItRepresents() {
      Meeting vote =
          meeting("vote", OCCURRED)
              .participant(putin)
              .participant(macron, p -> p.role(Role.ABSENT).representing(france))
              .build();

      assertThat(view(vote).involved(vote))
          .extracting(one -> one.actor().id())
          .containsExactly("putin");
    }

    @Test
    void aKindOfInvolvementMustNotBeNull() {
      assertThatThrownBy(() -> view(france).involving(france, DIRECT, null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("ways");
    }

    @Test
    void anActorIsFoundByItsId() {
      DossierView view = view(france, macron, putin, call);
      Actor renamed = Actor.of("macron", ActorKind.PERSON, "The president");

      assertThat(view.involving(Ref.to(Actor.class, "macron"))).containsExactly(call);
      assertThat(view.involving(renamed)).containsExactly(call);
      assertThat(view.involving(view.involved(call).get(0).actor())).containsExactly(call);
    }
  }

  @Nested
  class Saying {
    private final Statement promise =
        Statement.builder().id("promise").speaker(putin).attributedTo(elysee).build();
    private final Action withdrawal =
        action("withdrawal", INTENDED).attribution(to(promise.id())).build();

    private static Attribution to(String statement) {
      return Attribution.builder().statement(statement).build();
    }

    @Test
    void aChainIncludesTheStatementAndItsSources() {
      List<Source> sources = view(promise, withdrawal).sources(withdrawal);

      assertThat(sources).extracting(Source::toString).containsExactly("elysee → putin");
      Source innermost = sources.get(0);
      assertThat(innermost.statement()).contains(promise);
      assertThat(innermost.attribution()).isEqualTo(to("promise"));
      assertThat(innermost.actors()).containsExactly(Ref.to(Actor.class, putin));
      assertThat(innermost.chain()).hasSize(2);
      assertThat(innermost.reportedBy().get(0).statement()).isEmpty();
      assertThat(view(promise).sources(promise)).hasToString("[elysee]");
    }

    @Test
    void aChainInWordsIsTheSame() {
      Meeting talks =
          meeting("talks", PLANNED)
              .attribution(Attribution.builder().chain("putin", "elysee", "agency").build())
              .attributedTo(macron)
              .build();

      assertThat(view(talks).sources(talks)).hasToString("[agency → elysee → putin, macron]");
    }

    @Test
    void theSourcesOfARelationToo() {
      Relation relation =
          Relation.builder().from("a").type(IMPLEMENTS).to("b").attribution(to("promise")).build();

      assertThat(view(promise).sources(relation)).hasToString("[elysee → putin]");
    }

    @Test
    void anEventWithSeveralReportsHasSeveralSources() {
      Statement told =
          Statement.builder().id("told").speaker(putin).attributedTo(elysee, macron).build();
      Statement twice =
          told.toBuilder()
              .attributions(
                  List.of(
                      Attribution.builder().chain(elysee).build(),
                      Attribution.builder().chain(macron).build()))
              .build();
      Action action = action("x", INTENDED).attribution(to("told")).build();

      assertThat(view(twice, action).sources(action).get(0).reportedBy())
          .hasToString("[elysee, macron]");
    }

    @Test
    void statementsThatAreEachOthersSourceAreFollowedOnce() {
      Statement a = Statement.builder().id("a").speaker(putin).attribution(to("b")).build();
      Statement b =
          Statement.builder()
              .id("b")
              .speaker(macron)
              .attribution(to("a"))
              .attribution(to("b"))
              .build();

      DossierView view = view(a, b);

      assertThat(view.sources(a)).hasToString("[macron]");
      assertThat(view.sources(b)).hasToString("[putin]");
      Action both =
          action("both", OCCURRED)
              .attribution(with -> with.statement("a"))
              .attribution(with -> with.statement("b"))
              .build();
      assertThat(view(a, b, both).sources(both)).hasToString("[macron → putin, putin → macron]");
      assertThat(ids(view.attributedTo(putin))).containsExactly("a", "b");
    }

    @Test
    void aStatementThatIsNotThereIsStillASource() {
      Meeting talks = meeting("talks", PLANNED).attribution(to("lost")).build();

      assertThat(view(talks).sources(talks)).hasToString("[lost]");
    }

    @Test
    void statementsOfAnActor() {
      Statement denial = Statement.builder().id("denial").speaker(elysee).about(withdrawal).build();
      DossierView view = view(promise, denial, withdrawal);

      assertThat(view.statementsBy(putin)).containsExactly(promise);
      assertThat(view.attributedTo(putin)).containsExactly(withdrawal);
      assertThat(view.statementsBy(elysee)).containsExactly(denial);
      assertThat(view.attributedTo(elysee)).containsExactly(promise, withdrawal);
      assertThat(view.attributedTo(macron)).isEmpty();

      Source source = view.sources(withdrawal).get(0);
      assertThat(view.attributedTo(source.actors().get(0))).containsExactly(withdrawal);
      assertThat(view.statementsBy(source.actors().get(0))).containsExactly(promise);
    }
  }

  @Nested
  class InTime {
    @Test
    void sortsByEarliestTimeAndUndatedEventsLast() {
      DossierView view =
          view(
              meeting("words", PLANNED).time(EventTime.unresolved("en", "soon")).build(),
              meeting("day", OCCURRED).time(EventTime.at("2022-02-21")).build(),
              meeting("none", PLANNED).build(),
              meeting("month", OCCURRED).time(EventTime.at("2022-02")).build(),
              meeting("from", PLANNED).time(EventTime.notBefore("2022-02-20")).build(),
              meeting("until", PLANNED).time(EventTime.notAfter("2022-01-01")).build(),
              meeting("wrong", PLANNED).rank(Rank.DEPRECATED).build());

      assertThat(ids(view.timeline(ZoneOffset.UTC)))
          .containsExactly("month", "from", "day", "words", "none", "until");
    }

    @Test
    void inTheZoneAskedForWhereNoneIsStated() {
      DossierView view =
          view(
              meeting("stated", OCCURRED).time(EventTime.at("2022-02-21T00:00Z")).build(),
              meeting("local", OCCURRED).time(EventTime.at("2022-02-21T03:00")).build());

      assertThat(ids(view.timeline(ZoneOffset.UTC))).containsExactly("stated", "local");
      assertThat(ids(view.timeline(ZoneId.of("Asia/Jakarta")))).containsExactly("local", "stated");
    }

    @Test
    void statementsAtAMeetingFollowIt() {
      Meeting first = meeting("first", OCCURRED).time(EventTime.at("2022-02-20")).build();
      Meeting second = meeting("second", OCCURRED).time(EventTime.at("2022-02-21")).build();
      Statement said = Statement.builder().id("said").during(first).build();
      Agreement agreed =
          Agreement.builder().id("agreed").status(OCCURRED).reachedAt(second).build();

      assertThat(view(said, agreed, second, first).timeline(ZoneOffset.UTC))
          .containsExactly(first, said, second, agreed);
    }

    @Test
    void anEventThatTheDossierContainsTwiceIsReturnedTwice() {
      Meeting talks = meeting("talks", OCCURRED).time(EventTime.at("2022-02-21")).build();
      Meeting next = meeting("next", OCCURRED).build();
      Dossier dossier =
          Dossier.builder()
              .add(talks, talks, next)
              .relation(next, RelationType.FOLLOWS, talks)
              .build();

      assertThat(DossierView.of(dossier).timeline(ZoneOffset.UTC))
          .containsExactly(talks, talks, next);
    }

    @Test
    void withinOneTimeByThePassages() {
      Evidence early = Evidence.builder().exact("a").start(5).end(6).build();
      Evidence late = Evidence.builder().exact("b").start(9).end(10).build();
      Meeting one = meeting("one", PLANNED).evidence(late).build();
      Meeting two = meeting("two", PLANNED).evidence(late).evidence(early).build();
      Meeting three = meeting("three", PLANNED).build();

      assertThat(view(three, one, two).timeline(ZoneOffset.UTC)).containsExactly(two, one, three);
    }
  }

  @Nested
  class Related {
    private final Action dated = action("dated", OCCURRED).time(EventTime.at("2022-02-20")).build();
    private final Action next = action("next", OCCURRED).time(EventTime.at("2022-02-22")).build();
    private final Action free = action("free", OCCURRED).build();

    private List<String> timeline(Relation... relations) {
      return ids(
          DossierView.of(
                  Dossier.builder().add(free, next, dated).relations(List.of(relations)).build())
              .timeline(ZoneOffset.UTC));
    }

    @Test
    void relationsOrderUndatedEvents() {
      assertThat(timeline()).containsExactly("dated", "next", "free");
      assertThat(timeline(Relation.of(free, RelationType.FOLLOWS, dated)))
          .containsExactly("dated", "free", "next");
      assertThat(timeline(Relation.of(free, RelationType.CAUSES, next)))
          .containsExactly("dated", "free", "next");
      assertThat(timeline(Relation.of(dated, RelationType.PART_OF, free)))
          .containsExactly("free", "dated", "next");
      assertThat(
              timeline(
                  Relation.of(free, RelationType.FOLLOWS, dated).toBuilder()
                      .polarity(Polarity.NEGATIVE)
                      .build()))
          .containsExactly("dated", "next", "free");
    }

    @ParameterizedTest
    @CsvSource({
      "2022-02,                 true",
      "2022-02-22,              true",
      "2022-02-21,              false",
      "2022-01,                 false",
      "2022-03,                 true",
      "2022-02-01/2022-02-28,   false",
      "[2022-02-01..2022-02-28], true",
      "[2022-02-01..],          true",
      "[..2022-02-28],          true",
      "[2022-02-01..2022-02-21], false"
    })
    void relationsOrderEventsOfWhichTheTimeIsARange(String time, boolean isAfter) {
      Action range = action("range", OCCURRED).time(Edtf.parse(time)).build();
      assertThat(
              ids(
                  DossierView.of(
                          Dossier.builder()
                              .add(range, next)
                              .relation(Relation.of(range, RelationType.FOLLOWS, next))
                              .build())
                      .timeline(ZoneOffset.UTC)))
          .isEqualTo(isAfter ? List.of("next", "range") : List.of("range", "next"));
    }

    @ParameterizedTest
    @CsvSource({"at", "from"})
    void aLocalTimeInAnUnknownZoneMayBeLater(String property) {
      String value = "2022-02-22T20:00";
      EventTime time = property.equals("at") ? EventTime.at(value) : EventTime.from(value);
      Action local = action("local", OCCURRED).time(time.withZone("Ostrania Time")).build();
      Action later = next.toBuilder().time(EventTime.at("2022-02-23T00:00Z")).build();
      assertThat(
              ids(
                  DossierView.of(
                          Dossier.builder()
                              .add(local, later)
                              .relation(Relation.of(local, RelationType.FOLLOWS, later))
                              .build())
                      .timeline(ZoneOffset.UTC)))
          .containsExactly("next", "local");
    }

    @ParameterizedTest
    @CsvSource({
      "occurred,   2022-02-24, dated plan next",
      "intended,   2022-02-24, dated next plan",
      "planned,    2022-02-21, dated plan next",
      "planned,    2022-02-24, dated next plan",
      "cancelled,  2022-02-24, dated plan next"
    })
    void aPlanDoesNotComeBeforeItsReport(String status, String asOf, String expected) {
      Action plan = action("plan", Status.of(status)).asOf(PartialDateTime.parse(asOf)).build();
      assertThat(
              ids(
                  DossierView.of(
                          Dossier.builder()
                              .add(plan, next, dated)
                              .relation(Relation.of(plan, RelationType.RESPONDS_TO, dated))
                              .build())
                      .timeline(ZoneOffset.UTC)))
          .containsExactly(expected.split(" "));
    }

    @Test
    void reportWithoutATimeFollowsTheReportThatHasOne() {
      assertThat(timeline(Relation.of(free, RelationType.SAME_EVENT, dated)))
          .containsExactly("dated", "free", "next");
      assertThat(timeline(Relation.of(dated, RelationType.SAME_EVENT, free)))
          .containsExactly("dated", "free", "next");
      assertThat(timeline(Relation.of(dated, RelationType.SAME_EVENT, next)))
          .containsExactly("dated", "next", "free");
    }

    @Test
    void timesGoBeforeRelationsAndRingsDoNotCount() {
      assertThat(timeline(Relation.of(dated, RelationType.FOLLOWS, next)))
          .containsExactly("dated", "next", "free");
      assertThat(
              timeline(
                  Relation.of(free, RelationType.FOLLOWS, dated),
                  Relation.of(dated, RelationType.FOLLOWS, free)))
          .containsExactly("dated", "next", "free");
    }
  }

  @Nested
  class Undertaking {
    private final Action exercise = action("exercise", ONGOING).build();
    private final Condition after = Condition.of(AFTER_COMPLETION, exercise);

    @Test
    void onlyIntendedAndPlannedEventsAreOpen() {
      DossierView view =
          view(
              exercise,
              action("intended", INTENDED).condition(after).build(),
              action("planned", PLANNED).build(),
              action("proposed", PROPOSED).build(),
              action("expected", EXPECTED).build(),
              action("denied", INTENDED).polarity(Polarity.NEGATIVE).build(),
              action("wrong", INTENDED).rank(Rank.DEPRECATED).build());

      assertThat(view.commitments())
          .as("a promise not to do it is one too")
          .hasToString("[intended, planned, denied]");
      assertThat(view.commitments().get(0).conditions()).containsExactly(after);
    }

    @Test
    void aLaterForecastDoesNotHideACommitment() {
      Action plan = action("plan", PLANNED).asOf(PartialDateTime.parse("2022-02-20")).build();
      Action forecast =
          action("forecast", EXPECTED).asOf(PartialDateTime.parse("2022-02-21")).build();
      Dossier dossier =
          Dossier.builder()
              .id("urn:x")
              .add(plan, forecast)
              .relation("forecast", SAME_EVENT, "plan")
              .build();

      assertThat(DossierView.of(dossier).commitments()).hasToString("[plan]");
    }

    @Test
    void aPastAttemptIsNotOpen() {
      Action past =
          action("past", INTENDED)
              .time(EventTime.at("2019"))
              .asOf(PartialDateTime.parse("2022-02-20"))
              .build();
      Action ahead = past.toBuilder().id("ahead").time(EventTime.at("2022-03")).build();

      assertThat(view(past, ahead).commitments()).hasToString("[ahead]");
    }

    /** Without an article, the time of the statement is the time of knowledge. */
    @Test
    void anAttemptBeforeTheStatementThatReportsItIsNotOpen() {
      Statement said =
          Statement.builder().id("said").speaker(putin).time(EventTime.at("2022-02-20")).build();
      Action past =
          action("past", INTENDED)
              .time(EventTime.at("2019"))
              .attribution(Attribution.builder().statement(said).build())
              .build();
      Action ahead = past.toBuilder().id("ahead").time(EventTime.at("2022-03")).build();

      assertThat(view(said, past, ahead).commitments()).hasToString("[ahead]");
    }

    /** A spokesperson promises in a statement that another statement quotes. */
    @Test
    void aQuotedPromiseIsOneCommitmentEvenIfItIsDenied() {
      Statement told =
          Statement.builder()
              .id("told")
              .speaker(elysee, p -> p.representing(france))
              .attribution(Attribution.builder().chain("agency").build())
              .build();
      Statement promise =
          Statement.builder()
              .id("promise")
              .act(SpeechAct.PROMISE)
              .speaker(putin)
              .attribution(Attribution.builder().statement(told).build())
              .build();
      Action withdrawal =
          action("withdrawal", INTENDED)
              .attribution(Attribution.builder().statement(promise).build())
              .build();
      Statement denial =
          Statement.builder()
              .id("denial")
              .act(SpeechAct.DENY)
              .speaker(russia)
              .about(withdrawal)
              .build();
      DossierView view = view(told, promise, withdrawal, denial);

      assertThat(view.commitments()).hasToString("[withdrawal]");
      assertThat(view.sources(withdrawal)).hasToString("[agency → elysee → putin]");
      assertThat(ids(view.attributedTo(Ref.to(Actor.class, "agency"))))
          .containsExactly("told", "promise", "withdrawal");
      assertThat(ids(view.statementsBy(elysee))).containsExactly("told");
      assertThat(view.statementsBy(france)).isEmpty();
      assertThat(ids(view.involving(france))).containsExactly("told");
    }

    @Test
    void aLaterReportClosesOrKeepsIt() {
      Action plan =
          action("plan", PLANNED)
              .asOf(PartialDateTime.parse("2022-02-20"))
              .condition(after)
              .build();
      Dossier reported =
          Dossier.builder()
              .add(plan, action("later", PLANNED).asOf(PartialDateTime.parse("2022-02-21")).build())
              .relation("later", SAME_EVENT, "plan")
              .build();
      Dossier cancelled =
          reported.toBuilder()
              .add(action("off", CANCELLED).asOf(PartialDateTime.parse("2022-02-22")).build())
              .relation("off", SAME_EVENT, "plan")
              .build();

      assertThat(DossierView.of(reported).commitments()).hasToString("[later]");
      assertThat(DossierView.of(reported).commitments().get(0).conditions()).containsExactly(after);
      assertThat(DossierView.of(cancelled).commitments()).isEmpty();
    }

    @Test
    void provisionsHaveTheConditionsOfTheirFulfilment() {
      Condition unless = Condition.of(UNLESS, "en", "the other side attacks");
      Action withdrawal = action("withdrawal", PLANNED).condition(after).build();
      Agreement accord =
          Agreement.builder()
              .id("accord")
              .status(OCCURRED)
              .provision(
                  Provision.builder()
                      .text(LocalizedText.of("en", "the troops leave"))
                      .fulfilledBy(withdrawal)
                      .condition(unless)
                      .condition(after)
                      .build())
              .build();
      DossierView view = view(accord, withdrawal);

      assertThat(view.commitments().get(0).conditions()).containsExactly(after, unless);
      assertThat(view.implementing(accord)).containsExactly(withdrawal);
    }

    @Test
    void whatImplementsAnyReportOfAnAgreement() {
      Agreement minsk = Agreement.builder().id("minsk").status(OCCURRED).build();
      Agreement again = Agreement.builder().id("again").status(OCCURRED).build();
      Dossier dossier =
          Dossier.builder()
              .add(minsk, again, exercise)
              .add(meeting("talks", PLANNED).build(), meeting("denied", PLANNED).build())
              .relation("again", SAME_EVENT, "minsk")
              .relation("talks", IMPLEMENTS, "minsk")
              .relation("exercise", IMPLEMENTS, "again")
              .relation("nobody", IMPLEMENTS, "again")
              .relation(
                  Relation.builder()
                      .from("denied")
                      .type(IMPLEMENTS)
                      .to("minsk")
                      .polarity(Polarity.NEGATIVE)
                      .build())
              .build();
      DossierView view = DossierView.of(dossier);

      assertThat(ids(view.implementing(minsk))).containsExactly("talks", "exercise");
      assertThat(ids(view.implementing(again))).containsExactly("talks", "exercise");
      // A copy of an agreement is not an object of the dossier, so it is looked up by its id.
      assertThat(ids(view.implementing(again.toBuilder().build())))
          .containsExactly("talks", "exercise");
    }
  }

  @Test
  void aMinisterBelongsToTheStateAndACitizenDoesNot() {
    Actor state = Actor.of("state", ActorKind.STATE, "Ostrania");
    Actor minister =
        Actor.of("minister", ActorKind.PERSON, "Ada").toBuilder()
            .affiliation(state, "en", "minister")
            .build();
    Actor citizen =
        Actor.of("citizen", ActorKind.PERSON, "Kester").toBuilder()
            .affiliation(state, AffiliationKind.CITIZEN)
            .build();
    Action visit = travel("visit", minister);
    Action flight = travel("flight", citizen);
    DossierView view =
        DossierView.of(Dossier.builder().add(state, minister, citizen, visit, flight).build());
    assertThat(view.involving(state, BELONGING)).containsExactly(visit);
  }

  private static Action travel(String id, Actor traveller) {
    return Action.builder()
        .id(id)
        .kind(ActionKind.TRAVEL)
        .status(Status.OCCURRED)
        .participant(traveller)
        .build();
  }
}
