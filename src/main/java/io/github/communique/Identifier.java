package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.value.Extensible;
import io.github.communique.vocabulary.IdentifierScheme;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The identifier of an object in an external register, for example a Wikidata or GeoNames id, an
 * event number in a data set, or a document symbol.
 *
 * <pre>{@code
 * Identifier.of(IdentifierScheme.WIKIDATA, "Q90");
 * }</pre>
 *
 * <p>The value is kept verbatim. Validation checks whether the value matches the format of its
 * scheme ({@code identifier.malformed}).
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"scheme", "value", "uri"})
public sealed interface Identifier extends Extensible, Serializable permits ImmutableIdentifier {
  /**
   * The scheme of the register.
   *
   * @return the scheme
   */
  @JsonProperty(required = true)
  IdentifierScheme scheme();

  /**
   * The identifier in the notation of the register.
   *
   * @return the value, for example {@code Q90}
   */
  @JsonProperty(required = true)
  String value();

  /**
   * The identifier as a URI.
   *
   * @return the value, kept verbatim and not checked; absent if not stated
   */
  Optional<String> uri();

  /**
   * Creates an identifier from a scheme and a value.
   *
   * @param scheme the register
   * @param value the identifier in the notation of the register
   * @return the identifier
   */
  static Identifier of(IdentifierScheme scheme, String value) {
    return builder().scheme(scheme).value(value).build();
  }

  /**
   * Returns a builder with the values of this identifier.
   *
   * @return a new builder
   */
  default Builder toBuilder() {
    return new Builder().like(this);
  }

  /**
   * Returns an empty builder; {@code scheme} and {@code value} are required.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder for {@link Identifier}. */
  final class Builder extends IdentifierBuilderBase {
    Builder() {}
  }
}
