package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.internal.text.Quoted;
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
 * A passage in an article that supports an object in the dossier.
 *
 * <pre>{@code
 * Evidence.find(article, "Paris").only();   // if the article has the word once, with its offsets
 * Evidence.builder().article("a1").start(0).end(5).exact("Paris").build();
 * }</pre>
 *
 * <p>The {@linkplain #exact() words} are required. Offsets can specify the position of the words.
 * If the words occur more than once, the adjacent words can identify one occurrence. Adjacent words
 * and offsets correspond to selectors of the W3C Web Annotation Data Model (§4.2.4 and §4.2.5).
 *
 * <p>A passage with a gap, such as "he said … that he will go", is represented by several evidence
 * objects, one for each part.
 *
 * <p>Offsets count Unicode code points, not UTF-16 code units as in {@link String#charAt}. For
 * example, 👍 counts as one. Offsets refer to the stored text, which is never normalized. {@link
 * #ofIndexes}, {@link #beginIndex(String)} and {@link #endIndex(String)} convert between offsets
 * and UTF-16 indexes. A negative offset is rejected with {@code json.type}. Evidence with offsets
 * outside the text, with an end before the start, or with only one offset can be built and stored;
 * validation reports it ({@code evidence.out-of-range}). If the words differ from the text at the
 * offsets, validation reports {@code evidence.mismatch}.
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"article", "in", "start", "end", "exact", "prefix", "suffix"})
public sealed interface Evidence extends Extensible, Serializable permits ImmutableEvidence {
  /**
   * The article that contains the passage.
   *
   * @return a reference to the article; can be absent if the dossier contains only one article
   */
  Optional<Ref<Article>> article();

  /**
   * The part of the article that contains the passage. Its JSON name is {@code in}.
   *
   * @return the part; by default, the text
   */
  @JsonProperty(value = "in", defaultValue = "text")
  ArticlePart part();

  /**
   * The start of the passage.
   *
   * @return the number of code points before the passage, 0 or more; absent if not stated
   */
  @Range
  OptionalInt start();

  /**
   * The end of the passage.
   *
   * @return the number of code points from the start of the text to the end of the passage; absent
   *     if not stated
   */
  @Range
  OptionalInt end();

  /**
   * The exact words of the passage.
   *
   * @return the words
   */
  @JsonProperty(required = true)
  String exact();

  /**
   * The words immediately before the passage.
   *
   * @return enough text to distinguish the passage from other occurrences of the same words; absent
   *     if not stated
   */
  Optional<String> prefix();

  /**
   * The words immediately after the passage.
   *
   * @return enough text to distinguish the passage from other occurrences of the same words; absent
   *     if not stated
   */
  Optional<String> suffix();

  /**
   * Creates evidence that quotes the text of the dossier's only article and does not have offsets.
   *
   * @param exact the exact words
   * @return the evidence
   */
  static Evidence of(String exact) {
    return builder().exact(exact).build();
  }

  /**
   * Creates evidence for a passage in an article's text. The indexes count UTF-16 code units, like
   * those that a matcher or {@link String#indexOf(String)} returns. For offsets in code points, use
   * {@link #ofOffsets}.
   *
   * @param article the article
   * @param beginIndex the UTF-16 index of the first code unit of the passage
   * @param endIndex the UTF-16 index after the last code unit of the passage
   * @return the evidence, which contains the words of the passage and the code point offsets
   * @throws IllegalArgumentException if the article does not have a text, or an index is between
   *     the two units of a surrogate pair
   * @throws IndexOutOfBoundsException if an index is negative or greater than the length of the
   *     text, or the end is before the start
   */
  static Evidence ofIndexes(Article article, int beginIndex, int endIndex) {
    String text = textOf(article);
    TextUnits.checkRange(text, beginIndex, endIndex);
    String exact = text.substring(beginIndex, endIndex);
    int start = text.codePointCount(0, beginIndex);
    int length = exact.codePointCount(0, exact.length());
    return builder().article(article).start(start).end(start + length).exact(exact).build();
  }

  /**
   * Creates evidence for a passage in an article's text, given its offsets in code points, such as
   * those of a Python program. For indexes of a Java or JavaScript string, use {@link #ofIndexes}.
   *
   * @param article the article
   * @param start the number of code points before the passage
   * @param end the number of code points from the start of the text to the end of the passage
   * @return the evidence, which contains the words of the passage and the code point offsets
   * @throws IllegalArgumentException if the article does not have a text
   * @throws IndexOutOfBoundsException if an offset is negative or greater than the number of code
   *     points in the text, or the end is before the start
   */
  static Evidence ofOffsets(Article article, int start, int end) {
    String text = textOf(article);
    String exact = TextUnits.substring(text, start, end);
    return builder().article(article).start(start).end(end).exact(exact).build();
  }

  private static String textOf(Article article) {
    return Objects.requireNonNull(article, "article")
        .text()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "article " + Quoted.of(article.id()) + " must have a text"));
  }

  /**
   * Searches for words in the text of an article.
   *
   * @param article the article
   * @param words the words
   * @return the result of the search, as described in {@link #findIn(Article)}
   */
  static Passages find(Article article, String words) {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(words, "words");
    return of(words).findIn(article);
  }

  /**
   * Searches for this passage in an article whose text may have changed. This method searches the
   * text, or the headline if the {@linkplain #part() part} is the headline.
   *
   * @param article the article to search; the returned evidence refers to it
   * @return the result of the search, as described in {@link #findIn(String)}; {@link
   *     io.github.communique.passage.Match#NO_TEXT} if the article does not contain that part
   */
  default Passages findIn(Article article) {
    Objects.requireNonNull(article, "article");
    return Passages.in(article, this);
  }

  /**
   * Searches for this passage in a text that is stored elsewhere or has changed.
   *
   * <ul>
   *   <li>This method first searches for an exact match of the words and the context ({@linkplain
   *       #prefix() prefix} and {@linkplain #suffix() suffix}). If there is no exact match, the
   *       search tolerates the differences listed in {@link
   *       io.github.communique.passage.Difference}. The returned evidence always contains the words
   *       as they appear in the text. It omits a prefix or suffix that the text does not contain at
   *       that position.
   *   <li>The words match only whole characters of the text. For example, {@code e} does not match
   *       {@code e} with a combining accent, and {@code f} does not match the ligature {@code fi}.
   *       The emoji of a woman does not match inside the emoji of a family.
   *   <li>A superscript is not part of the preceding number, so {@code 102} does not match {@code
   *       10²} in the text.
   *   <li>If the words match at several positions, the search selects the positions at which the
   *       context matches the largest part of the prefix and suffix. Among these, it selects the
   *       positions at which the words match most closely. If several positions remain, the search
   *       selects the position given by the {@linkplain #start() offsets} of this evidence. If
   *       several positions still remain, the method returns all of them; it does not prefer a
   *       position near the offsets.
   *   <li>Blank words, and words that contain only invisible characters, are not found.
   * </ul>
   *
   * <p>The search time is linear in the total length of the text and the evidence. To search for
   * many passages in one text, use {@link PassageFinder}, which is faster.
   *
   * @param text the text
   * @return the matching passages, and the match quality of the words and the context
   */
  default Passages findIn(String text) {
    return PassageFinder.of(text).find(this);
  }

  /**
   * Returns the UTF-16 index of the start of the passage, for {@link String#substring(int, int)}.
   *
   * @param text the text to which the offsets refer
   * @return the index; empty if the start is absent or beyond the end of the text
   */
  default OptionalInt beginIndex(String text) {
    Objects.requireNonNull(text, "text");
    return TextUnits.index(text, start());
  }

  /**
   * Returns the UTF-16 index of the end of the passage (exclusive), for {@link
   * String#substring(int, int)}.
   *
   * @param text the text to which the offsets refer
   * @return the index; empty if the end is absent or beyond the end of the text
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

  /** A builder for {@link Evidence}. */
  final class Builder extends EvidenceBuilderBase {
    Builder() {}
  }
}
