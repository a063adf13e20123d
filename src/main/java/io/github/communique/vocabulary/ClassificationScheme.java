package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * The coding scheme of an event code or a location code.
 *
 * <p>A code assigns an event or a location to a class. For identifiers of a single event or
 * location, see {@link IdentifierScheme}.
 *
 * <p>The vocabulary is open. A term without a constant is kept verbatim, and {@link #isKnown()}
 * returns false for the term.
 */
public final class ClassificationScheme extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<ClassificationScheme> WORDS =
      new OpenWords<>(ClassificationScheme.class, ClassificationScheme::new);

  /**
   * Conflict and Mediation Event Observations, the event codes of GDELT and ICEWS. Example: {@code
   * 041}, discuss by telephone.
   */
  public static final ClassificationScheme CAMEO = WORDS.add("cameo");

  /**
   * The Political Language Ontology for Verifiable Event Records, the successor of CAMEO. Example:
   * {@code CONSULT}.
   */
  public static final ClassificationScheme PLOVER = WORDS.add("plover");

  /**
   * The event and sub-event types of the Armed Conflict Location and Event Data project. Example:
   * {@code Armed clash}.
   */
  public static final ClassificationScheme ACLED = WORDS.add("acled");

  /**
   * The types of organized violence of the Uppsala Conflict Data Program. Example: {@code 1},
   * state-based conflict.
   */
  public static final ClassificationScheme UCDP = WORDS.add("ucdp");

  /**
   * The event types of the AIDA program, in the notation of the Linguistic Data Consortium.
   * Example: {@code Contact.Discussion.Meet}.
   */
  public static final ClassificationScheme AIDA = WORDS.add("aida");

  /**
   * The Media Topics of the IPTC, which classify news by topic. Example: {@code 11000000}, politics
   * and government.
   */
  public static final ClassificationScheme MEDTOP = WORDS.add("medtop");

  /**
   * The feature codes of GeoNames, for locations. Examples: {@code PPLC}, the capital of a country;
   * {@code PRT}, a port; {@code ISL}, an island.
   */
  public static final ClassificationScheme GEONAMES = WORDS.add("geonames");

  private ClassificationScheme(String value) {
    super(value);
  }

  /**
   * Returns the instance for a term.
   *
   * @param word the case-sensitive term in JSON, for example {@code cameo}
   * @return the constant for a known term; otherwise, an instance that contains the term verbatim
   * @throws NullPointerException if the term is null
   * @throws StructureException with code {@code json.type} if the term is blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ClassificationScheme of(String word) {
    return WORDS.of(word);
  }

  /**
   * Returns all known terms.
   *
   * @return an immutable list of the constants, in declaration order
   */
  public static List<ClassificationScheme> known() {
    return WORDS.known();
  }
}
