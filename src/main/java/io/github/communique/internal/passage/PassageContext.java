package io.github.communique.internal.passage;

import io.github.communique.internal.text.TolerantText;
import io.github.communique.passage.Match;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The prefix or the suffix of a sought passage. All its places in the text are found once, not for
 * each place of the passage, so the search is linear.
 */
final class PassageContext {
  private final SearchedWords in;
  private final boolean isPrefix;

  private final Optional<String> stated;

  /** The stated words; empty if none are. */
  private final String words;

  /** The stated words, folded, without white space around them. */
  private @Nullable String folded;

  /** The indexes of the text at which the exact words end (prefix) or begin (suffix). */
  private @Nullable BitSet literal;

  /** The indexes of the folded text at which the folded words end or begin. */
  private @Nullable BitSet tolerant;

  public PassageContext(SearchedWords in, Optional<String> stated, boolean isPrefix) {
    this.in = in;
    this.stated = stated;
    this.words = stated.orElse("");
    this.isPrefix = isPrefix;
  }

  /** Whether the exact words are at a place: before its begin, or after its end. */
  public boolean isLiterallyAt(FoundPlace place) {
    if (words.isEmpty()) {
      return true;
    }
    if (literal == null) {
      literal = places(words, in.text());
    }
    return literal.get(edge(place));
  }

  /** How exactly the words are at a place; exact if none are stated. */
  public Match match(FoundPlace place) {
    if (isLiterallyAt(place)) {
      return Match.EXACT;
    }
    return isTolerantlyAt(place) ? Match.TOLERANT : Match.NONE;
  }

  private boolean isTolerantlyAt(FoundPlace place) {
    String sought = folded();
    if (sought.isEmpty()) {
      return true;
    }
    if (tolerant == null) {
      tolerant = places(sought, in.folded().toString());
    }
    return tolerant.get(foldedEdge(place));
  }

  /** The context at a place in the words of the text; empty if it is absent or blank. */
  public Optional<String> textAt(FoundPlace place) {
    if (isLiterallyAt(place)) {
      return stated;
    }
    if (folded().isEmpty() || !isTolerantlyAt(place)) {
      return Optional.empty();
    }
    TolerantText all = in.folded();
    int edge = foldedEdge(place);
    int length = folded().length();
    return Optional.of(
        isPrefix
            ? in.text().substring(all.begin(edge - length), place.begin())
            : in.text().substring(place.end(), all.end(edge + length - 1)));
  }

  private int edge(FoundPlace place) {
    return isPrefix ? place.begin() : place.end();
  }

  private int foldedEdge(FoundPlace place) {
    return isPrefix ? in.folded().endBefore(place.begin()) : in.folded().beginAfter(place.end());
  }

  private String folded() {
    if (folded == null) {
      folded = new TolerantText(words).stripped();
    }
    return folded;
  }

  private BitSet places(String sought, String text) {
    BitSet places = new BitSet();
    LiteralSearch.forEach(sought, text, at -> places.set(isPrefix ? at + sought.length() : at));
    return places;
  }
}
