package io.github.communique.internal.inspection;

import io.github.communique.Actor;
import io.github.communique.Affiliation;
import io.github.communique.Dossier;
import io.github.communique.Ref;
import io.github.communique.vocabulary.AffiliationKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * For each actor in a dossier, the actors to which it belongs as a part, as a member or by
 * affiliation. These actors are sorted by id, so that the results do not depend on document order.
 */
public final class Members {
  private static final Set<AffiliationKind> APART =
      Set.of(AffiliationKind.OPPOSITION, AffiliationKind.CITIZEN, AffiliationKind.EXILE);

  private final Map<String, List<String>> wholes = new HashMap<>();

  public Members(Dossier dossier) {
    forEach(
        dossier,
        (part, whole) -> wholes.computeIfAbsent(part, id -> new ArrayList<>(2)).add(whole));
    wholes.values().forEach(ids -> ids.sort(Comparator.naturalOrder()));
  }

  /**
   * Finds all pairs of actors in which the first actor directly belongs to the second, and passes
   * the ids of each pair to the consumer. Ignores the affiliations of citizens, exiles and
   * opposition parties, because these actors do not act for the organization.
   */
  public static void forEach(Dossier dossier, BiConsumer<String, String> action) {
    for (Actor actor : dossier.actors()) {
      if (actor.partOf().isPresent()) {
        action.accept(actor.id(), actor.partOf().get().id());
      }
      for (Ref<Actor> member : actor.members()) {
        action.accept(member.id(), actor.id());
      }
      for (Affiliation post : actor.affiliations()) {
        if (post.organization().isPresent()
            && (post.kind().isEmpty() || !APART.contains(post.kind().get()))) {
          action.accept(actor.id(), post.organization().get().id());
        }
      }
    }
  }

  /** Returns the ids of the actors to which an actor directly belongs, in ascending order. */
  public List<String> wholes(String actor) {
    return wholes.getOrDefault(actor, List.of());
  }
}
