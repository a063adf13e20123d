package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * The kind of relationship between two actors. Specify the kind if programs must recognize the
 * relationship without interpreting the title. Otherwise, a title is sufficient.
 *
 * <p>The political terms correspond to the CAMEO roles {@code GOV} and {@code OPP}, and {@link
 * #CITIZEN} corresponds to the ACE relation citizen-resident.
 *
 * <p>The vocabulary is open. A term without a constant is kept verbatim, and {@link #isKnown()}
 * returns false for the term.
 */
public final class AffiliationKind extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<AffiliationKind> WORDS =
      new OpenWords<>(AffiliationKind.class, AffiliationKind::new);

  /**
   * A party or politician that governs, alone or in a coalition. The other actor is the government,
   * the parliament or the state. All parties in a coalition have this kind. Examples: a ruling
   * party; a junior coalition partner.
   */
  public static final AffiliationKind GOVERNING = WORDS.add("governing");

  /**
   * A party or politician that opposes the government by political means. The other actor is the
   * government, the parliament or the state. Examples: an opposition party; an opposition leader.
   */
  public static final AffiliationKind OPPOSITION = WORDS.add("opposition");

  /**
   * A person or group that has the nationality of a state. The other actor is the state. For the
   * place where the person lives, use {@code Actor.basedIn}. Example: an Ostranian.
   */
  public static final AffiliationKind CITIZEN = WORDS.add("citizen");

  /**
   * A person or group that was forced to leave a state and lives elsewhere. The other actor is the
   * state. If the report does not name the state, omit the other actor. For a person who lives
   * abroad for another reason, use only {@code Actor.basedIn}. Example: an exiled opposition
   * leader.
   */
  public static final AffiliationKind EXILE = WORDS.add("exile");

  private AffiliationKind(String value) {
    super(value);
  }

  /**
   * Returns the instance for a term.
   *
   * @param word the case-sensitive term in JSON, for example {@code citizen}
   * @return the constant for a known term; otherwise, an instance that contains the term verbatim
   * @throws NullPointerException if the term is null
   * @throws StructureException with code {@code json.type} if the term is blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AffiliationKind of(String word) {
    return WORDS.of(word);
  }

  /**
   * Returns all known terms.
   *
   * @return an immutable list of the constants, in declaration order
   */
  public static List<AffiliationKind> known() {
    return WORDS.known();
  }
}
