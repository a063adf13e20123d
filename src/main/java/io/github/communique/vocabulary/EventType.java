package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.communique.issue.StructureException;

/**
 * The type of an event. Each of the four types corresponds to a model type.
 *
 * <p>The vocabulary is closed: its terms are the same in all 1.x versions, and other terms are
 * rejected.
 */
public enum EventType {
  /** Somebody says something. Example: a president promises a withdrawal. */
  STATEMENT("statement"),

  /** People are in contact, through any medium. Example: a telephone call. */
  MEETING("meeting"),

  /** Two or more parties commit to something. Example: a ceasefire. */
  AGREEMENT("agreement"),

  /**
   * Any event that is not a statement, a meeting or an agreement. Examples: a withdrawal; a vote;
   * an attack.
   */
  ACTION("action");

  private static final ClosedWords<EventType> WORDS = new ClosedWords<>(EventType.class);

  private final String value;

  EventType(String value) {
    this.value = value;
  }

  /**
   * Returns the event type for a term.
   *
   * @param word the case-sensitive term in JSON, for example {@code statement}
   * @return the constant
   * @throws NullPointerException if the term is null
   * @throws StructureException with code {@code json.type} if the term is unknown; the message
   *     lists all terms
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static EventType of(String word) {
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
