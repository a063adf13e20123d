package io.github.communique.page;

import io.github.communique.page.PageOccurrences.PageOccurrence;
import java.util.List;

/**
 * The meetings section of the page. It contains a picture, and a table of all meetings with
 * details.
 */
final class MeetingsSection {
  private final Contents contents;

  MeetingsSection(Contents contents) {
    this.contents = contents;
  }

  Html html() {
    List<PageOccurrence> meetings = MeetingsPicture.all(contents);
    if (meetings.isEmpty()) {
      return Html.NONE;
    }
    return Html.of(
        "{}{}{}",
        Sections.picture(MeetingsPicture.element(contents), "Picture of who met whom"),
        meetings.size() > MeetingsPicture.MOST
            ? Html.of(
                "<p class=\"note\">The picture shows the first {} of {} meetings.</p>\n",
                MeetingsPicture.MOST,
                meetings.size())
            : Html.NONE,
        Collapsed.table(
            "Meetings",
            List.of("Meeting", "When", "Kind", "Who", "About"),
            meetings.stream().map(this::row).toList()));
  }

  private Html row(PageOccurrence occurrence) {
    var wording = contents.wording();
    var meeting = occurrence.best();
    int reports = occurrence.reports().size();
    return Collapsed.row(
        "",
        Html.of(
            "{}. {}",
            contents.occurrences().number(meeting),
            contents.html(wording.mention(meeting))),
        Html.join("<br/>", wording.when(meeting).stream().map(contents::html).toList()),
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
