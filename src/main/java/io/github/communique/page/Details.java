package io.github.communique.page;

import io.github.communique.Action;
import io.github.communique.Agreement;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Meeting;
import io.github.communique.Place;
import io.github.communique.Provision;
import io.github.communique.Ref;
import io.github.communique.Relation;
import io.github.communique.Statement;
import io.github.communique.internal.inspection.EventProperties;
import io.github.communique.vocabulary.RelationType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Formats the details of an event as labeled phrases. The title, the kind and the time are
 * excluded.
 */
final class Details {
  /** A labeled detail. */
  record Detail(String label, Phrase phrase) {
    Phrase line() {
      return Phrase.of(label + ": ", phrase);
    }
  }

  private final Dossier dossier;
  private final Wording wording;
  private final Map<String, List<Relation>> from = new HashMap<>();
  private final Map<String, List<Relation>> to = new HashMap<>();

  Details(Dossier dossier, Wording wording) {
    this.dossier = dossier;
    this.wording = wording;
    for (Relation relation : dossier.relations()) {
      from.computeIfAbsent(relation.from().id(), id -> new ArrayList<>()).add(relation);
      to.computeIfAbsent(relation.to().id(), id -> new ArrayList<>()).add(relation);
    }
  }

  /** Returns the relations from an event to other events. */
  List<Relation> from(Event event) {
    return from.getOrDefault(event.id(), List.of());
  }

  /** Returns the details of an event, except the relations from other events to this event. */
  List<Detail> of(Event event) {
    List<Detail> details = new ArrayList<>();
    kind(event, details);
    if (event instanceof Action action) {
      action.instruments().forEach(each -> add(details, "with", Wording.word(each)));
    }
    event.topics().forEach(topic -> add(details, "topic", Phrase.of(topic)));
    for (Place place : event.places()) {
      String role = place.role().map(Wording::text).orElse("place");
      add(details, role, wording.place(place));
    }
    event.conditions().forEach(each -> add(details, "condition", wording.condition(each)));
    event.quantities().forEach(each -> add(details, "number", wording.quantity(each)));
    event.asOf().ifPresent(value -> add(details, "known as of", Phrase.of(value)));
    for (Relation relation : from(event)) {
      add(details, Wording.text(relation.type()), relation(relation, relation.to()));
    }
    wording.view().sources(event).forEach(each -> add(details, "source", wording.source(each)));
    if (dossier.articles().size() > 1) {
      event.articles().forEach(article -> add(details, "article", wording.mention(article)));
    }
    event.classifications().forEach(code -> add(details, "code", Wording.code(code)));
    event.confidence().ifPresent(value -> add(details, "confidence", Phrase.of(value + " of 100")));
    return details;
  }

  /**
   * Returns the relations from other events to an event. Relations of type {@code same-event} are
   * excluded, because the page shows reports of one occurrence together.
   */
  List<Detail> leadingTo(Event event) {
    List<Detail> details = new ArrayList<>();
    for (Relation relation : to.getOrDefault(event.id(), List.of())) {
      if (!relation.type().equals(RelationType.SAME_EVENT)) {
        Phrase type = Phrase.of(Wording.word(relation.type()), " this");
        add(details, "related", relation(relation, relation.from()).withRemarks(List.of(type)));
      }
    }
    return details;
  }

  private Phrase relation(Relation relation, Ref<Event> other) {
    List<Phrase> parts = new ArrayList<>();
    parts.add(wording.mention(other));
    parts.addAll(Wording.modality(relation.polarity(), relation.certainty()));
    relation.note().map(Phrase::of).ifPresent(parts::add);
    parts.addAll(wording.sources(wording.view().sources(relation)));
    return Phrase.join(", ", parts);
  }

  private void kind(Event event, List<Detail> details) {
    if (event instanceof Statement statement) {
      statement.about().forEach(about -> add(details, "about", wording.mention(about)));
      statement.targets().forEach(target -> add(details, "aimed at", wording.mention(target)));
    } else if (event instanceof Agreement agreement) {
      if (agreement.name().isPresent()) {
        add(details, "parties", wording.participants(event));
      }
      agreement.provisions().forEach(provision -> provision(provision, details));
      agreement
          .validity()
          .ifPresent(time -> add(details, "valid", Phrase.join(", ", Times.lines(time))));
    }
    // If a meeting does not have a name, its title is the summary. In this case, the summary is not
    // repeated.
    if (!(event instanceof Meeting meeting) || meeting.name().isPresent()) {
      event.summary().ifPresent(summary -> add(details, "summary", Phrase.of(summary)));
    }
    if (event.time().isPresent()) {
      EventProperties.occasion(event)
          .ifPresent(meeting -> add(details, "at", wording.mention(meeting)));
    }
  }

  /** Adds the details of a provision, except its text, which is in the title of the agreement. */
  private void provision(Provision provision, List<Detail> details) {
    List<Phrase> parts = new ArrayList<>();
    provision.kind().map(kind -> Phrase.of(kind.value())).ifPresent(parts::add);
    addAll(parts, "by ", provision.obligors().stream().map(wording::mention).toList());
    addAll(parts, "for ", provision.beneficiaries().stream().map(wording::mention).toList());
    provision.deadline().ifPresent(time -> addAll(parts, "due ", Times.lines(time)));
    addAll(parts, "", provision.conditions().stream().map(wording::condition).toList());
    addAll(parts, "", provision.quantities().stream().map(wording::quantity).toList());
    addAll(
        parts,
        "to be fulfilled by ",
        provision.fulfilledBy().stream().map(wording::mention).toList());
    if (!parts.isEmpty()) {
      parts.add(0, Phrase.of(provision.text()).shortened(Wording.MENTION));
      add(details, "provision", Phrase.join(", ", parts));
    }
  }

  private static void addAll(List<Phrase> parts, String before, List<Phrase> phrases) {
    if (!phrases.isEmpty()) {
      parts.add(Phrase.of(before, Phrase.and(phrases)));
    }
  }

  private static void add(List<Detail> details, String label, Phrase phrase) {
    if (!phrase.isEmpty()) {
      details.add(new Detail(label, phrase));
    }
  }
}
