package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * Which coding scheme a code on an event belongs to.
 *
 * <p>A code sorts an event into a class that others share; what names one event alone is of an
 * {@link IdentifierScheme}.
 *
 * <p>The vocabulary is open: a word that is not among the constants is kept as written and is not
 * {@linkplain #isKnown() known}.
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
   * The event types of the AIDA program, as written by the Linguistic Data Consortium. Example:
   * {@code Contact.Discussion.Meet}.
   */
  public static final ClassificationScheme AIDA = WORDS.add("aida");

  /**
   * The Media Topics of the IPTC, which say what news is about. Example: {@code 11000000}, politics
   * and government.
   */
  public static final ClassificationScheme MEDTOP = WORDS.add("medtop");

  private ClassificationScheme(String value) {
    super(value);
  }

  /**
   * The value of a word.
   *
   * @param word the word as on the wire, for example {@code cameo}; its case counts
   * @return the constant if the word is known, else a value that keeps the word as written
   * @throws NullPointerException if the word is null
   * @throws StructureException with code {@code json.type} if the word is empty or blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ClassificationScheme of(String word) {
    return WORDS.of(word);
  }

  /**
   * All known words.
   *
   * @return the constants, in the order of their declaration; immutable
   */
  public static List<ClassificationScheme> known() {
    return WORDS.known();
  }

  @Override
  OpenWords<ClassificationScheme> words() {
    return WORDS;
  }
}
