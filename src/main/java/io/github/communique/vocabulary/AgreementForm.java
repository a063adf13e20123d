package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * The form of an agreement between parties, or of a decision of a body.
 *
 * <p>The form is independent of the {@link AgreementStage} and of legal force. A text may be called
 * a protocol and be a treaty: use the form that the report names.
 *
 * <p>The vocabulary is open: a term without a constant is kept verbatim and is not {@linkplain
 * #isKnown() known}.
 */
public final class AgreementForm extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<AgreementForm> WORDS =
      new OpenWords<>(AgreementForm.class, AgreementForm::new);

  /**
   * An oral agreement, without a text to which both have agreed. Example: two presidents agree on
   * the phone to keep talking.
   */
  public static final AgreementForm UNDERSTANDING = WORDS.add("understanding");

  /** A text published together that states common aims. Example: the communiqué of a summit. */
  public static final AgreementForm JOINT_STATEMENT = WORDS.add("joint-statement");

  /**
   * A signed text that is meant to be less than a treaty. Example: a memorandum on the transit of
   * grain.
   */
  public static final AgreementForm MEMORANDUM = WORDS.add("memorandum");

  /**
   * A text that supplements another or records the results of talks. Example: the Minsk protocol of
   * 2014.
   */
  public static final AgreementForm PROTOCOL = WORDS.add("protocol");

  /**
   * An agreement to stop fighting, for days or for good, which settles nothing else. Example: a
   * truce over a holiday.
   */
  public static final AgreementForm CEASEFIRE = WORDS.add("ceasefire");

  /**
   * An agreement that settles a conflict, not only a treaty between states. Example: an accord of a
   * government with insurgents.
   */
  public static final AgreementForm PEACE_AGREEMENT = WORDS.add("peace-agreement");

  /**
   * A decision of a body in its own words, put to its members. Example: a resolution of the
   * Security Council.
   */
  public static final AgreementForm RESOLUTION = WORDS.add("resolution");

  /** A law that a legislature passes, or a bill before it. Example: a law on foreign agents. */
  public static final AgreementForm LAW = WORDS.add("law");

  /**
   * The law that is above all other laws of a state, or a change to it. Example: a new constitution
   * put to a referendum.
   */
  public static final AgreementForm CONSTITUTION = WORDS.add("constitution");

  /**
   * The revenue and expenditure of a state or an organization for a period. Example: the budget of
   * a union for seven years.
   */
  public static final AgreementForm BUDGET = WORDS.add("budget");

  /**
   * An order of a government or a head of state that needs no legislature. Example: a decree on
   * mobilization.
   */
  public static final AgreementForm DECREE = WORDS.add("decree");

  /** The decision of a court in a case. Example: the judgment that strikes down a law. */
  public static final AgreementForm RULING = WORDS.add("ruling");

  /**
   * A text that states what its authors are going to do, without binding others. Example: a plan of
   * a cabinet to cut emissions.
   */
  public static final AgreementForm PLAN = WORDS.add("plan");

  /**
   * An agreement between states or their organizations that is governed by international law.
   * Example: the Treaty on the Non-Proliferation of Nuclear Weapons.
   */
  public static final AgreementForm TREATY = WORDS.add("treaty");

  /** An agreement under private or domestic law. Example: a contract for the supply of gas. */
  public static final AgreementForm CONTRACT = WORDS.add("contract");

  private AgreementForm(String value) {
    super(value);
  }

  /**
   * Returns the value of a term.
   *
   * @param word the term in JSON, for example {@code understanding} (case-sensitive)
   * @return the constant of a known term, otherwise a value that keeps the term verbatim
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
   * @return the constants, in the order of their declaration; immutable
   */
  public static List<AgreementForm> known() {
    return WORDS.known();
  }

  @Override
  OpenWords<AgreementForm> words() {
    return WORDS;
  }
}
