package io.github.communique;

import io.github.communique.internal.passage.PassageSearch;
import io.github.communique.internal.passage.PlacesFound;
import io.github.communique.internal.passage.SearchedWords;
import io.github.communique.internal.passage.Sought;
import io.github.communique.passage.Match;
import java.util.Objects;

/**
 * A finder that searches one text for many passages. It returns the same results as {@link
 * Evidence#findIn(String)}, but prepares the text only once.
 *
 * <pre>{@code
 * PassageFinder finder = PassageFinder.of(article.text().orElseThrow());
 * Passages found = finder.find(Evidence.of("intends to withdraw the troops"));
 * }</pre>
 *
 * <p>For any input, the search time is linear in the total length of the text and the passage.
 * After many searches, the finder builds a suffix array of the text. From then on, the search time
 * depends only on the length of the passage and the number of matches. The class is thread-safe.
 */
public final class PassageFinder {
  private final SearchedWords text;

  private PassageFinder(SearchedWords text) {
    this.text = text;
  }

  /**
   * Creates a finder for a text.
   *
   * @param text the text to which the offsets of the evidence refer
   * @return the finder
   */
  public static PassageFinder of(String text) {
    return new PassageFinder(new SearchedWords(Objects.requireNonNull(text, "text")));
  }

  /**
   * Searches for a passage as described in {@link Evidence#findIn(String)}.
   *
   * @param sought the passage
   * @return the places that contain the words of the passage
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
