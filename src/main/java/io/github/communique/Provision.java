package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.internal.structure.StructureCheck;
import io.github.communique.time.EventTime;
import io.github.communique.value.Extensible;
import io.github.communique.value.Extensions;
import io.github.communique.value.LocalizedText;
import io.github.communique.issue.StructureException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One undertaking of an agreement: what is to be done, by whom, for whom, by when, on what
 * conditions.
 *
 * <pre>{@code
 * Provision.builder().text("en", "both sides pull back heavy weapons")
 *     .obligor(ukraine).obligor(separatists).fulfilledBy(withdrawal).build();
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({
  "text",
  "obligors",
  "beneficiaries",
  "conditions",
  "quantities",
  "deadline",
  "fulfilledBy"
})
public sealed interface Provision extends Extensible, Serializable permits ImmutableProvision {
  /** The version of the serialized form. */
  long serialVersionUID = 1L;

  /**
   * The undertaking in words.
   *
   * @return the words
   */
  @JsonProperty(value = "text", required = true)
  LocalizedText text();

  /**
   * Who is obliged.
   *
   * @return references to actors; none means that the report does not tell, or all parties
   */
  @JsonProperty("obligors")
  List<Ref<Actor>> obligors();

  /**
   * To whom it is owed.
   *
   * @return references to actors
   */
  @JsonProperty("beneficiaries")
  List<Ref<Actor>> beneficiaries();

  /**
   * What the undertaking waits for.
   *
   * @return the conditions; all of them apply
   */
  @JsonProperty("conditions")
  List<Condition> conditions();

  /**
   * Numbers in the undertaking.
   *
   * @return the quantities
   */
  @JsonProperty("quantities")
  List<Quantity> quantities();

  /**
   * By when it is to be done.
   *
   * @return the time
   */
  @JsonProperty("deadline")
  Optional<EventTime> deadline();

  /**
   * The events that fulfil the undertaking, or would.
   *
   * @return references to events, often planned ones
   */
  @JsonProperty("fulfilledBy")
  List<Ref<Event>> fulfilledBy();

  /**
   * A builder that starts with this provision.
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

  /** Builds a {@link Provision}. */
  final class Builder extends ImmutableProvision.Builder {
    Builder() {
      extensions(Extensions.none());
    }

    /**
     * Sets the {@linkplain Provision#text() words}.
     *
     * @param language a tag of BCP 47
     * @param text the undertaking in words
     * @return this builder
     */
    public Builder text(String language, String text) {
      return text(LocalizedText.of(language, text));
    }

    /**
     * Adds {@linkplain Provision#obligors() who is obliged}.
     *
     * @param actor the actor
     * @return this builder
     */
    public Builder obligor(Actor actor) {
      return obligor(Ref.to(Actor.class, actor));
    }

    /**
     * Adds {@linkplain Provision#obligors() who is obliged}.
     *
     * @param actorId the id of the actor
     * @return this builder
     */
    public Builder obligor(String actorId) {
      return obligor(Ref.to(Actor.class, actorId));
    }

    /**
     * Adds {@linkplain Provision#beneficiaries() to whom it is owed}.
     *
     * @param actor the actor
     * @return this builder
     */
    public Builder beneficiary(Actor actor) {
      return beneficiary(Ref.to(Actor.class, actor));
    }

    /**
     * Adds {@linkplain Provision#beneficiaries() to whom it is owed}.
     *
     * @param actorId the id of the actor
     * @return this builder
     */
    public Builder beneficiary(String actorId) {
      return beneficiary(Ref.to(Actor.class, actorId));
    }

    /**
     * Adds an event that {@linkplain Provision#fulfilledBy() fulfils it}.
     *
     * @param event the event
     * @return this builder
     */
    public Builder fulfilledBy(Event event) {
      return fulfilledBy(Ref.to(Event.class, event));
    }

    /**
     * Adds an event that {@linkplain Provision#fulfilledBy() fulfils it}.
     *
     * @param eventId the id of the event
     * @return this builder
     */
    public Builder fulfilledBy(String eventId) {
      return fulfilledBy(Ref.to(Event.class, eventId));
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
     * Builds the provision.
     *
     * @return an immutable provision
     * @throws StructureException if something required is missing or something given malformed;
     *     names everything that is
     */
    @Override
    public Provision build() {
      Provision built = super.build();
      new StructureCheck(Provision.class)
          .required("text", built.text())
          .elements("obligors", built.obligors())
          .elements("beneficiaries", built.beneficiaries())
          .elements("conditions", built.conditions())
          .elements("quantities", built.quantities())
          .elements("fulfilledBy", built.fulfilledBy())
          .extensions(built.extensions())
          .verify();
      return built;
    }
  }
}
