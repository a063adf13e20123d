package io.github.communique.page;

import io.github.communique.Event;
import io.github.communique.page.PageOccurrences.PageOccurrence;
import java.util.List;

/**
 * The meetings section of the page. It contains a picture of the meetings, and a table with the
 * details of all meetings.
 */
final class MeetingsSection {
  private MeetingsSection() {}

  static Html html(Contents contents) {
    List<PageOccurrence> meetings = MeetingsPicture.all(contents);
    if (meetings.isEmpty()) {
      return Html.NONE;
    }
    return Html.of(
        "{}{}{}",
        Sections.picture(MeetingsPicture.of(contents, false), "met", "Picture of who met whom"),
        meetings.size() > MeetingsPicture.MOST
            ? Html.of(
                "<p class=\"note\">The picture shows the first {} of {} meetings.</p>\n",
                MeetingsPicture.MOST,
                meetings.size())
            : Html.NONE,
        Collapsed.table(
            "Meetings",
            List.of("Meeting", "When", "Kind", "Who", "About"),
            meetings.stream().map(meeting -> row(contents, meeting)).toList()));
  }

  private static Html row(Contents contents, PageOccurrence occurrence) {
    Wording wording = contents.wording();
    Event meeting = occurrence.best();
    int reports = occurrence.reports().size();
    return Collapsed.row(
        "",
        contents.numbered(meeting),
        Html.join("<br/>", contents.html(wording.when(meeting))),
        Html.of(
            "{}{}",
            contents.html(Phrase.join(", ", wording.what(meeting))),
            reports == 1 ? "" : ", " + reports + " reports"),
        contents.html(
            Phrase.join(
                "; ",
                MeetingsPicture.participants(contents, occurrence).stream()
                    .map(wording::mention)
                    .toList())),
        contents.html(Phrase.join("; ", meeting.topics().stream().map(Phrase::of).toList())));
  }
}
