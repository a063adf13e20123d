package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * The size of the place that coordinates represent.
 *
 * <p>Data sets often use the coordinates of the provincial capital for an event elsewhere in the
 * province. If the precision is not specified, such coordinates seem exact. The terms correspond to
 * the geographic precision codes of UCDP and ACLED. The number of digits in the coordinates does
 * not indicate their precision.
 *
 * <p>The vocabulary is open. A term without a constant is kept verbatim, and {@link #isKnown()}
 * returns false for the term.
 */
public final class LocationPrecision extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<LocationPrecision> WORDS =
      new OpenWords<>(LocationPrecision.class, LocationPrecision::new);

  /** The exact position. Example: the measured position of an explosion crater. */
  public static final LocationPrecision EXACT = WORDS.add("exact");

  /** A point within one building or compound. Example: a ministry that was the venue of talks. */
  public static final LocationPrecision BUILDING = WORDS.add("building");

  /**
   * A point that represents a whole town or village. Example: the center of Kharkiv for "in
   * Kharkiv".
   */
  public static final LocationPrecision CITY = WORDS.add("city");

  /**
   * A point that represents an administrative unit. Example: the capital of a province for "in the
   * province".
   */
  public static final LocationPrecision ADMIN = WORDS.add("admin");

  /** A point that represents a country. Example: the middle of Belarus for "in Belarus". */
  public static final LocationPrecision COUNTRY = WORDS.add("country");

  /**
   * A point that represents a region that is not an administrative unit. The region can be in one
   * country or in several countries. Example: a point in Mali for "in the Sahel".
   */
  public static final LocationPrecision REGION = WORDS.add("region");

  private LocationPrecision(String value) {
    super(value);
  }

  /**
   * Returns the instance for a term.
   *
   * @param word the case-sensitive term in JSON, for example {@code exact}
   * @return the constant for a known term; otherwise, an instance that contains the term verbatim
   * @throws NullPointerException if the term is null
   * @throws StructureException with code {@code json.type} if the term is blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LocationPrecision of(String word) {
    return WORDS.of(word);
  }

  /**
   * Returns all known terms.
   *
   * @return an immutable list of the constants, in declaration order
   */
  public static List<LocationPrecision> known() {
    return WORDS.known();
  }
}
