package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.communique.issue.StructureException;

/**
 * How sure the source is, by the cues of its text, that its report is right.
 *
 * <p>It is the source's own caution in words; how far the maker of the data trusts the extraction
 * is a confidence in numbers. A denial is not doubt: see {@link Polarity}.
 *
 * <p>The words are closed: they are the same in all of 1.x, and any other is refused.
 */
public enum Certainty {
  /**
   * The text says in so many words that there is no doubt. Example: "it is beyond doubt that they
   * met".
   */
  CERTAIN("certain"),

  /** The text holds it for likely, and says so. Example: "they probably met". */
  PROBABLE("probable"),

  /** The text leaves it open, and says so. Example: "they may have met". */
  POSSIBLE("possible"),

  /** The text gives no cue, which is the default. Example: "they met". */
  UNSPECIFIED("unspecified");

  private static final ClosedWords<Certainty> WORDS =
      new ClosedWords<>(Certainty.class, Certainty::value);

  private final String value;

  Certainty(String value) {
    this.value = value;
  }

  /**
   * The certainty of a word.
   *
   * @param word the word as on the wire, for example {@code certain}; its case counts
   * @return the constant
   * @throws NullPointerException if the word is null
   * @throws StructureException with code {@code json.type} if the word is not one of the allowed,
   *     all of which the message lists
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Certainty of(String word) {
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
