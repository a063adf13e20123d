package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.issue.StructureException;
import io.github.communique.time.EventTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.AffiliationKind;
import io.github.communique.vocabulary.Gender;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person or body that speaks, meets, agrees or acts: a person, a state, a ministry, an office, an
 * organization, an armed group, a negotiation format, or an unnamed "senior official".
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
  "otherNames",
  "lifetime",
  "gender",
  "country",
  "basedIn",
  "partOf",
  "members",
  "affiliations",
  "quantities",
  "identifiers",
  "note"
})
public sealed interface Actor extends DossierObject, Identified<Actor> permits ImmutableActor {
  /**
   * The kind of actor.
   *
   * @return the kind, for example {@code person}
   */
  @JsonProperty(required = true)
  ActorKind kind();

  /**
   * Whether the report describes the actor without naming it. The {@linkplain #name() name} of an
   * unnamed actor is this description, for example "a senior official".
   *
   * @return true if the report describes the actor without naming it
   */
  boolean unnamed();

  /**
   * The name in the report, or the description of an {@linkplain #unnamed() unnamed} actor.
   *
   * @return the name
   */
  @JsonProperty(required = true)
  LocalizedText name();

  /**
   * Other names of the actor, for which no period, certainty or source is stated.
   *
   * @return the names
   */
  List<LocalizedText> aliases();

  /**
   * Names of the actor, each with a period, a certainty or a source.
   *
   * @return the names; they need not include the {@linkplain #aliases() aliases}
   */
  List<ActorName> otherNames();

  /**
   * The period from the birth or founding of the actor to its death or dissolution.
   *
   * @return the time, for example {@code EventTime.until("2019")} for a person who died in 2019;
   *     absent if not stated
   */
  Optional<EventTime> lifetime();

  /**
   * The gender of a person, or of all members of a group.
   *
   * @return the gender; absent if the report does not state it
   */
  Optional<Gender> gender();

  /**
   * The code of the country to which the actor belongs; for a state, its own code. Represent the
   * nationality of a person as an {@linkplain #affiliations() affiliation} of the kind {@code
   * citizen}.
   *
   * @return an ISO 3166-1 alpha-2 code, or a user-assigned code in common use, such as {@code XK};
   *     stored verbatim
   */
  Optional<String> country();

  /**
   * The permanent location of the actor: the seat of an organization, the residence of a person, or
   * the territory of a state.
   *
   * <p>For the location of an actor during an event, use {@link Participation#location()}.
   *
   * @return a reference to a location; absent if not stated
   */
  Optional<Ref<Location>> basedIn();

  /**
   * The larger actor of which this actor is a part.
   *
   * @return a reference to an actor, for example the state to which a ministry belongs
   */
  Optional<Ref<Actor>> partOf();

  /**
   * The members of this actor.
   *
   * @return references to actors, for example the states that form a contact group
   */
  List<Ref<Actor>> members();

  /**
   * The posts, memberships, nationalities and personal relationships of the actor.
   *
   * @return the affiliations, each with its period if the report states one
   */
  List<Affiliation> affiliations();

  /**
   * Numbers that describe the actor independently of an event, such as the population of a country,
   * the number of members of a union or the price of a share.
   *
   * <p>Represent a number that describes the actor during an event, such as a man's age at his
   * arrest or the size of a delegation, as a quantity of the event. Such a quantity {@linkplain
   * Quantity#among() refers} to the actor. If a source states a number about an actor, represent
   * the number as a quantity of a {@link Statement} about the actor.
   *
   * @return the quantities, each with its {@linkplain Quantity#period() period} if the report
   *     states one
   */
  List<Quantity> quantities();

  /**
   * Identifiers of the actor in external registers.
   *
   * @return the identifiers
   */
  List<Identifier> identifiers();

  /**
   * A remark on the actor.
   *
   * @return the remark
   */
  Optional<LocalizedText> note();

  /**
   * Creates an actor with an id, a kind and a name.
   *
   * @param id the id of the actor, unique within its dossier
   * @param kind the kind of the actor
   * @param name the actor's name, stored without a language
   * @return the actor
   * @throws StructureException if the id is not well-formed ({@code id.malformed})
   */
  static Actor of(String id, ActorKind kind, String name) {
    return builder().id(id).kind(kind).name(name).build();
  }

  /**
   * Creates an actor with a kind and a name; the id is {@linkplain DossierObject#idFrom(String)
   * derived from the name}.
   *
   * <p>Actors with the same name get the same id. If a dossier contains two actors with the same
   * name, give them explicit ids. Validation reports duplicate ids.
   *
   * @param kind the kind of the actor
   * @param name the actor's name, stored without a language
   * @return the actor
   */
  static Actor of(ActorKind kind, String name) {
    return of(DossierObject.idFrom(Objects.requireNonNull(name, "name")), kind, name);
  }

  /**
   * Creates an actor that the report describes but does not name; the id is {@linkplain
   * DossierObject#idFrom(String) derived from the description}.
   *
   * <pre>{@code
   * Actor gunmen = Actor.unnamed(ActorKind.ARMED_GROUP, "en", "gunmen");
   * }</pre>
   *
   * <p>Actors with the same description get the same id. If a dossier contains two actors with the
   * same description, give them explicit ids. Validation reports duplicate ids.
   *
   * @param kind the kind of the actor
   * @param language the language of the description, as a BCP 47 language tag such as {@code en}
   * @param description the description, in the report's wording
   * @return the actor
   * @throws StructureException if the tag is not well-formed ({@code text.language-malformed})
   */
  static Actor unnamed(ActorKind kind, String language, String description) {
    String id = DossierObject.idFrom(Objects.requireNonNull(description, "description"));
    return builder().id(id).kind(kind).unnamed(true).name(language, description).build();
  }

  /**
   * Returns a builder with the values of this actor.
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

  /** A builder for {@link Actor}; the id, the kind and the name are required. */
  final class Builder extends ActorBuilderBase {
    Builder() {}

    /**
     * Sets the {@linkplain Actor#name() name} without specifying its language.
     *
     * @param name the actor's name
     * @return this builder
     */
    public Builder name(String name) {
      return name(LocalizedText.of(Objects.requireNonNull(name, "name")));
    }

    /**
     * Adds a post to the {@linkplain Actor#affiliations() affiliations}.
     *
     * @param organization the organization to which the post belongs, or a reference to it
     * @param language the language of the title, as a BCP 47 language tag such as {@code en}
     * @param title the title of the post
     * @return this builder
     */
    public Builder affiliation(Identified<Actor> organization, String language, String title) {
      Objects.requireNonNull(organization, "organization");
      return affiliation(
          organization, LocalizedText.of(language, Objects.requireNonNull(title, "title")));
    }

    /**
     * Adds a post to the {@linkplain Actor#affiliations() affiliations}.
     *
     * @param organizationId the id of the organization to which the post belongs
     * @param language the language of the title, as a BCP 47 language tag such as {@code en}
     * @param title the title of the post
     * @return this builder
     */
    public Builder affiliation(String organizationId, String language, String title) {
      return affiliation(actor(organizationId), language, title);
    }

    /**
     * Adds a post to the {@linkplain Actor#affiliations() affiliations}.
     *
     * @param organization the organization to which the post belongs, or a reference to it
     * @param title the title of the post
     * @return this builder
     */
    public Builder affiliation(Identified<Actor> organization, LocalizedText title) {
      Objects.requireNonNull(organization, "organization");
      return affiliation(Affiliation.builder().organization(organization).title(title).build());
    }

    /**
     * Adds a post to the {@linkplain Actor#affiliations() affiliations}.
     *
     * @param organizationId the id of the organization to which the post belongs
     * @param title the title of the post
     * @return this builder
     */
    public Builder affiliation(String organizationId, LocalizedText title) {
      return affiliation(actor(organizationId), title);
    }

    /**
     * Adds an affiliation of the given kind to the {@linkplain Actor#affiliations() affiliations}.
     *
     * @param organization the other actor or a reference to it, for example the state of a citizen
     * @param kind the kind of relationship
     * @return this builder
     */
    public Builder affiliation(Identified<Actor> organization, AffiliationKind kind) {
      Objects.requireNonNull(organization, "organization");
      Objects.requireNonNull(kind, "kind");
      return affiliation(Affiliation.builder().organization(organization).kind(kind).build());
    }

    /**
     * Adds an affiliation of the given kind to the {@linkplain Actor#affiliations() affiliations}.
     *
     * @param organizationId the id of the other actor, for example the state of a citizen
     * @param kind the kind of relationship
     * @return this builder
     */
    public Builder affiliation(String organizationId, AffiliationKind kind) {
      return affiliation(actor(organizationId), kind);
    }

    private static Ref<Actor> actor(String organizationId) {
      return Ref.to(Actor.class, Objects.requireNonNull(organizationId, "organizationId"));
    }
  }
}
