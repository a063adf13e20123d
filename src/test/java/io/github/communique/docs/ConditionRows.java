package io.github.communique.docs;

import static io.github.communique.docs.OneEvent.article;
import static io.github.communique.docs.OneEvent.at;
import static io.github.communique.docs.OneEvent.attack;
import static io.github.communique.docs.OneEvent.dossier;

import io.github.communique.Action;
import io.github.communique.Agreement;
import io.github.communique.Attribution;
import io.github.communique.Condition;
import io.github.communique.Dossier;
import io.github.communique.Statement;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.AgreementStage;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.ConditionKind;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.Rank;
import io.github.communique.vocabulary.RelationType;
import io.github.communique.vocabulary.Status;
import java.util.List;

/** The table rows that concern the condition that one event takes place after another event. */
final class ConditionRows {
  private static final String NOT_COMPLETED = "condition.not-completed";

  private static final EventTime TEN_DAYS = EventTime.during("2022-02-01", "2022-02-10");

  private ConditionRows() {}

  static List<DecisionRow> all() {
    return List.of(
        DecisionRow.of(
                "an event on the 5th, with the condition `after-completion` of an event on the 10th")
            .has(
                NOT_COMPLETED,
                after(at("2022-02-10"), at("2022-02-05")),
                after(attack().time(TEN_DAYS), at("2022-02-05")),
                after(
                    at("2022-02-10").status(Status.PLANNED),
                    at("2022-02-05").status(Status.PLANNED)))
            .butNoIssue(
                after(at("2022-02-05"), at("2022-02-05")),
                after(at("2022-02-10"), at("2022-02-09")),
                after(attack().time(TEN_DAYS), at("2022-02-10")),
                after(at("2022-02"), at("2022-02-05")),
                depends(ConditionKind.UNTIL, at("2022-02-10"), at("2022-02-05"))),
        DecisionRow.of(
                "a plan for the 5th, with the condition `after-completion` of an event that, as"
                    + " later known, ended on the 10th")
            .hasNoIssue(
                inTwoArticles(
                    at("2022-02-10"), at("2022-02-05").status(Status.PLANNED).article("a1")),
                after(at("2022-02-10"), at("2022-02-05").status(Status.PLANNED)))
            .but(
                NOT_COMPLETED,
                inTwoArticles(at("2022-02-10"), at("2022-02-05").article("a2")),
                after(at("2022-02-10"), at("2022-02-05"))),
        DecisionRow.of(
                "an event, with the condition `after-completion` of a cancelled or negative event")
            .has(
                NOT_COMPLETED,
                after(attack().status(Status.CANCELLED), attack()),
                after(attack().polarity(Polarity.NEGATIVE), attack()),
                inTwoArticles(attack().status(Status.CANCELLED), attack().article("a2")),
                inTwoArticles(attack().polarity(Polarity.NEGATIVE), attack().article("a2")))
            .butNoIssue(
                after(attack(), attack()),
                after(attack().status(Status.FAILED), attack()),
                inTwoArticles(attack().status(Status.CANCELLED), attack().article("a1")),
                inTwoArticles(attack().polarity(Polarity.NEGATIVE), attack().article("a1")),
                after(attack().status(Status.CANCELLED), attack().polarity(Polarity.NEGATIVE)),
                depends(ConditionKind.IF, attack().status(Status.CANCELLED), attack())),
        DecisionRow.of(
                "an event, with the condition `after-completion` of an event that is still planned in"
                    + " the same article")
            .has(
                NOT_COMPLETED,
                after(attack().status(Status.PLANNED), attack()).toBuilder()
                    .add(article("a1").published("2022-02-20").build())
                    .build())
            .butNoIssue(
                after(attack().status(Status.OCCURRED), attack()).toBuilder()
                    .add(article("a1").published("2022-02-20").build())
                    .build(),
                after(attack().status(Status.PLANNED), attack())),
        DecisionRow.of("a plan, with the condition `after-completion` of a cancelled event")
            .hasNoIssue(
                after(attack().status(Status.CANCELLED), attack().status(Status.PLANNED)),
                after(attack().status(Status.CANCELLED), attack().status(Status.CANCELLED)))
            .but(NOT_COMPLETED, after(attack().status(Status.CANCELLED), attack())),
        DecisionRow.of(
                "an event, with the condition `after-completion` of an event that a source denies")
            .hasNoIssue(after(byCarla(attack().polarity(Polarity.NEGATIVE)), attack()))
            .but(
                NOT_COMPLETED,
                after(attack().polarity(Polarity.NEGATIVE), attack()),
                after(byCarla(attack().polarity(Polarity.NEGATIVE)), byCarla(attack()))),
        DecisionRow.of(
                "an event on the 5th, with the condition `after-completion` of an event on the 10th;"
                    + " one report is deprecated, only possible or a claim, or the first event is a"
                    + " statement")
            .hasNoIssue(
                after(at("2022-02-10").rank(Rank.DEPRECATED), at("2022-02-05")),
                after(at("2022-02-10"), at("2022-02-05").rank(Rank.DEPRECATED)),
                after(at("2022-02-10").certainty(Certainty.POSSIBLE), at("2022-02-05")),
                after(at("2022-02-10"), at("2022-02-05").certainty(Certainty.POSSIBLE)),
                after(at("2022-02-10"), byCarla(at("2022-02-05"))),
                after(byCarla(at("2022-02-10")), at("2022-02-05")),
                dossier(
                        at("2022-02-10").id("other").build(),
                        Statement.builder()
                            .id("e1")
                            .status(Status.OCCURRED)
                            .speaker("carla")
                            .topic("en", "rain")
                            .time(EventTime.at("2022-02-05"))
                            .condition(Condition.of(ConditionKind.AFTER_COMPLETION, "other"))
                            .build())
                    .build())
            .but(
                NOT_COMPLETED,
                after(at("2022-02-10").certainty(Certainty.PROBABLE), at("2022-02-05")),
                after(byCarla(at("2022-02-10")), byCarla(at("2022-02-05")))),
        DecisionRow.of(
                "a `precondition-of` relation from a cancelled event to an event that occurred")
            .hasNoIssue(precondition("2022-02-10", Status.CANCELLED))
            .but("relation.time-contradiction", precondition("2022-02-10", Status.OCCURRED)),
        DecisionRow.of("attacks from the 1st, which follow an attack on the 10th")
            .has(
                "relation.time-contradiction",
                follows(EventTime.from("2022-02-01")),
                follows(EventTime.during("2022-02-01", "2022-02-20")))
            .butNoIssue(
                follows(EventTime.from("2022-02-10")),
                follows(EventTime.from("2022-02")),
                follows(EventTime.from("2022-02-01").asApproximate()),
                follows(EventTime.between("2022-02-01", "2022-02-20")),
                follows(EventTime.until("2022-02-20")),
                dossier(
                        at("2022-02-10").build(),
                        attack().id("other").time(EventTime.from("2022-02-01")).build())
                    .relation("other", RelationType.RESPONDS_TO, "e1")
                    .build()),
        DecisionRow.of("an attack that violates an agreement of a later day")
            .has(
                "relation.time-contradiction",
                related("2022-02-10", RelationType.VIOLATES, "2022-02-20"),
                related("2022-02-20", RelationType.AIMS_AT, "2022-02-10"))
            .butNoIssue(
                related("2022-02-20", RelationType.VIOLATES, "2022-02-10"),
                related("2022-02", RelationType.VIOLATES, "2022-02-20"),
                related("2022-02-10", RelationType.AIMS_AT, "2022-02-20"),
                related("2022-02-20", RelationType.CONCERNS, "2022-02-10")),
        DecisionRow.of(
                "an attack that violates an agreement of a later day, which was then extended or"
                    + " ended, or applied earlier according to its `validity`")
            .hasNoIssue(
                violated(agreed().stage(AgreementStage.IN_FORCE)),
                violated(agreed().stage(AgreementStage.TERMINATED)),
                violated(agreed().stage(AgreementStage.of("acme:extended"))),
                violated(agreed().validity(EventTime.from("2022-02-01"))))
            .but(
                "relation.time-contradiction",
                violated(agreed()),
                violated(agreed().stage(AgreementStage.SIGNED)),
                violated(agreed().validity(EventTime.from("2022-02-20")))));
  }

  private static Agreement.Builder agreed() {
    return Agreement.builder()
        .id("deal")
        .status(Status.OCCURRED)
        .party("carla")
        .party("dora")
        .time(EventTime.at("2022-02-20"));
  }

  private static Dossier violated(Agreement.Builder agreement) {
    return dossier(agreement.build(), at("2022-02-10").build())
        .relation("e1", RelationType.VIOLATES, "deal")
        .build();
  }

  private static Dossier follows(EventTime time) {
    return dossier(at("2022-02-10").build(), attack().id("other").time(time).build())
        .relation("other", RelationType.FOLLOWS, "e1")
        .build();
  }

  private static Dossier related(String time, RelationType type, String other) {
    return dossier(at(time).id("other").build(), at(other).build())
        .relation("other", type, "e1")
        .build();
  }

  private static Action.Builder byCarla(Action.Builder claim) {
    return claim.attribution(Attribution.builder().chain("carla").build());
  }

  private static Dossier after(Action.Builder earlier, Action.Builder event) {
    return depends(ConditionKind.AFTER_COMPLETION, earlier, event);
  }

  /** Creates a dossier that contains an event that depends on another event. */
  private static Dossier depends(ConditionKind kind, Action.Builder other, Action.Builder event) {
    return dossier(other.id("other").build(), event.condition(Condition.of(kind, "other")).build())
        .build();
  }

  /** Creates a dossier that contains two articles. The other event is in the second article. */
  private static Dossier inTwoArticles(Action.Builder other, Action.Builder event) {
    return after(other.article("a2"), event).toBuilder()
        .add(
            article("a1").published("2022-02-01").build(),
            article("a2").published("2022-02-12").build())
        .build();
  }

  private static Dossier precondition(String time, Status status) {
    return dossier(at(time).id("other").status(status).build(), at("2022-02-05").build())
        .relation("other", RelationType.PRECONDITION_OF, "e1")
        .build();
  }
}
