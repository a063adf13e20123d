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
 * A condition of an event or a provision, or a reason for it: another event in the dossier, or a
 * text.
 *
 * <pre>{@code
 * Condition.of(ConditionKind.AFTER_COMPLETION, exercise);
 * Condition.of(ConditionKind.IF, "en", "the other side withdraws as well");
 * Condition.of(ConditionKind.CITING, "en", "security concerns");
 * }</pre>
 *
 * <p>A condition can also be a reason, stated in words. If one event is the reason for another
 * event, use a {@link Relation} of type {@code causes}, {@code aims-at} or {@code responds-to}
 * between the two events.
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
  @JsonProperty(value = "kind", required = true)
  ConditionKind kind();

  /**
   * The event on which the condition is based.
   *
   * @return a reference to an event; absent if the condition is only a text
   */
  @JsonProperty("event")
  Optional<Ref<Event>> event();

  /**
   * The time between the end of the condition and the event: "within 14 days of the vote" is at
   * most 14 days, "90 days after the signature" is exactly 90 days. The kind of the condition is
   * {@code after-completion}. A deadline with a date is a time.
   *
   * @return a quantity of the kind {@code duration}; absent if not stated
   */
  @JsonProperty("delay")
  Optional<Quantity> delay();

  /**
   * The condition in words.
   *
   * @return the words; absent if the reference to the event is sufficient
   */
  @JsonProperty("text")
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
   * Creates a condition for an event that takes place a certain time after another: "within 14 days
   * of the vote".
   *
   * @param event the event that is completed first
   * @param delay the time between the two, a quantity of the kind {@code duration}
   * @return a condition of the kind {@code after-completion}
   */
  static Condition after(Identified<? extends Event> event, Quantity delay) {
    return builder().kind(ConditionKind.AFTER_COMPLETION).event(event).delay(delay).build();
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
