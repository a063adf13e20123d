package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.structure.ModelStyle;
import io.github.communique.structure.StructureCheck;
import io.github.communique.value.Extensible;
import io.github.communique.value.Extensions;
import io.github.communique.value.StructureException;
import io.github.communique.vocabulary.ArticlePart;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The passage of an article that supports what the dossier says.
 *
 * <pre>{@code
 * Evidence.builder().article("a1").start(0).end(5).exact("Paris").build();
 * }</pre>
 *
 * <p>The {@linkplain #exact() words} are always given. Where they stand may be said by offsets, or,
 * when the words occur more than once, by the words before and after. Both ways are those of the
 * Web Annotation Data Model of the W3C (§4.2.4 and §4.2.5).
 *
 * <p>Offsets count Unicode code points, not the UTF-16 units of {@link String#charAt}: 👍 is one.
 * They count in the text as stored, never normalised. A negative offset is refused with {@code
 * json.type}. Offsets that do not fit the text, an end before its start, or one of the two without
 * the other can be built and stored; validation reports them ({@code evidence.out-of-range}), and
 * words that differ from those at the offsets ({@code evidence.mismatch}).
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"article", "in", "start", "end", "exact", "prefix", "suffix"})
public sealed interface Evidence extends Extensible, Serializable permits ImmutableEvidence {
  /** The version of the serialized form. */
  long serialVersionUID = 1L;

  /**
   * The article that has the passage.
   *
   * @return the article; may be absent when the dossier has only one
   */
  @JsonProperty("article")
  Optional<Ref<Article>> article();

  /**
   * The part of the article that has the passage; in JSON its name is {@code in}, and it is written
   * only if it is not the text.
   *
   * @return the part, the text unless stated otherwise
   */
  @JsonProperty(value = "in", defaultValue = "text")
  ArticlePart part();

  /**
   * Where the passage begins.
   *
   * @return the number of code points before the first of the passage, 0 or more; absent when not
   *     stated
   */
  @JsonProperty("start")
  OptionalInt start();

  /**
   * Where the passage ends.
   *
   * @return the number of code points up to the end of the passage, the last included; absent when
   *     not stated
   */
  @JsonProperty("end")
  OptionalInt end();

  /**
   * The words of the passage, letter by letter.
   *
   * @return the words
   */
  @JsonProperty(value = "exact", required = true)
  String exact();

  /**
   * The words immediately before the passage.
   *
   * @return as many as tell the passage from others; absent when not stated
   */
  @JsonProperty("prefix")
  Optional<String> prefix();

  /**
   * The words immediately after the passage.
   *
   * @return as many as tell the passage from others; absent when not stated
   */
  @JsonProperty("suffix")
  Optional<String> suffix();

  /**
   * A passage of the text of a dossier's only article, by its words alone.
   *
   * @param exact the words, letter by letter
   * @return the evidence
   */
  static Evidence of(String exact) {
    return builder().exact(exact).build();
  }

  /**
   * A builder that starts with this evidence.
   *
   * @return a new builder
   */
  Builder toBuilder();

  /**
   * An empty builder; {@code exact} is required.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Evidence}. */
  final class Builder extends ImmutableEvidence.Builder {
    Builder() {
      extensions(Extensions.none());
      part(ArticlePart.TEXT);
    }

    /**
     * The article that has the passage.
     *
     * @param article the article
     * @return this builder
     */
    public Builder article(Article article) {
      return article(article.id());
    }

    /**
     * The article that has the passage, by its id.
     *
     * @param id the id of an article of the dossier
     * @return this builder
     * @throws StructureException if the id is not well-formed ({@code id.malformed})
     */
    public Builder article(String id) {
      return article(Ref.to(Article.class, id));
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
     * Builds the evidence.
     *
     * @return an immutable evidence
     * @throws StructureException if the exact words are missing or an offset is negative
     */
    @Override
    public Evidence build() {
      Evidence built = super.build();
      new StructureCheck(Evidence.class)
          .required("in", built.part())
          .range("start", built.start(), 0, Integer.MAX_VALUE)
          .range("end", built.end(), 0, Integer.MAX_VALUE)
          .required("exact", built.exact())
          .extensions(built.extensions())
          .verify();
      return built;
    }
  }
}
