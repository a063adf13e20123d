package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * The act that a speaker performs with a statement.
 *
 * <p>The terms follow the verbal classes of CAMEO (01 to 03, 05, 10 to 13) and PLOVER, and the
 * contact events of the AIDA ontology. The act does not indicate whether the statement is true.
 * Hopes, fears and expectations that a report ascribes to somebody are also acts ({@link #HOPE},
 * {@link #FEAR}, {@link #EXPECT}), whether spoken or not. For a mutual commitment, use an {@link
 * EventType#AGREEMENT}.
 *
 * <p>The vocabulary is open. A term without a constant is kept verbatim, and {@link #isKnown()}
 * returns false for the term.
 */
public final class SpeechAct extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<SpeechAct> WORDS =
      new OpenWords<>(SpeechAct.class, SpeechAct::new);

  /**
   * To assert something, if no other term applies. Example: "The talks were useful," the minister
   * said.
   */
  public static final SpeechAct STATE = WORDS.add("state");

  /**
   * To make a planned or completed action known for the first time. Example: a ministry announces
   * an exercise.
   */
  public static final SpeechAct ANNOUNCE = WORDS.add("announce");

  /**
   * To express a view or an aim that another speaker shares. The speakers do not make a commitment.
   * Example: both say that diplomacy must come first.
   */
  public static final SpeechAct AGREE = WORDS.add("agree");

  /**
   * To agree to a request, an offer or a proposal. Example: a government accepts an offer to
   * mediate.
   */
  public static final SpeechAct ACCEPT = WORDS.add("accept");

  /** To refuse a request, an offer or a proposal. Example: a party rejects a draft accord. */
  public static final SpeechAct REJECT = WORDS.add("reject");

  /**
   * To make a commitment that binds only the speaker. Example: a president says that he will
   * withdraw the troops.
   */
  public static final SpeechAct PROMISE = WORDS.add("promise");

  /** To suggest something that others can accept. Example: a chancellor suggests a summit. */
  public static final SpeechAct PROPOSE = WORDS.add("propose");

  /** To request an action that may be refused. Example: a country requests medical aid. */
  public static final SpeechAct REQUEST = WORDS.add("request");

  /**
   * To insist on an action to which the speaker claims a right. Example: a party demands the
   * release of its members.
   */
  public static final SpeechAct DEMAND = WORDS.add("demand");

  /** To instruct a subordinate to do something. Example: a commander orders a unit to fall back. */
  public static final SpeechAct ORDER = WORDS.add("order");

  /** To state that something is not true or did not happen. Example: a ministry denies a raid. */
  public static final SpeechAct DENY = WORDS.add("deny");

  /**
   * To state that an earlier report, for example about the speaker's own conduct, is true. Example:
   * a spokesman confirms the call.
   */
  public static final SpeechAct CONFIRM = WORDS.add("confirm");

  /**
   * To alert others to a danger that the speaker does not cause. Example: an agency warns of
   * famine.
   */
  public static final SpeechAct WARN = WORDS.add("warn");

  /**
   * To announce harm that the speaker will cause unless a demand is met. Example: a state threatens
   * to close a strait.
   */
  public static final SpeechAct THREATEN = WORDS.add("threaten");

  /**
   * To state that a named actor did something wrong. Example: each side accuses the other of
   * shelling.
   */
  public static final SpeechAct ACCUSE = WORDS.add("accuse");

  /**
   * To criticize a policy or an actor. For an accusation of wrongdoing, use {@link #ACCUSE}.
   * Example: an envoy calls a reform too slow.
   */
  public static final SpeechAct CRITICIZE = WORDS.add("criticize");

  /**
   * To formally condemn an act that the speaker treats as a fact. Example: a council condemns a
   * coup.
   */
  public static final SpeechAct CONDEMN = WORDS.add("condemn");

  /**
   * To praise an actor or its actions, including thanks and congratulations. Example: a minister
   * lauds the mediators.
   */
  public static final SpeechAct PRAISE = WORDS.add("praise");

  /**
   * To declare support for a plan, a candidate or another actor before the outcome is known.
   * Example: an assembly backs a peace plan.
   */
  public static final SpeechAct ENDORSE = WORDS.add("endorse");

  /** To apologize for the speaker's own actions. Example: a king regrets colonial crimes. */
  public static final SpeechAct APOLOGIZE = WORDS.add("apologize");

  /**
   * To express sympathy with victims, without admitting guilt. Example: a pope mourns the dead of
   * an earthquake.
   */
  public static final SpeechAct CONDOLE = WORDS.add("condole");

  /** To ask a question. Example: a reporter asks who gave the order. */
  public static final SpeechAct ASK = WORDS.add("ask");

  /**
   * To claim responsibility for an act, usually a violent one. Example: a group says that it
   * planted the bomb.
   */
  public static final SpeechAct CLAIM_RESPONSIBILITY = WORDS.add("claim-responsibility");

  /**
   * To refuse to comment on a matter, without confirming or denying it. Example: a company does not
   * comment on a leak.
   */
  public static final SpeechAct DECLINE_COMMENT = WORDS.add("decline-comment");

  /**
   * To express joy or relief about an event. For praise of the people who caused the event, use
   * {@link #PRAISE}. Example: a union is relieved that a strike is over.
   */
  public static final SpeechAct WELCOME = WORDS.add("welcome");

  /** To wish that something happens or is true. Example: villagers hope that the road reopens. */
  public static final SpeechAct HOPE = WORDS.add("hope");

  /**
   * To fear that something may happen or may be true. For an alert to others, use {@link #WARN}.
   * Example: many fear another attack.
   */
  public static final SpeechAct FEAR = WORDS.add("fear");

  /**
   * To state that something will probably happen, without expressing a wish. Example: analysts
   * expect the bank to raise its rate.
   */
  public static final SpeechAct EXPECT = WORDS.add("expect");

  /**
   * To estimate an unknown number or size. The number is a quantity. Example: a relief agency
   * estimates that 12 million people are hungry.
   */
  public static final SpeechAct ESTIMATE = WORDS.add("estimate");

  private SpeechAct(String value) {
    super(value);
  }

  /**
   * Returns the instance for a term.
   *
   * @param word the case-sensitive term in JSON, for example {@code state}
   * @return the constant for a known term; otherwise, an instance that contains the term verbatim
   * @throws NullPointerException if the term is null
   * @throws StructureException with code {@code json.type} if the term is blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SpeechAct of(String word) {
    return WORDS.of(word);
  }

  /**
   * Returns all known terms.
   *
   * @return an immutable list of the constants, in declaration order
   */
  public static List<SpeechAct> known() {
    return WORDS.known();
  }
}
