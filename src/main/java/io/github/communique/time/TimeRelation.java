package io.github.communique.time;

/**
 * The relation between two times, if the two reports determine it.
 *
 * <p>The constants describe the times, not the occurrences. Two meetings on one day have {@link
 * #EQUAL} times, although one may have ended before the other began; a time {@link #CONTAINS} every
 * day of its month. Only {@link #BEFORE} and {@link #AFTER} are also true for the occurrences.
 *
 * @see EventTime#relationTo
 */
public enum TimeRelation {
  /** This time ended before the other began: 2022-02-20 and 2022-02-21. */
  BEFORE,
  /** This time began after the other ended: 2022-02-21 and 2022-02-20. */
  AFTER,
  /** The two overlap, and each has a part outside the other: 10 to 20, and 15 to 25. */
  OVERLAPS,
  /** This time contains the other: 2022-02 and 2022-02-21. */
  CONTAINS,
  /** The other contains this time: 2022-02-21 and 2022-02. */
  WITHIN,
  /** Both begin and end at the same instants: 15:05+03:00 and 12:05Z. */
  EQUAL,
  /**
   * The reports do not determine the relation: an unknown time after 2022-02-20, and 2022-02-21.
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
