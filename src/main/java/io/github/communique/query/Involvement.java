package io.github.communique.query;

import io.github.communique.vocabulary.ActorKind;

/** How an actor is involved in an event. */
public enum Involvement {
  /**
   * The event names the actor: as a speaker, participant or party, as the audience or target of
   * what is said, or as one whom a provision obliges or benefits.
   */
  DIRECT,

  /** Somebody takes part for the actor: France, when its president represents it. */
  REPRESENTED,

  /**
   * A circle that the actor is a member of is involved. Only what is nothing but its members counts
   * as a circle, a {@link ActorKind#FORMAT} or {@link ActorKind#GROUP}: an organization acts in its
   * own name, not in that of each member.
   */
  MEMBER,

  /**
   * Somebody who belongs to the actor is involved: a part, a member, or who holds or held a post of
   * it, directly or by way of others. The United States, when only a part of its forces acts. This
   * way counts only if it is asked for.
   */
  BELONGING
}
