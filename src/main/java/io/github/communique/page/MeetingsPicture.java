package io.github.communique.page;

import io.github.communique.Actor;
import io.github.communique.Event;
import io.github.communique.Meeting;
import io.github.communique.Participation;
import io.github.communique.internal.inspection.EventProperties;
import io.github.communique.page.PageOccurrences.PageOccurrence;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Draws the meetings, with participants on the left, meetings on the right, and lines between them.
 */
final class MeetingsPicture {
  /**
   * The maximum number of meetings in the picture. With more meetings, the lines would be difficult
   * to read. The page lists all meetings.
   */
  static final int MOST = 20;

  private static final int WIDTH = 900;
  private static final int MARGIN = 20;
  private static final int NAMES = 300;
  private static final int MEETINGS = 480;
  private static final int GAP = 12;

  private final Contents contents;
  private final Svg svg;
  private final List<PageOccurrence> meetings;

  private MeetingsPicture(Contents contents, boolean hasHeading) {
    this.contents = contents;
    this.svg = new Svg(contents.languages(), WIDTH, "Who met whom");
    List<PageOccurrence> all = all(contents);
    this.meetings = all.subList(0, Math.min(MOST, all.size()));
    int top = MARGIN;
    if (hasHeading) {
      Phrase heading = Phrase.of("Who met whom, and planned meetings");
      top = svg.text("heading", MARGIN, WIDTH - MARGIN, top, heading) + GAP;
    }
    Map<Actor, Integer> places = drawActors(top);
    drawMeetings(top, places);
    svg.reach(svg.bottom() + MARGIN);
    String shown =
        all.size() == meetings.size()
            ? Times.counted(all.size(), "meeting")
            : "the first " + meetings.size() + " of " + all.size() + " meetings";
    svg.describe(
        ("%s and %s. A line leads from each participant to the meeting; it is dashed if"
                + " the meeting is still to come.")
            .formatted(Times.counted(places.size(), "actor"), shown));
  }

  static Svg of(Contents contents, boolean hasHeading) {
    return new MeetingsPicture(contents, hasHeading).svg;
  }

  /** Returns the meetings for which the dossier contains at least one participant. */
  static List<PageOccurrence> all(Contents contents) {
    return contents.occurrences().all().stream()
        .filter(occurrence -> occurrence.best() instanceof Meeting)
        .filter(occurrence -> !participants(contents, occurrence).isEmpty())
        .toList();
  }

  /** Returns the distinct participants in all reports, except absent participants. */
  static List<Actor> participants(Contents contents, PageOccurrence occurrence) {
    return occurrence.reports().stream()
        .flatMap(EventProperties::attending)
        .map(Participation::actor)
        .flatMap(actor -> contents.dossier().resolve(actor).stream())
        .distinct()
        .toList();
  }

  private Map<Actor, Integer> drawActors(int top) {
    int y = top;
    Map<Actor, Integer> places = new IdentityHashMap<>();
    for (PageOccurrence meeting : meetings) {
      for (Actor actor : participants(contents, meeting)) {
        if (!places.containsKey(actor)) {
          List<Phrase> name = List.of(contents.wording().mention(actor));
          int bottom = svg.box("who", MARGIN, y, NAMES, name);
          places.put(actor, (y + bottom) / 2);
          y = bottom + GAP;
        }
      }
    }
    return places;
  }

  private void drawMeetings(int top, Map<Actor, Integer> places) {
    int y = top;
    for (PageOccurrence occurrence : meetings) {
      Event meeting = occurrence.best();
      int number = contents.occurrences().number(meeting);
      List<Phrase> told = new ArrayList<>();
      told.add(Phrase.of(number + "  ", Phrase.join(", ", contents.wording().what(meeting))));
      told.addAll(contents.wording().when(meeting));
      meeting.topics().forEach(topic -> told.add(Phrase.of(topic)));
      int reports = occurrence.reports().size();
      if (reports > 1) {
        told.add(Phrase.of(reports + " reports"));
      }
      String style = occurrence.group().style;
      int bottom = svg.box(style, MEETINGS, y, WIDTH - MEETINGS - MARGIN, told);
      int middle = (y + bottom) / 2;
      for (Actor actor : participants(contents, occurrence)) {
        svg.line(
            style, MARGIN + NAMES, Objects.requireNonNull(places.get(actor)), MEETINGS, middle);
      }
      y = bottom + GAP;
    }
  }
}
