package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * The kind of a location.
 *
 * <p>A location is a place; the state that governs it is an actor of kind {@link ActorKind#STATE}.
 * Like the AIDA ontology, this vocabulary distinguishes places with a government, natural places
 * and built places.
 *
 * <p>The vocabulary is open. A term without a constant is kept verbatim, and {@link #isKnown()}
 * returns false for the term.
 */
public final class LocationKind extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<LocationKind> WORDS =
      new OpenWords<>(LocationKind.class, LocationKind::new);

  /** The territory of a state, or a dependent territory with a country code. Example: Belarus. */
  public static final LocationKind COUNTRY = WORDS.add("country");

  /**
   * A part of the world or of a country that is not an administrative unit. Examples: the Sahel;
   * eastern Ukraine.
   */
  public static final LocationKind REGION = WORDS.add("region");

  /**
   * An administrative unit below the level of a country and above the level of a city. Examples:
   * the Donetsk oblast; West Java.
   */
  public static final LocationKind ADMIN = WORDS.add("admin");

  /** An inhabited town, village or town district. Example: Minsk. */
  public static final LocationKind CITY = WORDS.add("city");

  /** One building or compound. Example: the Palace of Westminster. */
  public static final LocationKind BUILDING = WORDS.add("building");

  /**
   * A built site that serves a particular purpose and has more than one building. Examples: an
   * airport; a nuclear power plant.
   */
  public static final LocationKind FACILITY = WORDS.add("facility");

  /** A place that is a line rather than an area. Examples: a contact line; a border; a road. */
  public static final LocationKind LINE = WORDS.add("line");

  /** A sea, a strait, a river or a lake. Example: the Black Sea. */
  public static final LocationKind WATER = WORDS.add("water");

  /**
   * An area of land that no other kind covers. Examples: a training ground; a demilitarized zone.
   */
  public static final LocationKind AREA = WORDS.add("area");

  /** A location whose kind the text does not state. Example: "an undisclosed location". */
  public static final LocationKind UNKNOWN = WORDS.add("unknown");

  private LocationKind(String value) {
    super(value);
  }

  /**
   * Returns the instance for a term.
   *
   * @param word the case-sensitive term in JSON, for example {@code country}
   * @return the constant for a known term; otherwise, an instance that contains the term verbatim
   * @throws NullPointerException if the term is null
   * @throws StructureException with code {@code json.type} if the term is blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LocationKind of(String word) {
    return WORDS.of(word);
  }

  /**
   * Returns all known terms.
   *
   * @return an immutable list of the constants, in declaration order
   */
  public static List<LocationKind> known() {
    return WORDS.known();
  }
}
