package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.internal.structure.StructureCheck;
import io.github.communique.value.Extensible;
import io.github.communique.value.Extensions;
import io.github.communique.value.LocalizedText;
import io.github.communique.issue.StructureException;
import io.github.communique.vocabulary.ConditionKind;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What an event, or an undertaking, waits for: another event of the dossier, or something in words.
 *
 * <pre>{@code
 * Condition.of(ConditionKind.AFTER_COMPLETION, exercise);
 * Condition.of(ConditionKind.IF, "en", "the other side withdraws as well");
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"kind", "event", "text"})
public sealed interface Condition extends Extensible, Serializable permits ImmutableCondition {
  /** The version of the serialized form. */
  long serialVersionUID = 1L;

  /**
   * How it waits.
   *
   * @return after-completion, if, unless, until …
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
  static Condition of(ConditionKind kind, Event event) {
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
  Builder toBuilder();

  /**
   * An empty builder.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Condition}. */
  final class Builder extends ImmutableCondition.Builder {
    Builder() {
      extensions(Extensions.none());
    }

    /**
     * Sets the {@linkplain Condition#event() event it waits for}.
     *
     * @param event the event
     * @return this builder
     */
    public Builder event(Event event) {
      return event(Ref.to(Event.class, event));
    }

    /**
     * Sets the {@linkplain Condition#event() event it waits for}.
     *
     * @param eventId the id of the event
     * @return this builder
     */
    public Builder event(String eventId) {
      return event(Ref.to(Event.class, eventId));
    }

    /**
     * Sets the {@linkplain Condition#text() words}.
     *
     * @param language a tag of BCP 47
     * @param text the condition in words
     * @return this builder
     */
    public Builder text(String language, String text) {
      return text(LocalizedText.of(language, text));
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
     * Builds the condition.
     *
     * @return an immutable condition
     * @throws StructureException if something required is missing or something given malformed;
     *     names everything that is
     */
    @Override
    public Condition build() {
      Condition built = super.build();
      new StructureCheck(Condition.class)
          .required("kind", built.kind())
          .holds(
              built.event().isPresent() || built.text().isPresent(),
              "condition.empty",
              "a condition needs an event or a text")
          .extensions(built.extensions())
          .verify();
      return built;
    }
  }
}
