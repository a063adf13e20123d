package io.github.communique.validation;

/** {@code id.*}: no two objects of a dossier have the same id. */
final class IdRules {
  private IdRules() {}

  static void check(Run run) {
    for (Index.Duplicate duplicate : run.index().duplicates()) {
      String id = run.index().id(duplicate.number());
      Code.ID_DUPLICATE.report(
          run.spot(duplicate.number()).within("id"),
          "id \"" + id + "\" is already that of " + run.spot(duplicate.first()).pointer(),
          "rename one of the two: references to \"" + id + "\" mean the first");
    }
  }
}
