package io.github.communique;

import io.github.communique.structure.TolerantText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A search for many passages in one text. It finds what {@link Evidence#findIn(String)} finds, but
 * prepares the text once instead of for each passage.
 *
 * <pre>{@code
 * PassageFinder finder = PassageFinder.of(article.text().orElseThrow());
 * Passages found = finder.find(Evidence.of("intends to withdraw the troops"));
 * }</pre>
 *
 * <p>Each search takes time linear in the length of the text and the passage, whatever they
 * contain. Threads may share a finder.
 */
public final class PassageFinder {
  private final String text;

  /** Created when first needed; threads that create it at once create equal ones. */
  private @Nullable TolerantText folded;

  private PassageFinder(String text) {
    this.text = text;
  }

  /**
   * A finder for a text.
   *
   * @param text the text; offsets of evidence count its code points
   * @return the finder
   */
  public static PassageFinder of(String text) {
    return new PassageFinder(Objects.requireNonNull(text, "text"));
  }

  /**
   * Finds a passage by the rules of {@link Evidence#findIn(String)}.
   *
   * @param sought the passage
   * @return where its words are: at one place, at several or nowhere
   */
  public Passages find(Evidence sought) {
    Objects.requireNonNull(sought, "sought");
    return new PassageSearch(this, sought).result();
  }

  String text() {
    return text;
  }

  /** Costs more than a search, and most passages are found without. */
  TolerantText folded() {
    TolerantText already = folded;
    if (already == null) {
      already = new TolerantText(text);
      folded = already;
    }
    return already;
  }
}
