package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.time.EventTime;
import io.github.communique.value.Extensions;
import io.github.communique.value.LocalizedText;
import io.github.communique.issue.StructureException;
import io.github.communique.vocabulary.AgreementForm;
import io.github.communique.vocabulary.AgreementStage;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.EventType;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.Rank;
import io.github.communique.vocabulary.Role;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A report that two or more parties commit to something: from a word on the telephone to a treaty.
 *
 * <pre>{@code
 * Agreement accord = Agreement.builder().id("accord").status(OCCURRED).form(UNDERSTANDING)
 *     .party(macron).party(putin).reachedAt(call)
 *     .provision("en", "both work for a meeting of the contact group within hours").build();
 * }</pre>
 *
 * <p>It is an agreement when a party could later be accused of not keeping it, even one made by
 * word of mouth; else it is a {@link Statement} with act {@code agree}. The steps of a treaty's
 * life (signing, ratification, entry into force …) are {@link Action}s that {@code concerns} it.
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("agreement")
@JsonPropertyOrder({
  "type",
  "id",
  "summary",
  "status",
  "polarity",
  "certainty",
  "asOf",
  "time",
  "places",
  "topics",
  "name",
  "form",
  "stage",
  "parties",
  "provisions",
  "reachedAt",
  "validity",
  "conditions",
  "articles",
  "attributions",
  "identifiers",
  "classifications",
  "quantities",
  "evidence",
  "confidence",
  "rank"
})
public sealed interface Agreement extends Event permits ImmutableAgreement {
  /** The version of the serialized form. */
  long serialVersionUID = 1L;

  @JsonProperty("type")
  @Override
  default EventType type() {
    return EventType.AGREEMENT;
  }

  /**
   * What the agreement is called.
   *
   * @return the name, for agreements that have one
   */
  @JsonProperty("name")
  Optional<LocalizedText> name();

  /**
   * What it is: an understanding, a ceasefire, a treaty …
   *
   * @return the form
   */
  @JsonProperty("form")
  Optional<AgreementForm> form();

  /**
   * Where it stands as of {@link #asOf()}: proposed, signed, in force …
   *
   * @return the stage
   */
  @JsonProperty("stage")
  Optional<AgreementStage> stage();

  /**
   * Who commits to it.
   *
   * @return the parties, in the order of the report; none means that it names nobody
   */
  @JsonProperty("parties")
  List<Participation> parties();

  /**
   * What is undertaken.
   *
   * @return the undertakings, in the order of the report
   */
  @JsonProperty("provisions")
  List<Provision> provisions();

  /**
   * The meeting at which it was reached.
   *
   * @return a reference to a meeting
   */
  @JsonProperty("reachedAt")
  Optional<Ref<Meeting>> reachedAt();

  /**
   * From when to when it is to apply.
   *
   * @return the time
   */
  @JsonProperty("validity")
  Optional<EventTime> validity();

  @Override
  default List<Participation> participations() {
    return parties();
  }

  /**
   * A builder that starts with this agreement.
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

  /** Builds an {@link Agreement}; the id and the status are required. */
  final class Builder extends ImmutableAgreement.Builder implements EventBuilder<Builder> {
    Builder() {
      polarity(Polarity.POSITIVE);
      certainty(Certainty.UNSPECIFIED);
      rank(Rank.NORMAL);
      extensions(Extensions.none());
    }

    /**
     * Sets the {@linkplain Agreement#name() name}.
     *
     * @param language a tag of BCP 47
     * @param name what the agreement is called
     * @return this builder
     */
    public Builder name(String language, String name) {
      return name(LocalizedText.of(language, name));
    }

    /**
     * Adds a {@linkplain Agreement#parties() party}.
     *
     * @param actor who takes part
     * @return this builder
     */
    public Builder party(Actor actor) {
      return party(Participation.of(actor));
    }

    /**
     * Adds a {@linkplain Agreement#parties() party}.
     *
     * @param actorId the id of who takes part
     * @return this builder
     */
    public Builder party(String actorId) {
      return party(Participation.of(actorId));
    }

    /**
     * Adds a {@linkplain Agreement#parties() party}.
     *
     * @param actor who takes part
     * @param role as what
     * @return this builder
     */
    public Builder party(Actor actor, Role role) {
      return party(Participation.of(actor, role));
    }

    /**
     * Adds a {@linkplain Agreement#parties() party}.
     *
     * @param actorId the id of who takes part
     * @param role as what
     * @return this builder
     */
    public Builder party(String actorId, Role role) {
      return party(Participation.of(actorId, role));
    }

    /**
     * Adds a {@linkplain Agreement#parties() party}.
     *
     * @param actor who takes part
     * @param details says how, on a new builder: {@code by -> by.role(HOST).representing(france)}
     * @return this builder
     */
    public Builder party(Actor actor, Consumer<Participation.Builder> details) {
      return party(Participation.of(actor, details));
    }

    /**
     * Adds a {@linkplain Agreement#provisions() provision} in words.
     *
     * @param language a tag of BCP 47
     * @param text what is undertaken
     * @return this builder
     */
    public Builder provision(String language, String text) {
      return provision(Provision.builder().text(language, text).build());
    }

    /**
     * Adds a {@linkplain Agreement#provisions() provision} in words.
     *
     * @param text what is undertaken
     * @return this builder
     */
    public Builder provision(LocalizedText text) {
      return provision(Provision.builder().text(text).build());
    }

    /**
     * Adds a {@linkplain Agreement#provisions() provision} with its details.
     *
     * @param details says what is undertaken by whom, on a new builder
     * @return this builder
     */
    public Builder provision(Consumer<Provision.Builder> details) {
      Provision.Builder provision = Provision.builder();
      details.accept(provision);
      return provision(provision.build());
    }

    /**
     * Sets the {@linkplain Agreement#reachedAt() meeting at which it was reached}.
     *
     * @param meeting the meeting
     * @return this builder
     */
    public Builder reachedAt(Meeting meeting) {
      return reachedAt(Ref.to(Meeting.class, meeting));
    }

    /**
     * Sets the {@linkplain Agreement#reachedAt() meeting at which it was reached}.
     *
     * @param meetingId the id of the meeting
     * @return this builder
     */
    public Builder reachedAt(String meetingId) {
      return reachedAt(Ref.to(Meeting.class, meetingId));
    }

    @Override
    public Builder extension(String name, @Nullable Object value) {
      return extensions(super.build().extensions().with(name, value));
    }

    /**
     * Builds the agreement.
     *
     * @return an immutable agreement
     * @throws StructureException if something required is missing or something given malformed;
     *     names everything that is
     */
    @Override
    public Agreement build() {
      Agreement built = super.build();
      EventStructure.check(Agreement.class, built)
          .elements("parties", built.parties())
          .elements("provisions", built.provisions())
          .verify();
      return built;
    }
  }
}
