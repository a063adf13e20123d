package io.github.communique.internal.passage;

import io.github.communique.passage.Difference;
import io.github.communique.passage.Match;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The result of a search: the places of a passage in a text, and how exactly they match. */
public final class PlacesFound {
  private final SearchedWords in;
  private final Sought sought;
  private final SoughtWords words;
  private final PassageContext prefix;
  private final PassageContext suffix;
  private final List<FoundPlace> places;

  PlacesFound(
      SearchedWords in,
      Sought sought,
      SoughtWords words,
      PassageContext prefix,
      PassageContext suffix,
      List<FoundPlace> places) {
    this.in = in;
    this.sought = sought;
    this.words = words;
    this.prefix = prefix;
    this.suffix = suffix;
    this.places = places;
  }

  /** The places in text order; empty if the passage was not found. */
  public List<FoundPlace> places() {
    return places;
  }

  /** The searched text. */
  public String text() {
    return in.text();
  }

  /** Returns how exactly the places match the words. */
  public Match words() {
    if (places.isEmpty()) {
      return Match.NONE;
    }
    return places.get(0).rank() == Literalness.LITERAL ? Match.EXACT : Match.TOLERANT;
  }

  /** Returns the least exact match of the prefix among all places. */
  public Match prefix() {
    return least(prefix);
  }

  /** Returns the least exact match of the suffix among all places. */
  public Match suffix() {
    return least(suffix);
  }

  private Match least(PassageContext context) {
    return places.stream().map(context::match).max(Comparator.naturalOrder()).orElse(Match.NONE);
  }

  /** The differences between the first place and the passage. */
  public Set<Difference> differences() {
    return places.isEmpty()
        ? Set.of()
        : PassageDifferences.of(
            words, places.get(0), in.text(), prefix() != Match.EXACT || suffix() != Match.EXACT);
  }

  /** Returns the text at a place. */
  public String wordsAt(FoundPlace place) {
    // All literal matches share one string.
    return place.rank() == Literalness.LITERAL
        ? sought.exact()
        : in.text().substring(place.begin(), place.end());
  }

  /**
   * Returns the prefix of a place, verbatim from the text; empty if the prefix is blank or does not
   * match.
   */
  public Optional<String> prefixAt(FoundPlace place) {
    return prefix.textAt(place);
  }

  /**
   * Returns the suffix of a place, verbatim from the text; empty if the suffix is blank or does not
   * match.
   */
  public Optional<String> suffixAt(FoundPlace place) {
    return suffix.textAt(place);
  }
}
