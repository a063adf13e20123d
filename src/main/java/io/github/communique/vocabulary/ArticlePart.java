package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * The part of an article that contains a passage. The passage offsets are relative to this part.
 *
 * <p>The vocabulary is open: a term without a constant is kept verbatim and is not {@linkplain
 * #isKnown() known}.
 */
public final class ArticlePart extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<ArticlePart> WORDS =
      new OpenWords<>(ArticlePart.class, ArticlePart::new);

  /** The body of the article. Example: the third paragraph. */
  public static final ArticlePart TEXT = WORDS.add("text");

  /**
   * The headline, which a dossier can contain even without the text of the article. Example:
   * "Leaders agree on talks".
   */
  public static final ArticlePart HEADLINE = WORDS.add("headline");

  private ArticlePart(String value) {
    super(value);
  }

  /**
   * Returns the instance for a term.
   *
   * @param word the term in JSON, for example {@code text} (case-sensitive)
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
