package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.time.EventTime;
import io.github.communique.value.Extensible;
import io.github.communique.value.LocalizedText;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One undertaking of an agreement: what is to be done, by whom, for whom, by when, on what
 * conditions.
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
  "obligors",
  "beneficiaries",
  "conditions",
  "quantities",
  "deadline",
  "fulfilledBy"
})
public sealed interface Provision extends Extensible, Serializable permits ImmutableProvision {
  /**
   * The undertaking in words.
   *
   * @return the words
   */
  @JsonProperty(value = "text", required = true)
  LocalizedText text();

  /**
   * Who is obliged.
   *
   * @return references to actors; none means that the report does not tell, or all parties
   */
  @JsonProperty("obligors")
  List<Ref<Actor>> obligors();

  /**
   * To whom it is owed.
   *
   * @return references to actors
   */
  @JsonProperty("beneficiaries")
  List<Ref<Actor>> beneficiaries();

  /**
   * What the undertaking waits for.
   *
   * @return the conditions; all of them apply
   */
  @JsonProperty("conditions")
  List<Condition> conditions();

  /**
   * Numbers in the undertaking.
   *
   * @return the quantities
   */
  @JsonProperty("quantities")
  List<Quantity> quantities();

  /**
   * By when it is to be done.
   *
   * @return the time
   */
  @JsonProperty("deadline")
  Optional<EventTime> deadline();

  /**
   * The events that fulfil the undertaking, or would.
   *
   * @return references to events, often planned ones
   */
  @JsonProperty("fulfilledBy")
  List<Ref<Event>> fulfilledBy();

  /**
   * A builder that starts with this provision.
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

  /** Builds a {@link Provision}. */
  final class Builder extends ProvisionBuilderBase {
    Builder() {}
  }
}
