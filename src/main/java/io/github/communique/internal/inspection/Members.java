package io.github.communique.internal.inspection;

import io.github.communique.Dossier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * For each actor in a dossier, the actors to which it directly belongs, at any time. The ids are
 * sorted, so that the results do not depend on document order.
 */
public final class Members {
  private final Map<String, List<String>> wholes = new HashMap<>();

  public Members(Dossier dossier) {
    for (Membership link : Membership.in(dossier)) {
      wholes.computeIfAbsent(link.part().id(), id -> new ArrayList<>(2)).add(link.whole().id());
    }
    wholes.values().forEach(ids -> ids.sort(Comparator.naturalOrder()));
  }

  /** Returns the ids of the actors to which an actor directly belongs, in ascending order. */
  public List<String> wholes(String actor) {
    return wholes.getOrDefault(actor, List.of());
  }
}
