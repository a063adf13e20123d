package io.github.communique.internal.rules;

import static io.github.communique.internal.inspection.Site.NO_INDEX;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.ActorName;
import io.github.communique.Affiliation;
import io.github.communique.Agreement;
import io.github.communique.Article;
import io.github.communique.Attribution;
import io.github.communique.Classification;
import io.github.communique.Condition;
import io.github.communique.Coordinates;
import io.github.communique.Dossier;
import io.github.communique.DossierObject;
import io.github.communique.Event;
import io.github.communique.Evidence;
import io.github.communique.Identifier;
import io.github.communique.Location;
import io.github.communique.Meeting;
import io.github.communique.Participation;
import io.github.communique.Place;
import io.github.communique.Provenance;
import io.github.communique.Provision;
import io.github.communique.Quantity;
import io.github.communique.Quotation;
import io.github.communique.Ref;
import io.github.communique.Relation;
import io.github.communique.Revision;
import io.github.communique.Statement;
import io.github.communique.time.EventTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.Instrument;
import io.github.communique.vocabulary.Word;
import java.util.List;
import java.util.Optional;

/**
 * One walk through a dossier for all of the library's own rules, in calls that the compiler of the
 * JVM sees through. {@code Plan}, which is for the rules of applications, walks by the annotations
 * of the model, for whatever type a rule asks for, and costs several times as much; a test holds
 * the two together, so that nothing the model gets later is left out here.
 *
 * <p>Objects are shown with the {@link Trail} at them; small values with the name of their property
 * and the trail at what holds it. Ids, tags of languages and names of zones are not shown as
 * strings: none could be built that says nothing.
 */
abstract class Walk {
  final Trail trail;

  Walk(Trail trail) {
    this.trail = trail;
  }

  abstract void check(Article article);

  abstract void check(Actor actor);

  abstract void check(Location location);

  /** An event of any kind, with what is asked of all, before what is asked of its own kind. */
  abstract void check(Event event, Optional<EventTime> time, List<Condition> conditions);

  abstract void check(Statement statement);

  abstract void check(Meeting meeting);

  abstract void check(Agreement agreement);

  abstract void check(Action action);

  abstract void check(Relation relation);

  abstract void check(Participation participation);

  abstract void check(Attribution attribution);

  abstract void check(Quantity quantity);

  abstract void check(Evidence evidence);

  abstract void check(Identifier identifier);

  abstract void check(Coordinates coordinates);

  abstract void check(EventTime time);

  abstract void check(LocalizedText text, String property, int index);

  abstract void check(Ref<?> ref, String property, int index);

  abstract void check(Word word, String property, int index);

  abstract void check(String text, String property, int index);

  final void dossier(Dossier dossier) {
    List<Article> articles = dossier.articles();
    for (int i = 0, count = articles.size(); i < count; i++) {
      trail.enter("articles", i);
      article(articles.get(i));
      trail.leave();
    }
    List<Actor> actors = dossier.actors();
    for (int i = 0, count = actors.size(); i < count; i++) {
      trail.enter("actors", i);
      actor(actors.get(i));
      trail.leave();
    }
    List<Location> locations = dossier.locations();
    for (int i = 0, count = locations.size(); i < count; i++) {
      trail.enter("locations", i);
      location(locations.get(i));
      trail.leave();
    }
    events(dossier);
    List<Relation> relations = dossier.relations();
    for (int i = 0, count = relations.size(); i < count; i++) {
      trail.enter("relations", i);
      relation(relations.get(i));
      trail.leave();
    }
    if (dossier.provenance().isPresent()) {
      trail.enter("provenance");
      provenance(dossier.provenance().get());
      trail.leave();
    }
    if (dossier.revision().isPresent()) {
      trail.enter("revision");
      revision(dossier.revision().get());
      trail.leave();
    }
  }

  private void events(Dossier dossier) {
    List<Statement> statements = dossier.statements();
    for (int i = 0, count = statements.size(); i < count; i++) {
      trail.enter("statements", i);
      statement(statements.get(i));
      trail.leave();
    }
    List<Meeting> meetings = dossier.meetings();
    for (int i = 0, count = meetings.size(); i < count; i++) {
      trail.enter("meetings", i);
      meeting(meetings.get(i));
      trail.leave();
    }
    List<Agreement> agreements = dossier.agreements();
    for (int i = 0, count = agreements.size(); i < count; i++) {
      trail.enter("agreements", i);
      agreement(agreements.get(i));
      trail.leave();
    }
    List<Action> actions = dossier.actions();
    for (int i = 0, count = actions.size(); i < count; i++) {
      trail.enter("actions", i);
      action(actions.get(i));
      trail.leave();
    }
  }

  private void article(Article article) {
    check(article);
    text(article.headline(), "headline");
    string(article.publisher(), "publisher");
    List<String> authors = article.authors();
    for (int i = 0, count = authors.size(); i < count; i++) {
      check(authors.get(i), "authors", i);
    }
    string(article.section(), "section");
    string(article.url(), "url");
    texts(article.corrections(), "corrections");
    string(article.text(), "text");
    string(article.textDigest(), "textDigest");
    string(article.licence(), "licence");
    identifiers(article.identifiers());
  }

  private void actor(Actor actor) {
    check(actor);
    check(actor.kind(), "kind", NO_INDEX);
    check(actor.name(), "name", NO_INDEX);
    texts(actor.aliases(), "aliases");
    List<ActorName> names = actor.otherNames();
    for (int i = 0, count = names.size(); i < count; i++) {
      trail.enter("otherNames", i);
      name(names.get(i));
      trail.leave();
    }
    time(actor.lifetime(), "lifetime");
    string(actor.country(), "country");
    ref(actor.partOf(), "partOf");
    refs(actor.members(), "members");
    List<Affiliation> affiliations = actor.affiliations();
    for (int i = 0, count = affiliations.size(); i < count; i++) {
      trail.enter("affiliations", i);
      affiliation(affiliations.get(i));
      trail.leave();
    }
    identifiers(actor.identifiers());
    text(actor.note(), "note");
  }

  private void name(ActorName name) {
    check(name.text(), "text", NO_INDEX);
    time(name.period(), "period");
    attributions(name.attributions());
    evidence(name.evidence());
  }

  private void affiliation(Affiliation affiliation) {
    text(affiliation.title(), "title");
    ref(affiliation.organization(), "organization");
    time(affiliation.period(), "period");
    attributions(affiliation.attributions());
    evidence(affiliation.evidence());
  }

  private void location(Location location) {
    check(location);
    check(location.kind(), "kind", NO_INDEX);
    check(location.name(), "name", NO_INDEX);
    texts(location.aliases(), "aliases");
    string(location.country(), "country");
    ref(location.partOf(), "partOf");
    if (location.coordinates().isPresent()) {
      trail.enter("coordinates");
      check(location.coordinates().get());
      trail.leave();
    }
    word(location.precision(), "precision");
    identifiers(location.identifiers());
    text(location.note(), "note");
  }

  private void statement(Statement statement) {
    event(
        statement,
        statement.summary(),
        statement.time(),
        statement.places(),
        statement.topics(),
        statement.conditions(),
        statement.articles(),
        statement.attributions(),
        statement.identifiers(),
        statement.classifications(),
        statement.quantities(),
        statement.evidence());
    check(statement);
    word(statement.act(), "act");
    word(statement.channel(), "channel");
    participations(statement.speakers(), "speakers");
    refs(statement.audience(), "audience");
    refs(statement.targets(), "targets");
    Optional<Quotation> quotation = statement.quotation();
    if (quotation.isPresent()) {
      trail.enter("quotation");
      quotation(quotation.get());
      trail.leave();
    }
    ref(statement.during(), "during");
    refs(statement.about(), "about");
  }

  private void quotation(Quotation quotation) {
    check(quotation.text(), "text", NO_INDEX);
  }

  private void meeting(Meeting meeting) {
    event(
        meeting,
        meeting.summary(),
        meeting.time(),
        meeting.places(),
        meeting.topics(),
        meeting.conditions(),
        meeting.articles(),
        meeting.attributions(),
        meeting.identifiers(),
        meeting.classifications(),
        meeting.quantities(),
        meeting.evidence());
    check(meeting);
    text(meeting.name(), "name");
    word(meeting.purpose(), "purpose");
    word(meeting.medium(), "medium");
    participations(meeting.participants(), "participants");
  }

  private void agreement(Agreement agreement) {
    event(
        agreement,
        agreement.summary(),
        agreement.time(),
        agreement.places(),
        agreement.topics(),
        agreement.conditions(),
        agreement.articles(),
        agreement.attributions(),
        agreement.identifiers(),
        agreement.classifications(),
        agreement.quantities(),
        agreement.evidence());
    check(agreement);
    text(agreement.name(), "name");
    word(agreement.form(), "form");
    word(agreement.stage(), "stage");
    participations(agreement.parties(), "parties");
    List<Provision> provisions = agreement.provisions();
    for (int i = 0, count = provisions.size(); i < count; i++) {
      trail.enter("provisions", i);
      provision(provisions.get(i));
      trail.leave();
    }
    ref(agreement.reachedAt(), "reachedAt");
    time(agreement.validity(), "validity");
  }

  private void provision(Provision provision) {
    check(provision.text(), "text", NO_INDEX);
    refs(provision.obligors(), "obligors");
    refs(provision.beneficiaries(), "beneficiaries");
    conditions(provision.conditions());
    quantities(provision.quantities());
    time(provision.deadline(), "deadline");
    refs(provision.fulfilledBy(), "fulfilledBy");
  }

  private void action(Action action) {
    event(
        action,
        action.summary(),
        action.time(),
        action.places(),
        action.topics(),
        action.conditions(),
        action.articles(),
        action.attributions(),
        action.identifiers(),
        action.classifications(),
        action.quantities(),
        action.evidence());
    check(action);
    check(action.kind(), "kind", NO_INDEX);
    List<Instrument> instruments = action.instruments();
    for (int i = 0, count = instruments.size(); i < count; i++) {
      check(instruments.get(i), "instruments", i);
    }
    participations(action.participants(), "participants");
  }

  /**
   * What all kinds of events have. Each kind takes it out itself: there it is a field, here it
   * would be a look for the method of one of four types.
   */
  private void event(
      Event event,
      Optional<LocalizedText> summary,
      Optional<EventTime> time,
      List<Place> places,
      List<LocalizedText> topics,
      List<Condition> conditions,
      List<Ref<Article>> articles,
      List<Attribution> attributions,
      List<Identifier> identifiers,
      List<Classification> classifications,
      List<Quantity> quantities,
      List<Evidence> evidence) {
    check(event, time, conditions);
    text(summary, "summary");
    time(time, "time");
    for (int i = 0, count = places.size(); i < count; i++) {
      trail.enter("places", i);
      place(places.get(i));
      trail.leave();
    }
    texts(topics, "topics");
    conditions(conditions);
    refs(articles, "articles");
    attributions(attributions);
    identifiers(identifiers);
    for (int i = 0, count = classifications.size(); i < count; i++) {
      trail.enter("classifications", i);
      classification(classifications.get(i));
      trail.leave();
    }
    quantities(quantities);
    evidence(evidence);
  }

  private void relation(Relation relation) {
    check(relation);
    check(relation.from(), "from", NO_INDEX);
    check(relation.type(), "type", NO_INDEX);
    check(relation.to(), "to", NO_INDEX);
    attributions(relation.attributions());
    evidence(relation.evidence());
    text(relation.note(), "note");
  }

  private void place(Place place) {
    check(place.location(), "location", NO_INDEX);
    word(place.role(), "role");
  }

  private void participations(List<Participation> participations, String property) {
    for (int i = 0, count = participations.size(); i < count; i++) {
      trail.enter(property, i);
      participation(participations.get(i));
      trail.leave();
    }
  }

  private void participation(Participation participation) {
    check(participation);
    check(participation.actor(), "actor", NO_INDEX);
    word(participation.role(), "role");
    text(participation.capacity(), "capacity");
    ref(participation.representing(), "representing");
    ref(participation.location(), "location");
  }

  private void conditions(List<Condition> conditions) {
    for (int i = 0, count = conditions.size(); i < count; i++) {
      trail.enter("conditions", i);
      condition(conditions.get(i));
      trail.leave();
    }
  }

  private void condition(Condition condition) {
    check(condition.kind(), "kind", NO_INDEX);
    ref(condition.event(), "event");
    text(condition.text(), "text");
  }

  private void attributions(List<Attribution> attributions) {
    for (int i = 0, count = attributions.size(); i < count; i++) {
      trail.enter("attributions", i);
      attribution(attributions.get(i));
      trail.leave();
    }
  }

  private void attribution(Attribution attribution) {
    check(attribution);
    refs(attribution.chain(), "chain");
    ref(attribution.statement(), "statement");
    text(attribution.cue(), "cue");
    ref(attribution.dateline(), "dateline");
  }

  private void identifiers(List<Identifier> identifiers) {
    for (int i = 0, count = identifiers.size(); i < count; i++) {
      trail.enter("identifiers", i);
      identifier(identifiers.get(i));
      trail.leave();
    }
  }

  private void identifier(Identifier identifier) {
    check(identifier);
    check(identifier.scheme(), "scheme", NO_INDEX);
    check(identifier.value(), "value", NO_INDEX);
    string(identifier.uri(), "uri");
  }

  private void classification(Classification classification) {
    check(classification.scheme(), "scheme", NO_INDEX);
    check(classification.code(), "code", NO_INDEX);
    string(classification.label(), "label");
  }

  private void quantities(List<Quantity> quantities) {
    for (int i = 0, count = quantities.size(); i < count; i++) {
      trail.enter("quantities", i);
      quantity(quantities.get(i));
      trail.leave();
    }
  }

  private void quantity(Quantity quantity) {
    check(quantity);
    check(quantity.of(), "of", NO_INDEX);
    text(quantity.item(), "item");
    ref(quantity.among(), "among");
    string(quantity.unit(), "unit");
    text(quantity.base(), "base");
    string(quantity.per(), "per");
    time(quantity.period(), "period");
    text(quantity.text(), "text");
  }

  private void evidence(List<Evidence> evidence) {
    for (int i = 0, count = evidence.size(); i < count; i++) {
      trail.enter("evidence", i);
      evidence(evidence.get(i));
      trail.leave();
    }
  }

  private void evidence(Evidence evidence) {
    check(evidence);
    ref(evidence.article(), "article");
    check(evidence.part(), "in", NO_INDEX);
    check(evidence.exact(), "exact", NO_INDEX);
    string(evidence.prefix(), "prefix");
    string(evidence.suffix(), "suffix");
  }

  private void provenance(Provenance provenance) {
    string(provenance.agent(), "agent");
    word(provenance.kind(), "kind");
    string(provenance.version(), "version");
    string(provenance.note(), "note");
  }

  private void revision(Revision revision) {
    string(revision.reason(), "reason");
  }

  private void time(Optional<EventTime> time, String property) {
    if (time.isPresent()) {
      trail.enter(property);
      check(time.get());
      text(time.get().text(), "text");
      trail.leave();
    }
  }

  private void text(Optional<LocalizedText> text, String property) {
    if (text.isPresent()) {
      check(text.get(), property, NO_INDEX);
    }
  }

  private void texts(List<LocalizedText> texts, String property) {
    for (int i = 0, count = texts.size(); i < count; i++) {
      check(texts.get(i), property, i);
    }
  }

  private <T extends DossierObject> void ref(Optional<Ref<T>> ref, String property) {
    if (ref.isPresent()) {
      check(ref.get(), property, NO_INDEX);
    }
  }

  private <T extends DossierObject> void refs(List<Ref<T>> refs, String property) {
    for (int i = 0, count = refs.size(); i < count; i++) {
      check(refs.get(i), property, i);
    }
  }

  private void word(Optional<? extends Word> word, String property) {
    if (word.isPresent()) {
      check(word.get(), property, NO_INDEX);
    }
  }

  private void string(Optional<String> text, String property) {
    if (text.isPresent()) {
      check(text.get(), property, NO_INDEX);
    }
  }
}
