package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.internal.structure.StructureCheck;
import io.github.communique.value.Extensible;
import io.github.communique.value.Extensions;
import io.github.communique.value.LocalizedText;
import io.github.communique.issue.StructureException;
import io.github.communique.vocabulary.QuotationForm;
import java.io.Serializable;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The words of a statement, and how the report renders them.
 *
 * <p>Quotation marks belong to the page, not to the text: leave them out.
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"form", "text"})
public sealed interface Quotation extends Extensible, Serializable permits ImmutableQuotation {
  /** The version of the serialized form. */
  long serialVersionUID = 1L;

  /**
   * Whether the words are the speaker's, the reporter's or some of both.
   *
   * @return direct, indirect or mixed
   */
  @JsonProperty(value = "form", required = true)
  QuotationForm form();

  /**
   * The words, in the language of the report.
   *
   * @return the words, with translations where there are any
   */
  @JsonProperty(value = "text", required = true)
  LocalizedText text();

  /**
   * A quotation.
   *
   * @param form whose words they are
   * @param text the words
   * @return the quotation
   */
  static Quotation of(QuotationForm form, LocalizedText text) {
    return builder().form(form).text(text).build();
  }

  /**
   * A builder that starts with this quotation.
   *
   * @return a new builder
   */
  Builder toBuilder();

  /**
   * An empty builder.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Quotation}. */
  final class Builder extends ImmutableQuotation.Builder {
    Builder() {
      extensions(Extensions.none());
    }

    /**
     * Sets the {@linkplain Quotation#text() words}.
     *
     * @param language a tag of BCP 47
     * @param text the words
     * @return this builder
     */
    public Builder text(String language, String text) {
      return text(LocalizedText.of(language, text));
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
     * Builds the quotation.
     *
     * @return an immutable quotation
     * @throws StructureException if something required is missing or something given malformed;
     *     names everything that is
     */
    @Override
    public Quotation build() {
      Quotation built = super.build();
      new StructureCheck(Quotation.class)
          .required("form", built.form())
          .required("text", built.text())
          .extensions(built.extensions())
          .verify();
      return built;
    }
  }
}
