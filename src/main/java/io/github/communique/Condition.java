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
 * What an event, or an undertaking, waits for, or what explains it: another event of the dossier,
 * or something in words.
 *
 * <pre>{@code
 * Condition.of(ConditionKind.AFTER_COMPLETION, exercise);
 * Condition.of(ConditionKind.IF, "en", "the other side withdraws as well");
 * Condition.of(ConditionKind.CITING, "en", "security concerns");
 * }</pre>
 *
 * <p>Reasons are conditions in words. Where one event is the reason of another, a {@link Relation}
 * of type {@code causes}, {@code aims-at} or {@code responds-to} joins the two.
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"kind", "event", "text"})
public sealed interface Condition extends Extensible, Serializable permits ImmutableCondition {
  /**
   * How it waits, or how it is explained.
   *
   * @return after-completion, if, unless, until, because, so-that …
   */
  @JsonProperty(value = "kind", required = true)
  ConditionKind kind();

  /**
   * The event it waits for.
   *
   * @return a reference to an event; absent when the condition is in words only
   */
  @JsonProperty("event")
  Optional<Ref<Event>> event();

  /**
   * The condition in words.
   *
   * @return the words; absent when the event says it all
   */
  @JsonProperty("text")
  Optional<LocalizedText> text();

  /**
   * A condition on an event.
   *
   * @param kind how it waits
   * @param event what it waits for
   * @return the condition
   */
  static Condition of(ConditionKind kind, Identified<? extends Event> event) {
    return builder().kind(kind).event(event).build();
  }

  /**
   * A condition on an event.
   *
   * @param kind how it waits
   * @param eventId the id of the event it waits for
   * @return the condition
   */
  static Condition of(ConditionKind kind, String eventId) {
    return builder().kind(kind).event(eventId).build();
  }

  /**
   * A condition in words.
   *
   * @param kind how it waits
   * @param language a tag of BCP 47
   * @param text what it waits for
   * @return the condition
   */
  static Condition of(ConditionKind kind, String language, String text) {
    return builder().kind(kind).text(language, text).build();
  }

  /**
   * A builder that starts with this condition.
   *
   * @return a new builder
   */
  default Builder toBuilder() {
    return new Builder().like(this);
  }

  /**
   * An empty builder.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Condition}. */
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
