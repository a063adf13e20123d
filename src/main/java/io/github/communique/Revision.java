package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.internal.text.Range;
import io.github.communique.time.PartialDateTime;
import io.github.communique.value.Extensible;
import io.github.communique.vocabulary.RevisionStatus;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which state of a dossier this is, and whether it still holds.
 *
 * <pre>{@code
 * Revision.builder().number(2).status(RevisionStatus.CURRENT)
 *     .reason("the call was on Sunday").build();
 * }</pre>
 *
 * <p>All revisions of a dossier share its id; the hash of its content leaves the revision out. A
 * number below 1 is refused with {@code json.type}.
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"number", "status", "modified", "reason"})
public sealed interface Revision extends Extensible, Serializable permits ImmutableRevision {
  /**
   * The place of this state in the order of all.
   *
   * @return the number, 1 for the first
   */
  @JsonProperty(value = "number", required = true)
  @Range(least = 1)
  int number();

  /**
   * Whether this state still holds.
   *
   * @return the status
   */
  @JsonProperty(value = "status", required = true)
  RevisionStatus status();

  /**
   * When this state came to be.
   *
   * @return a day or moment, or less; absent when not stated
   */
  @JsonProperty("modified")
  Optional<PartialDateTime> modified();

  /**
   * Why the dossier was changed or withdrawn.
   *
   * @return the reason; absent when not stated
   */
  @JsonProperty("reason")
  Optional<String> reason();

  /**
   * A builder that starts with this revision.
   *
   * @return a new builder
   */
  default Builder toBuilder() {
    return new Builder().like(this);
  }

  /**
   * An empty builder; {@code number} and {@code status} are required.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Revision}. */
  final class Builder extends RevisionBuilderBase {
    Builder() {}
  }
}
