package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.internal.structure.StructureCheck;
import io.github.communique.value.Extensible;
import io.github.communique.value.Extensions;
import io.github.communique.value.LocalizedText;
import io.github.communique.issue.StructureException;
import io.github.communique.vocabulary.Role;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An actor in an event: as what, in which capacity, and for whom.
 *
 * <pre>{@code
 * Participation.of(macron, p -> p.role(INITIATOR).capacity("en", "President").representing(france));
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"actor", "role", "capacity", "representing", "location"})
public sealed interface Participation extends Extensible, Serializable
    permits ImmutableParticipation {
  /** The version of the serialized form. */
  long serialVersionUID = 1L;

  /**
   * Who takes part.
   *
   * @return a reference to an actor of the dossier
   */
  @JsonProperty(value = "actor", required = true)
  Ref<Actor> actor();

  /**
   * What the actor does in the event.
   *
   * @return initiator, mediator, target …; absent where the report does not tell
   */
  @JsonProperty("role")
  Optional<Role> role();

  /**
   * The office or function in which the actor takes part.
   *
   * @return for example "as President of France"
   */
  @JsonProperty("capacity")
  Optional<LocalizedText> capacity();

  /**
   * For whom the actor takes part.
   *
   * @return a reference to the represented actor, for example a state
   */
  @JsonProperty("representing")
  Optional<Ref<Actor>> representing();

  /**
   * From where the actor takes part, when that is not where the event is.
   *
   * @return a reference to a location, for example of one end of a telephone call
   */
  @JsonProperty("location")
  Optional<Ref<Location>> location();

  /**
   * An actor who takes part.
   *
   * @param actor who
   * @return the participation
   */
  static Participation of(Actor actor) {
    return builder().actor(actor).build();
  }

  /**
   * An actor who takes part.
   *
   * @param actorId the id of who
   * @return the participation
   */
  static Participation of(String actorId) {
    return builder().actor(actorId).build();
  }

  /**
   * An actor who takes part in a role.
   *
   * @param actor who
   * @param role as what
   * @return the participation
   */
  static Participation of(Actor actor, Role role) {
    return builder().actor(actor).role(role).build();
  }

  /**
   * An actor who takes part in a role.
   *
   * @param actorId the id of who
   * @param role as what
   * @return the participation
   */
  static Participation of(String actorId, Role role) {
    return builder().actor(actorId).role(role).build();
  }

  /**
   * An actor who takes part, with the details.
   *
   * @param actor who
   * @param details says how, on a new builder
   * @return the participation
   */
  static Participation of(Actor actor, Consumer<Builder> details) {
    Builder builder = builder().actor(actor);
    details.accept(builder);
    return builder.build();
  }

  /**
   * A builder that starts with this participation.
   *
   * @return a new builder
   */
  Builder toBuilder();

  /**
   * An empty builder.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Participation}. */
  final class Builder extends ImmutableParticipation.Builder {
    Builder() {
      extensions(Extensions.none());
    }

    /**
     * Sets the {@linkplain Participation#actor() actor}.
     *
     * @param actor the actor
     * @return this builder
     */
    public Builder actor(Actor actor) {
      return actor(Ref.to(Actor.class, actor));
    }

    /**
     * Sets the {@linkplain Participation#actor() actor}.
     *
     * @param actorId the id of the actor
     * @return this builder
     */
    public Builder actor(String actorId) {
      return actor(Ref.to(Actor.class, actorId));
    }

    /**
     * Sets the {@linkplain Participation#capacity() capacity}.
     *
     * @param language a tag of BCP 47
     * @param capacity the office or function
     * @return this builder
     */
    public Builder capacity(String language, String capacity) {
      return capacity(LocalizedText.of(language, capacity));
    }

    /**
     * Sets {@linkplain Participation#representing() for whom the actor takes part}.
     *
     * @param actor the actor
     * @return this builder
     */
    public Builder representing(Actor actor) {
      return representing(Ref.to(Actor.class, actor));
    }

    /**
     * Sets {@linkplain Participation#representing() for whom the actor takes part}.
     *
     * @param actorId the id of the actor
     * @return this builder
     */
    public Builder representing(String actorId) {
      return representing(Ref.to(Actor.class, actorId));
    }

    /**
     * Sets {@linkplain Participation#location() from where the actor takes part}.
     *
     * @param location the location
     * @return this builder
     */
    public Builder location(Location location) {
      return location(Ref.to(Location.class, location));
    }

    /**
     * Sets {@linkplain Participation#location() from where the actor takes part}.
     *
     * @param locationId the id of the location
     * @return this builder
     */
    public Builder location(String locationId) {
      return location(Ref.to(Location.class, locationId));
    }

    /**
     * Adds a property that the model does not know; see {@link Extensions}.
     *
     * @param name its name, with a colon if it is the application's own
     * @param value its value
     * @return this builder
     */
    public Builder extension(String name, @Nullable Object value) {
      return extensions(super.build().extensions().with(name, value));
    }

    /**
     * Builds the participation.
     *
     * @return an immutable participation
     * @throws StructureException if something required is missing or something given malformed;
     *     names everything that is
     */
    @Override
    public Participation build() {
      Participation built = super.build();
      new StructureCheck(Participation.class)
          .required("actor", built.actor())
          .extensions(built.extensions())
          .verify();
      return built;
    }
  }
}
