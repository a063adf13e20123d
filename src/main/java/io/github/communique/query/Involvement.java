package io.github.communique.query;

import io.github.communique.vocabulary.ActorKind;

/** A kind of involvement of an actor in an event. */
public enum Involvement {
  /**
   * The event names the actor as a speaker, participant or party, as the audience or target of a
   * statement, or as an obligor or beneficiary of a provision.
   */
  DIRECT,

  /**
   * A participant represents the actor. For example, France is involved if its president represents
   * it.
   */
  REPRESENTED,

  /**
   * A format or group of which the actor is a member is involved. Only actors of the kinds {@link
   * ActorKind#FORMAT} and {@link ActorKind#GROUP} are included, because an organization does not
   * act in the name of each member.
   */
  MEMBER,

  /**
   * A part, member or (former) office-holder of the actor is involved, directly or indirectly. For
   * example, the United States is involved if a part of its forces acts. Included only on request.
   */
  BELONGING
}
