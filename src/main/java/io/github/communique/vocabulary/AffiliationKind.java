package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * The kind of a relationship between two actors that a program must recognize in every language.
 * Any other relationship requires only a title.
 *
 * <p>The political terms correspond to the roles {@code GOV} and {@code OPP} of CAMEO, and {@link
 * #CITIZEN} to the relation citizen-resident of ACE.
 *
 * <p>The vocabulary is open: a term without a constant is kept verbatim and is not {@linkplain
 * #isKnown() known}.
 */
public final class AffiliationKind extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<AffiliationKind> WORDS =
      new OpenWords<>(AffiliationKind.class, AffiliationKind::new);

  /**
   * A party or politician that governs, alone or in a coalition. The other actor is the government,
   * the parliament or the state. The parties of a coalition all have this kind. Example: a ruling
   * party; a junior coalition partner.
   */
  public static final AffiliationKind GOVERNING = WORDS.add("governing");

  /**
   * A party or politician that opposes the government by political means. The other actor is the
   * government, the parliament or the state. Example: an opposition party; an opposition leader.
   */
  public static final AffiliationKind OPPOSITION = WORDS.add("opposition");

  /**
   * A person or group that has the nationality of the other actor, a state. The place where the
   * person lives is {@code Actor.basedIn}. Example: an Ostranian.
   */
  public static final AffiliationKind CITIZEN = WORDS.add("citizen");

  /**
   * A person or group that had to leave the other actor, a state, and lives elsewhere. If the
   * report does not name the state, omit it. Somebody who lives abroad for another reason has only
   * {@code Actor.basedIn}. Example: an exiled opposition leader.
   */
  public static final AffiliationKind EXILE = WORDS.add("exile");

  private AffiliationKind(String value) {
    super(value);
  }

  /**
   * Returns the value of a term.
   *
   * @param word the term in JSON, for example {@code citizen} (case-sensitive)
   * @return the constant of a known term, otherwise a value that keeps the term verbatim
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
   * @return the constants, in the order of their declaration; immutable
   */
  public static List<AffiliationKind> known() {
    return WORDS.known();
  }

  @Override
  OpenWords<AffiliationKind> words() {
    return WORDS;
  }
}
