package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * The role of an actor in an event.
 *
 * <p>CAMEO and PLOVER distinguish only a source and a target. The terms of this vocabulary also
 * state who brought the parties together, who signed and how each actor voted. The office in which
 * an actor acts, for example "as President of France", is a capacity, not a role.
 *
 * <p>The vocabulary is open. A term without a constant is kept verbatim, and {@link #isKnown()}
 * returns false for the term.
 */
public final class Role extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<Role> WORDS = new OpenWords<>(Role.class, Role::new);

  /**
   * The actor who performs the action or takes the first step. Examples: the president who places a
   * call; the state whose troops withdraw.
   */
  public static final Role INITIATOR = WORDS.add("initiator");

  /**
   * The actor who receives the other participants, but does not necessarily take part in their
   * talks. Example: Turkey, for talks between other states in Istanbul.
   */
  public static final Role HOST = WORDS.add("host");

  /** The actor who is received. Example: a president on a state visit. */
  public static final Role GUEST = WORDS.add("guest");

  /** A participant without a more specific role. Example: a delegation at a conference. */
  public static final Role PARTICIPANT = WORDS.add("participant");

  /**
   * A third party that takes part in the talks to help the parties reach an agreement. Example: an
   * envoy of the UN between two parties.
   */
  public static final Role MEDIATOR = WORDS.add("mediator");

  /**
   * A third party that carries messages or goods between the parties. The parties do not have to
   * meet. Example: Switzerland as a protecting power.
   */
  public static final Role INTERMEDIARY = WORDS.add("intermediary");

  /** The actor who presides. Example: the presidency of the Security Council. */
  public static final Role CHAIR = WORDS.add("chair");

  /**
   * An actor who proposes or finances a decision or action of others, or who lends their name to
   * it. Example: the author of a draft resolution.
   */
  public static final Role SPONSOR = WORDS.add("sponsor");

  /**
   * An actor who supports the action of another participant with forces, arms or shelter. For an
   * actor who finances an action or lends their name to it, use {@link #SPONSOR}. Example: the
   * foreign contingents that support the besiegers.
   */
  public static final Role SUPPORTER = WORDS.add("supporter");

  /**
   * An actor who is present without the right to vote or speak. For an actor who only happens to
   * see the event, use {@link #WITNESS}. Example: the OSCE at an exercise.
   */
  public static final Role OBSERVER = WORDS.add("observer");

  /**
   * An actor who sees or hears the event and can report it. For an invited or official observer,
   * use {@link #OBSERVER}. For a person who testifies, use a statement with the person as its
   * speaker. Example: a clerk who sees an attack from her window.
   */
  public static final Role WITNESS = WORDS.add("witness");

  /** An actor who signs a text. Example: a minister who signs a memorandum. */
  public static final Role SIGNATORY = WORDS.add("signatory");

  /**
   * An actor who guarantees that others will keep an agreement. Example: Norway, for a peace accord
   * between other parties.
   */
  public static final Role GUARANTOR = WORDS.add("guarantor");

  /** The actor to whom something is given or sent. Example: a country that receives grain. */
  public static final Role RECIPIENT = WORDS.add("recipient");

  /**
   * The actor who sells or provides something. For an actor who supports the action of another
   * actor, use {@link #SUPPORTER}. Examples: the owner who sells a port; the source of leaked
   * files.
   */
  public static final Role SUPPLIER = WORDS.add("supplier");

  /**
   * The actor at whom an action is directed, whether or not the actor is harmed. Example: a bank
   * under sanctions.
   */
  public static final Role TARGET = WORDS.add("target");

  /**
   * The actor who committed an act that the report presents as wrong. Example: the gunmen in a
   * hostage-taking.
   */
  public static final Role PERPETRATOR = WORDS.add("perpetrator");

  /** An actor who is harmed. Example: the passengers of an aircraft that was shot down. */
  public static final Role VICTIM = WORDS.add("victim");

  /**
   * An actor who benefits from the event. The actor does not necessarily attend or receive
   * anything. Example: farmers, when an export corridor opens.
   */
  public static final Role BENEFICIARY = WORDS.add("beneficiary");

  /**
   * The actor whom the action affects, whether the effect is good, bad or neutral. Example: a
   * person who is released, expelled or appointed.
   */
  public static final Role SUBJECT = WORDS.add("subject");

  /** An actor who votes yes. Example: the thirteen members that backed a draft. */
  public static final Role IN_FAVOUR = WORDS.add("in-favour");

  /** An actor who votes no. Example: a member that blocks a draft. */
  public static final Role AGAINST = WORDS.add("against");

  /** An actor who is present and votes neither yes nor no. Example: a member that abstains. */
  public static final Role ABSTAINING = WORDS.add("abstaining");

  /**
   * An actor who was expected but did not attend or did not vote. Example: a delegation that
   * boycotts a vote.
   */
  public static final Role ABSENT = WORDS.add("absent");

  /**
   * A thing that people use, wear or carry while they perform the action, or a vehicle in which
   * they travel. For a thing that is affected by the action, use {@link #SUBJECT} or {@link
   * #TARGET}. If the thing is a weapon, also specify the kind of weapon as an {@link Instrument} of
   * the action. Examples: the police uniforms of attackers; their white van.
   */
  public static final Role EQUIPMENT = WORDS.add("equipment");

  /**
   * A vehicle or another movable thing in which the event takes place or something is found. For a
   * place that does not move, use a location. Examples: the van in which the police find rifles; a
   * bus on which a man is arrested.
   */
  public static final Role CONTAINER = WORDS.add("container");

  private Role(String value) {
    super(value);
  }

  /**
   * Returns the instance for a term.
   *
   * @param word the case-sensitive term in JSON, for example {@code initiator}
   * @return the constant for a known term; otherwise, an instance that contains the term verbatim
   * @throws NullPointerException if the term is null
   * @throws StructureException with code {@code json.type} if the term is blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Role of(String word) {
    return WORDS.of(word);
  }

  /**
   * Returns all known terms.
   *
   * @return an immutable list of the constants, in declaration order
   */
  public static List<Role> known() {
    return WORDS.known();
  }
}
