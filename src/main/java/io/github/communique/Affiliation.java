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
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A post that an actor holds or held, or a membership.
 *
 * <pre>{@code
 * Affiliation.builder().title("en", "President").organization("france")
 *     .period(EventTime.since("2017-05-14")).build();
 * }</pre>
 *
 * <p>Nothing of it is required. The capacity in which an actor takes part in one event belongs to
 * the participation; validation compares the two ({@code actor.affiliation-not-held}).
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"title", "organization", "period"})
public sealed interface Affiliation extends Extensible, Serializable permits ImmutableAffiliation {
  /** The version of the serialized form. */
  long serialVersionUID = 1L;

  /**
   * The name of the post.
   *
   * @return the title; absent for a mere membership or when not stated
   */
  @JsonProperty("title")
  Optional<LocalizedText> title();

  /**
   * The state, body or group that the post belongs to.
   *
   * @return the actor; absent when not stated
   */
  @JsonProperty("organization")
  Optional<Ref<Actor>> organization();

  /**
   * When the post was or is held.
   *
   * @return the period; absent when not stated
   */
  @JsonProperty("period")
  Optional<EventTime> period();

  /**
   * A builder that starts with this affiliation.
   *
   * @return a new builder
   */
  Builder toBuilder();

  /**
   * An empty builder; nothing is required.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Affiliation}. */
  final class Builder extends ImmutableAffiliation.Builder {
    Builder() {
      extensions(Extensions.none());
    }

    /**
     * The name of the post.
     *
     * @param language its language, a tag of BCP 47
     * @param value the title
     * @return this builder
     * @throws StructureException if the tag is not well-formed ({@code text.language-malformed})
     */
    public Builder title(String language, String value) {
      return title(LocalizedText.of(language, value));
    }

    /**
     * The state, body or group that the post belongs to.
     *
     * @param organization the actor
     * @return this builder
     */
    public Builder organization(Actor organization) {
      return organization(organization.id());
    }

    /**
     * The state, body or group that the post belongs to, by its id.
     *
     * @param id the id of an actor of the dossier
     * @return this builder
     * @throws StructureException if the id is not well-formed ({@code id.malformed})
     */
    public Builder organization(String id) {
      return organization(Ref.to(Actor.class, id));
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
     * Builds the affiliation.
     *
     * @return an immutable affiliation
     * @throws StructureException if an extension has the name of a property
     */
    @Override
    public Affiliation build() {
      Affiliation built = super.build();
      new StructureCheck(Affiliation.class).extensions(built.extensions()).verify();
      return built;
    }
  }
}
