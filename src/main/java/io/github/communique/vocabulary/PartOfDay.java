package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * The part of the day in which an event happened, if the report does not state the hour.
 *
 * <p>The terms are those of TIMEX3 ({@code MO}, {@code MI}, {@code AF}, {@code EV}, {@code NI},
 * {@code DT}). They have no exact hours, because the parts of a day begin at different hours in
 * each country and season. Therefore no instant is computed from them.
 *
 * <p>The vocabulary is open: a term without a constant is kept verbatim and is not {@linkplain
 * #isKnown() known}.
 */
public final class PartOfDay extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<PartOfDay> WORDS =
      new OpenWords<>(PartOfDay.class, PartOfDay::new);

  /**
   * From dawn, or from midnight if the report says so, to noon; {@code MO} of TIMEX3. Example:
   * early on Friday; at dawn; in the small hours of the morning.
   */
  public static final PartOfDay MORNING = WORDS.add("morning");

  /** Around noon; {@code MI} of TIMEX3. Example: at midday; at lunchtime. */
  public static final PartOfDay MIDDAY = WORDS.add("midday");

  /** From noon to the evening; {@code AF} of TIMEX3. Example: on Monday afternoon. */
  public static final PartOfDay AFTERNOON = WORDS.add("afternoon");

  /**
   * From the late afternoon to the night; {@code EV} of TIMEX3. Example: in the evening; at dusk.
   */
  public static final PartOfDay EVENING = WORDS.add("evening");

  /**
   * Between evening and morning; {@code NI} of TIMEX3. A night that begins on one day and ends on
   * the next is a time with {@code earliest} and {@code latest}. Example: before dawn; late on
   * Sunday night; overnight.
   */
  public static final PartOfDay NIGHT = WORDS.add("night");

  /** While it is light, in contrast to the night; {@code DT} of TIMEX3. Example: in daylight. */
  public static final PartOfDay DAYTIME = WORDS.add("daytime");

  private PartOfDay(String value) {
    super(value);
  }

  /**
   * Returns the value of a term.
   *
   * @param word the term in JSON, for example {@code morning} (case-sensitive)
   * @return the constant of a known term, otherwise a value that keeps the term verbatim
   * @throws NullPointerException if the term is null
   * @throws StructureException with code {@code json.type} if the term is blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PartOfDay of(String word) {
    return WORDS.of(word);
  }

  /**
   * Returns all known terms.
   *
   * @return the constants, in the order of their declaration; immutable
   */
  public static List<PartOfDay> known() {
    return WORDS.known();
  }

  @Override
  OpenWords<PartOfDay> words() {
    return WORDS;
  }
}
