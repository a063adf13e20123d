package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.value.Extensions;
import io.github.communique.value.LocalizedText;
import io.github.communique.issue.StructureException;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.Channel;
import io.github.communique.vocabulary.EventType;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.QuotationForm;
import io.github.communique.vocabulary.Rank;
import io.github.communique.vocabulary.Role;
import io.github.communique.vocabulary.SpeechAct;
import io.github.communique.vocabulary.Status;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A report that somebody said something: who, to whom, in what words, about what.
 *
 * <pre>{@code
 * Statement promise = Statement.builder().id("promise").act(PROMISE).speaker(putin).audience(macron)
 *     .during(call).about(withdrawal).attributedTo(elysee)
 *     .quote(INDIRECT, "en", "he intends to withdraw the troops when the exercise is over").build();
 * }</pre>
 *
 * <p>What a statement is {@linkplain #about() about} it need not assert: one can deny, ask or
 * praise. When all that is known is that "X said that P", write no statement: put X in P's
 * {@linkplain Event#attributions() attributions}. Write one when the saying has more to it: words
 * quoted, an audience, a place, a date, a channel, an act other than {@code state}; then P's
 * attribution names the statement.
 *
 * <p>The status of a statement is {@code occurred} unless stated otherwise.
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("statement")
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
  "act",
  "channel",
  "speakers",
  "audience",
  "targets",
  "quotation",
  "during",
  "about",
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
public sealed interface Statement extends Event permits ImmutableStatement {
  /** The version of the serialized form. */
  long serialVersionUID = 1L;

  @JsonProperty("type")
  @Override
  default EventType type() {
    return EventType.STATEMENT;
  }

  @JsonProperty("status")
  @Override
  Status status();

  /**
   * What is done by saying it.
   *
   * @return state, promise, deny, demand …; absent where the report does not tell
   */
  @JsonProperty("act")
  Optional<SpeechAct> act();

  /**
   * How it was made public.
   *
   * @return speech, press release, social media …
   */
  @JsonProperty("channel")
  Optional<Channel> channel();

  /**
   * Who says it.
   *
   * @return the speakers, in the order of the report
   */
  @JsonProperty("speakers")
  List<Participation> speakers();

  /**
   * To whom it is said.
   *
   * @return references to actors
   */
  @JsonProperty("audience")
  List<Ref<Actor>> audience();

  /**
   * Against or in favour of whom it is said.
   *
   * @return references to actors: who is accused, praised, threatened
   */
  @JsonProperty("targets")
  List<Ref<Actor>> targets();

  /**
   * The words.
   *
   * @return the quotation
   */
  @JsonProperty("quotation")
  Optional<Quotation> quotation();

  /**
   * The meeting during which it was said.
   *
   * @return a reference to a meeting
   */
  @JsonProperty("during")
  Optional<Ref<Meeting>> during();

  /**
   * What it is about, which is not to say that it asserts it.
   *
   * @return references to any objects of the dossier
   */
  @JsonProperty("about")
  List<Ref<DossierObject>> about();

  @Override
  default List<Participation> participations() {
    return speakers();
  }

  /**
   * A builder that starts with this statement.
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

  /** Builds a {@link Statement}; only the id is required. */
  final class Builder extends ImmutableStatement.Builder implements EventBuilder<Builder> {
    Builder() {
      status(Status.OCCURRED);
      polarity(Polarity.POSITIVE);
      certainty(Certainty.UNSPECIFIED);
      rank(Rank.NORMAL);
      extensions(Extensions.none());
    }

    /**
     * Adds a {@linkplain Statement#speakers() speaker}.
     *
     * @param actor who takes part
     * @return this builder
     */
    public Builder speaker(Actor actor) {
      return speaker(Participation.of(actor));
    }

    /**
     * Adds a {@linkplain Statement#speakers() speaker}.
     *
     * @param actorId the id of who takes part
     * @return this builder
     */
    public Builder speaker(String actorId) {
      return speaker(Participation.of(actorId));
    }

    /**
     * Adds a {@linkplain Statement#speakers() speaker}.
     *
     * @param actor who takes part
     * @param role as what
     * @return this builder
     */
    public Builder speaker(Actor actor, Role role) {
      return speaker(Participation.of(actor, role));
    }

    /**
     * Adds a {@linkplain Statement#speakers() speaker}.
     *
     * @param actorId the id of who takes part
     * @param role as what
     * @return this builder
     */
    public Builder speaker(String actorId, Role role) {
      return speaker(Participation.of(actorId, role));
    }

    /**
     * Adds a {@linkplain Statement#speakers() speaker}.
     *
     * @param actor who takes part
     * @param details says how, on a new builder: {@code by -> by.role(HOST).representing(france)}
     * @return this builder
     */
    public Builder speaker(Actor actor, Consumer<Participation.Builder> details) {
      return speaker(Participation.of(actor, details));
    }

    /**
     * Adds to {@linkplain Statement#audience() whom it is said to}.
     *
     * @param actors the actors
     * @return this builder
     */
    public Builder audience(Actor... actors) {
      for (Actor actor : actors) {
        audience(Ref.to(Actor.class, actor));
      }
      return this;
    }

    /**
     * Adds to {@linkplain Statement#audience() whom it is said to}.
     *
     * @param actorIds the ids of the actors
     * @return this builder
     */
    public Builder audience(String... actorIds) {
      for (String id : actorIds) {
        audience(Ref.to(Actor.class, id));
      }
      return this;
    }

    /**
     * Adds {@linkplain Statement#targets() against or in favour of whom it is said}.
     *
     * @param actor the actor
     * @return this builder
     */
    public Builder target(Actor actor) {
      return target(Ref.to(Actor.class, actor));
    }

    /**
     * Adds {@linkplain Statement#targets() against or in favour of whom it is said}.
     *
     * @param actorId the id of the actor
     * @return this builder
     */
    public Builder target(String actorId) {
      return target(Ref.to(Actor.class, actorId));
    }

    /**
     * Sets the {@linkplain Statement#quotation() quotation}.
     *
     * @param form whose words they are
     * @param language a tag of BCP 47
     * @param words the words, without quotation marks
     * @return this builder
     */
    public Builder quote(QuotationForm form, String language, String words) {
      return quote(form, LocalizedText.of(language, words));
    }

    /**
     * Sets the {@linkplain Statement#quotation() quotation}.
     *
     * @param form whose words they are
     * @param words the words, without quotation marks
     * @return this builder
     */
    public Builder quote(QuotationForm form, LocalizedText words) {
      return quotation(Quotation.of(form, words));
    }

    /**
     * Sets the {@linkplain Statement#during() meeting during which it was said}.
     *
     * @param meeting the meeting
     * @return this builder
     */
    public Builder during(Meeting meeting) {
      return during(Ref.to(Meeting.class, meeting));
    }

    /**
     * Sets the {@linkplain Statement#during() meeting during which it was said}.
     *
     * @param meetingId the id of the meeting
     * @return this builder
     */
    public Builder during(String meetingId) {
      return during(Ref.to(Meeting.class, meetingId));
    }

    /**
     * Adds to {@linkplain Statement#about() what it is about}.
     *
     * @param objects any objects of the dossier
     * @return this builder
     */
    public Builder about(DossierObject... objects) {
      for (DossierObject object : objects) {
        about(Ref.to(DossierObject.class, object));
      }
      return this;
    }

    /**
     * Adds to {@linkplain Statement#about() what it is about}.
     *
     * @param objectIds the ids of any objects of the dossier
     * @return this builder
     */
    public Builder about(String... objectIds) {
      for (String id : objectIds) {
        about(Ref.to(DossierObject.class, id));
      }
      return this;
    }

    @Override
    public Builder extension(String name, @Nullable Object value) {
      return extensions(super.build().extensions().with(name, value));
    }

    /**
     * Builds the statement.
     *
     * @return an immutable statement
     * @throws StructureException if something required is missing or something given malformed;
     *     names everything that is
     */
    @Override
    public Statement build() {
      Statement built = super.build();
      EventStructure.check(Statement.class, built)
          .elements("speakers", built.speakers())
          .elements("audience", built.audience())
          .elements("targets", built.targets())
          .elements("about", built.about())
          .verify();
      return built;
    }
  }
}
