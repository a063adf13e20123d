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
 * A typed link from one event to another.
 *
 * <pre>{@code
 * Relation.of(talks, RelationType.IMPLEMENTS, minsk);
 * }</pre>
 *
 * <p>Like an event, a relation is a report: it can be denied, uncertain, and attributed.
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
   * The first event, which implements, follows or is part of the second …
   *
   * @return a reference to an event
   */
  @JsonProperty(value = "from", required = true)
  Ref<Event> from();

  /**
   * The type of the link from the first event to the second.
   *
   * @return same-event, part-of, implements …
   */
  @JsonProperty(value = "type", required = true)
  RelationType type();

  /**
   * The second event.
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
   * The report's certainty that the link exists.
   *
   * @return unspecified if the text does not have a cue
   */
  @JsonProperty(value = "certainty", defaultValue = "unspecified")
  Certainty certainty();

  /**
   * The sources of the link.
   *
   * @return the sources; empty if the article itself is the source
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
   * Creates a link between two events.
   *
   * @param from the first event, which implements, follows or is part of the second …
   * @param type the type of the link from the first event to the second
   * @param to the second event, which is implemented, is followed or contains the first …
   * @return the relation
   */
  static Relation of(
      Identified<? extends Event> from, RelationType type, Identified<? extends Event> to) {
    return builder().from(from).type(type).to(to).build();
  }

  /**
   * Creates a link between two events.
   *
   * @param fromId the id of the first event, which implements, follows or is part of the second …
   * @param type the type of the link from the first event to the second
   * @param toId the id of the second event, which is implemented, is followed or contains the first
   *     …
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

  /** Builds a {@link Relation}. */
  final class Builder extends RelationBuilderBase {
    Builder() {}
  }
}
