package io.github.communique.page;

import io.github.communique.Event;
import io.github.communique.query.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sources section of the page. It lists each chain of sources with the events attributed to it.
 * Datelines and the statements of sources are shown in the descriptions of the events.
 */
final class SourcesSection {
  private final Contents contents;

  SourcesSection(Contents contents) {
    this.contents = contents;
  }

  Html html() {
    Map<String, Html> names = new LinkedHashMap<>();
    Map<String, List<Event>> events = new LinkedHashMap<>();
    contents.occurrences().all().stream()
        .flatMap(occurrence -> occurrence.reports().stream())
        .forEach(
            event -> {
              for (Source source : contents.wording().view().sources(event)) {
                Html name = contents.html(contents.wording().chain(source));
                add(
                    name.isEmpty() ? Html.of("A source that is not named") : name,
                    event,
                    names,
                    events);
              }
              if (event.attributions().isEmpty()) {
                add(Html.of("The article itself"), event, names, events);
              }
            });
    List<Html> rows = new ArrayList<>();
    names.forEach((key, name) -> rows.add(row(name, events.getOrDefault(key, List.of()))));
    return Collapsed.table("Sources", List.of("Source", "Events"), rows);
  }

  private static void add(
      Html name, Event event, Map<String, Html> names, Map<String, List<Event>> events) {
    names.putIfAbsent(name.toString(), name);
    events.computeIfAbsent(name.toString(), added -> new ArrayList<>()).add(event);
  }

  private Html row(Html name, List<Event> events) {
    return Collapsed.row(
        "",
        name,
        Html.of(
            "<details{}><summary>{}</summary>\n{}</details>",
            Html.of(events.size() <= 5 ? " open=\"open\"" : ""),
            Times.counted(events.size(), "event"),
            ActorsSection.list(contents, events)));
  }
}
