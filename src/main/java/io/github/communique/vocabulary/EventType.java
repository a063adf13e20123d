package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.communique.issue.StructureException;

/**
 * The four types of events, each of which is a type of the model.
 *
 * <p>The words are closed: they are the same in all of 1.x, and any other is refused.
 */
public enum EventType {
  /** Somebody says something. Example: a president promises a withdrawal. */
  STATEMENT("statement"),

  /** People are in contact, in whatever way. Example: a telephone call. */
  MEETING("meeting"),

  /** Two or more parties commit to something. Example: a ceasefire. */
  AGREEMENT("agreement"),

  /** Anything else that is done. Example: a withdrawal; a vote; an attack. */
  ACTION("action");

  private static final ClosedWords<EventType> WORDS =
      new ClosedWords<>(EventType.class, EventType::value);

  private final String value;

  EventType(String value) {
    this.value = value;
  }

  /**
   * The event type of a word.
   *
   * @param word the word as on the wire, for example {@code statement}; its case counts
   * @return the constant
   * @throws NullPointerException if the word is null
   * @throws StructureException with code {@code json.type} if the word is not one of the allowed,
   *     all of which the message lists
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static EventType of(String word) {
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
