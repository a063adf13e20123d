package io.github.communique.validation;

import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.DossierObject;
import io.github.communique.Event;
import io.github.communique.Ref;
import java.util.List;

/** {@code object.*}: actors, locations and articles are there because something refers to them. */
final class ObjectRules {
  static final List<Rule> ALL =
      List.of(
          Rule.each(Ref.class, (ref, at) -> at.run().referredTo().add(ref.id())),
          ObjectRules::referredTo);

  private ObjectRules() {}

  private static void referredTo(Dossier dossier, Spot at) {
    for (Spot spot : at.run().objects()) {
      DossierObject object = spot.object();
      boolean mayStandAlone =
          object instanceof Event || object instanceof Article && dossier.articles().size() == 1;
      if (!mayStandAlone && !at.run().referredTo().contains(object.id())) {
        Code.OBJECT_UNREFERENCED.report(
            spot, "nothing in the dossier refers to " + Kinds.named(object));
      }
    }
  }
}
