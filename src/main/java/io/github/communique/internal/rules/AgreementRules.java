package io.github.communique.internal.rules;

import io.github.communique.Actor;
import io.github.communique.Agreement;
import io.github.communique.Provision;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Kinds;
import io.github.communique.internal.inspection.Span;
import io.github.communique.internal.inspection.TimeText;
import io.github.communique.internal.text.Quoted;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.AgreementForm;
import io.github.communique.vocabulary.AgreementStage;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.ProvisionKind;
import io.github.communique.vocabulary.Status;
import java.util.Set;

/**
 * The {@code agreement.*} rules, which check that an agreement has at least two parties and that
 * its stage matches its status and its validity.
 */
final class AgreementRules {
  /**
   * The kinds of actors that cannot make an agreement alone. Collective kinds are excluded, because
   * their members can agree with each other. For example, the members of OPEC can agree on a quota.
   */
  private static final Set<ActorKind> CANNOT_AGREE_ALONE =
      Set.of(
          ActorKind.PERSON,
          ActorKind.STATE,
          ActorKind.GOVERNMENT_BODY,
          ActorKind.MILITARY,
          ActorKind.ARMED_GROUP,
          ActorKind.POLITICAL_PARTY,
          ActorKind.COMPANY,
          ActorKind.MEDIA,
          ActorKind.BROADCASTER,
          ActorKind.CIVIL_SOCIETY,
          ActorKind.TRADE_UNION,
          ActorKind.HOSPITAL,
          ActorKind.SCHOOL,
          ActorKind.UNIVERSITY,
          ActorKind.RESEARCH_INSTITUTE);

  /**
   * The forms of agreement that require only one party. One side can declare a ceasefire, and each
   * of the other forms is the decision of a single body.
   */
  private static final Set<AgreementForm> BINDS_ONE =
      Set.of(
          AgreementForm.CEASEFIRE,
          AgreementForm.RESOLUTION,
          AgreementForm.NO_CONFIDENCE_MOTION,
          AgreementForm.LAW,
          AgreementForm.CONSTITUTION,
          AgreementForm.BUDGET,
          AgreementForm.DECREE,
          AgreementForm.RULING,
          AgreementForm.PLAN);

  private static final Set<AgreementStage> NOT_YET_REACHED =
      Set.of(AgreementStage.PROPOSED, AgreementStage.NEGOTIATING);

  /**
   * The stages before an agreement is in force. If an agreement has another stage, its time may be
   * that of an extension, a suspension or its end, so it may have been in force before this time.
   */
  private static final Set<AgreementStage> NOT_IN_FORCE =
      Set.of(
          AgreementStage.PROPOSED,
          AgreementStage.NEGOTIATING,
          AgreementStage.AGREED,
          AgreementStage.ADOPTED,
          AgreementStage.SIGNED);

  private static final Set<AgreementStage> REACHED =
      Set.of(
          AgreementStage.ADOPTED,
          AgreementStage.SIGNED,
          AgreementStage.RATIFIED,
          AgreementStage.IN_FORCE,
          AgreementStage.SUSPENDED,
          AgreementStage.VIOLATED,
          AgreementStage.TERMINATED,
          AgreementStage.ANNULLED,
          AgreementStage.EXPIRED);

  private AgreementRules() {}

  static void check(Agreement agreement, Trail at) {
    takesTwo(agreement, at);
    stageFitsStatus(agreement, at);
    stageFitsValidity(agreement, at);
    permissionsHaveHolders(agreement, at);
    if (RelationRules.hasItsTime(agreement) && agreement.polarity() == Polarity.POSITIVE) {
      deadlinesFollow(agreement, agreement.time().get(), at);
    }
  }

  private static void deadlinesFollow(Agreement agreement, EventTime time, Trail at) {
    for (int i = 0, count = agreement.provisions().size(); i < count; i++) {
      EventTime deadline = agreement.provisions().get(i).deadline().orElse(null);
      if (deadline != null && Span.isBefore(deadline, time) && !mayApplyAt(deadline, agreement)) {
        Code.AGREEMENT_DEADLINE_TOO_EARLY.report(
            at.within("provisions", i).within("deadline"),
            "the deadline (%s) is before %s, which is dated %s"
                .formatted(TimeText.of(deadline), Kinds.named(agreement), TimeText.of(time)),
            "correct one of the times; \"time\" is when the agreement is reached, and \"validity\""
                + " is when it applies");
      }
    }
  }

  /** Returns whether an agreement may have been in force before its time, at the given time. */
  static boolean mayApplyAt(EventTime time, Agreement terms) {
    return terms.stage().filter(stage -> !NOT_IN_FORCE.contains(stage)).isPresent()
        || terms.validity().filter(validity -> !Span.isBefore(time, validity)).isPresent();
  }

  private static void permissionsHaveHolders(Agreement agreement, Trail at) {
    for (int i = 0, count = agreement.provisions().size(); i < count; i++) {
      Provision provision = agreement.provisions().get(i);
      if (provision.kind().filter(ProvisionKind.PERMISSION::equals).isPresent()
          && provision.beneficiaries().isEmpty()
          && !provision.obligors().isEmpty()) {
        Code.AGREEMENT_PERMISSION_HOLDER.report(
            at.within("provisions", i).within("obligors"),
            "the permission has the obligor "
                + Quoted.of(provision.obligors().get(0).id())
                + " but no beneficiaries",
            "set \"beneficiaries\" to the actors that have the permission; \"obligors\" are"
                + " the actors that must allow it");
      }
    }
  }

  private static void takesTwo(Agreement agreement, Trail at) {
    Actor alone = Alone.of(agreement, agreement.parties(), at.index(), CANNOT_AGREE_ALONE);
    if (alone != null && !mayBindOne(agreement) && !at.inspection().isFurtherReport(agreement)) {
      Code.AGREEMENT_TOO_FEW_PARTIES.report(
          at.within("parties"),
          "\"" + alone.id() + "\" is the only party; an agreement requires at least two",
          "add the other parties, as an unnamed group if the report does not name them; represent a"
              + " promise by one party as a statement with the act \"promise\"");
    }
  }

  private static boolean mayBindOne(Agreement agreement) {
    return agreement.form().filter(form -> !form.isKnown() || BINDS_ONE.contains(form)).isPresent();
  }

  private static void stageFitsStatus(Agreement agreement, Trail at) {
    if (agreement.stage().isEmpty()) {
      return;
    }
    AgreementStage stage = agreement.stage().get();
    Status status = agreement.status();
    boolean reachedTooSoon =
        (status.isAhead() || status == Status.FAILED) && REACHED.contains(stage);
    boolean notReached = status == Status.OCCURRED && NOT_YET_REACHED.contains(stage);
    if (reachedTooSoon || notReached) {
      Code.AGREEMENT_STAGE_STATUS_MISMATCH.report(
          at.within("stage"),
          Kinds.named(agreement)
              + " has the stage \""
              + stage
              + (reachedTooSoon
                  ? "\", so its status must be \"occurred\"; found \"" + status + '"'
                  : "\", so its status must not be \"occurred\""),
          reachedTooSoon
              ? "use a stage such as \"negotiating\", or correct the status"
              : "use a status such as \"proposed\", \"planned\" or \"ongoing\"");
    }
  }

  /**
   * Compares the stage of an agreement with its validity, at the time of {@code asOf} or, if
   * absent, of the publication. Other stages are not compared. For example, an agreement that was
   * violated may have ended since.
   */
  private static void stageFitsValidity(Agreement agreement, Trail at) {
    EventTime validity = agreement.validity().orElse(null);
    AgreementStage stage = agreement.stage().orElse(null);
    if (validity == null
        || agreement.polarity() != Polarity.POSITIVE
        || agreement.status() != Status.OCCURRED) {
      return;
    }
    Span known = at.inspection().knowledge().known(agreement);
    if (known.first() == null) {
      return;
    }
    if (AgreementStage.IN_FORCE.equals(stage) && Span.of(validity).isBefore(known)) {
      excludes(validity, "ends before", "use the stage \"expired\"", agreement, at);
    } else if (AgreementStage.IN_FORCE.equals(stage) && known.isBefore(Span.of(validity))) {
      excludes(validity, "begins after", "use a stage such as \"ratified\"", agreement, at);
    } else if (AgreementStage.EXPIRED.equals(stage)
        && known.isBefore(ConditionRules.span(validity.to(), validity))) {
      excludes(
          validity, "ends after", "use the stage \"in-force\" or \"terminated\"", agreement, at);
    }
  }

  private static void excludes(
      EventTime validity, String how, String hint, Agreement agreement, Trail at) {
    Code.AGREEMENT_STAGE_VALIDITY_MISMATCH.report(
        at.within("validity"),
        "%s has the stage \"%s\", but its validity (%s) %s %s"
            .formatted(
                Kinds.named(agreement),
                agreement.stage().orElseThrow(),
                TimeText.of(validity),
                how,
                TimeRules.known(agreement, at.inspection().knowledge())),
        hint + ", or correct the validity or \"asOf\"");
  }
}
