package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * The form of an agreement between parties, or of a body's decision.
 *
 * <p>The form is independent of the {@link AgreementStage} and of whether the agreement is legally
 * binding. Use the form that the report names, for example {@link #PROTOCOL}, even if the protocol
 * is legally a treaty.
 *
 * <p>The vocabulary is open. A term without a constant is kept verbatim, and {@link #isKnown()}
 * returns false for the term.
 */
public final class AgreementForm extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<AgreementForm> WORDS =
      new OpenWords<>(AgreementForm.class, AgreementForm::new);

  /**
   * An oral agreement, without an agreed text. Example: two presidents agree by telephone to keep
   * talking.
   */
  public static final AgreementForm UNDERSTANDING = WORDS.add("understanding");

  /** A jointly published text that states common aims. Example: a summit communiqué. */
  public static final AgreementForm JOINT_STATEMENT = WORDS.add("joint-statement");

  /**
   * A signed text that is intended to be less binding than a treaty. Example: a memorandum on the
   * transit of grain.
   */
  public static final AgreementForm MEMORANDUM = WORDS.add("memorandum");

  /**
   * A text that supplements another text or records the results of talks. Example: the Minsk
   * protocol of 2014.
   */
  public static final AgreementForm PROTOCOL = WORDS.add("protocol");

  /**
   * An agreement to stop fighting, temporarily or permanently, without any other terms. Example: a
   * truce over a holiday.
   */
  public static final AgreementForm CEASEFIRE = WORDS.add("ceasefire");

  /**
   * An agreement that settles a conflict between states or other parties. Example: an accord
   * between a government and insurgents.
   */
  public static final AgreementForm PEACE_AGREEMENT = WORDS.add("peace-agreement");

  /**
   * A formal text that contains a decision of a body and is submitted to the body's members.
   * Example: a Security Council resolution.
   */
  public static final AgreementForm RESOLUTION = WORDS.add("resolution");

  /**
   * A motion to remove a government or a minister by a vote of no confidence. The person or
   * government to be removed is a party with the role {@linkplain Role#TARGET target}. For other
   * decisions of a body, use {@link #RESOLUTION}. Example: an opposition party submits a motion
   * against a finance minister.
   */
  public static final AgreementForm NO_CONFIDENCE_MOTION = WORDS.add("no-confidence-motion");

  /**
   * A law passed by a legislature, or a bill under discussion there. Example: a law on foreign
   * agents.
   */
  public static final AgreementForm LAW = WORDS.add("law");

  /**
   * The supreme law of a state, or an amendment to it. Example: a new constitution put to a
   * referendum.
   */
  public static final AgreementForm CONSTITUTION = WORDS.add("constitution");

  /**
   * The planned revenue and expenditure of a state or an organization for a period. Example: a
   * union's seven-year budget.
   */
  public static final AgreementForm BUDGET = WORDS.add("budget");

  /**
   * An order that a government or a head of state issues without the approval of a legislature.
   * Example: a decree on mobilization.
   */
  public static final AgreementForm DECREE = WORDS.add("decree");

  /** A court's decision in a case. Example: the judgment that strikes down a law. */
  public static final AgreementForm RULING = WORDS.add("ruling");

  /**
   * A text that states what its authors intend to do and that does not bind anyone else. Example: a
   * cabinet's plan to cut emissions.
   */
  public static final AgreementForm PLAN = WORDS.add("plan");

  /**
   * An agreement between states or their organizations that is governed by international law.
   * Example: the Treaty on the Non-Proliferation of Nuclear Weapons.
   */
  public static final AgreementForm TREATY = WORDS.add("treaty");

  /** An agreement under private or domestic law. Example: a gas supply contract. */
  public static final AgreementForm CONTRACT = WORDS.add("contract");

  private AgreementForm(String value) {
    super(value);
  }

  /**
   * Returns the instance for a term.
   *
   * @param word the case-sensitive term in JSON, for example {@code understanding}
   * @return the constant for a known term; otherwise, an instance that contains the term verbatim
   * @throws NullPointerException if the term is null
   * @throws StructureException with code {@code json.type} if the term is blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AgreementForm of(String word) {
    return WORDS.of(word);
  }

  /**
   * Returns all known terms.
   *
   * @return an immutable list of the constants, in declaration order
   */
  public static List<AgreementForm> known() {
    return WORDS.known();
  }
}
