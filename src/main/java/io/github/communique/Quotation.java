package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.value.Extensible;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.QuotationForm;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * The words of a statement, and the form in which the report quotes them.
 *
 * <p>Quotation marks are not part of the words.
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"form", "text"})
public sealed interface Quotation extends Extensible, Serializable permits ImmutableQuotation {
  /**
   * The form of the quotation: direct, indirect or mixed.
   *
   * @return the form
   */
  @JsonProperty(required = true)
  QuotationForm form();

  /**
   * The words, in the language of the report.
   *
   * @return the words, with translations if available
   */
  @JsonProperty(required = true)
  LocalizedText text();

  /**
   * Creates a quotation.
   *
   * @param form the form: direct, indirect or mixed
   * @param text the words
   * @return the quotation
   */
  static Quotation of(QuotationForm form, LocalizedText text) {
    return builder().form(form).text(text).build();
  }

  /**
   * Returns a builder with the values of this quotation.
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

  /** A builder for {@link Quotation}. */
  final class Builder extends QuotationBuilderBase {
    Builder() {}
  }
}
