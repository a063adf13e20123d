package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.communique.issue.StructureException;

/**
 * Whether a report says that something is so or that it is not.
 *
 * <p>A report is negative where the article itself says so. That an actor denies something is a
 * statement with the act {@link SpeechAct#DENY} about a positive report.
 *
 * <p>The words are closed: they are the same in all of 1.x, and any other is refused.
 */
public enum Polarity {
  /**
   * The report says that it is, was or will be so, which is the default. Example: the convoy
   * arrived.
   */
  POSITIVE("positive"),

  /**
   * The report itself says that it is, was or will not be so. Example: the convoy did not arrive.
   */
  NEGATIVE("negative");

  private static final ClosedWords<Polarity> WORDS =
      new ClosedWords<>(Polarity.class, Polarity::value);

  private final String value;

  Polarity(String value) {
    this.value = value;
  }

  /**
   * The polarity of a word.
   *
   * @param word the word as on the wire, for example {@code positive}; its case counts
   * @return the constant
   * @throws NullPointerException if the word is null
   * @throws StructureException with code {@code json.type} if the word is not one of the allowed,
   *     all of which the message lists
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Polarity of(String word) {
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
