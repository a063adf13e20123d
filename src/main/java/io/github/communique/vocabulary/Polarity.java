package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.communique.issue.StructureException;

/**
 * The polarity of a report, which either affirms or negates the occurrence.
 *
 * <p>A report is negative if the article itself negates the occurrence. If an actor denies an
 * occurrence, represent the denial as a statement with the act {@link SpeechAct#DENY}. The report
 * of the occurrence remains positive.
 *
 * <p>The vocabulary is closed: its terms are the same in all 1.x versions, and other terms are
 * rejected.
 */
public enum Polarity {
  /**
   * The report states that the event occurs, occurred or will occur. This is the default. Example:
   * the convoy arrived.
   */
  POSITIVE("positive"),

  /**
   * The report itself states that the event does not, did not or will not occur. Example: the
   * convoy did not arrive.
   */
  NEGATIVE("negative");

  private static final ClosedWords<Polarity> WORDS = new ClosedWords<>(Polarity.class);

  private final String value;

  Polarity(String value) {
    this.value = value;
  }

  /**
   * Returns the polarity for a term.
   *
   * @param word the case-sensitive term in JSON, for example {@code positive}
   * @return the constant
   * @throws NullPointerException if the term is null
   * @throws StructureException with code {@code json.type} if the term is unknown; the message
   *     lists all terms
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Polarity of(String word) {
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
