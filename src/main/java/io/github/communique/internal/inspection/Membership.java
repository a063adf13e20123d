package io.github.communique.internal.inspection;

import io.github.communique.Actor;
import io.github.communique.Affiliation;
import io.github.communique.Dossier;
import io.github.communique.Ref;
import io.github.communique.vocabulary.AffiliationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A statement that an actor belongs to another actor. An actor belongs to the actors of which it is
 * a part or a member, and to the actors with which it is affiliated.
 *
 * @param affiliation empty if the actor is a part or a member
 */
public record Membership(Ref<Actor> part, Ref<Actor> whole, Optional<Affiliation> affiliation) {
  private static final Set<AffiliationKind> APART =
      Set.of(AffiliationKind.OPPOSITION, AffiliationKind.CITIZEN, AffiliationKind.EXILE);

  private Membership(Ref<Actor> part, Ref<Actor> whole) {
    this(part, whole, Optional.empty());
  }

  /** Returns all memberships in a dossier. */
  public static List<Membership> in(Dossier dossier) {
    List<Membership> all = new ArrayList<>();
    for (Actor actor : dossier.actors()) {
      Ref<Actor> self = Ref.to(Actor.class, actor);
      actor.partOf().ifPresent(whole -> all.add(new Membership(self, whole)));
      actor.members().forEach(member -> all.add(new Membership(member, self)));
      actor.affiliations().stream()
          .filter(Membership::actsForOrganization)
          .forEach(
              post ->
                  post.organization()
                      .ifPresent(whole -> all.add(new Membership(self, whole, Optional.of(post)))));
    }
    return all;
  }

  /**
   * Returns whether an affiliated actor can act for the organization. Citizens, exiles and
   * opposition parties cannot.
   */
  private static boolean actsForOrganization(Affiliation affiliation) {
    return affiliation.kind().filter(APART::contains).isEmpty();
  }
}
