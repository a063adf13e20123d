package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.internal.structure.StructureCheck;
import io.github.communique.value.Extensions;
import io.github.communique.value.LocalizedText;
import io.github.communique.issue.StructureException;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.IdentifierScheme;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Anyone or anything that speaks, meets, agrees or acts: a person, a state, a ministry, an office,
 * an organization, an armed group, a format of talks, or an unnamed "senior official".
 *
 * <pre>{@code
 * Actor macron = Actor.of("macron", ActorKind.PERSON, "Emmanuel Macron");
 * Actor france = Actor.builder().id("france").kind(ActorKind.STATE).country("FR")
 *     .name(LocalizedText.of("id", "Prancis").translated("en", "France")).build();
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({
  "id",
  "kind",
  "unnamed",
  "name",
  "aliases",
  "country",
  "partOf",
  "members",
  "affiliations",
  "identifiers",
  "note"
})
public sealed interface Actor extends DossierObject permits ImmutableActor {
  /** The version of the serialized form. */
  long serialVersionUID = 1L;

  /**
   * What the actor is.
   *
   * @return person, state, format …
   */
  @JsonProperty(value = "kind", required = true)
  ActorKind kind();

  /**
   * Whether the report does not name the actor, so that the {@linkplain #name() name} is a
   * description: "a senior official".
   *
   * @return true if the actor is described, not named
   */
  @JsonProperty("unnamed")
  boolean unnamed();

  /**
   * The name in the report, or the description of an {@linkplain #unnamed() unnamed} actor.
   *
   * @return the name
   */
  @JsonProperty(value = "name", required = true)
  LocalizedText name();

  /**
   * Other names of the actor.
   *
   * @return the names
   */
  @JsonProperty("aliases")
  List<LocalizedText> aliases();

  /**
   * The country that the actor is, or belongs to.
   *
   * @return a code of ISO 3166-1 alpha-2, or a user-assigned one in use ({@code XK}); kept as given
   */
  @JsonProperty("country")
  Optional<String> country();

  /**
   * The larger actor that this one is a part of.
   *
   * @return a reference to an actor: the state of a ministry, the army of a brigade
   */
  @JsonProperty("partOf")
  Optional<Ref<Actor>> partOf();

  /**
   * The actors that make up this one.
   *
   * @return references to actors: the sides of a contact group
   */
  @JsonProperty("members")
  List<Ref<Actor>> members();

  /**
   * The posts and memberships of the actor.
   *
   * @return the affiliations, each with its period where known
   */
  @JsonProperty("affiliations")
  List<Affiliation> affiliations();

  /**
   * Names of the actor elsewhere.
   *
   * @return the identifiers
   */
  @JsonProperty("identifiers")
  List<Identifier> identifiers();

  /**
   * A remark on the actor.
   *
   * @return the remark
   */
  @JsonProperty("note")
  Optional<LocalizedText> note();

  /**
   * An actor of whom no more is to be said.
   *
   * @param id the name of the actor within its dossier
   * @param kind what the actor is
   * @param name the actor's name, in no particular language
   * @return the actor
   * @throws StructureException if the id is not well-formed ({@code id.malformed})
   */
  static Actor of(String id, ActorKind kind, String name) {
    return builder().id(id).kind(kind).name(name).build();
  }

  /**
   * A builder that starts with this actor.
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

  /** Builds an {@link Actor}; the id, the kind and the name are required. */
  final class Builder extends ImmutableActor.Builder {
    Builder() {
      extensions(Extensions.none());
    }

    /**
     * Sets the {@linkplain Actor#name() name}, in no particular language.
     *
     * @param name the actor's name
     * @return this builder
     */
    public Builder name(String name) {
      return name(LocalizedText.of(name));
    }

    /**
     * Sets the {@linkplain Actor#name() name}.
     *
     * @param language a tag of BCP 47
     * @param name the actor's name
     * @return this builder
     */
    public Builder name(String language, String name) {
      return name(LocalizedText.of(language, name));
    }

    /**
     * Adds another {@linkplain Actor#aliases() name}.
     *
     * @param language a tag of BCP 47
     * @param alias another name of the actor
     * @return this builder
     */
    public Builder alias(String language, String alias) {
      return alias(LocalizedText.of(language, alias));
    }

    /**
     * Sets the {@linkplain Actor#partOf() larger actor that this one is a part of}.
     *
     * @param actor the actor
     * @return this builder
     */
    public Builder partOf(Actor actor) {
      return partOf(Ref.to(Actor.class, actor));
    }

    /**
     * Sets the {@linkplain Actor#partOf() larger actor that this one is a part of}.
     *
     * @param actorId the id of the actor
     * @return this builder
     */
    public Builder partOf(String actorId) {
      return partOf(Ref.to(Actor.class, actorId));
    }

    /**
     * Adds a {@linkplain Actor#members() member}.
     *
     * @param actor the actor
     * @return this builder
     */
    public Builder member(Actor actor) {
      return member(Ref.to(Actor.class, actor));
    }

    /**
     * Adds a {@linkplain Actor#members() member}.
     *
     * @param actorId the id of the actor
     * @return this builder
     */
    public Builder member(String actorId) {
      return member(Ref.to(Actor.class, actorId));
    }

    /**
     * Adds a {@linkplain Actor#affiliations() post}.
     *
     * @param organization where the actor holds it
     * @param language a tag of BCP 47
     * @param title the title of the post
     * @return this builder
     */
    public Builder affiliation(Actor organization, String language, String title) {
      return affiliation(
          Affiliation.builder().title(language, title).organization(organization).build());
    }

    /**
     * Adds a {@linkplain Actor#affiliations() post}.
     *
     * @param organization where the actor holds it
     * @param title the title of the post
     * @return this builder
     */
    public Builder affiliation(Actor organization, LocalizedText title) {
      return affiliation(Affiliation.builder().title(title).organization(organization).build());
    }

    /**
     * Adds an {@linkplain Actor#identifiers() identifier}.
     *
     * @param scheme whose name it is
     * @param value the name
     * @return this builder
     */
    public Builder identifier(IdentifierScheme scheme, String value) {
      return identifier(Identifier.of(scheme, value));
    }

    /**
     * Sets the {@linkplain Actor#note() remark}.
     *
     * @param language a tag of BCP 47
     * @param note a remark on the actor
     * @return this builder
     */
    public Builder note(String language, String note) {
      return note(LocalizedText.of(language, note));
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
     * Builds the actor.
     *
     * @return an immutable actor
     * @throws StructureException if something required is missing or something given malformed;
     *     names everything that is
     */
    @Override
    public Actor build() {
      Actor built = super.build();
      new StructureCheck(Actor.class)
          .id(built.id())
          .required("kind", built.kind())
          .required("name", built.name())
          .text("country", built.country())
          .elements("aliases", built.aliases())
          .elements("members", built.members())
          .elements("affiliations", built.affiliations())
          .elements("identifiers", built.identifiers())
          .extensions(built.extensions())
          .verify();
      return built;
    }
  }
}
