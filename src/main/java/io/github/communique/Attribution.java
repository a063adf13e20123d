package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.internal.structure.StructureCheck;
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
 * Who is the source of a report: a chain of actors, or the statement that says it.
 *
 * <p>The chain is innermost first: {@code ["putin", "elysee"]} is "the Elysée said that Putin
 * said". Where a {@link Statement} of the dossier says it, the attribution names that statement
 * instead; its speakers and its own attributions are then the chain.
 *
 * <pre>{@code
 * Attribution.builder().chain(agencies).cue("en", "report").dateline(moscow).build();
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"chain", "statement", "cue", "dateline"})
public sealed interface Attribution extends Extensible, Serializable permits ImmutableAttribution {
  /** The version of the serialized form. */
  long serialVersionUID = 1L;

  /**
   * Who says so.
   *
   * @return references to actors, innermost first; empty when a {@linkplain #statement() statement}
   *     is the source
   */
  @JsonProperty("chain")
  List<Ref<Actor>> chain();

  /**
   * The statement that says so.
   *
   * @return a reference to a statement; absent when the source is a {@linkplain #chain() chain}
   */
  @JsonProperty("statement")
  Optional<Ref<Statement>> statement();

  /**
   * The words that attribute.
   *
   * @return for example "said", "according to"
   */
  @JsonProperty("cue")
  Optional<LocalizedText> cue();

  /**
   * Where it was said from.
   *
   * @return a reference to a location, for example the place an agency reports from
   */
  @JsonProperty("dateline")
  Optional<Ref<Location>> dateline();

  /**
   * A builder that starts with this attribution.
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

  /** Builds an {@link Attribution}. */
  final class Builder extends ImmutableAttribution.Builder {
    Builder() {
      extensions(Extensions.none());
    }

    /**
     * Adds to the {@linkplain Attribution#chain() chain}.
     *
     * @param actors who says so, innermost first
     * @return this builder
     */
    public Builder chain(Actor... actors) {
      for (Actor actor : actors) {
        chain(Ref.to(Actor.class, actor));
      }
      return this;
    }

    /**
     * Adds to the {@linkplain Attribution#chain() chain}.
     *
     * @param actorIds the ids of who says so, innermost first
     * @return this builder
     */
    public Builder chain(String... actorIds) {
      for (String id : actorIds) {
        chain(Ref.to(Actor.class, id));
      }
      return this;
    }

    /**
     * Sets the {@linkplain Attribution#statement() statement that says so}.
     *
     * @param statement the statement
     * @return this builder
     */
    public Builder statement(Statement statement) {
      return statement(Ref.to(Statement.class, statement));
    }

    /**
     * Sets the {@linkplain Attribution#statement() statement that says so}.
     *
     * @param statementId the id of the statement
     * @return this builder
     */
    public Builder statement(String statementId) {
      return statement(Ref.to(Statement.class, statementId));
    }

    /**
     * Sets the {@linkplain Attribution#cue() words that attribute}.
     *
     * @param language a tag of BCP 47
     * @param cue for example "said"
     * @return this builder
     */
    public Builder cue(String language, String cue) {
      return cue(LocalizedText.of(language, cue));
    }

    /**
     * Sets {@linkplain Attribution#dateline() where it was said from}.
     *
     * @param location the location
     * @return this builder
     */
    public Builder dateline(Location location) {
      return dateline(Ref.to(Location.class, location));
    }

    /**
     * Sets {@linkplain Attribution#dateline() where it was said from}.
     *
     * @param locationId the id of the location
     * @return this builder
     */
    public Builder dateline(String locationId) {
      return dateline(Ref.to(Location.class, locationId));
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
     * Builds the attribution.
     *
     * @return an immutable attribution
     * @throws StructureException if something required is missing or something given malformed;
     *     names everything that is
     */
    @Override
    public Attribution build() {
      Attribution built = super.build();
      boolean empty = built.chain().isEmpty() && built.statement().isEmpty();
      boolean both = !built.chain().isEmpty() && built.statement().isPresent();
      new StructureCheck(Attribution.class)
          .elements("chain", built.chain())
          .holds(!empty, "attribution.empty", "an attribution needs a chain or a statement")
          .holds(
              !both,
              "attribution.shape",
              "an attribution has a chain or a statement, not both: the statement's speakers are the"
                  + " chain")
          .extensions(built.extensions())
          .verify();
      return built;
    }
  }
}
