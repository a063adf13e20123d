package io.github.communique;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.internal.structure.StructureCheck;
import io.github.communique.value.Extensible;
import io.github.communique.value.LocalizedText;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A source of a report: a chain of actors, or a statement.
 *
 * <p>The chain starts with the original source. For example, {@code ["putin", "elysee"]} represents
 * "the Élysée said that Putin said". If the source is a {@link Statement} in the dossier, the
 * attribution refers to the statement instead. In this case, the speakers and attributions of the
 * statement form the chain.
 *
 * <pre>{@code
 * Attribution.builder().chain(agencies).cue("en", "report").dateline(moscow).build();
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"chain", "statement", "cue", "dateline"})
public sealed interface Attribution extends Extensible, Serializable permits ImmutableAttribution {
  /**
   * The actors who made or passed on the report, starting with the original source.
   *
   * @return references to actors; empty if a {@linkplain #statement() statement} is the source
   */
  List<Ref<Actor>> chain();

  /**
   * The statement that is the source.
   *
   * @return a reference to a statement; absent if the source is a {@linkplain #chain() chain}
   */
  Optional<Ref<Statement>> statement();

  /**
   * The words of the attribution.
   *
   * @return the words, for example "according to"
   */
  Optional<LocalizedText> cue();

  /**
   * The place from which the source reports.
   *
   * @return a reference to a location, for example the city from which a news agency reports
   */
  Optional<Ref<Location>> dateline();

  /**
   * Returns a builder with the values of this attribution.
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

  /** A builder for {@link Attribution}. */
  final class Builder extends AttributionBuilderBase {
    Builder() {}

    @Override
    void check(Attribution built, StructureCheck check) {
      boolean chain = !built.chain().isEmpty();
      boolean statement = built.statement().isPresent();
      check
          .holds(
              chain || statement,
              "attribution.empty",
              "an attribution must have a chain or a statement")
          .holds(
              !chain || !statement,
              "attribution.shape",
              "an attribution must not have both a chain and a statement; a statement already names"
                  + " its speakers");
    }
  }
}
