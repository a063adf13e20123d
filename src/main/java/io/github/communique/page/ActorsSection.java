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
    List<Actor> actors = contents.dossier().actors();
    return Collapsed.of(
        "Actors",
        actors.stream().map(this::actor).toList(),
        actors.stream()
            .map(actor -> contents.html(Phrase.of(actor.name()).shortened(Wording.MENTION)))
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
            of(involved, EventType.STATEMENT).stream()
                .filter(event -> !own.contains(event))
                .toList()),
        events("Met", of(involved, EventType.MEETING)),
        events("Agreed", of(involved, EventType.AGREEMENT)),
        events("Took part in", of(involved, EventType.ACTION)),
        events("Cited for", view.attributedTo(actor)));
  }

  private static List<Event> of(List<Event> events, EventType type) {
    return events.stream().filter(event -> event.type() == type).toList();
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
    Wording wording = contents.wording();
    return new Facts(contents)
        .add("Also", actor.aliases().stream().map(Phrase::of))
        .add("Names", actor.otherNames().stream().map(wording::name))
        .add("Lived", actor.lifetime().stream().map(Times::lines).flatMap(List::stream))
        .add("Based in", actor.basedIn().stream().map(wording::mention))
        .add("Post", actor.affiliations().stream().map(wording::post))
        .add("Part of", actor.partOf().stream().map(wording::mention))
        .add("Members", actor.members().stream().map(wording::mention))
        .add("Numbers", actor.quantities().stream().map(wording::quantity))
        .add("Note", actor.note().stream().map(Phrase::of))
        .add(actor.identifiers())
        .html();
  }

  /** Returns the passages that support the names and posts of an actor. */
  private Html passages(Actor actor) {
    List<Html> items = new ArrayList<>();
    actor.otherNames().forEach(it -> items.addAll(quotes.items("name", it.evidence(), actor)));
    actor.affiliations().forEach(it -> items.addAll(quotes.items("post", it.evidence(), actor)));
    return Quotes.list(items);
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
        Html.open(events.size() <= SHORT),
        label,
        events.size(),
        list(contents, events));
  }

  /** Returns a list of links to events, with event numbers. */
  static Html list(Contents contents, Collection<? extends Event> events) {
    return Html.of(
        "<ul class=\"events\">\n{}</ul>\n",
        events.stream().map(event -> Html.of("<li>{}</li>\n", contents.numbered(event))).toList());
  }
}
