package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.value.Extensible;
import io.github.communique.vocabulary.ClassificationScheme;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The code of an event or a location in a coding scheme such as CAMEO, PLOVER, ACLED, IPTC Media
 * Topics or GeoNames feature codes.
 *
 * <pre>{@code
 * Classification.of(ClassificationScheme.CAMEO, "036");
 * }</pre>
 *
 * <p>Codes are stored as strings, so leading zeros are kept. The library does not check whether the
 * scheme contains the code.
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"scheme", "code", "label"})
public sealed interface Classification extends Extensible, Serializable
    permits ImmutableClassification {
  /**
   * The coding scheme.
   *
   * @return the scheme
   */
  @JsonProperty(required = true)
  ClassificationScheme scheme();

  /**
   * The code in the notation of the scheme.
   *
   * @return the code, for example {@code 036}
   */
  @JsonProperty(required = true)
  String code();

  /**
   * The label that the scheme assigns to the code.
   *
   * @return the label; absent if not stated
   */
  Optional<String> label();

  /**
   * Creates a classification with a coding scheme and a code.
   *
   * @param scheme the scheme
   * @param code the code
   * @return the classification
   */
  static Classification of(ClassificationScheme scheme, String code) {
    return builder().scheme(scheme).code(code).build();
  }

  /**
   * Returns a builder with the values of this classification.
   *
   * @return a new builder
   */
  default Builder toBuilder() {
    return new Builder().like(this);
  }

  /**
   * Returns an empty builder; {@code scheme} and {@code code} are required.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder for {@link Classification}. */
  final class Builder extends ClassificationBuilderBase {
    Builder() {}
  }
}
