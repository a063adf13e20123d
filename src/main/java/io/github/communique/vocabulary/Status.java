package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.communique.issue.StructureException;

/**
 * The status of a reported occurrence at the time of knowledge.
 *
 * <p>How certain the source is of its report is the {@link Certainty}. Whether the report states
 * that the occurrence is or is not so is the {@link Polarity}. A firmly announced summit is {@link
 * #PLANNED} and certain.
 *
 * <table class="striped">
 * <caption>Properties of the constants</caption>
 * <tr><th>status</th><th>{@link #isAhead()}</th><th>{@link #hasBegun()}</th></tr>
 * <tr><td>proposed, intended, planned, expected, postponed</td><td>true</td><td>false</td></tr>
 * <tr><td>ongoing, occurred, failed, interrupted</td><td>false</td><td>true</td></tr>
 * <tr><td>cancelled, hypothetical, unknown</td><td>false</td><td>false</td></tr>
 * </table>
 *
 * <p>The vocabulary is closed: its terms are the same in all versions 1.x, and other terms are
 * rejected.
 */
public enum Status {
  /**
   * Someone suggests or considers it, and those concerned have not decided. Example: a chancellor
   * suggests a summit; a government considers sanctions.
   */
  PROPOSED("proposed"),

  /**
   * Someone concerned wants to do it, and neither time nor arrangements are settled. Example: he
   * intends to withdraw the troops.
   */
  INTENDED("intended"),

  /**
   * It is arranged or announced for a future time, however vague. Example: the ministers will meet
   * in the coming days.
   */
  PLANNED("planned"),

  /**
   * It will happen according to a forecast, regardless of who causes it and whether anyone wants
   * it. An arranged event is {@link #PLANNED}, the wish of those concerned {@link #INTENDED}, and
   * what a report only imagines {@link #HYPOTHETICAL}. Example: prices will fall; a president is
   * likely to sign; a reform would save 4 billion a year.
   */
  EXPECTED("expected"),

  /** It has begun and not ended. Example: an exercise that lasts until Sunday. */
  ONGOING("ongoing"),

  /** It is finished. Example: they spoke on Monday. */
  OCCURRED("occurred"),

  /**
   * It was planned, did not begin at that time, and is still meant to take place. Example: talks
   * moved to May.
   */
  POSTPONED("postponed"),

  /**
   * It was meant to take place, did not begin, and will not take place. Example: a summit called
   * off.
   */
  CANCELLED("cancelled"),

  /**
   * It was attempted without success. Example: an attempted coup; a vote that misses its majority.
   */
  FAILED("failed"),

  /** It began and ended before it was complete. Example: talks that broke down. */
  INTERRUPTED("interrupted"),

  /**
   * It is only imagined: it is not asserted for the past or the future. Its conditions state on
   * what it depends. Example: without the deal, prices would have doubled.
   */
  HYPOTHETICAL("hypothetical"),

  /**
   * The text does not state which of these applies. Example: "a meeting of envoys in Doha", in a
   * list of topics.
   */
  UNKNOWN("unknown");

  private static final ClosedWords<Status> WORDS = new ClosedWords<>(Status.class, Status::value);

  private final String value;

  Status(String value) {
    this.value = value;
  }

  /**
   * Returns the status with a term.
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
   * Returns whether the occurrence has not begun, and is meant to begin or may begin: true for
   * {@link #PROPOSED}, {@link #INTENDED}, {@link #PLANNED}, {@link #EXPECTED} and {@link
   * #POSTPONED}.
   *
   * @return false for the rest: a cancelled occurrence will not begin, and for an unknown status
   *     this is not known
   */
  public boolean isAhead() {
    return this == PROPOSED
        || this == INTENDED
        || this == PLANNED
        || this == EXPECTED
        || this == POSTPONED;
  }

  /**
   * Returns whether the occurrence has begun, and may have ended: true for {@link #ONGOING}, {@link
   * #OCCURRED}, {@link #FAILED} (the attempt has begun) and {@link #INTERRUPTED}.
   *
   * @return false for the rest; for {@link #UNKNOWN} this does not mean that it has not begun
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
