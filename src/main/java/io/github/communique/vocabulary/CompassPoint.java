package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * A direction from a place, as one of the eight points of the compass. For a more exact direction,
 * use a custom term such as {@code north-northwest}.
 *
 * <p>The vocabulary is open. A term without a constant is kept verbatim, and {@link #isKnown()}
 * returns false for the term.
 */
public final class CompassPoint extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<CompassPoint> WORDS =
      new OpenWords<>(CompassPoint.class, CompassPoint::new);

  /** The event is north of the place. Example: a wreck 12 km north of a town. */
  public static final CompassPoint NORTH = WORDS.add("north");

  /** The event is north-east of the place. */
  public static final CompassPoint NORTH_EAST = WORDS.add("north-east");

  /** The event is east of the place. */
  public static final CompassPoint EAST = WORDS.add("east");

  /** The event is south-east of the place. */
  public static final CompassPoint SOUTH_EAST = WORDS.add("south-east");

  /** The event is south of the place. */
  public static final CompassPoint SOUTH = WORDS.add("south");

  /** The event is south-west of the place. */
  public static final CompassPoint SOUTH_WEST = WORDS.add("south-west");

  /** The event is west of the place. */
  public static final CompassPoint WEST = WORDS.add("west");

  /** The event is north-west of the place. */
  public static final CompassPoint NORTH_WEST = WORDS.add("north-west");

  private CompassPoint(String value) {
    super(value);
  }

  /**
   * Returns the instance for a term.
   *
   * @param word the case-sensitive term in JSON, for example {@code north-east}
   * @return the constant for a known term; otherwise, an instance that contains the term verbatim
   * @throws NullPointerException if the term is null
   * @throws StructureException with code {@code json.type} if the term is blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CompassPoint of(String word) {
    return WORDS.of(word);
  }

  /**
   * Returns all known terms.
   *
   * @return an immutable list of the constants, in declaration order
   */
  public static List<CompassPoint> known() {
    return WORDS.known();
  }
}
