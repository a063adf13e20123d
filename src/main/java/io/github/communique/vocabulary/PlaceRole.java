package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * The role of a location in an event.
 *
 * <p>The roles follow the place roles of the AIDA ontology: the place of the event, and the start
 * and end of a movement.
 *
 * <p>The vocabulary is open. A term without a constant is kept verbatim, and {@link #isKnown()}
 * returns false for the term.
 */
public final class PlaceRole extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<PlaceRole> WORDS =
      new OpenWords<>(PlaceRole.class, PlaceRole::new);

  /** The place where the event takes place. Example: Geneva, for talks held in Geneva. */
  public static final PlaceRole VENUE = WORDS.add("venue");

  /**
   * A place near the event. The event itself does not take place there. Example: a station, for a
   * blast outside its gate.
   */
  public static final PlaceRole NEAR = WORDS.add("near");

  /** The start of a movement. Example: Belarus, for troops that leave Belarus. */
  public static final PlaceRole ORIGIN = WORDS.add("origin");

  /** The actual or intended end of a movement. Example: Poland, for troops sent to Poland. */
  public static final PlaceRole DESTINATION = WORDS.add("destination");

  /**
   * The target of an event that originates elsewhere, or a place that is affected by an action.
   * Examples: a port under fire from the sea; a bridge that is destroyed.
   */
  public static final PlaceRole TARGET_AREA = WORDS.add("target-area");

  private PlaceRole(String value) {
    super(value);
  }

  /**
   * Returns the instance for a term.
   *
   * @param word the case-sensitive term in JSON, for example {@code venue}
   * @return the constant for a known term; otherwise, an instance that contains the term verbatim
   * @throws NullPointerException if the term is null
   * @throws StructureException with code {@code json.type} if the term is blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PlaceRole of(String word) {
    return WORDS.of(word);
  }

  /**
   * Returns all known terms.
   *
   * @return an immutable list of the constants, in declaration order
   */
  public static List<PlaceRole> known() {
    return WORDS.known();
  }
}
