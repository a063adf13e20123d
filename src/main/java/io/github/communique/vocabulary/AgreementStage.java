package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * The stage of an agreement at the time of the report.
 *
 * <p>The stage is a state. Each step of an agreement is represented by an action, such as {@link
 * ActionKind#SIGN} or {@link ActionKind#RATIFY}. The action contains the date of the step and the
 * party that took the step. The terms follow the stages of a treaty in the 1969 Vienna Convention
 * on the Law of Treaties, with additional terms for less formal agreements.
 *
 * <p>The vocabulary is open. A term without a constant is kept verbatim, and {@link #isKnown()}
 * returns false for the term.
 */
public final class AgreementStage extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<AgreementStage> WORDS =
      new OpenWords<>(AgreementStage.class, AgreementStage::new);

  /** Proposed, but not yet under negotiation. Example: a draft resolution. */
  public static final AgreementStage PROPOSED = WORDS.add("proposed");

  /** Under negotiation, but not yet agreed. Example: a trade deal in its third round. */
  public static final AgreementStage NEGOTIATING = WORDS.add("negotiating");

  /**
   * Agreed between the parties, orally or in an unsigned text. Example: a deal reached overnight.
   */
  public static final AgreementStage AGREED = WORDS.add("agreed");

  /** Passed by a body, by vote or consensus. Example: a resolution after the vote. */
  public static final AgreementStage ADOPTED = WORDS.add("adopted");

  /** Rejected by a party or by a vote. Example: a draft that was vetoed. */
  public static final AgreementStage REJECTED = WORDS.add("rejected");

  /**
   * Signed by the parties, but not yet known to be binding. Example: a treaty that parliaments have
   * not yet approved.
   */
  public static final AgreementStage SIGNED = WORDS.add("signed");

  /**
   * Signed and then confirmed by one or more of the parties, but not known to be in force. Example:
   * an accord approved by the last parliament.
   */
  public static final AgreementStage RATIFIED = WORDS.add("ratified");

  /** In force. Example: a treaty after its thirtieth ratification. */
  public static final AgreementStage IN_FORCE = WORDS.add("in-force");

  /**
   * Still in existence, but temporarily not applied. Example: an arms treaty that one party
   * suspends.
   */
  public static final AgreementStage SUSPENDED = WORDS.add("suspended");

  /**
   * Still in existence, but reportedly violated by a party. Example: a truce during which shelling
   * continues.
   */
  public static final AgreementStage VIOLATED = WORDS.add("violated");

  /** Ended by a decision before its term expired. Example: a pact that a party denounced. */
  public static final AgreementStage TERMINATED = WORDS.add("terminated");

  /**
   * Declared void by a court or another authority, and therefore not applicable. For an agreement
   * ended by its parties, use {@link #TERMINATED}. Example: a law that a court struck down.
   */
  public static final AgreementStage ANNULLED = WORDS.add("annulled");

  /** Ended because its term expired. Example: a grain deal that was not extended. */
  public static final AgreementStage EXPIRED = WORDS.add("expired");

  private AgreementStage(String value) {
    super(value);
  }

  /**
   * Returns the instance for a term.
   *
   * @param word the case-sensitive term in JSON, for example {@code proposed}
   * @return the constant for a known term; otherwise, an instance that contains the term verbatim
   * @throws NullPointerException if the term is null
   * @throws StructureException with code {@code json.type} if the term is blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AgreementStage of(String word) {
    return WORDS.of(word);
  }

  /**
   * Returns all known terms.
   *
   * @return an immutable list of the constants, in declaration order
   */
  public static List<AgreementStage> known() {
    return WORDS.known();
  }
}
