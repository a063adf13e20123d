package io.github.communique;

import io.github.communique.vocabulary.Role;
import java.util.function.Consumer;

/**
 * What the builders of events with participants offer; statements have speakers, and agreements
 * parties.
 *
 * @param <B> the builder itself
 */
public sealed interface ParticipantsBuilder<B extends ParticipantsBuilder<B>>
    permits Meeting.Builder, Action.Builder {
  /**
   * Adds a participant.
   *
   * @param participation an actor and its part in the event
   * @return this builder
   */
  B participant(Participation participation);

  /**
   * Adds a participant.
   *
   * @param actor who takes part
   * @return this builder
   */
  default B participant(Actor actor) {
    return participant(Participation.of(actor));
  }

  /**
   * Adds a participant.
   *
   * @param actorId the id of who takes part
   * @return this builder
   */
  default B participant(String actorId) {
    return participant(Participation.of(actorId));
  }

  /**
   * Adds a participant.
   *
   * @param actor who takes part
   * @param role as what
   * @return this builder
   */
  default B participant(Actor actor, Role role) {
    return participant(Participation.of(actor, role));
  }

  /**
   * Adds a participant.
   *
   * @param actorId the id of who takes part
   * @param role as what
   * @return this builder
   */
  default B participant(String actorId, Role role) {
    return participant(Participation.of(actorId, role));
  }

  /**
   * Adds a participant.
   *
   * @param actor who takes part
   * @param details says how, on a new builder: {@code by -> by.role(HOST).representing(france)}
   * @return this builder
   */
  default B participant(Actor actor, Consumer<Participation.Builder> details) {
    return participant(Participation.of(actor, details));
  }
}
