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
 * The version number and the state of a dossier.
 *
 * <pre>{@code
 * Revision.builder().number(2).status(RevisionStatus.CURRENT)
 *     .reason("the call was on Sunday").build();
 * }</pre>
 *
 * <p>All revisions of a dossier have the same id. The content hash does not depend on the revision.
 * A number less than 1 is rejected with {@code json.type}.
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"number", "status", "modified", "reason"})
public sealed interface Revision extends Extensible, Serializable permits ImmutableRevision {
  /**
   * The number of this version.
   *
   * @return the number, starting at 1
   */
  @JsonProperty(required = true)
  @Range(least = 1)
  int number();

  /**
   * Whether this version is still valid.
   *
   * @return the status
   */
  @JsonProperty(required = true)
  RevisionStatus status();

  /**
   * The time at which this version was created.
   *
   * @return an instant, or a date of any precision; absent if not stated
   */
  Optional<PartialDateTime> modified();

  /**
   * The reason for the change or withdrawal.
   *
   * @return the reason; absent if not stated
   */
  Optional<String> reason();

  /**
   * Returns a builder with the values of this revision.
   *
   * @return a new builder
   */
  default Builder toBuilder() {
    return new Builder().like(this);
  }

  /**
   * Returns an empty builder; {@code number} and {@code status} are required.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder for {@link Revision}. */
  final class Builder extends RevisionBuilderBase {
    Builder() {}
  }
}
