package io.github.communique.internal.rules;

import io.github.communique.Actor;
import io.github.communique.Dossier;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Index;
import io.github.communique.internal.inspection.Inspection;
import io.github.communique.internal.inspection.Kinds;

/** The {@code object.*} rules, which check that each actor, location and article is referenced. */
final class ObjectRules {
  private ObjectRules() {}

  /**
   * Checks all objects except events.
   *
   * @param referredTo for each object number, whether the id of the object is referenced; if
   *     several objects have the same id, only the first object is marked
   */
  static void check(Dossier dossier, boolean[] referredTo, Inspection run) {
    Index index = run.index();
    int first = dossier.articles().size() == 1 ? 1 : 0;
    for (int i = first, count = index.firstEvent(); i < count; i++) {
      // If several objects have the same id, only the first object is marked.
      if (!referredTo[i]
          && !referredTo[index.find(index.id(i))]
          && !(index.object(i) instanceof Actor actor && !actor.quantities().isEmpty())) {
        Code.OBJECT_UNREFERENCED.report(
            run.site(i), Kinds.named(index.object(i)) + " is not referenced in the dossier");
      }
    }
  }
}
