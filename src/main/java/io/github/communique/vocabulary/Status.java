package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.communique.issue.StructureException;

/**
 * The status of a reported occurrence, as known at the time of the report.
 *
 * <p>{@link Certainty} represents how certain the source is of its report. {@link Polarity}
 * represents whether the report affirms or negates the occurrence. For example, a firmly announced
 * summit is {@link #PLANNED} and certain.
 *
 * <table class="striped">
 * <caption>Properties of the constants</caption>
 * <tr><th>status</th><th>{@link #isAhead()}</th><th>{@link #hasBegun()}</th></tr>
 * <tr><td>proposed, intended, planned, expected, postponed</td><td>true</td><td>false</td></tr>
 * <tr><td>ongoing, occurred, failed, interrupted</td><td>false</td><td>true</td></tr>
 * <tr><td>cancelled, hypothetical, unknown</td><td>false</td><td>false</td></tr>
 * </table>
 *
 * <p>The vocabulary is closed: its terms are the same in all 1.x versions, and other terms are
 * rejected.
 */
public enum Status {
  /**
   * Someone suggests or considers the event, but the people concerned have not decided on it.
   * Examples: a chancellor suggests a summit; a government considers sanctions.
   */
  PROPOSED("proposed"),

  /**
   * One of the people concerned intends the event to take place, but the time and the arrangements
   * have not been settled. Example: he intends to withdraw the troops.
   */
  INTENDED("intended"),

  /**
   * The event has been arranged or announced, but has not begun. Its time may be vague. Example:
   * the ministers will meet in the coming days.
   */
  PLANNED("planned"),

  /**
   * Someone predicts that the event will occur, whether or not anyone intends it. For an arranged
   * event, use {@link #PLANNED}; for an intention of the people concerned, use {@link #INTENDED};
   * for an imagined event, use {@link #HYPOTHETICAL}. Examples: prices will fall; a president is
   * likely to sign; a reform would save 4 billion a year.
   */
  EXPECTED("expected"),

  /** The event has begun and has not ended. Example: an exercise that lasts until Sunday. */
  ONGOING("ongoing"),

  /** The event has ended. Example: they spoke on Monday. */
  OCCURRED("occurred"),

  /**
   * The event did not begin at the planned time, but is still intended to take place. Example:
   * talks moved to May.
   */
  POSTPONED("postponed"),

  /**
   * The event was intended to take place, but did not begin and will not take place. Example: a
   * summit that was called off.
   */
  CANCELLED("cancelled"),

  /**
   * The event was attempted without success. Examples: an attempted coup; a vote that does not
   * reach the required majority.
   */
  FAILED("failed"),

  /** The event began, but ended before it was complete. Example: talks that broke down. */
  INTERRUPTED("interrupted"),

  /**
   * The event is only imagined: the report does not assert that it occurred or will occur. The
   * conditions of the event state what the event depends on. Example: without the deal, prices
   * would have doubled.
   */
  HYPOTHETICAL("hypothetical"),

  /**
   * The text does not state which of the other terms applies. Example: "a meeting of envoys in
   * Doha", in a list of topics.
   */
  UNKNOWN("unknown");

  private static final ClosedWords<Status> WORDS = new ClosedWords<>(Status.class);

  private final String value;

  Status(String value) {
    this.value = value;
  }

  /**
   * Returns the status for a term.
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
   * Returns whether the occurrence has not begun, but is intended to begin or may begin: true for
   * {@link #PROPOSED}, {@link #INTENDED}, {@link #PLANNED}, {@link #EXPECTED} and {@link
   * #POSTPONED}.
   *
   * @return false for the other constants: a cancelled occurrence will not begin, and an unknown
   *     status does not indicate whether the occurrence has begun
   */
  public boolean isAhead() {
    return this == PROPOSED
        || this == INTENDED
        || this == PLANNED
        || this == EXPECTED
        || this == POSTPONED;
  }

  /**
   * Returns whether the occurrence has begun, whether or not it has ended: true for {@link
   * #ONGOING}, {@link #OCCURRED}, {@link #FAILED} (the attempt has begun) and {@link #INTERRUPTED}.
   *
   * @return false for the other constants; for {@link #UNKNOWN}, false does not imply that the
   *     occurrence has not begun
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
