package io.github.communique.page;

import io.github.communique.Event;
import io.github.communique.query.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sources section of the page. It lists the events that are attributed to each chain of
 * sources. It does not contain the datelines of sources or the links to source statements, which
 * are shown with the events.
 */
final class SourcesSection {
  private SourcesSection() {}

  static Html html(Contents contents) {
    Map<Html, List<Event>> events = new LinkedHashMap<>();
    for (Event event : contents.occurrences().events()) {
      for (Source source : contents.wording().view().sources(event)) {
        Html name = contents.html(contents.wording().chain(source));
        add(events, name.isEmpty() ? Html.of("A source that is not named") : name, event);
      }
      if (event.attributions().isEmpty()) {
        add(events, Html.of("The article itself"), event);
      }
    }
    List<Html> rows = new ArrayList<>();
    events.forEach((name, attributed) -> rows.add(row(contents, name, attributed)));
    return Collapsed.table("Sources", List.of("Source", "Events"), rows);
  }

  private static void add(Map<Html, List<Event>> events, Html name, Event event) {
    events.computeIfAbsent(name, added -> new ArrayList<>()).add(event);
  }

  private static Html row(Contents contents, Html name, List<Event> events) {
    return Collapsed.row(
        "",
        name,
        Html.of(
            "<details{}><summary>{}</summary>\n{}</details>",
            Html.open(events.size() <= 5),
            Times.counted(events.size(), "event"),
            ActorsSection.list(contents, events)));
  }
}
