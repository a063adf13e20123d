package io.github.communique.internal.rules;

import io.github.communique.Dossier;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Inspection;
import io.github.communique.vocabulary.RevisionStatus;

/** The {@code dossier.*} rules, which report empty and retracted dossiers. */
final class DossierRules {
  private DossierRules() {}

  static void check(Dossier dossier, Inspection run) {
    int events = run.index().size() - run.index().firstEvent();
    if (run.index().size() == 0 && !isRetracted(dossier)) {
      Code.DOSSIER_EMPTY.report(
          run.root(), "the dossier does not contain any articles, actors, locations or events");
    } else if (events > 0 && isRetracted(dossier)) {
      Code.DOSSIER_RETRACTED_WITH_CONTENT.report(
          run.root().within("revision").within("status"),
          "the dossier is retracted, but still contains "
              + (events == 1 ? "an event" : events + " events"),
          "remove all content except the id, the articles and the revision");
    }
  }

  private static boolean isRetracted(Dossier dossier) {
    return dossier
        .revision()
        .filter(revision -> revision.status() == RevisionStatus.RETRACTED)
        .isPresent();
  }
}
