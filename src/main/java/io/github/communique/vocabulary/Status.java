package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.communique.issue.StructureException;

/**
 * The status of a reported happening at the time of knowledge.
 *
 * <p>The status is not how sure anyone is, which is the {@link Certainty}, nor whether the report
 * says that the thing did not happen, which is the {@link Polarity}: a firmly announced summit is
 * {@link #PLANNED} and certain.
 *
 * <table class="striped">
 * <caption>Properties of the constants</caption>
 * <tr><th>status</th><th>{@link #isAhead()}</th><th>{@link #hasBegun()}</th></tr>
 * <tr><td>proposed, intended, planned, postponed</td><td>true</td><td>false</td></tr>
 * <tr><td>ongoing, occurred, failed, interrupted</td><td>false</td><td>true</td></tr>
 * <tr><td>cancelled, hypothetical, unknown</td><td>false</td><td>false</td></tr>
 * </table>
 *
 * <p>The vocabulary is closed: its terms are the same in all versions 1.x, and other terms are
 * refused.
 */
public enum Status {
  /**
   * Someone suggests or considers it, and those concerned have not decided. Example: a chancellor
   * suggests a summit; a government considers sanctions.
   */
  PROPOSED("proposed"),

  /**
   * Someone concerned wants to do it and has settled neither time nor arrangements. Example: he
   * intends to withdraw the troops.
   */
  INTENDED("intended"),

  /**
   * It is arranged or announced for a time to come, however vague. Example: the ministers will meet
   * in the coming days.
   */
  PLANNED("planned"),

  /** It has begun and not ended. Example: an exercise that lasts until Sunday. */
  ONGOING("ongoing"),

  /** It is over or done. Example: they spoke on Monday. */
  OCCURRED("occurred"),

  /** It was planned, did not begin then and is still meant to be. Example: talks moved to May. */
  POSTPONED("postponed"),

  /** It was meant to be, did not begin and will not be. Example: a summit called off. */
  CANCELLED("cancelled"),

  /**
   * It was attempted without success. Example: an attempted coup; a vote that misses its majority.
   */
  FAILED("failed"),

  /** It began and ended before it was complete. Example: talks that broke down. */
  INTERRUPTED("interrupted"),

  /**
   * It is only imagined: it is not asserted for the past or the future. Its conditions say on what
   * it depends. Example: without the deal, prices would have doubled.
   */
  HYPOTHETICAL("hypothetical"),

  /**
   * The text does not tell which of these holds. Example: "a meeting of envoys in Doha", in a list
   * of topics.
   */
  UNKNOWN("unknown");

  private static final ClosedWords<Status> WORDS = new ClosedWords<>(Status.class, Status::value);

  private final String value;

  Status(String value) {
    this.value = value;
  }

  /**
   * The status of a word.
   *
   * @param word the term in JSON, for example {@code proposed} (case-sensitive)
   * @return the constant
   * @throws NullPointerException if the term is null
   * @throws StructureException with code {@code json.type} if the term is unknown; the message
   *     lists all terms
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Status of(String word) {
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
   * Whether the thing has not begun and is still meant to or may: true for {@link #PROPOSED},
   * {@link #INTENDED}, {@link #PLANNED} and {@link #POSTPONED}.
   *
   * @return false for the rest: a cancelled thing has nothing ahead of it, and of an unknown one
   *     nobody knows
   */
  public boolean isAhead() {
    return this == PROPOSED || this == INTENDED || this == PLANNED || this == POSTPONED;
  }

  /**
   * Whether the thing has begun, ended or not: true for {@link #ONGOING}, {@link #OCCURRED}, {@link
   * #FAILED}, of which the attempt has begun, and {@link #INTERRUPTED}.
   *
   * @return false for the rest; false for {@link #UNKNOWN} does not mean that it has not
   */
  public boolean hasBegun() {
    return this == ONGOING || this == OCCURRED || this == FAILED || this == INTERRUPTED;
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
