package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.communique.issue.StructureException;

/**
 * The certainty that the source expresses about its report, according to cues in the text.
 *
 * <p>The confidence in the extraction is a separate number. Negation is represented by the {@link
 * Polarity}, not by the certainty.
 *
 * <p>The vocabulary is closed: its terms are the same in all 1.x versions, and other terms are
 * rejected.
 */
public enum Certainty {
  /**
   * The text states explicitly that the report is certainly true. Example: "it is beyond doubt that
   * they met".
   */
  CERTAIN("certain"),

  /** The text states that the report is probably true. Example: "they probably met". */
  PROBABLE("probable"),

  /**
   * The text states explicitly that the report may or may not be true. Example: "they may have
   * met".
   */
  POSSIBLE("possible"),

  /**
   * The text does not indicate how certain the report is. This is the default. Example: "they met".
   */
  UNSPECIFIED("unspecified");

  private static final ClosedWords<Certainty> WORDS = new ClosedWords<>(Certainty.class);

  private final String value;

  Certainty(String value) {
    this.value = value;
  }

  /**
   * Returns the certainty for a term.
   *
   * @param word the case-sensitive term in JSON, for example {@code certain}
   * @return the constant
   * @throws NullPointerException if the term is null
   * @throws StructureException with code {@code json.type} if the term is unknown; the message
   *     lists all terms
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Certainty of(String word) {
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
