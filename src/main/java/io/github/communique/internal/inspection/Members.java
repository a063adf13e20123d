package io.github.communique.internal.inspection;

import io.github.communique.Actor;
import io.github.communique.Affiliation;
import io.github.communique.Dossier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The actors to which each actor in a dossier belongs as a part, as a member or by affiliation. The
 * actors are sorted by id, so that the results do not depend on document order.
 */
public final class Members {
  private final Map<String, List<String>> wholes = new HashMap<>();

  public Members(Dossier dossier) {
    for (Actor actor : dossier.actors()) {
      actor.partOf().ifPresent(whole -> add(actor.id(), whole.id()));
      actor.members().forEach(member -> add(member.id(), actor.id()));
      for (Affiliation affiliation : actor.affiliations()) {
        affiliation.organization().ifPresent(whole -> add(actor.id(), whole.id()));
      }
    }
    wholes.values().forEach(ids -> ids.sort(Comparator.naturalOrder()));
  }

  private void add(String part, String whole) {
    wholes.computeIfAbsent(part, id -> new ArrayList<>(2)).add(whole);
  }

  /** Returns the ids of the actors to which an actor belongs directly, in ascending order. */
  public List<String> wholes(String actor) {
    return wholes.getOrDefault(actor, List.of());
  }
}
