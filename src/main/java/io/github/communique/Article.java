package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.internal.structure.StructureCheck;
import io.github.communique.time.PartialDateTime;
import io.github.communique.value.Extensions;
import io.github.communique.value.LocalizedText;
import io.github.communique.issue.StructureException;
import io.github.communique.vocabulary.IdentifierScheme;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A published text, in full or by its particulars only.
 *
 * <pre>{@code
 * Article article = Article.builder().id("a1").headline("id", "Macron menelepon Putin")
 *     .publisher("Example News").published("2022-02-21").language("id").build();
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({
  "id",
  "headline",
  "language",
  "publisher",
  "authors",
  "section",
  "url",
  "published",
  "updated",
  "retrieved",
  "text",
  "textDigest",
  "licence",
  "identifiers"
})
public sealed interface Article extends DossierObject permits ImmutableArticle {
  /** The version of the serialized form. */
  long serialVersionUID = 1L;

  /**
   * The headline.
   *
   * @return the headline
   */
  @JsonProperty("headline")
  Optional<LocalizedText> headline();

  /**
   * The language of the text.
   *
   * @return a tag of BCP 47; absent when undetermined
   */
  @JsonProperty("language")
  Optional<String> language();

  /**
   * Who published it.
   *
   * @return the name of the publisher
   */
  @JsonProperty("publisher")
  Optional<String> publisher();

  /**
   * Who wrote it.
   *
   * @return the names, in the order of the byline
   */
  @JsonProperty("authors")
  List<String> authors();

  /**
   * The section it was published in.
   *
   * @return for example "International"
   */
  @JsonProperty("section")
  Optional<String> section();

  /**
   * Where it is to be found.
   *
   * @return a URL, kept as written and not checked
   */
  @JsonProperty("url")
  Optional<String> url();

  /**
   * When it was published; the moment that "yesterday" and "in the coming days" are counted from.
   *
   * @return the time of publication
   */
  @JsonProperty("published")
  Optional<PartialDateTime> published();

  /**
   * When it was last changed by its publisher.
   *
   * @return the time of the change
   */
  @JsonProperty("updated")
  Optional<PartialDateTime> updated();

  /**
   * When the application took its copy.
   *
   * @return the time of retrieval
   */
  @JsonProperty("retrieved")
  Optional<PartialDateTime> retrieved();

  /**
   * The text, exactly as the offsets of {@link Evidence} count it.
   *
   * @return the text, never normalised; absent where it is kept elsewhere
   */
  @JsonProperty("text")
  Optional<String> text();

  /**
   * A digest by which a text kept elsewhere can be recognised.
   *
   * @return {@code sha-256:} and 64 lower-case hexadecimal digits, of the text's UTF-8 as stored
   */
  @JsonProperty("textDigest")
  Optional<String> textDigest();

  /**
   * The terms under which the text may be used.
   *
   * @return the terms, or a URL of them
   */
  @JsonProperty("licence")
  Optional<String> licence();

  /**
   * Names of the article elsewhere.
   *
   * @return the identifiers
   */
  @JsonProperty("identifiers")
  List<Identifier> identifiers();

  /**
   * A builder that starts with this article.
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

  /** Builds an {@link Article}; only the id is required. */
  final class Builder extends ImmutableArticle.Builder {
    Builder() {
      extensions(Extensions.none());
    }

    /**
     * Sets the {@linkplain Article#headline() headline}.
     *
     * @param language a tag of BCP 47
     * @param headline the headline
     * @return this builder
     */
    public Builder headline(String language, String headline) {
      return headline(LocalizedText.of(language, headline));
    }

    /**
     * Sets the {@linkplain Article#published() time of publication}.
     *
     * @param published the time, as {@link PartialDateTime#parse(String)} takes it
     * @return this builder
     * @throws StructureException if the time is not well-formed ({@code time.malformed})
     */
    public Builder published(String published) {
      return published(PartialDateTime.parse(published));
    }

    /**
     * Sets the {@linkplain Article#updated() time of the last change}.
     *
     * @param updated the time, as {@link PartialDateTime#parse(String)} takes it
     * @return this builder
     * @throws StructureException if the time is not well-formed ({@code time.malformed})
     */
    public Builder updated(String updated) {
      return updated(PartialDateTime.parse(updated));
    }

    /**
     * Sets the {@linkplain Article#retrieved() time of retrieval}.
     *
     * @param retrieved the time, as {@link PartialDateTime#parse(String)} takes it
     * @return this builder
     * @throws StructureException if the time is not well-formed ({@code time.malformed})
     */
    public Builder retrieved(String retrieved) {
      return retrieved(PartialDateTime.parse(retrieved));
    }

    /**
     * Adds an {@linkplain Article#identifiers() identifier}.
     *
     * @param scheme whose name it is
     * @param value the name
     * @return this builder
     */
    public Builder identifier(IdentifierScheme scheme, String value) {
      return identifier(Identifier.of(scheme, value));
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
     * Builds the article.
     *
     * @return an immutable article
     * @throws StructureException if something required is missing or something given malformed;
     *     names everything that is
     */
    @Override
    public Article build() {
      Article built = super.build();
      new StructureCheck(Article.class)
          .id(built.id())
          .languageTag("language", built.language())
          .text("publisher", built.publisher())
          .text("section", built.section())
          .text("url", built.url())
          .text("text", built.text())
          .text("textDigest", built.textDigest())
          .texts("authors", built.authors())
          .text("licence", built.licence())
          .elements("authors", built.authors())
          .elements("identifiers", built.identifiers())
          .extensions(built.extensions())
          .verify();
      return built;
    }
  }
}
