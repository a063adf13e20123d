package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.issue.StructureException;
import io.github.communique.time.EventTime;
import io.github.communique.value.Extensible;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ConditionKind;
import io.github.communique.vocabulary.ProvisionKind;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A rule of an agreement, usually an obligation, with its parties, conditions and deadline.
 *
 * <pre>{@code
 * Provision.builder().text("en", "both sides pull back heavy weapons")
 *     .obligor(ukraine).obligor(separatists).fulfilledBy(withdrawal).build();
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({
  "text",
  "kind",
  "obligors",
  "beneficiaries",
  "conditions",
  "quantities",
  "deadline",
  "fulfilledBy"
})
public sealed interface Provision extends Extensible, Serializable permits ImmutableProvision {
  /**
   * The rule in words.
   *
   * @return the words
   */
  @JsonProperty(required = true)
  LocalizedText text();

  /**
   * The kind of rule: obligation, permission or prohibition.
   *
   * @return the kind; absent for an obligation, or if not stated
   */
  Optional<ProvisionKind> kind();

  /**
   * The actors who must fulfil the obligation, comply with the prohibition or grant the permission.
   *
   * @return references to actors; empty if the report does not name them, or if the obligation
   *     applies to all parties
   */
  List<Ref<Actor>> obligors();

  /**
   * The actors who benefit from the rule, or to whom the permission is granted.
   *
   * @return references to actors
   */
  List<Ref<Actor>> beneficiaries();

  /**
   * The conditions of the rule.
   *
   * @return the conditions; all of them apply
   */
  List<Condition> conditions();

  /**
   * The numbers in the rule.
   *
   * @return the quantities
   */
  List<Quantity> quantities();

  /**
   * The deadline of the obligation.
   *
   * @return the deadline
   */
  Optional<EventTime> deadline();

  /**
   * The events that fulfil the obligation, including planned events.
   *
   * @return references to events
   */
  List<Ref<Event>> fulfilledBy();

  /**
   * Returns a builder with the values of this provision.
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

  /** A builder for {@link Provision}. */
  final class Builder extends ProvisionBuilderBase {
    Builder() {}

    /**
     * Adds a condition, stated in words, to the {@linkplain Provision#conditions() conditions}.
     *
     * @param kind the kind of condition
     * @param language the language of the text, as a BCP 47 language tag such as {@code en}
     * @param text the condition
     * @return this builder
     * @throws StructureException if the tag is not well-formed ({@code text.language-malformed})
     */
    public Builder condition(ConditionKind kind, String language, String text) {
      return condition(Condition.of(kind, language, text));
    }
  }
}
