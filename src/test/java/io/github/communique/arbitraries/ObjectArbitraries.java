package io.github.communique.arbitraries;

import static io.github.communique.arbitraries.Cast.refs;
import static io.github.communique.arbitraries.PartArbitraries.identifiers;
import static io.github.communique.arbitraries.PartArbitraries.words;
import static io.github.communique.arbitraries.TimeArbitraries.partialDateTimes;
import static io.github.communique.arbitraries.ValueArbitraries.extensions;
import static io.github.communique.arbitraries.ValueArbitraries.languages;
import static io.github.communique.arbitraries.ValueArbitraries.localizedTexts;
import static io.github.communique.arbitraries.ValueArbitraries.texts;

import io.github.communique.Actor;
import io.github.communique.ActorName;
import io.github.communique.Affiliation;
import io.github.communique.Article;
import io.github.communique.Location;
import io.github.communique.Ref;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.LocationKind;
import io.github.communique.vocabulary.LocationPrecision;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries for articles, actors and locations. */
public final class ObjectArbitraries {
  private ObjectArbitraries() {}

  /** Generates articles, with and without text. */
  public static Arbitrary<Article> articles() {
    return articles(PartArbitraries.ids(), Cast.LARGE);
  }

  static Arbitrary<Article> articles(Arbitrary<String> ids, Cast cast) {
    Arbitrary<String> digests =
        Arbitraries.strings().withChars("0123456789abcdef").ofLength(64).map("sha-256:"::concat);
    return Maker.of(Article::builder)
        .required(ids, Article.Builder::id)
        .optional(localizedTexts(), Article.Builder::headline)
        .optional(languages(), Article.Builder::language)
        .optional(texts(), Article.Builder::publisher)
        .list(texts(), Article.Builder::authors)
        .optional(texts(), Article.Builder::section)
        .optional(
            refs(cast.locations()).map(id -> Ref.to(Location.class, id)), Article.Builder::dateline)
        .optional(texts(), Article.Builder::url)
        .optional(partialDateTimes(), Article.Builder::published)
        .optional(partialDateTimes(), Article.Builder::updated)
        .optional(partialDateTimes(), Article.Builder::embargoedUntil)
        .list(localizedTexts(), Article.Builder::corrections)
        .optional(partialDateTimes(), Article.Builder::retrieved)
        .optional(texts(), Article.Builder::text)
        .optional(digests, Article.Builder::textDigest)
        .optional(texts(), Article.Builder::licence)
        .list(identifiers(), Article.Builder::identifiers)
        .required(extensions(), Article.Builder::extensions)
        .build(Article.Builder::build);
  }

  /** Generates named and unnamed actors of every kind. */
  public static Arbitrary<Actor> actors() {
    return actors(PartArbitraries.ids(), Cast.LARGE);
  }

  static Arbitrary<Actor> actors(Arbitrary<String> ids, Cast cast) {
    Arbitrary<Ref<Actor>> actors = refs(cast.actors()).map(id -> Ref.to(Actor.class, id));
    return Maker.of(Actor::builder)
        .required(ids, Actor.Builder::id)
        .required(words(ActorKind.known(), ActorKind::of), Actor.Builder::kind)
        .optional(Arbitraries.of(true, false), Actor.Builder::unnamed)
        .required(localizedTexts(), Actor.Builder::name)
        .list(localizedTexts(), Actor.Builder::aliases)
        .list(names(cast), Actor.Builder::otherNames)
        .optional(EventTimeArbitraries.eventTimes(), Actor.Builder::lifetime)
        .optional(countries(), Actor.Builder::country)
        .optional(actors, Actor.Builder::partOf)
        .list(actors, Actor.Builder::members)
        .list(affiliations(cast), Actor.Builder::affiliations)
        .list(EventPartArbitraries.quantities(cast), Actor.Builder::quantities)
        .list(identifiers(), Actor.Builder::identifiers)
        .optional(localizedTexts(), Actor.Builder::note)
        .required(extensions(), Actor.Builder::extensions)
        .build(Actor.Builder::build);
  }

  private static Arbitrary<Affiliation> affiliations(Cast cast) {
    return Combinators.combine(
            PartArbitraries.affiliations(),
            refs(cast.actors()),
            EventPartArbitraries.attributions(cast).list().ofMaxSize(2),
            EventPartArbitraries.evidence(cast).list().ofMaxSize(2))
        .as(
            (affiliation, id, attributions, evidence) -> {
              Affiliation.Builder builder =
                  affiliation.toBuilder().clear("evidence").attributions(attributions);
              evidence.forEach(builder::evidence);
              return (affiliation.organization().isPresent() ? builder.organization(id) : builder)
                  .build();
            });
  }

  private static Arbitrary<ActorName> names(Cast cast) {
    return Combinators.combine(
            PartArbitraries.names(),
            EventPartArbitraries.attributions(cast).list().ofMaxSize(2),
            EventPartArbitraries.evidence(cast).list().ofMaxSize(2))
        .as(
            (name, attributions, evidence) -> {
              ActorName.Builder builder =
                  name.toBuilder().clear("evidence").attributions(attributions);
              evidence.forEach(builder::evidence);
              return builder.build();
            });
  }

  /** Generates locations of every kind. */
  public static Arbitrary<Location> locations() {
    return locations(PartArbitraries.ids(), Cast.LARGE);
  }

  static Arbitrary<Location> locations(Arbitrary<String> ids, Cast cast) {
    return Maker.of(Location::builder)
        .required(ids, Location.Builder::id)
        .required(words(LocationKind.known(), LocationKind::of), Location.Builder::kind)
        .required(localizedTexts(), Location.Builder::name)
        .list(localizedTexts(), Location.Builder::aliases)
        .optional(countries(), Location.Builder::country)
        .optional(refs(cast.locations()), Location.Builder::partOf)
        .optional(PartArbitraries.coordinates(), Location.Builder::coordinates)
        .optional(
            words(LocationPrecision.known(), LocationPrecision::of), Location.Builder::precision)
        .list(identifiers(), Location.Builder::identifiers)
        .optional(localizedTexts(), Location.Builder::note)
        .required(extensions(), Location.Builder::extensions)
        .build(Location.Builder::build);
  }

  private static Arbitrary<String> countries() {
    return Arbitraries.of("FR", "RU", "UA", "BY", "XK", "UK", "fr", "France", "");
  }
}
