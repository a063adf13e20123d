package io.github.communique.internal.rules;

import io.github.communique.Dossier;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Index;
import io.github.communique.internal.inspection.Inspection;
import io.github.communique.internal.inspection.Kinds;

/** {@code object.*}: actors, locations and articles are referenced. */
final class ObjectRules {
  private ObjectRules() {}

  /**
   * Checks all objects except events.
   *
   * @param referredTo whether a reference names the id of an object, by the number of the first
   *     that has it
   */
  static void check(Dossier dossier, boolean[] referredTo, Inspection run) {
    Index index = run.index();
    int first = dossier.articles().size() == 1 ? 1 : 0;
    for (int i = first, count = index.firstEvent(); i < count; i++) {
      // With a duplicate id, the number is that of another object.
      if (!referredTo[i] && !referredTo[index.find(index.id(i))]) {
        Code.OBJECT_UNREFERENCED.report(
            run.site(i), "nothing in the dossier refers to " + Kinds.named(index.object(i)));
      }
    }
  }
}
