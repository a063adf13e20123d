package io.github.communique.validation;

import io.github.communique.Actor;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Participation;
import io.github.communique.Ref;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.Role;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds who is alone in an event that takes two. */
final class Alone {
  private Alone() {}

  /**
   * The single actor of an event, if it is of one of the kinds given and has no members. An event
   * that names nobody tells nothing, and what did not happen takes nobody.
   */
  static Optional<Actor> of(Event event, Dossier dossier, Set<ActorKind> kinds) {
    Set<Ref<Actor>> present = new HashSet<>();
    for (Participation participation : event.participations()) {
      if (!participation.role().filter(Role.ABSENT::equals).isPresent()) {
        present.add(participation.actor());
      }
    }
    return present.size() != 1 || event.polarity() == Polarity.NEGATIVE
        ? Optional.empty()
        : dossier
            .resolve(present.iterator().next())
            .filter(actor -> kinds.contains(actor.kind()) && actor.members().size() < 2);
  }
}
