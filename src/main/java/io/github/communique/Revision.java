package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.internal.structure.StructureCheck;
import io.github.communique.time.PartialDateTime;
import io.github.communique.value.Extensible;
import io.github.communique.value.Extensions;
import io.github.communique.issue.StructureException;
import io.github.communique.vocabulary.RevisionStatus;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

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
  /** The version of the serialized form. */
  long serialVersionUID = 1L;

  /**
   * The place of this state in the order of all.
   *
   * @return the number, 1 for the first
   */
  @JsonProperty(value = "number", required = true)
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
  Builder toBuilder();

  /**
   * An empty builder; {@code number} and {@code status} are required.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Revision}. */
  final class Builder extends ImmutableRevision.Builder {
    /** Stands for a number that was not given; it is none that could be. */
    private static final int MISSING = Integer.MIN_VALUE;

    Builder() {
      extensions(Extensions.none());
      number(MISSING);
    }

    /**
     * When this state came to be.
     *
     * @param modified a value such as {@code 2022-02-21}
     * @return this builder
     * @throws StructureException if the value is not well-formed ({@code time.malformed})
     */
    public Builder modified(String modified) {
      return modified(PartialDateTime.parse(modified));
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
     * Builds the revision.
     *
     * @return an immutable revision
     * @throws StructureException if number or status is missing, or the number less than 1
     */
    @Override
    public Revision build() {
      Revision built = super.build();
      StructureCheck check = new StructureCheck(Revision.class);
      if (built.number() == MISSING) {
        check.required("number", null);
      } else {
        check.range("number", OptionalInt.of(built.number()), 1, Integer.MAX_VALUE);
      }
      check
          .required("status", built.status())
          .text("reason", built.reason())
          .extensions(built.extensions())
          .verify();
      return built;
    }
  }
}
