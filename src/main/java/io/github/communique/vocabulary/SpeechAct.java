package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * What a speaker does by saying something.
 *
 * <p>The terms follow the verbal classes of CAMEO (01 to 03, 05, 10 to 13), of PLOVER and of the
 * AIDA ontology's contact events. The act does not state whether the words are true. Hopes, fears
 * and expectations that a report ascribes to somebody are acts ({@link #HOPE}, {@link #FEAR},
 * {@link #EXPECT}), said aloud or not. A commitment that can be broken is an {@link
 * EventType#AGREEMENT}.
 *
 * <p>The vocabulary is open: a term without a constant is kept verbatim and is not {@linkplain
 * #isKnown() known}.
 */
public final class SpeechAct extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<SpeechAct> WORDS =
      new OpenWords<>(SpeechAct.class, SpeechAct::new);

  /**
   * To say that something is so, without any of the other acts. Example: "The talks were useful,"
   * the minister said.
   */
  public static final SpeechAct STATE = WORDS.add("state");

  /**
   * To make known for the first time what will be or has been done. Example: a ministry announces
   * an exercise.
   */
  public static final SpeechAct ANNOUNCE = WORDS.add("announce");

  /**
   * To share a view or an aim with another speaker, without an undertaking that could be broken.
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
   * To commit oneself alone to do something. Example: a president says that he will withdraw the
   * troops.
   */
  public static final SpeechAct PROMISE = WORDS.add("promise");

  /** To put forward something that others may take up. Example: a chancellor suggests a summit. */
  public static final SpeechAct PROPOSE = WORDS.add("propose");

  /** To request an action that may be refused. Example: a country requests medical aid. */
  public static final SpeechAct REQUEST = WORDS.add("request");

  /** To insist on an action, as a right. Example: a party demands the release of its members. */
  public static final SpeechAct DEMAND = WORDS.add("demand");

  /** To instruct a subordinate to do something. Example: a commander orders a unit to fall back. */
  public static final SpeechAct ORDER = WORDS.add("order");

  /** To say that something is not so or did not happen. Example: a ministry denies a raid. */
  public static final SpeechAct DENY = WORDS.add("deny");

  /**
   * To say that something already reported is so, including one's own conduct. Example: a spokesman
   * confirms the call.
   */
  public static final SpeechAct CONFIRM = WORDS.add("confirm");

  /**
   * To alert others to a danger that the speaker does not cause. Example: an agency warns of
   * famine.
   */
  public static final SpeechAct WARN = WORDS.add("warn");

  /**
   * To announce that one will cause harm unless something is done or not done. Example: a state
   * threatens to close a strait.
   */
  public static final SpeechAct THREATEN = WORDS.add("threaten");

  /**
   * To say that a named actor did something wrong. Example: each side blames the other for
   * shelling.
   */
  public static final SpeechAct ACCUSE = WORDS.add("accuse");

  /**
   * To find fault with a policy or an actor, without calling it wrongdoing. Example: an envoy calls
   * a reform too slow.
   */
  public static final SpeechAct CRITICIZE = WORDS.add("criticize");

  /**
   * To denounce formally, as wrong, something that is taken to have happened. Example: a council
   * condemns a coup.
   */
  public static final SpeechAct CONDEMN = WORDS.add("condemn");

  /**
   * To speak well of an actor or of what it did, including thanks and congratulations. Example: a
   * minister lauds the mediators.
   */
  public static final SpeechAct PRAISE = WORDS.add("praise");

  /**
   * To declare support for a plan, a candidate or an actor yet to succeed. Example: an assembly
   * backs a peace plan.
   */
  public static final SpeechAct ENDORSE = WORDS.add("endorse");

  /** To apologize for one's own actions. Example: a king regrets colonial crimes. */
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
   * To refuse to say anything on a matter, neither confirming nor denying. Example: a company does
   * not comment on a leak.
   */
  public static final SpeechAct DECLINE_COMMENT = WORDS.add("decline-comment");

  /**
   * To express joy or relief about an event. To speak well of those who did it is to {@linkplain
   * #PRAISE praise} them. Example: a union is relieved that a strike is over.
   */
  public static final SpeechAct WELCOME = WORDS.add("welcome");

  /** To wish that something happens or is so. Example: villagers hope that the road reopens. */
  public static final SpeechAct HOPE = WORDS.add("hope");

  /**
   * To fear that something may happen or may be so. To point the danger out to others is to
   * {@linkplain #WARN warn}. Example: many fear another attack.
   */
  public static final SpeechAct FEAR = WORDS.add("fear");

  /**
   * To state that something will probably happen, without wishing it. Example: analysts expect that
   * the bank raises its rate.
   */
  public static final SpeechAct EXPECT = WORDS.add("expect");

  /**
   * To estimate an unknown number or size; the number is a quantity. Example: a relief agency
   * reckons with 12 million hungry people.
   */
  public static final SpeechAct ESTIMATE = WORDS.add("estimate");

  private SpeechAct(String value) {
    super(value);
  }

  /**
   * Returns the value of a term.
   *
   * @param word the term in JSON, for example {@code state} (case-sensitive)
   * @return the constant of a known term, otherwise a value that keeps the term verbatim
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
   * @return the constants, in the order of their declaration; immutable
   */
  public static List<SpeechAct> known() {
    return WORDS.known();
  }

  @Override
  OpenWords<SpeechAct> words() {
    return WORDS;
  }
}
