package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * The type of a relation between two events. The relation is read from the first event to the
 * second.
 *
 * <p>In each example, the event that is named first is the value of the property {@code from}.
 *
 * <p>The vocabulary is open. A term without a constant is kept verbatim, and {@link #isKnown()}
 * returns false for the term.
 */
public final class RelationType extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<RelationType> WORDS =
      new OpenWords<>(RelationType.class, RelationType::new);

  /** Both events are reports of the same occurrence. Example: two articles about one call. */
  public static final RelationType SAME_EVENT = WORDS.add("same-event");

  /**
   * The first event is a part of the second event and takes place during that event. Example: a
   * session of a conference.
   */
  public static final RelationType PART_OF = WORDS.add("part-of");

  /**
   * The first event followed the second event in the same series of events. The source does not
   * claim that the second event is the cause. Example: a second round of talks after the first.
   */
  public static final RelationType FOLLOWS = WORDS.add("follows");

  /**
   * The first event caused the second event, according to the source. Example: an attack that led
   * to an evacuation.
   */
  public static final RelationType CAUSES = WORDS.add("causes");

  /**
   * The second event cannot take place before the first event has taken place. Example: a truce
   * that must hold before talks.
   */
  public static final RelationType PRECONDITION_OF = WORDS.add("precondition-of");

  /**
   * The first event implements the terms of the second event. Example: talks on the implementation
   * of an accord.
   */
  public static final RelationType IMPLEMENTS = WORDS.add("implements");

  /**
   * The first event changes the terms of the second event, which continues to exist. Example: an
   * annex to a treaty.
   */
  public static final RelationType AMENDS = WORDS.add("amends");

  /**
   * The first event is the second event with a new date. Example: a summit in May that was planned
   * for April.
   */
  public static final RelationType RESCHEDULES = WORDS.add("reschedules");

  /**
   * The first event is a response to the second event. Example: an expulsion in response to an
   * earlier expulsion.
   */
  public static final RelationType RESPONDS_TO = WORDS.add("responds-to");

  /**
   * The first event violates the terms of the second event. Example: shelling under a ceasefire.
   */
  public static final RelationType VIOLATES = WORDS.add("violates");

  /**
   * The first event is intended to cause the second event. Example: talks that seek a ceasefire.
   */
  public static final RelationType AIMS_AT = WORDS.add("aims-at");

  /**
   * The first event is about the second event, and no more specific type applies. Examples: the
   * signature of a treaty; a vote on a draft.
   */
  public static final RelationType CONCERNS = WORDS.add("concerns");

  /**
   * Each event takes place in exchange for the other. Example: a release of prisoners in exchange
   * for the end of a ban.
   */
  public static final RelationType IN_EXCHANGE_FOR = WORDS.add("in-exchange-for");

  /**
   * The first event expresses the same view as the second event. For a joint statement, use one
   * statement with two speakers. Example: a charity that repeats what a ministry said.
   */
  public static final RelationType AGREES_WITH = WORDS.add("agrees-with");

  /**
   * The first event expresses a view that is opposed to the view expressed by the second event. For
   * a statement that something did not happen, use {@link SpeechAct#DENY}. Example: the opposition
   * calls a reform too harsh, whereas the government calls it fair.
   */
  public static final RelationType DISAGREES_WITH = WORDS.add("disagrees-with");

  /**
   * Only one of the two events is intended to take place. Example: a tax on fuel or a cut in
   * pensions.
   */
  public static final RelationType ALTERNATIVE_TO = WORDS.add("alternative-to");

  /**
   * The first event took place, or is to take place, instead of the second event. For a new date of
   * the same event, use {@link #RESCHEDULES}. Example: deputy ministers met after the summit was
   * called off.
   */
  public static final RelationType REPLACES = WORDS.add("replaces");

  /**
   * The first event provides the money for the second event. For an actor who pays, use the role
   * {@link Role#SPONSOR}; for a payment, use an action of kind {@link ActionKind#PAY}. Example: a
   * levy that pays for a pension reform.
   */
  public static final RelationType FUNDS = WORDS.add("funds");

  private RelationType(String value) {
    super(value);
  }

  /**
   * Returns the instance for a term.
   *
   * @param word the case-sensitive term in JSON, for example {@code same-event}
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
}
