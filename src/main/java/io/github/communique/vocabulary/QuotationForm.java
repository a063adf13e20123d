package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.communique.issue.StructureException;

/**
 * Whose words a quotation gives.
 *
 * <p>The words are closed: they are the same in all of 1.x, and any other is refused.
 */
public enum QuotationForm {
  /** The speaker's own words, in quotation marks. Example: "We will talk," he said. */
  DIRECT("direct"),

  /** The speaker's meaning in the words of the report. Example: he said that they would talk. */
  INDIRECT("indirect"),

  /**
   * The words of the report with pieces of the speaker's own. Example: he said that they would talk
   * "soon".
   */
  MIXED("mixed");

  private static final ClosedWords<QuotationForm> WORDS =
      new ClosedWords<>(QuotationForm.class, QuotationForm::value);

  private final String value;

  QuotationForm(String value) {
    this.value = value;
  }

  /**
   * The quotation form of a word.
   *
   * @param word the word as on the wire, for example {@code direct}; its case counts
   * @return the constant
   * @throws NullPointerException if the word is null
   * @throws StructureException with code {@code json.type} if the word is not one of the allowed,
   *     all of which the message lists
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static QuotationForm of(String word) {
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
