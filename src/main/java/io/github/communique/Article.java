package io.github.communique;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.time.PartialDateTime;
import io.github.communique.value.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A news text and its publication data. The text itself is optional.
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
  "dateline",
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
  Optional<LocalizedText> headline();

  /**
   * The language of the text.
   *
   * @return a BCP 47 language tag; absent if undetermined
   */
  Optional<String> language();

  /**
   * The name of the publisher.
   *
   * @return the name
   */
  Optional<String> publisher();

  /**
   * The authors.
   *
   * @return the names, in the order of the byline
   */
  List<String> authors();

  /**
   * The section in which the article was published.
   *
   * @return for example "International"
   */
  Optional<String> section();

  /**
   * The place named in the dateline at the beginning of the text, for example Jakarta in "JAKARTA,
   * Feb 21". If a source has its own dateline, record the place of that dateline in the {@link
   * Attribution}.
   *
   * @return a reference to a location; absent if not stated
   */
  Optional<Ref<Location>> dateline();

  /**
   * The URL of the article.
   *
   * @return the address, kept verbatim and not checked
   */
  Optional<String> url();

  /**
   * The time of publication. Phrases such as "yesterday" and "in the coming days" are relative to
   * this time.
   *
   * @return the time of publication
   */
  Optional<PartialDateTime> published();

  /**
   * The time at which the publisher last changed the article.
   *
   * @return the time
   */
  Optional<PartialDateTime> updated();

  /**
   * The time before which the text must not be published.
   *
   * @return the time; absent if there is none
   */
  Optional<PartialDateTime> embargoedUntil();

  /**
   * The corrections announced by the publisher.
   *
   * @return the correction notes, in the order of the article. For a correction to the dossier
   *     itself, see {@link Revision}.
   */
  List<LocalizedText> corrections();

  /**
   * The time at which the application retrieved the article.
   *
   * @return the time
   */
  Optional<PartialDateTime> retrieved();

  /**
   * The text to which the offsets of {@link Evidence} refer.
   *
   * @return the text, never normalized; absent if it is stored elsewhere
   */
  Optional<String> text();

  /**
   * The digest of the text, if the text is stored elsewhere.
   *
   * @return {@code sha-256:} followed by 64 lower-case hexadecimal digits, the SHA-256 digest of
   *     the stored text in UTF-8
   */
  Optional<String> textDigest();

  /**
   * The terms under which the text may be used.
   *
   * @return the terms, or their URL
   */
  Optional<String> licence();

  /**
   * The identifiers of the article in external registers.
   *
   * @return the identifiers
   */
  List<Identifier> identifiers();

  /**
   * Returns a builder with the values of this article.
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

  /** A builder for {@link Article}; only the id is required. */
  final class Builder extends ArticleBuilderBase {
    Builder() {}
  }
}
