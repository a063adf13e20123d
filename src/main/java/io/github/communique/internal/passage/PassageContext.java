package io.github.communique.internal.passage;

import io.github.communique.internal.text.TolerantText;
import io.github.communique.passage.Match;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The prefix or suffix of a passage. For the first matches of the passage, the context is compared
 * directly with the text before or after the match. If there are more matches, all occurrences of
 * the context are found in a single pass, so that the search takes linear time.
 */
final class PassageContext {
  /** The maximum number of direct comparisons. */
  private static final int FEW = 64;

  private final SearchedWords in;
  private final boolean isPrefix;

  private final Optional<String> stated;

  /** The stated prefix or suffix; empty if not set. */
  private final String words;

  /** The folded prefix or suffix without surrounding white space; null until it is needed. */
  private @Nullable String folded;

  private int compared;

  /**
   * The end indexes of the exact prefix in the text, or the start indexes of the exact suffix; null
   * until they are needed.
   */
  private @Nullable Set<Integer> literal;

  /**
   * The end indexes of the folded prefix in the folded text, or the start indexes of the folded
   * suffix; null until they are needed.
   */
  private @Nullable Set<Integer> tolerant;

  public PassageContext(SearchedWords in, Optional<String> stated, boolean isPrefix) {
    this.in = in;
    this.stated = stated;
    this.words = stated.orElse("");
    this.isPrefix = isPrefix;
  }

  /**
   * Returns whether the stated context exactly matches the text beside a match of the passage. A
   * prefix is compared with the text before the match, and a suffix with the text after the match.
   */
  public boolean isLiterallyAt(FoundPlace place) {
    if (words.isEmpty()) {
      return true;
    }
    if (compared++ < FEW) {
      return isAt(words, edge(place), in.text());
    }
    if (literal == null) {
      literal = edges(words, in::forEachVerbatim);
    }
    return literal.contains(edge(place));
  }

  /**
   * Returns how exactly the text before or after a match of the passage matches the stated context;
   * {@link Match#EXACT} if no context is stated.
   */
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
    if (compared++ < FEW) {
      return isAt(sought, foldedEdge(place), in.folded().toString());
    }
    if (tolerant == null) {
      tolerant = edges(sought, in::forEachFolded);
    }
    return tolerant.contains(foldedEdge(place));
  }

  /**
   * Returns the prefix or suffix of a match of the passage, verbatim from the text; empty if the
   * stated context is blank or does not match.
   */
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

  private boolean isAt(String sought, int edge, String text) {
    return text.startsWith(sought, isPrefix ? edge - sought.length() : edge);
  }

  /** Returns the end indexes of a prefix, or the start indexes of a suffix. */
  private Set<Integer> edges(String sought, BiConsumer<String, IntConsumer> search) {
    Set<Integer> edges = new HashSet<>();
    search.accept(sought, at -> edges.add(isPrefix ? at + sought.length() : at));
    return edges;
  }
}
