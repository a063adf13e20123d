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
          "id \"%s\" is also the id of the object at %s"
              .formatted(id, run.site(duplicate.first()).pointer()),
          "change one of the two ids; until then, references resolve to the first object");
    }
  }
}
