package io.github.communique.internal.passage;

import io.github.communique.passage.Difference;
import io.github.communique.passage.Match;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The result of a search: the positions of a passage in a text, and the quality of the matches. */
public final class PlacesFound {
  private final PassageSearch search;
  private final List<FoundPlace> places;

  PlacesFound(PassageSearch search, List<FoundPlace> places) {
    this.search = search;
    this.places = places;
  }

  /** The places in text order; empty if the passage was not found. */
  public List<FoundPlace> places() {
    return places;
  }

  /** The searched text. */
  public String text() {
    return search.text;
  }

  /** Returns whether the words of the passage match exactly, tolerantly, or not at all. */
  public Match words() {
    if (places.isEmpty()) {
      return Match.NONE;
    }
    return places.get(0).rank() == Literalness.LITERAL ? Match.EXACT : Match.TOLERANT;
  }

  /**
   * Returns how exactly the prefix matches. If the passage occurs at several places, returns the
   * least exact match.
   */
  public Match prefix() {
    return least(search.prefix);
  }

  /**
   * Returns how exactly the suffix matches. If the passage occurs at several places, returns the
   * least exact match.
   */
  public Match suffix() {
    return least(search.suffix);
  }

  private Match least(PassageContext context) {
    return places.stream().map(context::match).max(Comparator.naturalOrder()).orElse(Match.NONE);
  }

  /** The differences between the passage and its first match in the text. */
  public Set<Difference> differences() {
    return places.isEmpty()
        ? Set.of()
        : PassageDifferences.of(
            search.words,
            places.get(0),
            search.text,
            prefix() != Match.EXACT || suffix() != Match.EXACT);
  }

  /** Returns the text at a place. */
  public String wordsAt(FoundPlace place) {
    // All literal matches share one string.
    return place.rank() == Literalness.LITERAL
        ? search.sought.exact()
        : search.text.substring(place.begin(), place.end());
  }

  /**
   * Returns the prefix of a place, verbatim from the text; empty if the prefix is blank or does not
   * match.
   */
  public Optional<String> prefixAt(FoundPlace place) {
    return search.prefix.textAt(place);
  }

  /**
   * Returns the suffix of a place, verbatim from the text; empty if the suffix is blank or does not
   * match.
   */
  public Optional<String> suffixAt(FoundPlace place) {
    return search.suffix.textAt(place);
  }
}
