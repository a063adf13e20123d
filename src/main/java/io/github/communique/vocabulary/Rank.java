package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.communique.issue.StructureException;

/**
 * The rank of a report among all reports of the same occurrence. The terms have the same meanings
 * as the ranks of Wikidata statements.
 *
 * <p>The vocabulary is closed: its terms are the same in all 1.x versions, and other terms are
 * rejected.
 */
public enum Rank {
  /**
   * The best of several reports. Applications display it first. Example: the corrected toll of an
   * accident.
   */
  PREFERRED("preferred"),

  /**
   * Neither preferred nor deprecated. This is the default. Example: the toll in an ordinary
   * article.
   */
  NORMAL("normal"),

  /**
   * A report that is kept although it is known to be wrong. Default views omit it. Example: a toll
   * that its source withdrew.
   */
  DEPRECATED("deprecated");

  private static final ClosedWords<Rank> WORDS = new ClosedWords<>(Rank.class);

  private final String value;

  Rank(String value) {
    this.value = value;
  }

  /**
   * Returns the rank for a term.
   *
   * @param word the case-sensitive term in JSON, for example {@code preferred}
   * @return the constant
   * @throws NullPointerException if the term is null
   * @throws StructureException with code {@code json.type} if the term is unknown; the message
   *     lists all terms
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Rank of(String word) {
    return WORDS.of(word);
  }

  /**
   * The term in JSON.
   *
   * @return the term, in lower case
   */
  @JsonValue
  public String value() {
    return value;
  }

  /**
   * Returns the term in JSON, not the name of the constant.
   *
   * @return {@link #value()}
   */
  @Override
  public String toString() {
    return value;
  }
}
