package io.github.communique.internal.rules;

import io.github.communique.Actor;
import io.github.communique.Event;
import io.github.communique.Participation;
import io.github.communique.Ref;
import io.github.communique.internal.inspection.Index;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.Role;
import io.github.communique.vocabulary.Status;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the only actor of an event that requires at least two actors. */
final class Alone {
  private Alone() {}

  /**
   * Returns the only actor of an event if the actor is of one of the given kinds and has fewer than
   * two members; otherwise null. Also returns null if the event is negative, cancelled, postponed
   * or failed.
   */
  static @Nullable Actor of(
      Event event, List<Participation> participations, Index index, Set<ActorKind> kinds) {
    Ref<Actor> only = null;
    for (int i = 0, count = participations.size(); i < count; i++) {
      Participation participation = participations.get(i);
      if (!isAbsent(participation)) {
        if (only != null && !only.equals(participation.actor())) {
          return null;
        }
        only = participation.actor();
      }
    }
    if (only == null
        || event.polarity() == Polarity.NEGATIVE
        || event.status() == Status.CANCELLED
        || event.status() == Status.POSTPONED
        || event.status() == Status.FAILED) {
      return null;
    }
    Actor actor = index.resolve(only);
    return actor != null && kinds.contains(actor.kind()) && actor.members().size() < 2
        ? actor
        : null;
  }

  private static boolean isAbsent(Participation participation) {
    return participation.role().isPresent() && participation.role().get().equals(Role.ABSENT);
  }
}
