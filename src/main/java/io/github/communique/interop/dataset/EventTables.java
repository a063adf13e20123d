package io.github.communique.interop.dataset;

/**
 * The event data sets that the library imports. The page <a
 * href="https://github.com/communique/communique/blob/main/docs/datasets.md">Data sets</a> lists
 * the mapping of each column, and the licence and citation of each data set.
 */
public final class EventTables {
  private static final EventTable UCDP_GED = new UcdpGed();
  private static final EventTable GDELT_EVENTS = new GdeltEvents();
  private static final EventTable GDELT_MENTIONS = new GdeltMentions();
  private static final EventTable MAVERICK = new Maverick();
  private static final EventTable ACLED = new Acled();
  private static final EventTable ICEWS = new Icews();
  private static final EventTable POLECAT = new Polecat();
  private static final EventTable PLOVER = new Plover();

  private EventTables() {}

  /**
   * The georeferenced event data set of the Uppsala Conflict Data Program, in the layouts of 49 and
   * of 41 columns. A row is an event.
   *
   * @return the data set
   */
  public static EventTable ucdpGed() {
    return UCDP_GED;
  }

  /**
   * The events of GDELT 1.0 and 2.0, with 57, 58 or 61 columns, also mixed in one file. A row is an
   * event that a program coded from a sentence.
   *
   * @return the data set
   */
  public static EventTable gdeltEvents() {
    return GDELT_EVENTS;
  }

  /**
   * The mentions of GDELT 2.0, with 16 columns. A row states which document reports an event, but
   * not the kind of event: the kind is the term {@code unknown} until {@link MentionJoin} joins the
   * mention to the event.
   *
   * @return the data set
   */
  public static EventTable gdeltMentions() {
    return GDELT_MENTIONS;
  }

  /**
   * The event reports of MAVERICK, electoral violence in Kenya and Ivory Coast. A row is a report,
   * and several rows have the {@code event_id} of one event.
   *
   * @return the data set
   */
  public static EventTable maverick() {
    return MAVERICK;
  }

  /**
   * The events of ACLED, in the layout of 31 columns. A row is an event, and its two actors have no
   * direction.
   *
   * @return the data set
   */
  public static EventTable acled() {
    return ACLED;
  }

  /**
   * The events of ICEWS, in the layout of 20 columns. A row is an event that a program coded from a
   * sentence.
   *
   * @return the data set
   */
  public static EventTable icews() {
    return ICEWS;
  }

  /**
   * The events of POLECAT, coded by PLOVER, in the layout of 40 columns. A row is an event that a
   * program coded from a story.
   *
   * @return the data set
   */
  public static EventTable polecat() {
    return POLECAT;
  }

  /**
   * Events of PLOVER as JSON: an object on each line, or the elements of an array. A cell is the
   * text of a string, or JSON for any other value. A string that could be mistaken for another
   * value is also JSON.
   *
   * @return the data set
   */
  public static EventTable plover() {
    return PLOVER;
  }
}
