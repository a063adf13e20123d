package io.github.communique.page;

import io.github.communique.Event;
import io.github.communique.page.PageOccurrences.Group;
import io.github.communique.page.PageOccurrences.PageOccurrence;
import java.util.ArrayList;
import java.util.List;

/** Draws the timeline. Past events have solid outlines; other events have dashed outlines. */
final class TimelinePicture {
  private static final int WIDTH = 900;
  private static final int MARGIN = 20;
  private static final int RAIL = 240;
  private static final int CARD = 262;
  private static final int GAP = 12;
  private static final int RADIUS = 6;

  private final Contents contents;
  private final Svg svg;
  private int y = MARGIN;

  private TimelinePicture(Contents contents) {
    this.contents = contents;
    this.svg = new Svg(contents.languages(), WIDTH, contents.title());
  }

  static Svg of(Contents contents) {
    TimelinePicture picture = new TimelinePicture(contents);
    picture.write("heading", contents.headline());
    contents.publishers().ifPresent(names -> picture.write("rest", names));
    for (Group group : Group.values()) {
      picture.draw(group);
    }
    picture.svg.reach(picture.y + MARGIN);
    picture.svg.describe(picture.description());
    return picture.svg;
  }

  private String description() {
    List<String> counts = new ArrayList<>();
    for (Group group : Group.values()) {
      int events = contents.occurrences().count(group);
      if (events > 0) {
        counts.add(group.heading + ": " + Times.counted(events, "event") + ".");
      }
    }
    return "A timeline. "
        + String.join(" ", counts)
        + " Each event is shown with its time, its kind and its sources.";
  }

  private void write(String style, Phrase phrase) {
    y = svg.text(style, MARGIN, WIDTH - MARGIN, y, phrase);
  }

  private void draw(Group group) {
    List<PageOccurrence> occurrences = contents.occurrences().of(group);
    if (occurrences.isEmpty()) {
      return;
    }
    y += GAP;
    write("heading", Phrase.of(group.heading));
    y += GAP;
    int top = y;
    for (PageOccurrence occurrence : occurrences) {
      for (Event event : occurrence.reports()) {
        draw(event, occurrence, group.style);
      }
    }
    svg.line(group.style, RAIL, top, RAIL, y - GAP);
  }

  private void draw(Event event, PageOccurrence occurrence, String style) {
    int number = contents.occurrences().number(event);
    List<Phrase> told = new ArrayList<>();
    told.add(Phrase.of(number + "  ", Phrase.join(", ", contents.wording().what(event))));
    if (event != occurrence.best()) {
      int best = contents.occurrences().number(occurrence.best());
      told.add(Phrase.of("another report of number " + best));
    }
    told.add(contents.wording().title(event));
    contents.details().of(event).forEach(detail -> told.add(detail.line()));
    int line = y + Svg.PADDING;
    for (Phrase when : contents.wording().when(event)) {
      line = svg.text("rest", MARGIN, RAIL - GAP, line, when);
    }
    svg.dot(style, RAIL, y + Svg.PADDING + Svg.LINE / 2, RADIUS);
    y = Math.max(line, svg.box(style, CARD, y, WIDTH - CARD - MARGIN, told)) + GAP;
  }
}
