package io.github.communique.validation;

import io.github.communique.Dossier;
import io.github.communique.vocabulary.RevisionStatus;
import java.util.List;

/** {@code dossier.*}: the dossier as a whole. */
final class DossierRules {
  static final List<Rule> ALL = List.of(DossierRules::holdsSomething, DossierRules::isNotRetracted);

  private DossierRules() {}

  private static void holdsSomething(Dossier dossier, Spot at) {
    if (at.run().objects().isEmpty() && !isRetracted(dossier)) {
      Code.DOSSIER_EMPTY.report(at, "the dossier has no article, actor, location or event");
    }
  }

  private static void isNotRetracted(Dossier dossier, Spot at) {
    if (isRetracted(dossier) && !dossier.events().isEmpty()) {
      Code.DOSSIER_RETRACTED_WITH_CONTENT.report(
          at.within("revision").within("status"),
          "the dossier is retracted, but still has " + dossier.events().size() + " events",
          "a retracted dossier keeps its id, its articles and its revision");
    }
  }

  private static boolean isRetracted(Dossier dossier) {
    return dossier
        .revision()
        .filter(revision -> revision.status() == RevisionStatus.RETRACTED)
        .isPresent();
  }
}
