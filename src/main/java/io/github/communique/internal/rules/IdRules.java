package io.github.communique.internal.rules;

import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Index;
import io.github.communique.internal.inspection.Inspection;

/** The {@code id.*} rules, which check that no two objects in a dossier have the same id. */
final class IdRules {
  private IdRules() {}

  static void check(Inspection run) {
    for (Index.Duplicate duplicate : run.index().duplicates()) {
      String id = run.index().id(duplicate.number());
      Code.ID_DUPLICATE.report(
          run.site(duplicate.number()).within("id"),
          "id \"" + id + "\" is already the id of " + run.site(duplicate.first()).pointer(),
          "rename one of the two; references to \"" + id + "\" resolve to the first");
    }
  }
}
