package io.github.communique;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.time.PartialDateTime;
import io.github.communique.value.Extensible;
import io.github.communique.vocabulary.AgentKind;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The person, program or model that created a dossier from its articles.
 *
 * <p>The provenance describes how the dossier was created. Represent the sources of reports as
 * {@code Attribution}s, and the version of the dossier as a {@link Revision}. The content hash
 * excludes the provenance.
 *
 * <p>All properties are optional.
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"agent", "kind", "version", "created", "note"})
public sealed interface Provenance extends Extensible, Serializable permits ImmutableProvenance {
  /**
   * The name of the person, program or model.
   *
   * @return the name; absent if not stated
   */
  Optional<String> agent();

  /**
   * The kind of agent.
   *
   * @return the kind, for example {@code person} or {@code software}; absent if not stated
   */
  Optional<AgentKind> kind();

  /**
   * The version of a program or model.
   *
   * @return the version, in the vendor's notation; absent if not stated
   */
  Optional<String> version();

  /**
   * The time at which the dossier was created.
   *
   * @return an instant, or a date of any precision; absent if not stated
   */
  Optional<PartialDateTime> created();

  /**
   * A remark about the creation of the dossier.
   *
   * @return the note; absent if there is none
   */
  Optional<String> note();

  /**
   * Returns a builder with the values of this provenance.
   *
   * @return a new builder
   */
  default Builder toBuilder() {
    return new Builder().like(this);
  }

  /**
   * Returns an empty builder; no property is required.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder for {@link Provenance}. */
  final class Builder extends ProvenanceBuilderBase {
    Builder() {}
  }
}
