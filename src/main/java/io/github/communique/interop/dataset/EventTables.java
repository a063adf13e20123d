package io.github.communique.interop.dataset;

/**
 * The supported event data sets. For the column mappings, licences and citations of the data sets,
 * see <a href="https://github.com/communique/communique/blob/main/docs/datasets.md">Data sets</a>.
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
   * The Georeferenced Event Dataset of the Uppsala Conflict Data Program, in layouts with 49 and 41
   * columns. Each row is an event.
   *
   * @return the data set
   */
  public static EventTable ucdpGed() {
    return UCDP_GED;
  }

  /**
   * GDELT 1.0 and 2.0 events, in layouts with 57, 58 and 61 columns, which can be mixed in one
   * file. Each row is an event that a program extracted from a sentence.
   *
   * @return the data set
   */
  public static EventTable gdeltEvents() {
    return GDELT_EVENTS;
  }

  /**
   * GDELT 2.0 mentions, in a layout with 16 columns. Each row identifies a document that reports an
   * event. Because a row does not contain the kind of the event, the kind is {@code unknown} until
   * {@link MentionJoin} joins the mention with the event.
   *
   * @return the data set
   */
  public static EventTable gdeltMentions() {
    return GDELT_MENTIONS;
  }

  /**
   * MAVERICK reports of electoral violence in Kenya and Ivory Coast. Each row is a report; several
   * rows can have the same {@code event_id}.
   *
   * @return the data set
   */
  public static EventTable maverick() {
    return MAVERICK;
  }

  /**
   * ACLED events, in a layout with 31 columns. Each row is an event with two actors, without a
   * distinction between source and target.
   *
   * @return the data set
   */
  public static EventTable acled() {
    return ACLED;
  }

  /**
   * ICEWS events, in a layout with 20 columns. Each row is an event that a program extracted from a
   * sentence.
   *
   * @return the data set
   */
  public static EventTable icews() {
    return ICEWS;
  }

  /**
   * POLECAT events with PLOVER codes, in a layout with 40 columns. Each row is an event that a
   * program extracted from a news story.
   *
   * @return the data set
   */
  public static EventTable polecat() {
    return POLECAT;
  }

  /**
   * PLOVER events in JSON, either as one object per line or as the elements of one array. If the
   * value of a member is a string, the cell contains the text of the string. For any other value,
   * and for a string that could be mistaken for another type of value, the cell contains the value
   * as JSON.
   *
   * @return the data set
   */
  public static EventTable plover() {
    return PLOVER;
  }
}
