package io.github.communique;

import com.fasterxml.jackson.annotation.JsonFilter;
import io.github.communique.internal.passage.PlacesFound;
import io.github.communique.internal.text.MissingModule;
import io.github.communique.passage.Difference;
import io.github.communique.passage.Match;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ArticlePart;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The result of a search for {@link Evidence} in a text: the places that contain the words, and the
 * match quality of the words and the context.
 *
 * <pre>{@code
 * Passages found = Evidence.find(article, "intends to withdraw the troops");
 * found.match();                          // EXACT
 * Evidence passage = found.only().get();  // with its offsets
 * }</pre>
 */
@JsonFilter(MissingModule.MESSAGE)
public final class Passages {
  private final Match match;
  private final Match words;
  private final Match prefix;
  private final Match suffix;
  private final Set<Difference> differences;
  private final List<Evidence> all;

  /** Creates the result of a search that found at least one place. */
  Passages(Evidence sought, PlacesFound found) {
    this.words = found.words();
    this.prefix = found.prefix();
    this.suffix = found.suffix();
    this.differences = found.differences();
    this.all = new FoundPassages(sought, found);
    boolean isExact = words == Match.EXACT && prefix == Match.EXACT && suffix == Match.EXACT;
    this.match = all.size() > 1 ? Match.AMBIGUOUS : isExact ? Match.EXACT : Match.TOLERANT;
  }

  private Passages(Match none) {
    match = none;
    words = none;
    prefix = none;
    suffix = none;
    differences = Set.of();
    all = List.of();
  }

  static Passages none(Match none) {
    return new Passages(none);
  }

  static Passages in(Article article, Evidence sought) {
    Evidence here = sought.toBuilder().article(article).build();
    return textOf(article, sought.part())
        .map(text -> PassageFinder.of(text).find(here))
        .orElseGet(() -> none(Match.NO_TEXT));
  }

  static Optional<String> textOf(Article article, ArticlePart part) {
    if (part.equals(ArticlePart.HEADLINE)) {
      return article.headline().map(LocalizedText::value);
    }
    return part.equals(ArticlePart.TEXT) ? article.text() : Optional.empty();
  }

  /**
   * The overall result of the search.
   *
   * @return {@link Match#EXACT} only if there is one place, and the words, the prefix and the
   *     suffix match exactly
   */
  public Match match() {
    return match;
  }

  /**
   * The match quality of the words.
   *
   * @return {@link Match#EXACT}, {@link Match#TOLERANT}, {@link Match#NONE} or {@link
   *     Match#NO_TEXT}
   */
  public Match wordsMatch() {
    return words;
  }

  /**
   * The match quality of the {@linkplain Evidence#prefix() prefix} before the words. If there are
   * several places, the result is the least exact match among them.
   *
   * @return {@link Match#EXACT} if the prefix matches exactly or is absent, {@link Match#TOLERANT}
   *     if it matches with tolerated differences, {@link Match#NONE} if it does not match or the
   *     words were not found, or {@link Match#NO_TEXT} if there is no text to search
   */
  public Match prefixMatch() {
    return prefix;
  }

  /**
   * The match quality of the {@linkplain Evidence#suffix() suffix} after the words.
   *
   * @return the same values as {@link #prefixMatch()}
   */
  public Match suffixMatch() {
    return suffix;
  }

  /**
   * The differences between the evidence and the text.
   *
   * @return an immutable set, which is empty if the match is exact or nothing was found. It
   *     contains the differences in the words at the first place. It also contains {@link
   *     Difference#CONTEXT} if the context differs at any place.
   */
  public Set<Difference> differences() {
    return differences;
  }

  /**
   * All places at which the words were found.
   *
   * @return an immutable list in text order. It contains one copy of the evidence for each match,
   *     with the offsets and the text of the match. A prefix or suffix that differs is replaced by
   *     the corresponding words in the text. A prefix or suffix that the text does not contain is
   *     omitted. Each element is created on access, because the text of many overlapping matches
   *     could require too much memory.
   */
  public List<Evidence> all() {
    return all;
  }

  /**
   * The place at which the words were found, if there is exactly one. Any choice among several
   * places would be a guess.
   *
   * @return a copy of the evidence with the offsets and the text of the match; empty if there is no
   *     match, or if there are several matches
   */
  public Optional<Evidence> only() {
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /**
   * Returns a human-readable description.
   *
   * @return a string that contains the match quality and the evidence
   */
  @Override
  public String toString() {
    return match + " " + all;
  }
}
