package io.github.communique.validation;

import io.github.communique.Agreement;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.AgreementForm;
import io.github.communique.vocabulary.AgreementStage;
import io.github.communique.vocabulary.Status;
import java.util.List;
import java.util.Set;

/** {@code agreement.*}: an agreement takes two, and cannot be in force before it is reached. */
final class AgreementRules {
  static final List<Rule> ALL =
      List.of(
          Rule.each(Agreement.class, AgreementRules::takesTwo),
          Rule.each(Agreement.class, AgreementRules::stageFitsStatus));

  /** Not those that are several by nature: OPEC agrees on a quota, leaders agree on a text. */
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
          ActorKind.CIVIL_SOCIETY);

  /** A truce can be declared by one side; a resolution is a body's own. */
  private static final Set<AgreementForm> BINDS_ONE =
      Set.of(AgreementForm.CEASEFIRE, AgreementForm.RESOLUTION);

  private static final Set<AgreementStage> NOT_YET_REACHED =
      Set.of(AgreementStage.PROPOSED, AgreementStage.NEGOTIATING);

  private static final Set<AgreementStage> REACHED =
      Set.of(
          AgreementStage.ADOPTED,
          AgreementStage.SIGNED,
          AgreementStage.RATIFIED,
          AgreementStage.IN_FORCE,
          AgreementStage.SUSPENDED,
          AgreementStage.VIOLATED,
          AgreementStage.TERMINATED,
          AgreementStage.EXPIRED);

  private AgreementRules() {}

  private static void takesTwo(Agreement agreement, Spot at) {
    boolean mayBindOne =
        agreement.form().filter(form -> !form.isKnown() || BINDS_ONE.contains(form)).isPresent();
    if (!mayBindOne) {
      Alone.of(agreement, at.dossier(), CANNOT_AGREE_ALONE)
          .ifPresent(
              alone ->
                  Code.AGREEMENT_TOO_FEW_PARTIES.report(
                      at.within("parties"),
                      "\""
                          + alone.id()
                          + "\" agrees with nobody: an agreement has two parties or"
                          + " more",
                      "what one undertakes alone is a statement with act promise"));
    }
  }

  private static void stageFitsStatus(Agreement agreement, Spot at) {
    if (agreement.stage().isEmpty()) {
      return;
    }
    AgreementStage stage = agreement.stage().get();
    Status status = agreement.status();
    boolean reachedTooSoon = REACHED.contains(stage) && status.isAhead();
    boolean notReached = NOT_YET_REACHED.contains(stage) && status == Status.OCCURRED;
    if (reachedTooSoon || notReached) {
      Code.AGREEMENT_STAGE_STATUS_MISMATCH.report(
          at.within("stage"),
          Kinds.named(agreement)
              + " is "
              + stage
              + " but its status is "
              + status
              + (reachedTooSoon
                  ? ": with this stage it has occurred"
                  : ": with this stage it is still proposed, planned or ongoing"));
    }
  }
}
