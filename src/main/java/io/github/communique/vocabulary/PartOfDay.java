package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * The part of the day in which an event occurred, if the report does not state the hour.
 *
 * <p>The terms correspond to the TIMEX3 values {@code MO}, {@code MI}, {@code AF}, {@code EV},
 * {@code NI} and {@code DT}. The terms do not define exact hours, because the hours at which the
 * parts of a day begin depend on the country and the season. Therefore, the library does not
 * compute an instant from a part of the day.
 *
 * <p>The vocabulary is open. A term without a constant is kept verbatim, and {@link #isKnown()}
 * returns false for the term.
 */
public final class PartOfDay extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<PartOfDay> WORDS =
      new OpenWords<>(PartOfDay.class, PartOfDay::new);

  /**
   * The time from dawn to noon (TIMEX3 {@code MO}). The hours after midnight are included if the
   * report calls them morning. Examples: early on Friday; at dawn; in the small hours of the
   * morning.
   */
  public static final PartOfDay MORNING = WORDS.add("morning");

  /** The time around noon (TIMEX3 {@code MI}). Examples: at midday; at lunchtime. */
  public static final PartOfDay MIDDAY = WORDS.add("midday");

  /** The time from noon to the evening (TIMEX3 {@code AF}). Example: on Monday afternoon. */
  public static final PartOfDay AFTERNOON = WORDS.add("afternoon");

  /**
   * The time from the late afternoon to the night (TIMEX3 {@code EV}). Examples: in the evening; at
   * dusk.
   */
  public static final PartOfDay EVENING = WORDS.add("evening");

  /**
   * The time between evening and morning (TIMEX3 {@code NI}). To represent a night that begins on
   * one day and ends on the next, use a time with {@code earliest} and {@code latest}. Examples:
   * before dawn; late on Sunday night; overnight.
   */
  public static final PartOfDay NIGHT = WORDS.add("night");

  /** The hours of daylight (TIMEX3 {@code DT}). Example: in daylight. */
  public static final PartOfDay DAYTIME = WORDS.add("daytime");

  private PartOfDay(String value) {
    super(value);
  }

  /**
   * Returns the instance for a term.
   *
   * @param word the case-sensitive term in JSON, for example {@code morning}
   * @return the constant for a known term; otherwise, an instance that contains the term verbatim
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
   * @return an immutable list of the constants, in declaration order
   */
  public static List<PartOfDay> known() {
    return WORDS.known();
  }
}
