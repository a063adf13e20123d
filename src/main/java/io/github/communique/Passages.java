package io.github.communique;

import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ArticlePart;
import java.util.List;
import java.util.Optional;

/**
 * Where the words of an {@link Evidence} stand in a text: at one place, at several or at none, and
 * how literally.
 *
 * <pre>{@code
 * Passages found = Evidence.find(article, "intends to withdraw the troops");
 * found.match();                          // EXACT
 * Evidence passage = found.only().get();  // with its offsets
 * }</pre>
 */
public final class Passages {
  /** How literally the words were found. */
  public enum Match {
    /** Letter by letter. */
    EXACT,
    /** With other white space or other quotation marks; nowhere letter by letter. */
    TOLERANT,
    /** Nowhere. */
    NONE,
    /** The article does not have the text, so nobody knows. */
    NO_TEXT
  }

  private final Match match;
  private final List<Evidence> all;

  private Passages(Match match, List<Evidence> all) {
    this.match = match;
    this.all = all;
  }

  static Passages in(String text, Evidence sought) {
    PassageSearch search = new PassageSearch(text, sought);
    List<Evidence> exact = search.exact();
    if (!exact.isEmpty()) {
      return new Passages(Match.EXACT, exact);
    }
    List<Evidence> tolerant = search.tolerant();
    return new Passages(tolerant.isEmpty() ? Match.NONE : Match.TOLERANT, tolerant);
  }

  static Passages in(Article article, Evidence sought) {
    Evidence here = sought.toBuilder().article(article).build();
    return textOf(article, sought.part())
        .map(text -> in(text, here))
        .orElseGet(() -> new Passages(Match.NO_TEXT, List.of()));
  }

  static Optional<String> textOf(Article article, ArticlePart part) {
    if (part.equals(ArticlePart.HEADLINE)) {
      return article.headline().map(LocalizedText::value);
    }
    return part.equals(ArticlePart.TEXT) ? article.text() : Optional.empty();
  }

  /**
   * How literally the words were found.
   *
   * @return {@link Match#EXACT} or {@link Match#TOLERANT} if they were found at one place at least
   */
  public Match match() {
    return match;
  }

  /**
   * All places at which they were found.
   *
   * @return the evidence that was sought, once for each place, with the offsets and the very words
   *     of that place; in the order of the text, and immutable. Each is made when it is asked for,
   *     since many places may overlap
   */
  public List<Evidence> all() {
    return all;
  }

  /**
   * The place, if there is only one.
   *
   * @return the evidence with the offsets and the very words of the place; empty if there is none,
   *     and if there are several, for then to choose one would be to guess
   */
  public Optional<Evidence> only() {
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /**
   * What was found, to be read by people.
   *
   * @return the match and the evidence
   */
  @Override
  public String toString() {
    return match + " " + all;
  }
}
