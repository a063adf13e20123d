package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.time.PartialDateTime;
import io.github.communique.value.Extensible;
import io.github.communique.vocabulary.AgentKind;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who or what made a dossier out of its articles: a person, a program, a model.
 *
 * <p>It is about the making of the record. Who is the source of what an article reports is an
 * {@code Attribution}; which state of the record it is, a {@link Revision}. The hash of a dossier's
 * content leaves provenance out.
 *
 * <p>Nothing of it is required.
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"agent", "kind", "version", "created", "note"})
public sealed interface Provenance extends Extensible, Serializable permits ImmutableProvenance {
  /**
   * Who made the dossier.
   *
   * @return the name of a person, program or model; absent when not stated
   */
  @JsonProperty("agent")
  Optional<String> agent();

  /**
   * What the agent is.
   *
   * @return the kind, for example a person or software; absent when not stated
   */
  @JsonProperty("kind")
  Optional<AgentKind> kind();

  /**
   * The version of a program or model.
   *
   * @return the version as its maker writes it; absent when not stated
   */
  @JsonProperty("version")
  Optional<String> version();

  /**
   * When the dossier was made.
   *
   * @return a day or moment, or less; absent when not stated
   */
  @JsonProperty("created")
  Optional<PartialDateTime> created();

  /**
   * Anything else that a later user of the dossier should know about its making.
   *
   * @return the note; absent when there is none
   */
  @JsonProperty("note")
  Optional<String> note();

  /**
   * A builder that starts with this provenance.
   *
   * @return a new builder
   */
  default Builder toBuilder() {
    return new Builder().like(this);
  }

  /**
   * An empty builder; nothing is required.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Provenance}. */
  final class Builder extends ProvenanceBuilderBase {
    Builder() {}
  }
}
