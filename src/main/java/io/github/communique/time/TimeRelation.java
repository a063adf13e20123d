package io.github.communique.time;

/**
 * The relation between two times, according to the reports.
 *
 * <p>The constants describe the relation between the times, not between the occurrences. Two
 * meetings on the same day have {@link #EQUAL} times, although one meeting may have ended before
 * the other began. Only {@link #BEFORE} and {@link #AFTER} also state the order of the occurrences.
 *
 * @see EventTime#relationTo
 */
public enum TimeRelation {
  /** This time ended before the other time began. For example, 2022-02-20 is before 2022-02-21. */
  BEFORE,
  /** This time began after the other time ended. For example, 2022-02-21 is after 2022-02-20. */
  AFTER,
  /**
   * The two times overlap, and neither time contains the other. For example, 10 to 20 February
   * overlaps 15 to 25 February.
   */
  OVERLAPS,
  /** This time contains the other time. For example, 2022-02 contains 2022-02-21. */
  CONTAINS,
  /** The other time contains this time. For example, 2022-02-21 is within 2022-02. */
  WITHIN,
  /**
   * Both times begin at the same instant and end at the same instant. For example, 15:05+03:00 is
   * equal to 12:05Z on the same day.
   */
  EQUAL,
  /**
   * The relation cannot be determined from the reports. For example, an unknown time on or after
   * 2022-02-20 can be before, within or after the day 2022-02-21.
   */
  UNDETERMINED;

  /**
   * Returns the inverse relation.
   *
   * @return {@link #AFTER} for {@link #BEFORE} and {@link #WITHIN} for {@link #CONTAINS}, and vice
   *     versa; otherwise this relation
   */
  public TimeRelation inverse() {
    return switch (this) {
      case BEFORE -> AFTER;
      case AFTER -> BEFORE;
      case CONTAINS -> WITHIN;
      case WITHIN -> CONTAINS;
      case OVERLAPS, EQUAL, UNDETERMINED -> this;
    };
  }
}
