package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.internal.structure.StructureCheck;
import io.github.communique.value.Extensible;
import io.github.communique.value.Extensions;
import io.github.communique.value.LocalizedText;
import io.github.communique.issue.StructureException;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.RelationType;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A typed link from one event to another.
 *
 * <pre>{@code
 * Relation.of(talks, RelationType.IMPLEMENTS, minsk);
 * }</pre>
 *
 * <p>Like an event, a relation is something reported: it can be denied, doubted, and attributed.
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({
  "from",
  "type",
  "to",
  "polarity",
  "certainty",
  "attributions",
  "evidence",
  "note"
})
public sealed interface Relation extends Extensible, Serializable permits ImmutableRelation {
  /** The version of the serialized form. */
  long serialVersionUID = 1L;

  /**
   * The event that the link starts from: what implements, follows, is part …
   *
   * @return a reference to an event
   */
  @JsonProperty(value = "from", required = true)
  Ref<Event> from();

  /**
   * What the first event is to the second.
   *
   * @return same-event, part-of, implements …
   */
  @JsonProperty(value = "type", required = true)
  RelationType type();

  /**
   * The event that the link leads to.
   *
   * @return a reference to an event
   */
  @JsonProperty(value = "to", required = true)
  Ref<Event> to();

  /**
   * Whether the link is asserted or denied.
   *
   * @return positive unless stated otherwise
   */
  @JsonProperty(value = "polarity", defaultValue = "positive")
  Polarity polarity();

  /**
   * How sure the report of the link sounds.
   *
   * @return unspecified where the text gives no cue
   */
  @JsonProperty(value = "certainty", defaultValue = "unspecified")
  Certainty certainty();

  /**
   * Who says that the events are linked.
   *
   * @return the sources; none means that the article says it in its own voice
   */
  @JsonProperty("attributions")
  List<Attribution> attributions();

  /**
   * The passages that support the link.
   *
   * @return the passages
   */
  @JsonProperty("evidence")
  List<Evidence> evidence();

  /**
   * A remark on the link.
   *
   * @return the remark
   */
  @JsonProperty("note")
  Optional<LocalizedText> note();

  /**
   * A link between two events.
   *
   * @param from what implements, follows, is part …
   * @param type what it is to the other
   * @param to what is implemented, followed, the whole …
   * @return the relation
   */
  static Relation of(Event from, RelationType type, Event to) {
    return builder().from(from).type(type).to(to).build();
  }

  /**
   * A link between two events.
   *
   * @param fromId the id of what implements, follows, is part …
   * @param type what it is to the other
   * @param toId the id of what is implemented, followed, the whole …
   * @return the relation
   */
  static Relation of(String fromId, RelationType type, String toId) {
    return builder().from(fromId).type(type).to(toId).build();
  }

  /**
   * A builder that starts with this relation.
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

  /** Builds a {@link Relation}. */
  final class Builder extends ImmutableRelation.Builder {
    Builder() {
      polarity(Polarity.POSITIVE);
      certainty(Certainty.UNSPECIFIED);
      extensions(Extensions.none());
    }

    /**
     * Sets {@linkplain Relation#from() where the link starts}.
     *
     * @param event the event
     * @return this builder
     */
    public Builder from(Event event) {
      return from(Ref.to(Event.class, event));
    }

    /**
     * Sets {@linkplain Relation#from() where the link starts}.
     *
     * @param eventId the id of the event
     * @return this builder
     */
    public Builder from(String eventId) {
      return from(Ref.to(Event.class, eventId));
    }

    /**
     * Sets {@linkplain Relation#to() where the link leads}.
     *
     * @param event the event
     * @return this builder
     */
    public Builder to(Event event) {
      return to(Ref.to(Event.class, event));
    }

    /**
     * Sets {@linkplain Relation#to() where the link leads}.
     *
     * @param eventId the id of the event
     * @return this builder
     */
    public Builder to(String eventId) {
      return to(Ref.to(Event.class, eventId));
    }

    /**
     * Sets the {@linkplain Relation#note() remark}.
     *
     * @param language a tag of BCP 47
     * @param note a remark on the link
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
     * Builds the relation.
     *
     * @return an immutable relation
     * @throws StructureException if something required is missing or something given malformed;
     *     names everything that is
     */
    @Override
    public Relation build() {
      Relation built = super.build();
      new StructureCheck(Relation.class)
          .required("from", built.from())
          .required("type", built.type())
          .required("to", built.to())
          .required("polarity", built.polarity())
          .required("certainty", built.certainty())
          .elements("attributions", built.attributions())
          .elements("evidence", built.evidence())
          .extensions(built.extensions())
          .verify();
      return built;
    }
  }
}
