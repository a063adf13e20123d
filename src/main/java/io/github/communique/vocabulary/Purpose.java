package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * The purpose of a meeting.
 *
 * <p>The {@link Medium} specifies the form of contact. A relation of type {@link
 * RelationType#AIMS_AT} specifies the intended result. The terms follow the subclasses of CAMEO
 * class 04 (consult) and the contact and government events of the AIDA ontology.
 *
 * <p>The vocabulary is open. A term without a constant is kept verbatim, and {@link #isKnown()}
 * returns false for the term.
 */
public final class Purpose extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<Purpose> WORDS = new OpenWords<>(Purpose.class, Purpose::new);

  /** To reach an agreement between parties whose interests differ. Example: ceasefire talks. */
  public static final Purpose NEGOTIATE = WORDS.add("negotiate");

  /**
   * To exchange views without intending to agree on a text. Example: a call between two presidents
   * about a crisis.
   */
  public static final Purpose CONSULT = WORDS.add("consult");

  /**
   * To help parties reach an agreement. Someone who is not a party leads the talks. Example:
   * shuttle diplomacy by a special envoy of the UN.
   */
  public static final Purpose MEDIATE = WORDS.add("mediate");

  /** To be received as a guest, regardless of the topics of the talks. Example: a state visit. */
  public static final Purpose VISIT = WORDS.add("visit");

  /**
   * To give information, with little discussion. Example: a briefing of ambassadors on an attack.
   */
  public static final Purpose BRIEF = WORDS.add("brief");

  /**
   * To debate and decide as a body, according to its rules of procedure. Example: an emergency
   * session of the Security Council.
   */
  public static final Purpose DELIBERATE = WORDS.add("deliberate");

  /**
   * To celebrate or commemorate something in public. Examples: an inauguration; a signing ceremony;
   * a state funeral.
   */
  public static final Purpose CEREMONY = WORDS.add("ceremony");

  private Purpose(String value) {
    super(value);
  }

  /**
   * Returns the instance for a term.
   *
   * @param word the case-sensitive term in JSON, for example {@code negotiate}
   * @return the constant for a known term; otherwise, an instance that contains the term verbatim
   * @throws NullPointerException if the term is null
   * @throws StructureException with code {@code json.type} if the term is blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Purpose of(String word) {
    return WORDS.of(word);
  }

  /**
   * Returns all known terms.
   *
   * @return an immutable list of the constants, in declaration order
   */
  public static List<Purpose> known() {
    return WORDS.known();
  }
}
