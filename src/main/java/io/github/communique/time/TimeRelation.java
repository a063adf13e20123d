package io.github.communique.time;

/**
 * How one time lies to another, as far as the two reports make it certain.
 *
 * <p>The words speak of the times, not of what happened at them. Two meetings of one day have
 * {@link #EQUAL} times, and one may still have ended before the other began; a time {@link
 * #CONTAINS} every day of its month. Only {@link #BEFORE} and {@link #AFTER} hold of the happenings
 * too.
 *
 * @see EventTime#relationTo
 */
public enum TimeRelation {
  /** All of it had passed before the other began: 2022-02-20 and 2022-02-21. */
  BEFORE,
  /** It began after all of the other had passed: 2022-02-21 and 2022-02-20. */
  AFTER,
  /** Each has a part in common with the other and a part of its own: 10 to 20, and 15 to 25. */
  OVERLAPS,
  /** All of the other lies within it: 2022-02 and 2022-02-21. */
  CONTAINS,
  /** All of it lies within the other: 2022-02-21 and 2022-02. */
  WITHIN,
  /** Both begin and end at the same instants: 15:05+03:00 and 12:05Z. */
  EQUAL,
  /** What is reported does not decide it: some time after 2022-02-20, and 2022-02-21. */
  UNDETERMINED;

  /**
   * The same seen from the other time.
   *
   * @return {@link #AFTER} for {@link #BEFORE} and {@link #WITHIN} for {@link #CONTAINS}, and the
   *     other way round; else this
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
