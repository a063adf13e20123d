package io.github.communique.examples.quickstart;

import io.github.communique.Actor;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Meeting;
import io.github.communique.Participation;
import io.github.communique.vocabulary.RelationType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who met whom, and who is to: on the left who, on the right each report of a meeting. */
final class MeetingsPicture {
  private static final int WIDTH = 900;
  private static final int MARGIN = 20;
  private static final int NAMES = 300;
  private static final int MEETINGS = 480;
  private static final int GAP = 12;

  private final Dossier dossier;
  private final Timeline timeline;

  private MeetingsPicture(Dossier dossier) {
    this.dossier = dossier;
    this.timeline = new Timeline(dossier);
  }

  static String of(Dossier dossier) {
    return new MeetingsPicture(dossier).draw();
  }

  private String draw() {
    Map<Meeting, Boolean> meetings = new LinkedHashMap<>();
    Set<Actor> people = new LinkedHashSet<>();
    for (boolean ahead : List.of(false, true)) {
      meetings(ahead)
          .filter(meeting -> !meeting.participants().isEmpty())
          .forEach(
              meeting -> {
                meetings.put(meeting, ahead);
                participants(meeting).forEach(people::add);
              });
    }
    Svg svg =
        new Svg(
            "Who met whom",
            people.size()
                + " persons, states and groups, and "
                + meetings.size()
                + " reports of meetings; lines lead from who takes part to the meeting, dashed"
                + " where it is to come.",
            WIDTH);
    int y = svg.text("heading", MARGIN, MARGIN, "Who met whom, and who is to") + GAP;
    Map<Actor, Integer> places = new LinkedHashMap<>();
    int left = y;
    for (Actor who : people) {
      int bottom =
          svg.box("who", MARGIN, left, NAMES, Svg.wrap(List.of(timeline.name(who)), NAMES));
      places.put(who, (left + bottom) / 2);
      left = bottom + GAP;
    }
    int right = y;
    int width = WIDTH - MEETINGS - MARGIN;
    for (Map.Entry<Meeting, Boolean> entry : meetings.entrySet()) {
      Meeting meeting = entry.getKey();
      String kind = entry.getValue() ? "ahead" : "happened";
      List<String> told = new ArrayList<>();
      told.add(String.join(", ", Timeline.what(meeting)));
      told.addAll(timeline.when(meeting));
      meeting.topics().forEach(topic -> told.add(Timeline.read(topic)));
      if (isSecondReport(meeting)) {
        told.add("another report of the same meeting");
      }
      int bottom = svg.box(kind, MEETINGS, right, width, Svg.wrap(told, width));
      int middle = (right + bottom) / 2;
      participants(meeting)
          .forEach(who -> svg.line(kind, MARGIN + NAMES, places.get(who), MEETINGS, middle));
      right = bottom + GAP;
    }
    return svg.toString();
  }

  private Stream<Meeting> meetings(boolean ahead) {
    return timeline
        .events(ahead)
        .filter((Event event) -> event instanceof Meeting)
        .map(Meeting.class::cast);
  }

  private boolean isSecondReport(Meeting meeting) {
    return dossier.relations().stream()
        .anyMatch(
            relation ->
                relation.type().equals(RelationType.SAME_EVENT)
                    && relation.from().id().equals(meeting.id()));
  }

  private Stream<Actor> participants(Meeting meeting) {
    return meeting.participants().stream()
        .map(Participation::actor)
        .flatMap(actor -> dossier.resolve(actor).stream())
        .distinct();
  }
}
