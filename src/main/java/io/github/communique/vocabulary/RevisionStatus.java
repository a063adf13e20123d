package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.communique.issue.StructureException;

/**
 * The status of one version of a dossier.
 *
 * <p>The vocabulary is closed: its terms are the same in all 1.x versions, and other terms are
 * rejected.
 */
public enum RevisionStatus {
  /** The version to use. Example: the first version, until a second version exists. */
  CURRENT("current"),

  /**
   * Replaced by a later version that contains more information. The version was not wrong. Example:
   * a dossier to which the evening's news was added later.
   */
  SUPERSEDED("superseded"),

  /**
   * The version to use, which corrects an error in an earlier version. Example: a second version
   * with the corrected name of the town.
   */
  CORRECTED("corrected"),

  /** Withdrawn and not to be used. Example: a dossier made from a forged article. */
  RETRACTED("retracted");

  private static final ClosedWords<RevisionStatus> WORDS = new ClosedWords<>(RevisionStatus.class);

  private final String value;

  RevisionStatus(String value) {
    this.value = value;
  }

  /**
   * Returns the revision status for a term.
   *
   * @param word the case-sensitive term in JSON, for example {@code current}
   * @return the constant
   * @throws NullPointerException if the term is null
   * @throws StructureException with code {@code json.type} if the term is unknown; the message
   *     lists all terms
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static RevisionStatus of(String word) {
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
