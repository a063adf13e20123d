package io.github.communique.arbitraries;

import static io.github.communique.arbitraries.Cast.refs;
import static io.github.communique.arbitraries.EventTimeArbitraries.eventTimes;
import static io.github.communique.arbitraries.PartArbitraries.words;
import static io.github.communique.arbitraries.ValueArbitraries.extensions;
import static io.github.communique.arbitraries.ValueArbitraries.localizedTexts;

import io.github.communique.Actor;
import io.github.communique.Attribution;
import io.github.communique.Condition;
import io.github.communique.Event;
import io.github.communique.Evidence;
import io.github.communique.Participation;
import io.github.communique.Place;
import io.github.communique.Provision;
import io.github.communique.Quantity;
import io.github.communique.Quotation;
import io.github.communique.Ref;
import io.github.communique.Relation;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.CompassPoint;
import io.github.communique.vocabulary.ConditionKind;
import io.github.communique.vocabulary.PlaceRole;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.ProvisionKind;
import io.github.communique.vocabulary.QuotationForm;
import io.github.communique.vocabulary.RelationType;
import io.github.communique.vocabulary.Role;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries for the parts of events and the relations between events. */
public final class EventPartArbitraries {
  private EventPartArbitraries() {}

  /** Generates places, with and without a role. */
  public static Arbitrary<Place> places() {
    return places(Cast.LARGE);
  }

  static Arbitrary<Place> places(Cast cast) {
    return Maker.of(Place::builder)
        .required(refs(cast.locations()), Place.Builder::location)
        .optional(words(PlaceRole.known(), PlaceRole::of), Place.Builder::role)
        .optional(quantities(cast), Place.Builder::distance)
        .optional(words(CompassPoint.known(), CompassPoint::of), Place.Builder::direction)
        .required(extensions(), Place.Builder::extensions)
        .build(Place.Builder::build);
  }

  /** Generates participations, with and without a role. */
  public static Arbitrary<Participation> participations() {
    return participations(Cast.LARGE);
  }

  static Arbitrary<Participation> participations(Cast cast) {
    return Maker.of(Participation::builder)
        .required(refs(cast.actors()), Participation.Builder::actor)
        .optional(words(Role.known(), Role::of), Participation.Builder::role)
        .optional(Arbitraries.of(Certainty.class), Participation.Builder::certainty)
        .optional(localizedTexts(), Participation.Builder::capacity)
        .optional(refs(cast.actors()), Participation.Builder::representing)
        .optional(refs(cast.locations()), Participation.Builder::location)
        .required(extensions(), Participation.Builder::extensions)
        .build(Participation.Builder::build);
  }

  /** Generates quotations of every kind. */
  public static Arbitrary<Quotation> quotations() {
    return Maker.of(Quotation::builder)
        .required(Arbitraries.of(QuotationForm.class), Quotation.Builder::form)
        .required(localizedTexts(), Quotation.Builder::text)
        .required(extensions(), Quotation.Builder::extensions)
        .build(Quotation.Builder::build);
  }

  /** Generates conditions that consist of an event, a text, or both. */
  public static Arbitrary<Condition> conditions() {
    return conditions(Cast.LARGE);
  }

  static Arbitrary<Condition> conditions(Cast cast) {
    return Choice.oneOf(
        conditions(cast, Set.of("event")),
        conditions(cast, Set.of("text")),
        conditions(cast, Set.of("event", "text")));
  }

  private static Arbitrary<Condition> conditions(Cast cast, Set<String> given) {
    return Maker.of(Condition::builder)
        .required(words(ConditionKind.known(), ConditionKind::of), Condition.Builder::kind)
        .when(given.contains("event"), refs(cast.events()), Condition.Builder::event)
        .optional(quantities(cast), Condition.Builder::delay)
        .when(given.contains("text"), localizedTexts(), Condition.Builder::text)
        .required(extensions(), Condition.Builder::extensions)
        .build(Condition.Builder::build);
  }

  /** Generates attributions, both to chains of actors and to statements. */
  public static Arbitrary<Attribution> attributions() {
    return attributions(Cast.LARGE);
  }

  static Arbitrary<Attribution> attributions(Cast cast) {
    Arbitrary<String[]> chains =
        refs(cast.actors()).array(String[].class).ofMinSize(1).ofMaxSize(3);
    return Choice.oneOf(
        attributed(cast).required(chains, Attribution.Builder::chain).build(b -> b.build()),
        attributed(cast)
            .required(refs(cast.statements()), Attribution.Builder::statement)
            .build(b -> b.build()));
  }

  private static Maker<Attribution.Builder> attributed(Cast cast) {
    return Maker.of(Attribution::builder)
        .optional(localizedTexts(), Attribution.Builder::cue)
        .optional(refs(cast.locations()), Attribution.Builder::dateline)
        .required(extensions(), Attribution.Builder::extensions);
  }

  /** Generates the provisions of agreements. */
  public static Arbitrary<Provision> provisions() {
    return provisions(Cast.LARGE);
  }

  static Arbitrary<Provision> provisions(Cast cast) {
    Arbitrary<Ref<Actor>> actors = refs(cast.actors()).map(id -> Ref.to(Actor.class, id));
    Arbitrary<Ref<Event>> events = refs(cast.events()).map(id -> Ref.to(Event.class, id));
    return Maker.of(Provision::builder)
        .required(localizedTexts(), Provision.Builder::text)
        .optional(words(ProvisionKind.known(), ProvisionKind::of), Provision.Builder::kind)
        .list(actors, Provision.Builder::obligors)
        .list(actors, Provision.Builder::beneficiaries)
        .list(conditions(cast), Provision.Builder::conditions)
        .list(quantities(cast), Provision.Builder::quantities)
        .optional(eventTimes(), Provision.Builder::deadline)
        .each(events, (builder, event) -> builder.fulfilledBy(event))
        .required(extensions(), Provision.Builder::extensions)
        .build(Provision.Builder::build);
  }

  /** Generates relations between events, including uncertain and negated relations. */
  public static Arbitrary<Relation> relations() {
    return relations(Cast.LARGE);
  }

  static Arbitrary<Relation> relations(Cast cast) {
    return Maker.of(Relation::builder)
        .required(refs(cast.events()), Relation.Builder::from)
        .required(words(RelationType.known(), RelationType::of), Relation.Builder::type)
        .required(refs(cast.events()), Relation.Builder::to)
        .optional(Arbitraries.of(Polarity.class), Relation.Builder::polarity)
        .optional(Arbitraries.of(Certainty.class), Relation.Builder::certainty)
        .list(attributions(cast), Relation.Builder::attributions)
        .each(evidence(cast), Relation.Builder::evidence)
        .optional(localizedTexts(), Relation.Builder::note)
        .required(extensions(), Relation.Builder::extensions)
        .build(Relation.Builder::build);
  }

  static Arbitrary<Quantity> quantities(Cast cast) {
    return Combinators.combine(PartArbitraries.quantities(), refs(cast.actors()))
        .as(
            (quantity, id) ->
                quantity.among().isPresent() ? quantity.toBuilder().among(id).build() : quantity);
  }

  static Arbitrary<Evidence> evidence(Cast cast) {
    return Combinators.combine(PartArbitraries.evidence(), refs(cast.articles()))
        .as(
            (evidence, id) ->
                evidence.article().isPresent()
                    ? evidence.toBuilder().article(id).build()
                    : evidence);
  }
}
