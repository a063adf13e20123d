package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.communique.issue.StructureException;

/**
 * What became of one version of a dossier.
 *
 * <p>The words are closed: they are the same in all of 1.x, and any other is refused.
 */
public enum RevisionStatus {
  /** The version to use. Example: the first version, until there is another. */
  CURRENT("current"),

  /**
   * Replaced by a later version that knows more; it was not wrong. Example: a dossier before the
   * evening's news.
   */
  SUPERSEDED("superseded"),

  /**
   * The version to use, which mends an error of an earlier one. Example: a second version with the
   * name of the town set right.
   */
  CORRECTED("corrected"),

  /** Withdrawn and not to be used. Example: a dossier made from a forged article. */
  RETRACTED("retracted");

  private static final ClosedWords<RevisionStatus> WORDS =
      new ClosedWords<>(RevisionStatus.class, RevisionStatus::value);

  private final String value;

  RevisionStatus(String value) {
    this.value = value;
  }

  /**
   * The revision status of a word.
   *
   * @param word the word as on the wire, for example {@code current}; its case counts
   * @return the constant
   * @throws NullPointerException if the word is null
   * @throws StructureException with code {@code json.type} if the word is not one of the allowed,
   *     all of which the message lists
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static RevisionStatus of(String word) {
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
