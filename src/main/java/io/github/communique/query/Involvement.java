package io.github.communique.query;

import io.github.communique.vocabulary.ActorKind;

/** How an actor is involved in an event. */
public enum Involvement {
  /**
   * The event names the actor: as a speaker, participant or party, as the audience or target of
   * what is said, or as an obligor or beneficiary of a provision.
   */
  DIRECT,

  /** A participant represents the actor: France, if its president represents it. */
  REPRESENTED,

  /**
   * A format or group of which the actor is a member is involved. Only {@link ActorKind#FORMAT} and
   * {@link ActorKind#GROUP} are included, because an organization does not act in the name of each
   * member.
   */
  MEMBER,

  /**
   * A part, member or (former) office-holder of the actor is involved, directly or through others:
   * the United States, if a part of its forces acts. Only included on request.
   */
  BELONGING
}
