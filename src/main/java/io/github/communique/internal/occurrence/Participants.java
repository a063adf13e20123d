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
import org.jspecify.annotations.Nullable;

/** Finds the actors that participate in an event. */
record Participants(Index index) {
  /**
   * The maximum length of a chain of enclosing actors. The limit prevents quadratic time for
   * malicious dossiers. In practice, chains are shorter.
   */
  private static final int DEEPEST = 64;

  /** Returns whether a participation is certain and {@link #compared} returns an actor. */
  boolean isComparable(Participation participation) {
    return isCertain(participation) && compared(participation) != null;
  }

  static boolean isCertain(Participation participation) {
    return participation.certainty() != Certainty.POSSIBLE
        && participation.certainty() != Certainty.PROBABLE;
  }

  /** Returns whether the actor of a participation is unnamed or not in the dossier. */
  boolean isUnnamed(Participation participation) {
    Actor actor = index.resolve(participation.actor());
    return actor == null || actor.unnamed();
  }

  /**
   * Returns the participant or, if it is an unnamed group, its {@linkplain #whole whole}. Returns
   * null for an unnamed person, who may be a named person of another report.
   */
  @Nullable Actor compared(Participation participation) {
    Actor actor = index.resolve(participation.actor());
    return actor == null || !actor.unnamed()
        ? actor
        : isUnnamedPerson(participation) ? null : whole(participation);
  }

  boolean isUnnamedPerson(Participation participation) {
    return isOfKind(participation, ActorKind.PERSON) && isUnnamed(participation);
  }

  /**
   * Returns the nearest state of which an unnamed participant is a part, directly or indirectly, or
   * else the largest named actor of which it is a part; null if there is none. For example, returns
   * the state for "soldiers" of the army of a state.
   */
  @Nullable Actor whole(Participation participation) {
    Actor actor = index.resolve(participation.actor());
    Actor whole = null;
    for (int i = 0; actor != null && i < DEEPEST; i++) {
      if (!actor.unnamed()) {
        whole = actor;
        if (actor.kind().equals(ActorKind.STATE)) {
          break;
        }
      }
      actor = index.resolve(actor.partOf());
    }
    return whole;
  }

  /** Returns the {@linkplain #compared actors} that match a predicate, and those they represent. */
  Set<String> compared(Event report, Predicate<Participation> wanted) {
    Set<String> actors = new LinkedHashSet<>();
    for (Participation participation : report.participations()) {
      if (wanted.test(participation) && isComparable(participation)) {
        add(participation, actors);
      }
    }
    return actors;
  }

  /** Adds the {@linkplain #compared actor} of a participation, and the actor that it represents. */
  void add(Participation participation, Set<String> actors) {
    Actor compared = compared(participation);
    if (compared != null) {
      actors.add(compared.id());
    }
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
