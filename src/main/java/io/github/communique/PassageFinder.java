package io.github.communique;

import io.github.communique.internal.passage.PassageSearch;
import io.github.communique.internal.passage.PlacesFound;
import io.github.communique.internal.passage.SearchedWords;
import io.github.communique.internal.passage.Sought;
import io.github.communique.passage.Match;
import java.util.Objects;

/**
 * A search for many passages in one text. It returns the same results as {@link
 * Evidence#findIn(String)}, but prepares the text only once instead of for each passage.
 *
 * <pre>{@code
 * PassageFinder finder = PassageFinder.of(article.text().orElseThrow());
 * Passages found = finder.find(Evidence.of("intends to withdraw the troops"));
 * }</pre>
 *
 * <p>A search takes time linear in the length of the text and the passage, for any content. After
 * many searches, the finder sorts the text, and a search does not depend on the length of the text
 * any more, only on the passage and the number of its places. Threads may share a finder.
 */
public final class PassageFinder {
  private final SearchedWords text;

  private PassageFinder(SearchedWords text) {
    this.text = text;
  }

  /**
   * Creates a finder for a text.
   *
   * @param text the text, to whose code points the offsets of evidence refer
   * @return the finder
   */
  public static PassageFinder of(String text) {
    return new PassageFinder(new SearchedWords(Objects.requireNonNull(text, "text")));
  }

  /**
   * Searches for a passage by the rules of {@link Evidence#findIn(String)}.
   *
   * @param sought the passage
   * @return the places of its words: one, several or none
   */
  public Passages find(Evidence sought) {
    Objects.requireNonNull(sought, "sought");
    PlacesFound found =
        PassageSearch.find(
            new Sought(
                sought.exact(), sought.prefix(), sought.suffix(), sought.start(), sought.end()),
            text);
    return found.places().isEmpty() ? Passages.none(Match.NONE) : new Passages(sought, found);
  }
}
