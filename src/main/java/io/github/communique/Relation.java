package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.value.Extensible;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.RelationType;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A typed relation from one event to another event.
 *
 * <pre>{@code
 * Relation.of(talks, RelationType.IMPLEMENTS, minsk);
 * }</pre>
 *
 * <p>Like an event, a relation is a report, so it can be negative, uncertain and attributed to a
 * source.
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
  /**
   * The first event, for example the event that implements, follows or is part of the second event.
   *
   * @return a reference to an event
   */
  @JsonProperty(required = true)
  Ref<Event> from();

  /**
   * The type of the relation from the first event to the second.
   *
   * @return the type, for example {@code part-of}
   */
  @JsonProperty(required = true)
  RelationType type();

  /**
   * The second event.
   *
   * @return a reference to an event
   */
  @JsonProperty(required = true)
  Ref<Event> to();

  /**
   * Whether the report affirms or negates the relation.
   *
   * @return {@code positive} by default
   */
  @JsonProperty(defaultValue = "positive")
  Polarity polarity();

  /**
   * The certainty with which the report states that the relation exists.
   *
   * @return the certainty; {@code unspecified} if the report does not indicate it
   */
  @JsonProperty(defaultValue = "unspecified")
  Certainty certainty();

  /**
   * The sources of the relation.
   *
   * @return the sources; empty if the article itself is the source
   */
  List<Attribution> attributions();

  /**
   * The passages that support the relation.
   *
   * @return the passages
   */
  List<Evidence> evidence();

  /**
   * A remark on the relation.
   *
   * @return the remark
   */
  Optional<LocalizedText> note();

  /**
   * Creates a relation between two events.
   *
   * @param from the first event, for example the event that implements the second event
   * @param type the type of the relation from the first event to the second
   * @param to the second event, for example the event that is implemented
   * @return the relation
   */
  static Relation of(
      Identified<? extends Event> from, RelationType type, Identified<? extends Event> to) {
    return builder().from(from).type(type).to(to).build();
  }

  /**
   * Creates a relation between two events.
   *
   * @param fromId the id of the first event, for example the event that implements the second event
   * @param type the type of the relation from the first event to the second
   * @param toId the id of the second event, for example the event that is implemented
   * @return the relation
   */
  static Relation of(String fromId, RelationType type, String toId) {
    return builder().from(fromId).type(type).to(toId).build();
  }

  /**
   * Returns a builder with the values of this relation.
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

  /** A builder for {@link Relation}. */
  final class Builder extends RelationBuilderBase {
    Builder() {}
  }
}
