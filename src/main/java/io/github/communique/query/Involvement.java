package io.github.communique.query;

import io.github.communique.Actor;
import io.github.communique.Affiliation;
import io.github.communique.vocabulary.ActorKind;

/** The ways in which an actor can be involved in an event. A minor version may add constants. */
public enum Involvement {
  /**
   * The event names the actor as a speaker, participant or party. In a statement, the actor can
   * also be a target or a member of the audience. In an agreement, the actor can also be an obligor
   * or a beneficiary of a provision.
   */
  DIRECT,

  /**
   * A participant represents the actor. For example, France is involved if its president represents
   * it.
   */
  REPRESENTED,

  /**
   * A format or group is involved whose {@linkplain Actor#members() members} include the actor.
   * Only formats and groups ({@link ActorKind#FORMAT} and {@link ActorKind#GROUP}) are considered,
   * because an organization does not act on behalf of each member.
   */
  MEMBER,

  /**
   * A part, a member, or an office-holder of the actor is involved. This includes indirect
   * relationships, such as a part of a part. For example, the United States is involved if a part
   * of its forces acts. Queries do not include this kind of involvement by default.
   *
   * <p>An office-holder is included only for events that may have occurred in the {@linkplain
   * Affiliation#period() period} of the affiliation. An event without a time may have occurred in
   * any period. A {@linkplain Affiliation#former() former} affiliation without an end is ignored,
   * as are citizens, exiles, opposition parties, and the relatives, lawyers and aides of a person.
   */
  BELONGING
}
