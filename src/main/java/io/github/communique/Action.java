package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.EventType;
import io.github.communique.vocabulary.Instrument;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A report of a past or future action other than a statement, a meeting or an agreement, for
 * example a withdrawal, an exercise, a sanction, an attack or a vote.
 *
 * <pre>{@code
 * Action withdrawal = Action.builder().id("withdrawal").kind(WITHDRAW_FORCES).status(INTENDED)
 *     .participant(forces, INITIATOR).place(belarus, ORIGIN)
 *     .condition(Condition.of(AFTER_COMPLETION, exercise)).build();
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("action")
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
  "kind",
  "instruments",
  "duration",
  "participants",
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
public sealed interface Action extends Event permits ImmutableAction {
  @Override
  default EventType type() {
    return EventType.ACTION;
  }

  /**
   * The kind of action.
   *
   * @return the kind, for example {@code withdraw-forces}
   */
  @JsonProperty(required = true)
  ActionKind kind();

  /**
   * The means of the action: weapons, tools or methods, or the form of a sanction, a restriction, a
   * vote or a strike.
   *
   * @return the means, for example {@code drone}; empty if the report does not state any
   */
  List<Instrument> instruments();

  /**
   * The actual or planned duration of the action, for example 19 days for a voyage. To represent an
   * approximate duration, or the length of something else, such as a prison sentence, use a {@link
   * Quantity} of the kind {@code duration}.
   *
   * @return the duration; in JSON, it is written in hours, minutes and seconds, for example {@code
   *     PT456H}
   */
  Optional<Duration> duration();

  /**
   * The actors who perform the action, the actors affected by it, and other participants.
   *
   * @return the participants, in the order of the report; empty if the report does not name any
   */
  List<Participation> participants();

  @Override
  default List<Participation> participations() {
    return participants();
  }

  /**
   * Returns a builder with the values of this action.
   *
   * @return a new builder
   */
  @Override
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

  /** A builder for {@link Action}; the id, the status and the kind are required. */
  final class Builder extends ActionBuilderBase {
    Builder() {}
  }
}
