package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.communique.issue.StructureException;

/**
 * Which of several reports to go by; the words and their use are those of the ranks of Wikidata
 * statements.
 *
 * <p>The words are closed: they are the same in all of 1.x, and any other is refused.
 */
public enum Rank {
  /** The better of several, to be shown first. Example: the corrected toll of an accident. */
  PREFERRED("preferred"),

  /** No better and no worse than others, which is the default. Example: the toll in any article. */
  NORMAL("normal"),

  /**
   * Kept for the record and known to be wrong; default views leave it out. Example: a toll that its
   * source took back.
   */
  DEPRECATED("deprecated");

  private static final ClosedWords<Rank> WORDS = new ClosedWords<>(Rank.class, Rank::value);

  private final String value;

  Rank(String value) {
    this.value = value;
  }

  /**
   * The rank of a word.
   *
   * @param word the word as on the wire, for example {@code preferred}; its case counts
   * @return the constant
   * @throws NullPointerException if the word is null
   * @throws StructureException with code {@code json.type} if the word is not one of the allowed,
   *     all of which the message lists
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Rank of(String word) {
    return WORDS.of(word);
  }

  /**
   * The word as on the wire, which is also its JSON.
   *
   * @return the word, in lower case
   */
  @JsonValue
  public String value() {
    return value;
  }

  /**
   * The word as on the wire, not the name of the constant.
   *
   * @return {@link #value()}
   */
  @Override
  public String toString() {
    return value;
  }
}
