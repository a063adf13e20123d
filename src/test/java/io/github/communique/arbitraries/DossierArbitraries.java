package io.github.communique.arbitraries;

import io.github.communique.Dossier;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitraries for dossiers. */
public final class DossierArbitraries {
  private static final Once<Dossier> DOSSIERS = new Once<>(DossierArbitraries::newDossiers);

  private DossierArbitraries() {}

  /**
   * Generates dossiers. Most dossiers are small; a few are empty or contain several articles.
   *
   * <p>Ids are unique within a dossier. Most references can be resolved; some are unresolved or
   * refer to an object of the wrong kind.
   */
  public static Arbitrary<Dossier> dossiers() {
    return DOSSIERS.get();
  }

  private static Arbitrary<Dossier> newDossiers() {
    return Choice.frequencyOf(
        Tuple.of(1, dossiers(Cast.of(0, 0, 0, 0))),
        Tuple.of(8, dossiers(Cast.of(1, 3, 1, 1))),
        Tuple.of(3, dossiers(Cast.of(2, 4, 2, 2))),
        Tuple.of(1, dossiers(Cast.LARGE)));
  }

  private static Arbitrary<Dossier> dossiers(Cast cast) {
    return Maker.of(Dossier::builder)
        .optional(Arbitraries.of("1.0", "1.1", "1.42"), Dossier.Builder::formatVersion)
        .required(dossierIds(), Dossier.Builder::id)
        .required(
            each(cast.articles(), id -> ObjectArbitraries.articles(id, cast)),
            (builder, articles) -> builder.articles(articles))
        .required(
            each(cast.actors(), id -> ObjectArbitraries.actors(id, cast)),
            (builder, actors) -> builder.actors(actors))
        .required(
            each(cast.locations(), id -> ObjectArbitraries.locations(id, cast)),
            (builder, locations) -> builder.locations(locations))
        .required(
            each(cast.statements(), id -> EventArbitraries.statements(id, cast)),
            (builder, statements) -> builder.statements(statements))
        .required(
            each(cast.meetings(), id -> EventArbitraries.meetings(id, cast)),
            (builder, meetings) -> builder.meetings(meetings))
        .required(
            each(cast.agreements(), id -> EventArbitraries.agreements(id, cast)),
            (builder, agreements) -> builder.agreements(agreements))
        .required(
            each(cast.actions(), id -> EventArbitraries.actions(id, cast)),
            (builder, actions) -> builder.actions(actions))
        .optional(PartArbitraries.provenances(), Dossier.Builder::provenance)
        .optional(PartArbitraries.revisions(), Dossier.Builder::revision)
        .required(ValueArbitraries.extensions(), Dossier.Builder::extensions)
        .list(
            EventPartArbitraries.relations(cast),
            (builder, relations) -> builder.relations(relations))
        .build(Dossier.Builder::build);
  }

  /** Generates an object for most of the ids; references to the remaining ids are unresolved. */
  private static <T> Arbitrary<List<T>> each(
      List<String> ids, Function<Arbitrary<String>, Arbitrary<T>> objects) {
    if (ids.isEmpty()) {
      return Arbitraries.just(List.of());
    }
    List<Arbitrary<Optional<T>>> each =
        ids.stream().map(id -> Choice.sometimes(9, objects.apply(Arbitraries.just(id)))).toList();
    return Combinators.combine(each).as(made -> made.stream().flatMap(Optional::stream).toList());
  }

  /** Generates absolute URIs. */
  private static Arbitrary<String> dossierIds() {
    return Choice.oneOf(
        Arbitraries.just("urn:uuid:0d1f7c2e-6a0f-4c57-9d0e-3a2f5a0b9e11"),
        Arbitraries.integers().between(1, 999).map(n -> "https://example.org/dossiers/" + n),
        Arbitraries.of("tag:example.org,2022:1", "x:y", "http://ex.org/%C3%A9?a=b#c"));
  }
}
