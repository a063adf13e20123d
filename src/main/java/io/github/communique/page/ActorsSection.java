package io.github.communique.page;

import io.github.communique.Actor;
import io.github.communique.Event;
import io.github.communique.Statement;
import io.github.communique.query.DossierView;
import io.github.communique.vocabulary.EventType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The actors section of the page. It contains facts about each actor, and links to the actor's
 * statements, meetings, agreements and actions.
 */
final class ActorsSection {
  private static final int SHORT = 8;

  private final Contents contents;
  private final Quotes quotes;
  private final DossierView view;

  ActorsSection(Contents contents, Quotes quotes) {
    this.contents = contents;
    this.quotes = quotes;
    this.view = contents.wording().view();
  }

  Html html() {
    return Collapsed.of(
        "Actors",
        contents.dossier().actors().stream().map(this::actor).toList(),
        contents.dossier().actors().stream()
            .map(actor -> Phrase.of(actor.name()).shortened(Wording.MENTION))
            .map(contents::html)
            .toList(),
        part -> Html.of("<div class=\"cards\">\n{}</div>\n", part));
  }

  private Html actor(Actor actor) {
    List<Event> involved = view.involving(actor);
    List<Statement> said = view.statementsBy(actor);
    Set<Event> own = Collections.newSetFromMap(new IdentityHashMap<>());
    own.addAll(said);
    return Html.of(
        """
        <article class="card" id="{}">
        <h3>{}</h3>
        <p class="kind">{}</p>
        {}{}{}{}{}{}{}{}</article>
        """,
        contents.anchors().of(actor),
        contents.html(Phrase.of(actor.name())),
        contents.html(kind(actor)),
        facts(actor),
        passages(actor),
        events("Said", said),
        events(
            "Addressed or meant by",
            of(involved, EventType.STATEMENT).filter(event -> !own.contains(event)).toList()),
        events("Met", of(involved, EventType.MEETING).toList()),
        events("Agreed", of(involved, EventType.AGREEMENT).toList()),
        events("Took part in", of(involved, EventType.ACTION).toList()),
        events("Cited for", view.attributedTo(actor)));
  }

  private static Stream<Event> of(List<Event> events, EventType type) {
    return events.stream().filter(event -> event.type() == type);
  }

  private Phrase kind(Actor actor) {
    List<Phrase> kind = new ArrayList<>();
    kind.add(Wording.word(actor.kind()));
    if (actor.unnamed()) {
      kind.add(Phrase.of("not named"));
    }
    actor.gender().map(Wording::word).ifPresent(kind::add);
    actor.country().map(Phrase::data).ifPresent(kind::add);
    return Phrase.join(" · ", kind);
  }

  private Html facts(Actor actor) {
    List<Html> facts = new ArrayList<>();
    add(facts, "Also", actor.aliases().stream().map(Phrase::of).toList());
    add(facts, "Names", actor.otherNames().stream().map(contents.wording()::name).toList());
    add(facts, "Lived", actor.lifetime().map(Times::lines).orElse(List.of()));
    add(facts, "Based in", actor.basedIn().stream().map(contents.wording()::location).toList());
    add(facts, "Post", actor.affiliations().stream().map(contents.wording()::post).toList());
    add(facts, "Part of", actor.partOf().stream().map(contents.wording()::actor).toList());
    add(facts, "Members", actor.members().stream().map(contents.wording()::actor).toList());
    add(facts, "Numbers", actor.quantities().stream().map(contents.wording()::quantity).toList());
    add(facts, "Note", actor.note().stream().map(Phrase::of).toList());
    ArticlesSection.identifiers(facts, actor.identifiers());
    return ArticlesSection.list(facts);
  }

  /** Returns the passages that support the names and posts of an actor. */
  private Html passages(Actor actor) {
    List<Html> items = new ArrayList<>();
    actor.otherNames().forEach(it -> items.addAll(quotes.items("name", it.evidence(), actor)));
    actor.affiliations().forEach(it -> items.addAll(quotes.items("post", it.evidence(), actor)));
    return Quotes.list(items);
  }

  private void add(List<Html> facts, String label, List<Phrase> phrases) {
    ArticlesSection.add(facts, label, contents.html(Phrase.join("; ", phrases)));
  }

  private Html events(String label, Collection<? extends Event> events) {
    if (events.isEmpty()) {
      return Html.NONE;
    }
    return Html.of(
        """
        <details{}>
        <summary>{} ({})</summary>
        {}</details>
        """,
        Html.of(events.size() <= SHORT ? " open=\"open\"" : ""),
        label,
        events.size(),
        list(contents, events));
  }

  /** Returns a list of links to events, with event numbers. */
  static Html list(Contents contents, Collection<? extends Event> events) {
    return Html.of(
        "<ul class=\"events\">\n{}</ul>\n",
        events.stream()
            .map(
                event ->
                    Html.of(
                        "<li>{}. {}</li>\n",
                        contents.occurrences().number(event),
                        contents.html(contents.wording().mention(event))))
            .toList());
  }
}
