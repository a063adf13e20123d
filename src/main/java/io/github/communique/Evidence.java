package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.internal.structure.StructureCheck;
import io.github.communique.value.Extensible;
import io.github.communique.value.Extensions;
import io.github.communique.issue.StructureException;
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
 * Evidence.find(article, "Paris").only();   // if the article has the word once, with its offsets
 * Evidence.builder().article("a1").start(0).end(5).exact("Paris").build();
 * }</pre>
 *
 * <p>The {@linkplain #exact() words} are always given. Where they stand may be said by offsets, or,
 * when the words occur more than once, by the words before and after. Both ways are those of the
 * Web Annotation Data Model of the W3C (§4.2.4 and §4.2.5).
 *
 * <p>A passage with a gap, such as "he said … that he will go", is several evidences, one for each
 * of its parts.
 *
 * <p>Offsets count Unicode code points, not the UTF-16 units of {@link String#charAt}: 👍 is one.
 * They count in the text as stored, never normalised; {@link #of(Article, int, int)}, {@link
 * #beginIndex(String)} and {@link #endIndex(String)} convert them. A negative offset is refused
 * with {@code json.type}. Offsets that do not fit the text, an end before its start, or one of the
 * two without the other can be built and stored; validation reports them as {@code
 * evidence.out-of-range}, and words that differ from those at the offsets as {@code
 * evidence.mismatch}.
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
   * The passage of an article's text that a matcher or {@link String#indexOf(String)} has found.
   *
   * @param article the article
   * @param beginIndex the UTF-16 index of the first unit of the passage
   * @param endIndex the UTF-16 index after the last
   * @return the evidence, with the offsets in code points and the words
   * @throws IllegalArgumentException if the article is without its text, or an index lies between
   *     the two units of one code point
   * @throws IndexOutOfBoundsException if the indexes are not those of a part of the text
   */
  static Evidence of(Article article, int beginIndex, int endIndex) {
    String text =
        article.text().orElseThrow(() -> new IllegalArgumentException("the article has no text"));
    String exact = text.substring(beginIndex, endIndex);
    if (TextUnits.isWithinCodePoint(text, beginIndex)
        || TextUnits.isWithinCodePoint(text, endIndex)) {
      throw new IllegalArgumentException("an index lies between the units of one code point");
    }
    int start = text.codePointCount(0, beginIndex);
    int length = exact.codePointCount(0, exact.length());
    return builder().article(article).start(start).end(start + length).exact(exact).build();
  }

  /**
   * Looks for words in the text of an article.
   *
   * @param article the article
   * @param words the words
   * @return where they stand, as {@link #findIn(Article)} finds it
   */
  static Passages find(Article article, String words) {
    return of(words).findIn(article);
  }

  /**
   * Looks for this passage in an article, whose text may have changed since: in its text, or in its
   * headline if that is the {@linkplain #part() part}.
   *
   * @param article the article; the evidence that is found refers to it
   * @return where the words stand, as {@link #findIn(String)} finds it; {@link
   *     Passages.Match#NO_TEXT} if the article does not have that part
   */
  default Passages findIn(Article article) {
    return Passages.in(article, this);
  }

  /**
   * Looks for this passage in a text that is kept elsewhere, or has changed since.
   *
   * <ul>
   *   <li>The words are looked for letter by letter, without any normalisation. Only if they are
   *       nowhere, it counts for nothing which {@linkplain Passages.Match#TOLERANT white space and
   *       which quotation marks} they have: a run of white space of any kind is like one space, one
   *       mark like another, and white space beside a mark like none. What is found then has the
   *       very words of the text.
   *   <li>Half a character is not found: no {@code e} where the text has {@code e} and a combining
   *       accent, no woman in an emoji of a family.
   *   <li>Of several places, those count that have the most of {@linkplain #prefix() prefix} and
   *       {@linkplain #suffix() suffix} around them, where again white space and quotation marks do
   *       not matter. If there are still several, and the {@linkplain #start() offsets} of this
   *       evidence are those of one, it is that one. Otherwise all of them are returned; no place
   *       is preferred for being near.
   *   <li>Blank words are found nowhere.
   * </ul>
   *
   * @param text the text
   * @return where the words stand: once, several times or not at all
   */
  default Passages findIn(String text) {
    return Passages.in(text, this);
  }

  /**
   * The UTF-16 index at which the passage begins, as {@link String#substring(int, int)} takes it.
   *
   * @param text the text in which the offsets count
   * @return the index; empty if no start is stated, or the text is shorter
   */
  default OptionalInt beginIndex(String text) {
    return TextUnits.index(text, start());
  }

  /**
   * The UTF-16 index after the passage, as {@link String#substring(int, int)} takes it.
   *
   * @param text the text in which the offsets count
   * @return the index; empty if no end is stated, or the text is shorter
   */
  default OptionalInt endIndex(String text) {
    return TextUnits.index(text, end());
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
          .text("exact", built.exact())
          .text("prefix", built.prefix())
          .text("suffix", built.suffix())
          .extensions(built.extensions())
          .verify();
      return built;
    }
  }
}
