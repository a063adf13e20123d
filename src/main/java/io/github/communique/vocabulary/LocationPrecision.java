package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * How large the place is that a pair of coordinates stands for.
 *
 * <p>Data sets put events of a whole province on the point of its capital; without this word such a
 * point looks as exact as a measured one. It says what the point is a point of, as the geographic
 * precision codes of UCDP and ACLED do; the number of digits says nothing.
 *
 * <p>The vocabulary is open: a word that is not among the constants is kept as written and is not
 * {@linkplain #isKnown() known}.
 */
public final class LocationPrecision extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<LocationPrecision> WORDS =
      new OpenWords<>(LocationPrecision.class, LocationPrecision::new);

  /** The very spot. Example: the crater of an explosion, measured. */
  public static final LocationPrecision EXACT = WORDS.add("exact");

  /** A point within one building or compound. Example: a ministry that was the venue of talks. */
  public static final LocationPrecision BUILDING = WORDS.add("building");

  /**
   * A point that stands for a whole town or village. Example: the centre of Kharkiv for "in
   * Kharkiv".
   */
  public static final LocationPrecision CITY = WORDS.add("city");

  /**
   * A point that stands for a unit of administration. Example: the capital of a province for "in
   * the province".
   */
  public static final LocationPrecision ADMIN = WORDS.add("admin");

  /** A point that stands for a country. Example: the middle of Belarus for "in Belarus". */
  public static final LocationPrecision COUNTRY = WORDS.add("country");

  /**
   * A point that stands for a region that is no unit of administration, within a country or across
   * several. Example: a point in Mali for "in the Sahel".
   */
  public static final LocationPrecision REGION = WORDS.add("region");

  private LocationPrecision(String value) {
    super(value);
  }

  /**
   * The value of a word.
   *
   * @param word the word as on the wire, for example {@code exact}; its case counts
   * @return the constant if the word is known, else a value that keeps the word as written
   * @throws NullPointerException if the word is null
   * @throws StructureException with code {@code json.type} if the word is empty or blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LocationPrecision of(String word) {
    return WORDS.of(word);
  }

  /**
   * All known words.
   *
   * @return the constants, in the order of their declaration; immutable
   */
  public static List<LocationPrecision> known() {
    return WORDS.known();
  }

  @Override
  OpenWords<LocationPrecision> words() {
    return WORDS;
  }
}
