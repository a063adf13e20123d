package io.github.communique.internal.inspection;

import io.github.communique.Actor;
import io.github.communique.Affiliation;
import io.github.communique.Dossier;
import io.github.communique.vocabulary.AffiliationKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * For each actor in a dossier, the actors to which it directly belongs. An actor belongs to the
 * actors of which it is a part or a member, and to the actors with which it is affiliated. The ids
 * are sorted, so that the results do not depend on document order.
 */
public final class Members {
  private static final Set<AffiliationKind> APART =
      Set.of(AffiliationKind.OPPOSITION, AffiliationKind.CITIZEN, AffiliationKind.EXILE);

  private final Map<String, List<String>> wholes = new HashMap<>();

  public Members(Dossier dossier) {
    for (Actor actor : dossier.actors()) {
      actor.partOf().ifPresent(whole -> put(actor.id(), whole.id()));
      actor.members().forEach(member -> put(member.id(), actor.id()));
      for (Affiliation affiliation : actor.affiliations()) {
        if (actsForOrganization(affiliation)) {
          affiliation.organization().ifPresent(whole -> put(actor.id(), whole.id()));
        }
      }
    }
    wholes.values().forEach(ids -> ids.sort(Comparator.naturalOrder()));
  }

  private void put(String part, String whole) {
    wholes.computeIfAbsent(part, id -> new ArrayList<>(2)).add(whole);
  }

  /**
   * Returns whether an affiliated actor can act for the organization. Citizens, exiles and
   * opposition parties cannot.
   */
  public static boolean actsForOrganization(Affiliation affiliation) {
    return affiliation.kind().filter(APART::contains).isEmpty();
  }

  /** Returns the ids of the actors to which an actor directly belongs, in ascending order. */
  public List<String> wholes(String actor) {
    return wholes.getOrDefault(actor, List.of());
  }
}
