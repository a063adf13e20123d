package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * What a location is to an event.
 *
 * <p>The roles are the ones that the AIDA ontology gives to places: where it happens, and for a
 * movement the two ends.
 *
 * <p>The vocabulary is open: a word that is not among the constants is kept as written and is not
 * {@linkplain #isKnown() known}.
 */
public final class PlaceRole extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<PlaceRole> WORDS =
      new OpenWords<>(PlaceRole.class, PlaceRole::new);

  /** Where the event takes place. Example: Geneva, for talks held in Geneva. */
  public static final PlaceRole VENUE = WORDS.add("venue");

  /** Where a movement begins. Example: Belarus, for troops that leave Belarus. */
  public static final PlaceRole ORIGIN = WORDS.add("origin");

  /** Where a movement ends or is meant to end. Example: Poland, for troops sent to Poland. */
  public static final PlaceRole DESTINATION = WORDS.add("destination");

  /**
   * What an event is aimed at from somewhere else, or done to. Example: a port under fire from the
   * sea; a bridge that is destroyed.
   */
  public static final PlaceRole TARGET_AREA = WORDS.add("target-area");

  private PlaceRole(String value) {
    super(value);
  }

  /**
   * The value of a word.
   *
   * @param word the word as on the wire, for example {@code venue}; its case counts
   * @return the constant if the word is known, else a value that keeps the word as written
   * @throws NullPointerException if the word is null
   * @throws StructureException with code {@code json.type} if the word is empty or blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PlaceRole of(String word) {
    return WORDS.of(word);
  }

  /**
   * All known words.
   *
   * @return the constants, in the order of their declaration; immutable
   */
  public static List<PlaceRole> known() {
    return WORDS.known();
  }

  @Override
  OpenWords<PlaceRole> words() {
    return WORDS;
  }
}
