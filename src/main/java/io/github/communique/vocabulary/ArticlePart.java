package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * In which part of an article a passage stands, and hence from where its offsets count.
 *
 * <p>The vocabulary is open: a word that is not among the constants is kept as written and is not
 * {@linkplain #isKnown() known}.
 */
public final class ArticlePart extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<ArticlePart> WORDS =
      new OpenWords<>(ArticlePart.class, ArticlePart::new);

  /** The body of the article. Example: the third paragraph. */
  public static final ArticlePart TEXT = WORDS.add("text");

  /**
   * The headline, which an article may have without its text. Example: "Leaders agree on talks".
   */
  public static final ArticlePart HEADLINE = WORDS.add("headline");

  private ArticlePart(String value) {
    super(value);
  }

  /**
   * The value of a word.
   *
   * @param word the word as on the wire, for example {@code text}; its case counts
   * @return the constant if the word is known, else a value that keeps the word as written
   * @throws NullPointerException if the word is null
   * @throws StructureException with code {@code json.type} if the word is empty or blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ArticlePart of(String word) {
    return WORDS.of(word);
  }

  /**
   * All known words.
   *
   * @return the constants, in the order of their declaration; immutable
   */
  public static List<ArticlePart> known() {
    return WORDS.known();
  }

  @Override
  OpenWords<ArticlePart> words() {
    return WORDS;
  }
}
