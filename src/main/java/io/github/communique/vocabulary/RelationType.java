package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * The type of a relation between two events. The relation is read from the first event to the
 * second.
 *
 * <p>In each example, the event named first is the {@code from} of the relation.
 *
 * <p>The vocabulary is open: a term without a constant is kept verbatim and is not {@linkplain
 * #isKnown() known}.
 */
public final class RelationType extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<RelationType> WORDS =
      new OpenWords<>(RelationType.class, RelationType::new);

  /** Both events are reports of one occurrence. Example: two articles on one call. */
  public static final RelationType SAME_EVENT = WORDS.add("same-event");

  /**
   * The first took place during the second and is only a part of it. Example: a session of a
   * conference.
   */
  public static final RelationType PART_OF = WORDS.add("part-of");

  /**
   * The first followed the second in one course of events; the source does not claim that the
   * second is the cause. Example: a second round after the first.
   */
  public static final RelationType FOLLOWS = WORDS.add("follows");

  /**
   * The first caused the second, according to the source. Example: an attack that led to an
   * evacuation.
   */
  public static final RelationType CAUSES = WORDS.add("causes");

  /**
   * The second event cannot take place before the first has taken place. Example: a truce that must
   * hold before talks.
   */
  public static final RelationType PRECONDITION_OF = WORDS.add("precondition-of");

  /**
   * The first implements the terms of the second. Example: talks on the implementation of an
   * accord.
   */
  public static final RelationType IMPLEMENTS = WORDS.add("implements");

  /**
   * The first changes the terms of the second, which remains in existence. Example: an annex to a
   * treaty.
   */
  public static final RelationType AMENDS = WORDS.add("amends");

  /**
   * The first is the second event with a new date. Example: a summit in May in place of the one in
   * April.
   */
  public static final RelationType RESCHEDULES = WORDS.add("reschedules");

  /** The first is a response to the second. Example: an expulsion in return for an expulsion. */
  public static final RelationType RESPONDS_TO = WORDS.add("responds-to");

  /** The first violates the second. Example: shelling under a ceasefire. */
  public static final RelationType VIOLATES = WORDS.add("violates");

  /** The first is intended to cause the second. Example: talks that seek a ceasefire. */
  public static final RelationType AIMS_AT = WORDS.add("aims-at");

  /**
   * The first is about the second, and no more specific type applies. Examples: the signature of a
   * treaty; a vote on a draft.
   */
  public static final RelationType CONCERNS = WORDS.add("concerns");

  /**
   * Each event is done in exchange for the other. Example: a release of prisoners for a lifted ban.
   */
  public static final RelationType IN_EXCHANGE_FOR = WORDS.add("in-exchange-for");

  /**
   * The first expresses the same view as the second. Use one statement with two speakers for a
   * joint statement. Example: a charity that says what a ministry said.
   */
  public static final RelationType AGREES_WITH = WORDS.add("agrees-with");

  /**
   * The first expresses a view opposed to the second. For a statement that something did not
   * happen, use {@link SpeechAct#DENY}. Example: an opposition that calls a reform too harsh where
   * the government calls it fair.
   */
  public static final RelationType DISAGREES_WITH = WORDS.add("disagrees-with");

  /**
   * Only one of the two events is intended to take place. Example: a tax on fuel or a cut in
   * pensions.
   */
  public static final RelationType ALTERNATIVE_TO = WORDS.add("alternative-to");

  /**
   * The first took place, or is to take place, instead of the second. For a new date of the same
   * event, use {@link #RESCHEDULES}. Example: deputy ministers met after the summit was called off.
   */
  public static final RelationType REPLACES = WORDS.add("replaces");

  private RelationType(String value) {
    super(value);
  }

  /**
   * Returns the instance for a term.
   *
   * @param word the term in JSON, for example {@code same-event} (case-sensitive)
   * @return the constant for a known term; otherwise, an instance that contains the term verbatim
   * @throws NullPointerException if the term is null
   * @throws StructureException with code {@code json.type} if the term is blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static RelationType of(String word) {
    return WORDS.of(word);
  }

  /**
   * Returns all known terms.
   *
   * @return an immutable list of the constants, in declaration order
   */
  public static List<RelationType> known() {
    return WORDS.known();
  }

  @Override
  OpenWords<RelationType> words() {
    return WORDS;
  }
}
