package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.internal.structure.StructureCheck;
import io.github.communique.value.Extensible;
import io.github.communique.value.Extensions;
import io.github.communique.issue.StructureException;
import io.github.communique.vocabulary.ClassificationScheme;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The code that a coding scheme gives an event: CAMEO, PLOVER, ACLED, the Media Topics of the IPTC.
 *
 * <pre>{@code
 * Classification.of(ClassificationScheme.CAMEO, "036");
 * }</pre>
 *
 * <p>A code is text, so its leading zeros are kept; whether the scheme has such a code is not
 * asked.
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"scheme", "code", "label"})
public sealed interface Classification extends Extensible, Serializable
    permits ImmutableClassification {
  /** The version of the serialized form. */
  long serialVersionUID = 1L;

  /**
   * The coding scheme.
   *
   * @return the scheme
   */
  @JsonProperty(value = "scheme", required = true)
  ClassificationScheme scheme();

  /**
   * The code, as the scheme writes it.
   *
   * @return the code, for example {@code 036}
   */
  @JsonProperty(value = "code", required = true)
  String code();

  /**
   * What the code means, in the words of the scheme.
   *
   * @return the label; absent when not stated
   */
  @JsonProperty("label")
  Optional<String> label();

  /**
   * A code of a coding scheme.
   *
   * @param scheme the scheme
   * @param code the code
   * @return the classification
   */
  static Classification of(ClassificationScheme scheme, String code) {
    return builder().scheme(scheme).code(code).build();
  }

  /**
   * A builder that starts with this classification.
   *
   * @return a new builder
   */
  Builder toBuilder();

  /**
   * An empty builder; {@code scheme} and {@code code} are required.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Classification}. */
  final class Builder extends ImmutableClassification.Builder {
    Builder() {
      extensions(Extensions.none());
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
     * Builds the classification.
     *
     * @return an immutable classification
     * @throws StructureException if scheme or code is missing
     */
    @Override
    public Classification build() {
      Classification built = super.build();
      new StructureCheck(Classification.class)
          .required("scheme", built.scheme())
          .required("code", built.code())
          .text("code", built.code())
          .text("label", built.label())
          .extensions(built.extensions())
          .verify();
      return built;
    }
  }
}
