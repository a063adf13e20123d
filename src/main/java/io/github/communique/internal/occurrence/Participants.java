package io.github.communique.internal.occurrence;

import io.github.communique.Actor;
import io.github.communique.Event;
import io.github.communique.Participation;
import io.github.communique.internal.inspection.Index;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.Certainty;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the actors that participate in an event. */
final class Participants {
  /**
   * The maximum length of a chain of enclosing actors. The limit prevents quadratic time for
   * malicious dossiers. In practice, chains are shorter.
   */
  private static final int DEEPEST = 64;

  private final Index index;

  Participants(Index index) {
    this.index = index;
  }

  /** Returns whether a participation is certain and its actor is named. */
  boolean isNamed(Participation participation) {
    Actor actor = index.resolve(participation.actor());
    return actor != null
        && !actor.unnamed()
        && participation.certainty() != Certainty.POSSIBLE
        && participation.certainty() != Certainty.PROBABLE;
  }

  /** Returns the named actors that match a predicate, and the actors that they represent. */
  Set<String> named(Event report, Predicate<Participation> wanted) {
    Set<String> actors = new LinkedHashSet<>();
    for (Participation participation : report.participations()) {
      if (wanted.test(participation) && isNamed(participation)) {
        add(participation, actors);
      }
    }
    return actors;
  }

  /** Adds the actor of a participation, and the actor that it represents. */
  static void add(Participation participation, Set<String> actors) {
    actors.add(participation.actor().id());
    participation.representing().ifPresent(whom -> actors.add(whom.id()));
  }

  boolean isOfKind(Participation participation, ActorKind kind) {
    Actor actor = index.resolve(participation.actor());
    return actor != null && actor.kind().equals(kind);
  }

  /**
   * Returns the state of which a participant is a part, directly or indirectly, or the participant
   * itself if it is a state.
   */
  Optional<String> state(Participation participation) {
    Actor actor = index.resolve(participation.actor());
    for (int i = 0; actor != null && i < DEEPEST; i++) {
      if (actor.kind().equals(ActorKind.STATE)) {
        return Optional.of(actor.id());
      }
      actor = index.resolve(actor.partOf());
    }
    return Optional.empty();
  }
}
