package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.internal.text.Range;
import io.github.communique.internal.text.TextUnits;
import io.github.communique.value.Extensible;
import io.github.communique.vocabulary.ArticlePart;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A passage of an article that supports an object of the dossier.
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
 * They count in the text as stored, never normalized; {@link #of(Article, int, int)}, {@link
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
  /**
   * The article that contains the passage.
   *
   * @return the article; may be absent if the dossier has only one
   */
  @JsonProperty("article")
  Optional<Ref<Article>> article();

  /**
   * The part of the article that contains the passage; in JSON its name is {@code in}, and it is
   * written only if it is not the text.
   *
   * @return the part, the text unless stated otherwise
   */
  @JsonProperty(value = "in", defaultValue = "text")
  ArticlePart part();

  /**
   * The start of the passage.
   *
   * @return the number of code points before the first of the passage, 0 or more; absent if not
   *     stated
   */
  @JsonProperty("start")
  @Range
  OptionalInt start();

  /**
   * The end of the passage.
   *
   * @return the number of code points up to the end of the passage, the last included; absent if
   *     not stated
   */
  @JsonProperty("end")
  @Range
  OptionalInt end();

  /**
   * The exact words of the passage.
   *
   * @return the words
   */
  @JsonProperty(value = "exact", required = true)
  String exact();

  /**
   * The words immediately before the passage.
   *
   * @return enough to distinguish the passage from others; absent if not stated
   */
  @JsonProperty("prefix")
  Optional<String> prefix();

  /**
   * The words immediately after the passage.
   *
   * @return enough to distinguish the passage from others; absent if not stated
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
   * @throws IndexOutOfBoundsException if an index is negative or greater than the length of the
   *     text, or the end is before the begin
   */
  static Evidence of(Article article, int beginIndex, int endIndex) {
    Objects.requireNonNull(article, "article");
    String text =
        article
            .text()
            .orElseThrow(() -> new IllegalArgumentException("the article must have a text"));
    TextUnits.checkRange(text, beginIndex, endIndex);
    String exact = text.substring(beginIndex, endIndex);
    int start = text.codePointCount(0, beginIndex);
    int length = exact.codePointCount(0, exact.length());
    return builder().article(article).start(start).end(start + length).exact(exact).build();
  }

  /**
   * Searches words in the text of an article.
   *
   * @param article the article
   * @param words the words
   * @return the places, as by {@link #findIn(Article)}
   */
  static Passages find(Article article, String words) {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(words, "words");
    return of(words).findIn(article);
  }

  /**
   * Searches this passage in an article whose text may have changed since: in its text, or in its
   * headline if that is the {@linkplain #part() part}.
   *
   * @param article the article; the evidence that is found refers to it
   * @return the places, as by {@link #findIn(String)}; {@link
   *     io.github.communique.passage.Match#NO_TEXT} if the article does not have that part
   */
  default Passages findIn(Article article) {
    Objects.requireNonNull(article, "article");
    return Passages.in(article, this);
  }

  /**
   * Searches this passage in a text that is stored elsewhere or has changed since.
   *
   * <ul>
   *   <li>The words and the context ({@linkplain #prefix() prefix} and {@linkplain #suffix()
   *       suffix}) are first searched exactly. Only if no place has all of them, the differences of
   *       {@link io.github.communique.passage.Difference} are tolerated. The evidence that is
   *       returned always has the words of the text; a prefix or suffix that is not at the place is
   *       left out.
   *   <li>Half a character is not found: no {@code e} where the text has {@code e} and a combining
   *       accent, no {@code f} where it has the ligature {@code fi}, no woman in an emoji of a
   *       family.
   *   <li>Numbers are not joined: the words {@code 102} are not found where the text has {@code
   *       10²}.
   *   <li>Of several places, those count that have the most of prefix and suffix; of these, those
   *       that have the words most literally; of these, the one at the {@linkplain #start()
   *       offsets} of this evidence. If there are still several, all are returned; no place is
   *       preferred because it is near.
   *   <li>Words that are blank, or have only invisible characters, are not found.
   * </ul>
   *
   * <p>The time is linear in the length of the text and the evidence. {@link PassageFinder} is
   * faster for many passages of one text.
   *
   * @param text the text
   * @return the places that have the words, and how literally they and the context were found
   */
  default Passages findIn(String text) {
    return PassageFinder.of(text).find(this);
  }

  /**
   * The UTF-16 index at which the passage begins, as {@link String#substring(int, int)} takes it.
   *
   * @param text the text in which the offsets count
   * @return the index; empty if no start is stated, or the text is shorter
   */
  default OptionalInt beginIndex(String text) {
    Objects.requireNonNull(text, "text");
    return TextUnits.index(text, start());
  }

  /**
   * The UTF-16 index after the passage, as {@link String#substring(int, int)} takes it.
   *
   * @param text the text in which the offsets count
   * @return the index; empty if no end is stated, or the text is shorter
   */
  default OptionalInt endIndex(String text) {
    Objects.requireNonNull(text, "text");
    return TextUnits.index(text, end());
  }

  /**
   * Returns a builder with the values of this evidence.
   *
   * @return a new builder
   */
  default Builder toBuilder() {
    return new Builder().like(this);
  }

  /**
   * Returns an empty builder; {@code exact} is required.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Evidence}. */
  final class Builder extends EvidenceBuilderBase {
    Builder() {}
  }
}
