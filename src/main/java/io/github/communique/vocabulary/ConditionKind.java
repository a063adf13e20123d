package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * The kind of a condition on an event, or of a reason for an event.
 *
 * <p>With {@link #AFTER_COMPLETION}, {@link #IF}, {@link #UNLESS} and {@link #UNTIL}, the event
 * depends on the condition. The other kinds {@linkplain #explains() explain} the event and do not
 * affect whether it takes place.
 *
 * <p>The vocabulary is open. A term without a constant is kept verbatim, and {@link #isKnown()}
 * returns false for the term.
 */
public final class ConditionKind extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<ConditionKind> WORDS =
      new OpenWords<>(ConditionKind.class, ConditionKind::new);

  /**
   * The condition describes another occurrence. The event takes place after this occurrence has
   * ended. Example: troops leave once the exercise is over.
   */
  public static final ConditionKind AFTER_COMPLETION = WORDS.add("after-completion");

  /**
   * The event takes place only if the condition is met. Example: talks follow if the shelling
   * stops.
   */
  public static final ConditionKind IF = WORDS.add("if");

  /**
   * The event takes place unless the condition is met. Example: sanctions take effect unless a deal
   * is reached.
   */
  public static final ConditionKind UNLESS = WORDS.add("unless");

  /**
   * The event lasts until the condition is met. Example: the ban remains in force until inspectors
   * return.
   */
  public static final ConditionKind UNTIL = WORDS.add("until");

  /**
   * The condition is the cause or motive of the event, according to the source. If the cause is
   * itself an event, use a relation of type {@link RelationType#CAUSES}. Example: a village is
   * emptied because of the drought.
   */
  public static final ConditionKind BECAUSE = WORDS.add("because");

  /**
   * The event is intended to achieve the aim that the condition describes. If the aim is itself an
   * event, use a relation of type {@link RelationType#AIMS_AT}. Example: a guard is posted to
   * prevent a recurrence.
   */
  public static final ConditionKind SO_THAT = WORDS.add("so-that");

  /**
   * The actor of the event gives the condition as the reason, but the source does not confirm the
   * reason. Example: a government calls off a summit, citing security.
   */
  public static final ConditionKind CITING = WORDS.add("citing");

  /**
   * The condition describes the circumstances of the event, but the source does not present them as
   * the cause. Example: talks begin amid fears of war.
   */
  public static final ConditionKind AMID = WORDS.add("amid");

  /**
   * The event takes place although the condition could have prevented it, or even if the condition
   * is met. Examples: a ship turns despite three warnings; a minister may refuse an extradition
   * even if the court approves it.
   */
  public static final ConditionKind DESPITE = WORDS.add("despite");

  private ConditionKind(String value) {
    super(value);
  }

  /**
   * Returns the instance for a term.
   *
   * @param word the case-sensitive term in JSON, for example {@code after-completion}
   * @return the constant for a known term; otherwise, an instance that contains the term verbatim
   * @throws NullPointerException if the term is null
   * @throws StructureException with code {@code json.type} if the term is blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ConditionKind of(String word) {
    return WORDS.of(word);
  }

  /**
   * Returns all known terms.
   *
   * @return an immutable list of the constants, in declaration order
   */
  public static List<ConditionKind> known() {
    return WORDS.known();
  }

  /**
   * Returns whether this kind represents a reason rather than a condition: true for {@link
   * #BECAUSE}, {@link #SO_THAT}, {@link #CITING}, {@link #AMID} and {@link #DESPITE}.
   *
   * @return false for other and unknown terms
   */
  public boolean explains() {
    return equals(BECAUSE) || equals(SO_THAT) || equals(CITING) || equals(AMID) || equals(DESPITE);
  }
}
