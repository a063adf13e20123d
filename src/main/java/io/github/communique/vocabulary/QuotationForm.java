package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.communique.issue.StructureException;

/**
 * The form of a quotation: direct, indirect or mixed.
 *
 * <p>The vocabulary is closed: its terms are the same in all 1.x versions, and other terms are
 * rejected.
 */
public enum QuotationForm {
  /**
   * Direct speech: the speaker's own words, in quotation marks. Example: "We will talk," he said.
   */
  DIRECT("direct"),

  /**
   * Indirect speech: the report paraphrases what the speaker said. Example: he said that they would
   * talk.
   */
  INDIRECT("indirect"),

  /**
   * Indirect speech that includes some of the speaker's own words. Example: he said that they would
   * talk "soon".
   */
  MIXED("mixed");

  private static final ClosedWords<QuotationForm> WORDS = new ClosedWords<>(QuotationForm.class);

  private final String value;

  QuotationForm(String value) {
    this.value = value;
  }

  /**
   * Returns the quotation form for a term.
   *
   * @param word the case-sensitive term in JSON, for example {@code direct}
   * @return the constant
   * @throws NullPointerException if the term is null
   * @throws StructureException with code {@code json.type} if the term is unknown; the message
   *     lists all terms
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static QuotationForm of(String word) {
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
