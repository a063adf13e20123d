package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.value.Extensible;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.Role;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * The participation of an actor in an event: the actor, its role and capacity, and the actor that
 * it represents.
 *
 * <pre>{@code
 * Participation.of(macron, p -> p.role(INITIATOR).capacity("en", "President").representing(france));
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"actor", "role", "certainty", "capacity", "representing", "location"})
public sealed interface Participation extends Extensible, Serializable
    permits ImmutableParticipation {
  /**
   * The actor.
   *
   * @return a reference to an actor in the dossier
   */
  @JsonProperty(required = true)
  Ref<Actor> actor();

  /**
   * The role of the actor in the event.
   *
   * @return the role, for example {@code mediator}; absent if the report does not state it
   */
  Optional<Role> role();

  /**
   * The certainty with which the report states that this actor took part. For example, the
   * participation of a suspect is {@code possible} or {@code probable} even if the attack is
   * certain.
   *
   * @return the certainty; {@code unspecified} if the report does not indicate it
   */
  @JsonProperty(defaultValue = "unspecified")
  Certainty certainty();

  /**
   * The office or function in which the actor takes part.
   *
   * @return the capacity, for example "as President of France"
   */
  Optional<LocalizedText> capacity();

  /**
   * The actor that the participant represents.
   *
   * @return a reference to the represented actor, for example a state
   */
  Optional<Ref<Actor>> representing();

  /**
   * The location of the actor, if the actor is not at the place of the event.
   *
   * @return a reference to a location, for example the location of a caller
   */
  Optional<Ref<Location>> location();

  /**
   * Creates the participation of an actor.
   *
   * @param actor the actor
   * @return the participation
   */
  static Participation of(Identified<Actor> actor) {
    return builder().actor(actor).build();
  }

  /**
   * Creates the participation of an actor.
   *
   * @param actorId the id of the actor
   * @return the participation
   */
  static Participation of(String actorId) {
    return builder().actor(actorId).build();
  }

  /**
   * Creates the participation of an actor in a role.
   *
   * @param actor the actor
   * @param role the role
   * @return the participation
   */
  static Participation of(Identified<Actor> actor, Role role) {
    return builder().actor(actor).role(role).build();
  }

  /**
   * Creates the participation of an actor in a role.
   *
   * @param actorId the id of the actor
   * @param role the role
   * @return the participation
   */
  static Participation of(String actorId, Role role) {
    return builder().actor(actorId).role(role).build();
  }

  /**
   * Creates the participation of an actor, with the properties that {@code details} sets.
   *
   * @param actor the actor
   * @param details a function that sets the properties of a new builder
   * @return the participation
   */
  static Participation of(Identified<Actor> actor, Consumer<Participation.Builder> details) {
    Objects.requireNonNull(details, "details");
    Builder builder = builder().actor(actor);
    details.accept(builder);
    return builder.build();
  }

  /**
   * Returns a builder with the values of this participation.
   *
   * @return a new builder
   */
  default Builder toBuilder() {
    return new Builder().like(this);
  }

  /**
   * Returns an empty builder.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder for {@link Participation}. */
  final class Builder extends ParticipationBuilderBase {
    Builder() {}
  }
}
