package io.github.communique.examples.quickstart;

import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.Event;
import java.util.ArrayList;
import java.util.List;

/** The timeline as a picture: what happened is filled, what is to come is dashed. */
final class TimelinePicture {
  private static final int WIDTH = 900;
  private static final int MARGIN = 20;
  private static final int RAIL = 240;
  private static final int CARD = 262;
  private static final int GAP = 12;

  private final Timeline timeline;
  private final Svg svg;
  private int y = MARGIN;

  private TimelinePicture(Dossier dossier) {
    timeline = new Timeline(dossier);
    String title =
        dossier.articles().stream()
            .flatMap(article -> article.headline().stream())
            .map(Timeline::read)
            .findFirst()
            .orElse("Timeline");
    long ahead = timeline.events(true).count();
    long happened = timeline.events(false).count();
    svg =
        new Svg(
            title,
            "A timeline of "
                + happened
                + " events that are reported to have been, and "
                + ahead
                + " that are to come, each with its time, its kind and its sources.",
            WIDTH);
    y = svg.text("heading", MARGIN, y, title);
    dossier.articles().stream()
        .flatMap((Article article) -> article.publisher().stream())
        .findFirst()
        .ifPresent(publisher -> y = svg.text("", MARGIN, y, publisher));
  }

  static String of(Dossier dossier) {
    TimelinePicture picture = new TimelinePicture(dossier);
    picture.group("Said, met, agreed and done", false);
    picture.group("To come", true);
    return picture.svg.toString();
  }

  private void group(String heading, boolean ahead) {
    List<Event> events = timeline.events(ahead).toList();
    if (events.isEmpty()) {
      return;
    }
    y = svg.text("heading", MARGIN, y + GAP, heading) + GAP;
    String kind = ahead ? "ahead" : "happened";
    int top = y;
    for (Event event : events) {
      List<String> when = Svg.wrap(timeline.when(event), RAIL - MARGIN - GAP);
      List<String> told = new ArrayList<>(List.of(String.join(", ", Timeline.what(event))));
      told.addAll(timeline.details(event));
      int line = y + Svg.PADDING;
      for (String words : when) {
        line = svg.text("", MARGIN, line, words);
      }
      svg.dot(kind, RAIL, y + Svg.PADDING + Svg.LINE / 2);
      int width = WIDTH - CARD - MARGIN;
      y = Math.max(line, svg.box(kind, CARD, y, width, Svg.wrap(told, width))) + GAP;
    }
    svg.line(kind, RAIL, top, RAIL, y - GAP);
  }
}
