package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.internal.structure.StructureCheck;
import io.github.communique.value.Extensible;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ConditionKind;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A condition of, or a reason for, an event or a provision. It refers to another event in the
 * dossier, or is stated in words.
 *
 * <pre>{@code
 * Condition.of(ConditionKind.AFTER_COMPLETION, exercise);
 * Condition.of(ConditionKind.IF, "en", "the other side withdraws as well");
 * Condition.of(ConditionKind.CITING, "en", "security concerns");
 * }</pre>
 *
 * <p>Use this type for a reason that is stated in words. If one event in the dossier is the reason
 * for another, use a {@link Relation} of type {@code causes}, {@code aims-at} or {@code
 * responds-to} between the two events.
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"kind", "event", "delay", "text"})
public sealed interface Condition extends Extensible, Serializable permits ImmutableCondition {
  /**
   * The kind of condition or reason.
   *
   * @return the kind, for example {@code after-completion} or {@code because}
   */
  @JsonProperty(required = true)
  ConditionKind kind();

  /**
   * The event on which the condition is based.
   *
   * @return a reference to an event; absent if the condition is stated only in words
   */
  Optional<Ref<Event>> event();

  /**
   * The time from the end of the referenced event to the event that depends on the condition. For
   * example, the delay is at most 14 days for "within 14 days of the vote", and exactly 90 days for
   * "90 days after the signature". A condition with a delay has the kind {@code after-completion}.
   * If the deadline is a date, as in "by 1 May", represent it as a time, not as a delay.
   *
   * @return a quantity of the kind {@code duration}; absent if not stated
   */
  Optional<Quantity> delay();

  /**
   * The condition in words.
   *
   * @return the words; absent if the reference to the event is sufficient
   */
  Optional<LocalizedText> text();

  /**
   * Creates a condition that refers to an event.
   *
   * @param kind the kind of condition
   * @param event the event on which the condition is based
   * @return the condition
   */
  static Condition of(ConditionKind kind, Identified<? extends Event> event) {
    return builder().kind(kind).event(event).build();
  }

  /**
   * Creates a condition that refers to an event.
   *
   * @param kind the kind of condition
   * @param eventId the id of the event on which the condition is based
   * @return the condition
   */
  static Condition of(ConditionKind kind, String eventId) {
    return builder().kind(kind).event(eventId).build();
  }

  /**
   * Creates a condition in words.
   *
   * @param kind the kind of condition
   * @param language the language of the text, as a BCP 47 language tag
   * @param text the condition in words
   * @return the condition
   */
  static Condition of(ConditionKind kind, String language, String text) {
    return builder().kind(kind).text(language, text).build();
  }

  /**
   * Creates a condition for an event that takes place a certain time after another event, as in
   * "within 14 days of the vote".
   *
   * @param event the event that is completed first
   * @param delay the time between the two events, a quantity of the kind {@code duration}
   * @return a condition of the kind {@code after-completion}
   */
  static Condition after(Identified<? extends Event> event, Quantity delay) {
    return builder().kind(ConditionKind.AFTER_COMPLETION).event(event).delay(delay).build();
  }

  /**
   * Creates a condition for an event that takes place a certain time after another event.
   *
   * @param eventId the id of the event that is completed first
   * @param delay the time between the two events, a quantity of the kind {@code duration}
   * @return a condition of the kind {@code after-completion}
   */
  static Condition after(String eventId, Quantity delay) {
    return builder().kind(ConditionKind.AFTER_COMPLETION).event(eventId).delay(delay).build();
  }

  /**
   * Returns a builder with the values of this condition.
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

  /** A builder for {@link Condition}. */
  final class Builder extends ConditionBuilderBase {
    Builder() {}

    @Override
    void check(Condition built, StructureCheck check) {
      check.holds(
          built.event().isPresent() || built.text().isPresent(),
          "condition.empty",
          "a condition must have an event or a text");
    }
  }
}
