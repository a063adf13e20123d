package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * The part of an article that contains a passage. The passage offsets are relative to this part.
 *
 * <p>The vocabulary is open. A term without a constant is kept verbatim, and {@link #isKnown()}
 * returns false for the term.
 */
public final class ArticlePart extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<ArticlePart> WORDS =
      new OpenWords<>(ArticlePart.class, ArticlePart::new);

  /** The body of the article. Example: the third paragraph. */
  public static final ArticlePart TEXT = WORDS.add("text");

  /**
   * The headline of the article. A dossier can contain the headline without the text. Example:
   * "Leaders agree on talks".
   */
  public static final ArticlePart HEADLINE = WORDS.add("headline");

  private ArticlePart(String value) {
    super(value);
  }

  /**
   * Returns the instance for a term.
   *
   * @param word the case-sensitive term in JSON, for example {@code text}
   * @return the constant for a known term; otherwise, an instance that contains the term verbatim
   * @throws NullPointerException if the term is null
   * @throws StructureException with code {@code json.type} if the term is blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ArticlePart of(String word) {
    return WORDS.of(word);
  }

  /**
   * Returns all known terms.
   *
   * @return an immutable list of the constants, in declaration order
   */
  public static List<ArticlePart> known() {
    return WORDS.known();
  }
}
