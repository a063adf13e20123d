package io.github.communique.page;

import io.github.communique.Event;
import io.github.communique.Relation;
import io.github.communique.occurrence.Conflict;
import io.github.communique.occurrence.Conflict.Claim;
import io.github.communique.page.Details.Detail;
import io.github.communique.page.PageOccurrences.Group;
import io.github.communique.page.PageOccurrences.PageOccurrence;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The timeline sections of the page. They contain the occurrences in chronological order. The best
 * report of each occurrence is followed by the other reports.
 */
final class TimelineSection {
  private final Contents contents;
  private final Quotes quotes;

  /** For each report, the properties that other reports contradict, as HTML. */
  private final Map<Event, List<Html>> contradictions = new IdentityHashMap<>();

  TimelineSection(Contents contents, Quotes quotes) {
    this.contents = contents;
    this.quotes = quotes;
    for (PageOccurrence occurrence : contents.occurrences().all()) {
      for (Conflict conflict : occurrence.occurrence().conflicts()) {
        Claim one = conflict.claims().get(0);
        Claim other = conflict.claims().get(1);
        note(conflict, one, other);
        note(conflict, other, one);
      }
    }
  }

  Html html(Group group) {
    return Collapsed.of(
        "Entries",
        contents.occurrences().of(group).stream().map(this::occurrence).toList(),
        contents.occurrences().of(group).stream().map(this::begin).toList(),
        part -> Html.of("<ol class=\"timeline {}\">\n{}</ol>\n", group.style, part));
  }

  private void note(Conflict conflict, Claim claim, Claim other) {
    contradictions
        .computeIfAbsent(claim.report(), report -> new ArrayList<>())
        .add(
            Html.of(
                "{}: <strong>{}</strong>, but <strong>{}</strong> by report <a href=\"#{}\">{}</a>",
                conflict.property(),
                contents.html(contents.wording().value(conflict, claim)),
                contents.html(contents.wording().value(conflict, other)),
                contents.anchors().of(other.report()),
                contents.occurrences().number(other.report())));
  }

  private Html contradictions(Event event) {
    List<Html> notes = contradictions.getOrDefault(event, List.of());
    return notes.isEmpty()
        ? Html.NONE
        : Html.of("<p class=\"contradicted\">Contradiction: {}</p>\n", Html.join("; ", notes));
  }

  private Html occurrence(PageOccurrence occurrence) {
    List<Event> others = occurrence.reports().subList(1, occurrence.reports().size());
    Html more =
        others.isEmpty()
            ? Html.NONE
            : Html.of(
                """
                <details class="reports"{}>
                <summary>{} of the same</summary>
                {}</details>
                """,
                Html.open(others.size() <= 3),
                Times.counted(others.size(), "other report"),
                others.stream().map(event -> event(event, "<h4>{}</h4>")).toList());
    return Html.of("<li>\n{}{}</li>\n", event(occurrence.best(), "<h3>{}</h3>"), more);
  }

  private Html begin(PageOccurrence occurrence) {
    return contents.wording().when(occurrence.best()).stream()
        .findFirst()
        .map(when -> when.unlinked(contents.languages()))
        .orElse(Html.NONE);
  }

  /** Returns an event. The parameter {@code heading} is the HTML template for the title. */
  private Html event(Event event, String heading) {
    Html title =
        Html.of(
            "<a class=\"number\" href=\"#{}\">{}</a> <span>{}</span>",
            contents.anchors().of(event),
            contents.occurrences().number(event),
            contents.html(contents.wording().title(event)));
    return Html.of(
        """
        <article class="event {}" id="{}">
        <p class="when">{}</p>
        <div class="what">
        {}
        <p class="kind">{}</p>
        {}{}{}</div>
        </article>
        """,
        Anchors.kind(event),
        contents.anchors().of(event),
        Html.join("<br/>", contents.html(contents.wording().when(event))),
        Html.of(heading, title),
        Html.join(" · ", contents.html(contents.wording().what(event))),
        contradictions(event),
        details(event),
        quotes(event));
  }

  private Html details(Event event) {
    List<Detail> details = new ArrayList<>(contents.details().of(event));
    details.addAll(contents.details().leadingTo(event));
    Facts facts = new Facts(contents);
    details.forEach(detail -> facts.add(detail.label(), contents.html(detail.phrase())));
    return facts.add(event.identifiers()).html();
  }

  /** Returns the passages that support an event or one of the relations that start at the event. */
  private Html quotes(Event event) {
    List<Html> items = new ArrayList<>(quotes.items("", event.evidence(), event));
    for (Relation relation : contents.details().from(event)) {
      items.addAll(quotes.items(Wording.text(relation.type()), relation.evidence(), event));
    }
    return Quotes.list(items);
  }
}
