package io.github.communique.validation;

import io.github.communique.Dossier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code id.*}: no two objects of a dossier have the same id. */
final class IdRules {
  static final List<Rule> ALL = List.of(IdRules::unique);

  private IdRules() {}

  private static void unique(Dossier dossier, Spot at) {
    Map<String, Spot> first = new HashMap<>();
    for (Spot spot : at.run().objects()) {
      String id = spot.object().id();
      Spot before = first.putIfAbsent(id, spot);
      if (before != null) {
        Code.ID_DUPLICATE.report(
            spot.within("id"),
            "id \"" + id + "\" is already that of " + before.pointer(),
            "rename one of the two: references to \"" + id + "\" mean the first");
      }
    }
  }
}
