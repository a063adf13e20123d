package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.time.PartialDateTime;
import io.github.communique.value.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

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
  "embargoedUntil",
  "corrections",
  "retrieved",
  "text",
  "textDigest",
  "licence",
  "identifiers"
})
public sealed interface Article extends DossierObject, Identified<Article>
    permits ImmutableArticle {
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
   * Until when the text is not to be published.
   *
   * @return the end of the embargo; absent when there is none
   */
  @JsonProperty("embargoedUntil")
  Optional<PartialDateTime> embargoedUntil();

  /**
   * What the publisher says to have corrected in the text.
   *
   * @return the notes, in the order of the article; what was corrected in the dossier is its {@link
   *     Revision}
   */
  @JsonProperty("corrections")
  List<LocalizedText> corrections();

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
  default Builder toBuilder() {
    return new Builder().like(this);
  }

  /**
   * An empty builder.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Article}; only the id is required. */
  final class Builder extends ArticleBuilderBase {
    Builder() {}
  }
}
