package io.github.communique.occurrence;

import static io.github.communique.vocabulary.RelationType.RESCHEDULES;
import static io.github.communique.vocabulary.RelationType.SAME_EVENT;
import static io.github.communique.vocabulary.SpeechAct.DENY;
import static io.github.communique.vocabulary.Status.CANCELLED;
import static io.github.communique.vocabulary.Status.OCCURRED;
import static io.github.communique.vocabulary.Status.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Article;
import io.github.communique.Attribution;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Meeting;
import io.github.communique.Quantity;
import io.github.communique.Relation;
import io.github.communique.Statement;
import io.github.communique.issue.Issue;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.validation.Validator;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.QuantityKind;
import io.github.communique.vocabulary.Rank;
import io.github.communique.vocabulary.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    assertThat(occurrences.reportedBy(raid))
        .hasValueSatisfying(occurrence -> assertThat(occurrence.reports()).containsExactly(raid));
    assertThat(occurrences.reportedBy(meeting("stranger").build())).isEmpty();
  }

  @Test
  void theBestReportIsByRankThenTheLaterKnownThenTheMorePrecise() {
    Meeting vague = meeting("vague").time(EventTime.at("2022-02")).build();
    Meeting exact = meeting("exact").time(EventTime.at("2022-02-21")).build();
    Meeting later =
        meeting("later")
            .asOf(PartialDateTime.parse("2022-03-01"))
            .time(EventTime.at("2022"))
            .build();
    Meeting preferred = meeting("preferred").rank(Rank.PREFERRED).build();
    Meeting withdrawn =
        meeting("withdrawn")
            .rank(Rank.DEPRECATED)
            .asOf(PartialDateTime.parse("2023"))
            .summary("en", "no")
            .build();

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
  void aChoiceHasAReason() {
    Meeting vague = meeting("vague").time(EventTime.at("2022-02")).build();
    Meeting exact = meeting("exact").time(EventTime.at("2022-02-21")).build();
    Meeting again = meeting("again").time(EventTime.at("2022-02-21")).build();
    Meeting later =
        meeting("later")
            .asOf(PartialDateTime.parse("2022-03-01"))
            .time(EventTime.at("2022"))
            .build();
    Meeting preferred = preferredOf(vague);
    Meeting withdrawn =
        meeting("withdrawn").rank(Rank.DEPRECATED).time(EventTime.at("2021")).build();
    Meeting denied =
        meeting("denied").polarity(Polarity.NEGATIVE).time(EventTime.at("2022-02")).build();

    assertThat(why(vague, meeting("none").build())).isEqualTo("vague: ONLY over []");
    assertThat(why(vague, exact)).isEqualTo("exact: MORE_PRECISE over [vague]");
    assertThat(why(exact, again)).isEqualTo("exact: FIRST over [again]");
    Meeting certain =
        meeting("certain").certainty(Certainty.CERTAIN).time(EventTime.at("2022")).build();
    Meeting doubtful =
        meeting("doubtful").certainty(Certainty.POSSIBLE).time(EventTime.at("2022-02-22")).build();
    assertThat(why(exact, certain)).isEqualTo("certain: MORE_CERTAIN over [exact]");
    assertThat(why(doubtful, vague)).isEqualTo("vague: MORE_CERTAIN over [doubtful]");
    Meeting about = meeting("about").time(EventTime.at("2022-02-21").asApproximate()).build();
    assertThat(why(about, exact)).isEqualTo("exact: MORE_PRECISE over [about]");
    assertThat(why(vague, about)).isEqualTo("about: MORE_PRECISE over [vague]");
    Meeting imagined =
        meeting("imagined")
            .status(Status.HYPOTHETICAL)
            .asOf(PartialDateTime.parse("2022-04-01"))
            .time(EventTime.at("2022-02-21"))
            .build();
    assertThat(why(imagined, vague)).isEqualTo("vague: NOT_HYPOTHETICAL over [imagined]");
    assertThat(why(exact, later)).isEqualTo("later: LATER_KNOWN over [exact]");
    assertThat(why(later, preferred)).isEqualTo("preferred: RANK over [later]");
    assertThat(why(withdrawn, exact)).isEqualTo("exact: RANK over [withdrawn]");
    assertThat(why(denied, preferred)).isEqualTo("preferred: POLARITY over [denied]");
    assertThat(only(sameAll(withdrawn)).choice(Event::time)).isEmpty();
  }

  @Test
  void aReportThatDoesNotStateTheStatusDoesNotChangeIt() {
    Meeting held = meeting("held").asOf(PartialDateTime.parse("2022-02-22")).build();
    Meeting mentioned =
        meeting("mentioned")
            .status(Status.UNKNOWN)
            .asOf(PartialDateTime.parse("2022-03-01"))
            .build();

    assertThat(only(sameAll(held, mentioned)).status()).contains(Status.OCCURRED);
    assertThat(only(sameAll(held, mentioned)).best()).contains(mentioned);
    assertThat(only(sameAll(mentioned)).status()).contains(Status.UNKNOWN);
  }

  @Test
  void aSpreadHasTheRangeOverAllReportsAndWhoSaysTheLeastAndTheMost() {
    Occurrence occurrence =
        only(
            sameAll(
                toll("a", Quantity.atLeast(QuantityKind.FATALITIES, 5)).build(),
                toll("b", Quantity.atLeast(QuantityKind.FATALITIES, 6))
                    .certainty(Certainty.CERTAIN)
                    .build(),
                toll("c", Quantity.atMost(QuantityKind.FATALITIES, 10))
                    .quantity(Quantity.exactly(QuantityKind.INJURED, 3).asApproximate())
                    .build(),
                toll("d", Quantity.moreThan(QuantityKind.FATALITIES, 10)).build(),
                toll("e", Quantity.exactly(QuantityKind.FATALITIES, 99))
                    .rank(Rank.DEPRECATED)
                    .build(),
                toll("f", Quantity.exactly(QuantityKind.FATALITIES, 99))
                    .polarity(Polarity.NEGATIVE)
                    .build()));

    assertThat(occurrence.spreads())
        .hasToString(
            "[fatalities: at least 5 (a) to more than 10 (d),"
                + " injured: about 3 (c) to about 3 (c)]");
    Spread dead = occurrence.spreads().get(0);
    assertThat(dead.counts())
        .extracting(count -> count.report().id())
        .containsExactly("b", "a", "c", "d");
    assertThat(dead.most().quantity()).isEqualTo(Quantity.moreThan(QuantityKind.FATALITIES, 10));
    assertThat(occurrence.best(report -> report.quantities().stream().findFirst()).orElseThrow())
        .as("the certain report is the best")
        .isEqualTo(Quantity.atLeast(QuantityKind.FATALITIES, 6));
  }

  @Test
  void anExcludedBoundIsNotTheNumberItself() {
    Occurrence occurrence =
        only(
            sameAll(
                toll("a", Quantity.moreThan(QuantityKind.FATALITIES, 5)).build(),
                toll("b", Quantity.atLeast(QuantityKind.FATALITIES, 5)).build(),
                toll("c", Quantity.fewerThan(QuantityKind.FATALITIES, 50)).build(),
                toll("d", Quantity.atMost(QuantityKind.FATALITIES, 50)).build()));

    assertThat(occurrence.spreads()).hasToString("[fatalities: at least 5 (b) to at most 50 (d)]");
  }

  /** The reports {@code a}, {@code b} and so on each state one number. */
  @ParameterizedTest
  @CsvSource({
    "5 8,               5 (a) to 8 (b)",
    "8 5,               5 (b) to 8 (a)",
    "10 >10,            10 (a) to more than 10 (b)",
    ">10 10,            10 (b) to more than 10 (a)",
    "10 >=10,           10 (a) to at least 10 (b)",
    ">=10 >10,          at least 10 (a) to more than 10 (b)",
    ">10 >=11,          more than 10 (a) to at least 11 (b)",
    "5 <=5,             at most 5 (b) to 5 (a)",
    "5 <5,              less than 5 (b) to 5 (a)",
    "<=5 <5,            less than 5 (b) to at most 5 (a)",
    "<5 <=5 5,          less than 5 (a) to at most 5 (b)",
    "5-10 >10,          5 (a) to more than 10 (b)",
    "5-10 >=10,         5 (a) to at least 10 (b)",
    "5-10 10,           5 (a) to 10 (a)",
    "5-10 12,           5 (a) to 12 (b)",
    "<10 9,             9 (b) to less than 10 (a)",
    ">=5 >=6 <=10 >10,  at least 5 (a) to more than 10 (d)",
    "~150 120,          120 (b) to about 150 (a)",
    "7 7,               7 (a) to 7 (a)",
    ">3 <3,             less than 3 (b) to more than 3 (a)",
    "10-5 7,            5 (a) to 10 (a)"
  })
  void aSpreadComparesBounds(String numbers, String expected) {
    String[] all = numbers.split(" ");
    Meeting[] reports = new Meeting[all.length];
    for (int i = 0; i < all.length; i++) {
      reports[i] = toll("" + (char) ('a' + i), number(all[i])).build();
    }
    assertThat(only(sameAll(reports)).spreads()).hasToString("[fatalities: " + expected + "]");
  }

  private static Quantity number(String text) {
    String[] range = text.split("-");
    long last = Long.parseLong(range[range.length - 1].replaceAll("\\D", ""));
    QuantityKind kind = QuantityKind.FATALITIES;
    return range.length > 1
        ? Quantity.between(kind, Long.parseLong(range[0]), last)
        : switch (text.replaceAll("\\d", "")) {
          case ">" -> Quantity.moreThan(kind, last);
          case ">=" -> Quantity.atLeast(kind, last);
          case "<" -> Quantity.fewerThan(kind, last);
          case "<=" -> Quantity.atMost(kind, last);
          case "~" -> Quantity.exactly(kind, last).asApproximate();
          default -> Quantity.exactly(kind, last);
        };
  }

  @ParameterizedTest
  @CsvSource({
    "planned,      occurred,   500 (b) to 500 (b)",
    "expected,     ongoing,    500 (b) to 500 (b)",
    "hypothetical, occurred,   500 (b) to 500 (b)",
    "unknown,      occurred,   500 (b) to 1000 (a)",
    "ongoing,      occurred,   500 (b) to 1000 (a)",
    "planned,      planned,    500 (b) to 1000 (a)",
    "planned,      cancelled,  500 (b) to 1000 (a)",
    "occurred,     planned,    500 (b) to 1000 (a)"
  })
  void aSpreadDoesNotContainAnExpectedNumberIfTheEventHasBegun(
      String status, String laterStatus, String expected) {
    Meeting first =
        toll("a", Quantity.exactly(QuantityKind.PARTICIPANTS, 1000))
            .status(Status.of(status))
            .asOf(PartialDateTime.parse("2022-06-20"))
            .build();
    Meeting later =
        toll("b", Quantity.exactly(QuantityKind.PARTICIPANTS, 500))
            .status(Status.of(laterStatus))
            .asOf(PartialDateTime.parse("2022-06-22"))
            .build();
    assertThat(only(sameAll(first, later)).spreads())
        .hasToString("[participants: " + expected + "]");
  }

  @Test
  void aDeprecatedReportWithANewDateDoesNotReplaceTheOldDate() {
    Meeting april = meeting("april").time(EventTime.at("2022-04")).build();
    Meeting may = meeting("may").time(EventTime.at("2022-05")).rank(Rank.DEPRECATED).build();
    Meeting june = meeting("june").time(EventTime.at("2022-06")).build();
    Dossier dossier = Dossier.builder().add(april, may).relation(may, RESCHEDULES, april).build();

    assertThat(only(dossier).best()).contains(april);
    assertThat(only(dossier).time()).contains(EventTime.at("2022-04"));
    assertThat(only(dossier.toBuilder().add(june).relation(june, SAME_EVENT, may).build()).best())
        .as("another report of the new date is not deprecated")
        .contains(june);
  }

  @Test
  void theTextOfASpreadNamesWhatIsCountedAndTheBounds() {
    Occurrence occurrence =
        only(
            sameAll(
                toll("a", Quantity.exactly(QuantityKind.FATALITIES, 17))
                    .quantity(Quantity.exactly(QuantityKind.FATALITIES, 3).among("soldiers"))
                    .quantity(Quantity.amount(5, "EUR"))
                    .build(),
                toll("b", Quantity.atLeast(QuantityKind.FATALITIES, 25))
                    .quantity(Quantity.between(QuantityKind.FATALITIES, 2, 30).among("soldiers"))
                    .quantity(Quantity.exactly(QuantityKind.FATALITIES, 7).item("en", "children"))
                    .build()));

    assertThat(occurrence.spreads().stream().map(Spread::toString))
        .containsExactlyInAnyOrder(
            "fatalities: 17 (a) to at least 25 (b)",
            "fatalities among soldiers: 2 (b) to 30 (b)",
            "fatalities \"children\": 7 (b) to 7 (b)",
            "amount in \"EUR\": 5 (a) to 5 (a)");
  }

  private static Meeting.Builder toll(String id, Quantity quantity) {
    return meeting(id).quantity(quantity);
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
  void theTimeOfKnowledgeIsThePublicationOfTheArticle() {
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
        .hasToString("[polarity: happened positive, denied negative]");
  }

  @Test
  void aNewDateOverridesAMorePreciseOldPlan() {
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
  void aConflictNamesThePropertyTheValuesTheReportsAndTheirSources() {
    Meeting call =
        meeting("call")
            .attribution(Attribution.builder().chain("putin", "elysee").build())
            .participant("macron")
            .participant("putin")
            .time(EventTime.at("2022-02-21"))
            .quantity(Quantity.atLeast(QuantityKind.TROOPS, 1000))
            .asOf(PartialDateTime.parse("2022-02-22"))
            .build();
    Meeting other =
        meeting("other")
            .attribution(Attribution.builder().statement("briefing").build())
            .attribution(by -> by.chain("agency"))
            .status(CANCELLED)
            .participant("zelensky")
            .participant("scholz")
            .time(EventTime.during("2022-02-18", "2022-02-20"))
            .quantity(
                Quantity.builder().kind(QuantityKind.TROOPS).best(900).among("macron").build())
            .quantity(Quantity.builder().kind(QuantityKind.TROOPS).high(900).build())
            .asOf(PartialDateTime.parse("2022-02-22"))
            .build();
    Dossier dossier =
        sameAll(call, other).toBuilder()
            .add(
                Actor.of("macron", ActorKind.PERSON, "M"), Actor.of("putin", ActorKind.PERSON, "P"))
            .add(
                Actor.of("scholz", ActorKind.PERSON, "S"),
                Actor.of("zelensky", ActorKind.PERSON, "Z"))
            .build();

    List<Conflict> conflicts = only(dossier).conflicts();

    assertThat(conflicts)
        .extracting(Conflict::toString)
        .containsExactly(
            "status: call (elysee → putin) occurred, other (briefing, agency) cancelled",
            "time: call (elysee → putin) 2022-02-21,"
                + " other (briefing, agency) from 2022-02-18 to 2022-02-20",
            "participants: call (elysee → putin) macron, putin,"
                + " other (briefing, agency) zelensky, scholz",
            "quantities: call (elysee → putin) at least 1000 troops,"
                + " other (briefing, agency) at most 900 troops");
    assertThat(conflicts)
        .extracting(Conflict::reason)
        .containsExactly(
            "neither report is later, so only one of the two statuses can be true",
            "the times do not have a day in common",
            "the reports have no actor in common, not even as a member or part of another actor",
            "the numbers are incompatible");
    assertThat(conflicts.get(1).claims())
        .extracting(Conflict.Claim::known)
        .containsOnly(Optional.of(PartialDateTime.parse("2022-02-22")));
    assertThat(conflicts.get(0).property()).isEqualTo("status");
    assertThat(conflicts.get(0).claims())
        .extracting(Conflict.Claim::report)
        .containsExactly(call, other);
    assertThat(conflicts.get(0).claims().get(1).sources()).isEqualTo(other.attributions());
    assertThat(conflicts.get(3).issue().pointer()).isEqualTo("/meetings/1/quantities/1");
    assertThat(conflicts.get(3).issue().message())
        .contains("(according to \"elysee\" → \"putin\", as of 2022-02-22)", "1000", "900");
  }

  @Test
  void aMessageNamesAsManyAsAPersonReads() {
    Meeting.Builder few = meeting("few").participant("stranger").participant("other");
    Meeting.Builder many = meeting("many").attribution(a -> a.chain(ids("source", 20)));
    Dossier.Builder actors =
        Dossier.builder()
            .add(
                Actor.of("stranger", ActorKind.PERSON, "S"),
                Actor.of("other", ActorKind.PERSON, "O"));
    for (String id : ids("actor", 20)) {
      many.participant(id);
      actors.add(Actor.of(id, ActorKind.PERSON, id));
    }
    Dossier dossier =
        actors.add(few.build(), many.build()).relation("many", SAME_EVENT, "few").build();

    assertThat(only(dossier).conflicts())
        .extracting(Conflict::toString)
        .containsExactly(
            "participants: few stranger, other, many (… → source7 → source6 → source5 → source4 →"
                + " source3 → source2 → source1 → source0) actor0, actor1, actor2, actor3, actor4,"
                + " actor5, actor6, actor7, …");
  }

  private static String[] ids(String of, int number) {
    return IntStream.range(0, number).mapToObj(i -> of + i).toArray(String[]::new);
  }

  @Test
  void whoDeniesDeniesOnce() {
    Action raid = Action.builder().id("raid").kind(ActionKind.ATTACK).status(OCCURRED).build();
    Action again = raid.toBuilder().id("again").build();
    Action not = raid.toBuilder().id("not").polarity(Polarity.NEGATIVE).build();
    Statement denial =
        Statement.builder().id("denial").act(DENY).speaker("putin").about(raid, again).build();

    assertThat(polarities(denial, raid, again))
        .containsExactly("polarity: again positive, denial denied");
    assertThat(polarities(denial, raid, again, not))
        .as("the article says so too, so two do")
        .containsExactly(
            "polarity: again positive, denial denied", "polarity: again positive, not negative");
    Action byStatement =
        not.toBuilder().attribution(Attribution.builder().statement(denial.id()).build()).build();
    assertThat(polarities(denial, raid, again, byStatement))
        .containsExactly("polarity: again positive, not (denial) negative");
    Action byTheSame = not.toBuilder().attribution(a -> a.chain("putin", "elysee")).build();
    assertThat(polarities(denial, raid, again, byTheSame))
        .containsExactly("polarity: again positive, not (elysee → putin) negative");
    Action byAnother = not.toBuilder().attribution(a -> a.chain("elysee", "putin")).build();
    assertThat(polarities(denial, raid, again, byAnother)).hasSize(2);
  }

  private static List<String> polarities(Statement denial, Action... reports) {
    Dossier.Builder dossier = Dossier.builder().add(denial).add(reports);
    for (int i = 1; i < reports.length; i++) {
      dossier.relation(reports[i], SAME_EVENT, reports[0]);
    }
    return Occurrences.of(dossier.build()).reportedBy(reports[0]).orElseThrow().conflicts().stream()
        .map(Conflict::toString)
        .toList();
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

    assertThat(occurrences.all().get(0).conflicts())
        .extracting(Conflict::issue)
        .isEqualTo(named)
        .hasSize(1);
    assertThat(occurrences.all().get(1).conflicts()).isEmpty();
    assertThat(occurrences.all().get(1).best(Event::summary)).isPresent();
  }
}
