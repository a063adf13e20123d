package io.github.communique.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Actor;
import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.DossierObject;
import io.github.communique.Event;
import io.github.communique.Identifier;
import io.github.communique.Location;
import io.github.communique.Ref;
import io.github.communique.Revision;
import io.github.communique.arbitraries.DossierArbitraries;
import io.github.communique.internal.inspection.Shape;
import io.github.communique.json.DossierJson;
import io.github.communique.merge.DossierMerge.Join;
import io.github.communique.merge.DossierMerge.Origin;
import io.github.communique.query.DossierView;
import io.github.communique.query.Source;
import io.github.communique.validation.Validator;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.IdentifierScheme;
import io.github.communique.vocabulary.LocationKind;
import io.github.communique.vocabulary.RevisionStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

class DossierMergeLawsTest {
  private static final List<Function<Dossier, List<? extends DossierObject>>> LISTS =
      List.of(
          Dossier::articles,
          Dossier::actors,
          Dossier::locations,
          Dossier::statements,
          Dossier::meetings,
          Dossier::agreements,
          Dossier::actions);

  @Property(tries = 100)
  void aSingleDossierIsUnchanged(@ForAll("dossiers") List<Dossier> dossiers) {
    DossierMerge merge = DossierMerge.of(dossiers.subList(0, 1));

    assertThat(merge.dossier()).isEqualTo(dossiers.get(0));
    assertThat(merge.renamings()).isEmpty();
    assertThat(merge.joins()).isEmpty();
  }

  @Property(tries = 100)
  void allObjectsAreThereInOrderButThoseThatWereJoined(@ForAll("dossiers") List<Dossier> dossiers) {
    DossierMerge merge = DossierMerge.of(dossiers);

    for (Function<Dossier, List<? extends DossierObject>> list : LISTS) {
      List<String> expected = new ArrayList<>();
      for (Dossier dossier : dossiers) {
        list.apply(dossier).stream()
            .map(DossierObject::id)
            .filter(id -> !isJoined(merge, dossier, id))
            .map(id -> idOf(merge, dossier, id))
            .forEach(expected::add);
      }
      List<String> found = list.apply(merge.dossier()).stream().map(DossierObject::id).toList();
      assertThat(found).startsWith(expected.toArray(String[]::new));
      // The merge may add one empty article.
      assertThat(found.size() - expected.size()).isBetween(0, list == LISTS.get(0) ? 1 : 0);
    }
    assertThat(merge.dossier().relations())
        .hasSize(dossiers.stream().mapToInt(dossier -> dossier.relations().size()).sum());
    assertThat(DossierJson.read(DossierJson.write(merge.dossier()))).isEqualTo(merge.dossier());
  }

  @Property(tries = 100)
  void aReferenceMeansTheSameAsBefore(@ForAll("dossiers") List<Dossier> dossiers) {
    DossierMerge merge = DossierMerge.of(dossiers);
    Statistics.label("joins").collect(merge.joins().isEmpty() ? "none" : "some");
    Statistics.label("joins").coverage(coverage -> coverage.check("some").percentage(p -> p > 2));
    Set<String> into = merge.joins().stream().map(Join::into).collect(Collectors.toSet());

    for (Dossier dossier : dossiers) {
      Rewriting rewriting = rewriting(merge, dossier, dossiers.size() > 1);
      Rewriting.forEachRef(
          dossier,
          ref -> {
            Optional<? extends DossierObject> before = dossier.resolve(ref);
            Optional<? extends DossierObject> after =
                merge.dossier().resolve(Ref.to(ref.kind(), idOf(merge, dossier, ref.id())));
            assertThat(after.isPresent()).isEqualTo(before.isPresent());
            if (before.isPresent() && !into.contains(after.get().id())) {
              assertThat((Object) after.get()).isEqualTo(rewriting.rewrite(before.get()));
            } else if (before.isPresent()) {
              keepsAll(after.get(), rewriting.rewrite(before.get()));
            }
          });
    }
  }

  private static void keepsAll(DossierObject after, DossierObject before) {
    for (Shape.Slot slot : Shape.ofValue(before).slots()) {
      Object value = slot.get(before);
      if (slot.name.equals("name")) {
        assertThat(names(after)).anyMatch(kept -> says(kept, value));
      } else if (slot.name.equals("aliases")) {
        assertThat((List<?>) value)
            .allMatch(alias -> names(after).anyMatch(kept -> says(kept, alias)));
      } else if (value instanceof List<?> list) {
        List<?> all = (List<?>) slot.get(after);
        assertThat(list).allMatch(each -> all.stream().anyMatch(kept -> says(kept, each)));
      } else if (value instanceof LocalizedText note && slot.name.equals("note")) {
        LocalizedText kept = (LocalizedText) slot.get(after);
        assertThat(kept.value()).contains(note.value());
        assertThat(says(kept.toBuilder().value(note.value()).build(), note)).isTrue();
      } else if (value != null) {
        assertThat(slot.get(after)).isEqualTo(value);
      }
    }
    before.extensions().asMap().forEach((name, value) -> keeps(after, name, value));
  }

  private static Stream<?> names(DossierObject object) {
    return Shape.ofValue(object).slots().stream()
        .filter(slot -> Set.of("name", "aliases").contains(slot.name))
        .map(slot -> slot.get(object))
        .flatMap(found -> found instanceof List<?> list ? list.stream() : Stream.of(found));
  }

  /** Returns whether one element contains all information that another element contains. */
  private static boolean says(Object kept, Object given) {
    if (kept instanceof LocalizedText more && given instanceof LocalizedText less) {
      String language = less.language().orElse("und");
      return more.value().equals(less.value())
          && (language.equalsIgnoreCase("und")
              || language.equalsIgnoreCase(more.language().orElse("und")))
          && (less.translations().isEmpty() || less.translations().equals(more.translations()))
          && (less.extensions().isEmpty() || less.extensions().equals(more.extensions()));
    }
    if (kept instanceof Identifier more && given instanceof Identifier less) {
      return more.scheme().equals(less.scheme())
          && more.value().equals(less.value())
          && (less.uri().isEmpty() || less.uri().equals(more.uri()))
          && (less.extensions().isEmpty() || less.extensions().equals(more.extensions()));
    }
    return kept.equals(given);
  }

  /**
   * Asserts that a property is kept under its own name, or under this name with a numeric suffix if
   * another property already has the name. If the value is a list, its elements may be kept in a
   * longer list.
   */
  private static void keeps(DossierObject after, String name, @Nullable Object value) {
    assertThat(after.extensions().asMap())
        .anySatisfy(
            (kept, there) -> {
              assertThat(kept).matches(Pattern.quote(name) + "(-[0-9]+)?");
              if (value instanceof List<?> list && there instanceof List<?> all) {
                assertThat(all.containsAll(list)).isTrue();
              } else {
                assertThat(there).isEqualTo(value);
              }
            });
  }

  @Property(tries = 100)
  void nothingBecomesAmbiguousOrUnresolved(@ForAll("dossiers") List<Dossier> dossiers) {
    DossierMerge merge = DossierMerge.of(dossiers);

    for (String family : List.of("id", "ref")) {
      int before = dossiers.stream().mapToInt(dossier -> issues(dossier, family)).sum();
      // If two joined objects have the same issue, the issue is reported only once for the
      // resulting object. This includes issues about references to objects of the wrong kind.
      assertThat(issues(merge.dossier(), family))
          .isBetween(merge.joins().isEmpty() ? before : 0, before);
    }
  }

  @Property(tries = 100)
  void sourcesOfEventsAreUnchanged(@ForAll("dossiers") List<Dossier> dossiers) {
    DossierMerge merge = DossierMerge.of(dossiers);
    DossierView after = DossierView.of(merge.dossier());

    for (Dossier dossier : dossiers) {
      DossierView before = DossierView.of(dossier);
      for (Event event : dossier.events()) {
        Event merged = merge.dossier().event(idOf(merge, dossier, event.id())).orElseThrow();
        assertThat(chains(after.sources(merged), id -> id))
            .isEqualTo(chains(before.sources(event), id -> idOf(merge, dossier, id)));
      }
    }
  }

  @Property(tries = 100)
  void actorsAreJoinedOnlyByIdentifyingIdentifiers(@ForAll("dossiers") List<Dossier> dossiers) {
    DossierMerge merge = DossierMerge.of(dossiers);

    for (Join join : merge.joins()) {
      Identifier identifier = join.identifier().orElseThrow();
      DossierObject object = find(dossiers, join.origin());
      assertThat(identifies(identifier, object)).isTrue();
      assertThat(Identifying.all(object)).contains(identifier);
      if (join.reason() == Join.Reason.SHARED_IDENTIFIER) {
        assertThat(merge.origins(join.into()))
            .filteredOn(origin -> !origin.dossierId().equals(join.origin().dossierId()))
            .map(origin -> find(dossiers, origin))
            .anyMatch(
                other ->
                    other.getClass() == object.getClass()
                        && Identifying.all(other).stream()
                            .anyMatch(
                                shared ->
                                    shared.scheme().equals(identifier.scheme())
                                        && shared.value().equals(identifier.value())
                                        && identifies(shared, other)));
      }
    }
  }

  private static DossierObject find(List<Dossier> dossiers, Origin origin) {
    return dossiers.stream()
        .filter(dossier -> dossier.id().equals(origin.dossierId()))
        .flatMap(dossier -> dossier.resolve(Ref.to(DossierObject.class, origin.id())).stream())
        .findFirst()
        .orElseThrow();
  }

  private static boolean identifies(Identifier identifier, DossierObject object) {
    return object instanceof Actor actor
        ? identifier.scheme().identifies(identifier.value(), actor.kind())
        : object instanceof Location location
            && identifier.scheme().identifies(identifier.value(), location.kind());
  }

  /** Tests dossiers with revisions of every status. */
  @Property(tries = 100)
  void eachDossierIsMergedOrReported(@ForAll("any") List<Dossier> dossiers) {
    DossierMerge merge = DossierMerge.of(dossiers);

    List<Dossier> all = new ArrayList<>(merge.dossiers());
    merge.notMerged().forEach(left -> all.add(left.dossier()));
    assertThat(all).containsExactlyInAnyOrderElementsOf(dossiers);
    for (Dossier dossier : merge.dossiers()) {
      assertThat(dossier.revision().map(Revision::status))
          .isNotIn(Optional.of(RevisionStatus.RETRACTED), Optional.of(RevisionStatus.SUPERSEDED));
    }
  }

  /**
   * The order of the dossiers must affect only ids and names, unless linked objects contradict each
   * other.
   */
  @Property(tries = 200)
  void whoBecomesOneDoesNotDependOnTheOrder(@ForAll("simple") List<Dossier> dossiers) {
    List<Dossier> reversed = new ArrayList<>(dossiers);
    Collections.reverse(reversed);

    DossierMerge merge = DossierMerge.of(dossiers);
    DossierMerge other = DossierMerge.of(reversed);

    Assume.that(merge.notJoined().isEmpty() && other.notJoined().isEmpty());
    Statistics.label("joins").collect(merge.joins().size() > 1 ? "several" : "few");
    Statistics.label("joins").coverage(cover -> cover.check("several").percentage(p -> p > 10));
    assertThat(groups(merge)).isEqualTo(groups(other));
  }

  private static Set<Set<Origin>> groups(DossierMerge merge) {
    return merge.dossier().actors().stream()
        .map(actor -> Set.copyOf(merge.origins(actor.id())))
        .collect(Collectors.toSet());
  }

  @Property(tries = 100)
  void mergingIsIdempotent(@ForAll("dossiers") List<Dossier> dossiers) {
    DossierMerge merge = DossierMerge.of(dossiers);
    List<Dossier> twice = new ArrayList<>(dossiers);
    twice.addAll(dossiers);

    assertThat(DossierMerge.of(twice).dossier()).isEqualTo(merge.dossier());
    assertThat(DossierMerge.of(twice).joins()).isEqualTo(merge.joins());
    assertThat(DossierMerge.of(List.of(merge.dossier())).dossier()).isEqualTo(merge.dossier());
  }

  private static List<List<List<String>>> chains(List<Source> sources, UnaryOperator<String> ids) {
    return sources.stream()
        .map(
            source ->
                source.chain().stream()
                    .map(
                        link -> link.actors().stream().map(actor -> ids.apply(actor.id())).toList())
                    .toList())
        .toList();
  }

  private static int issues(Dossier dossier, String family) {
    return Validator.standard().validate(dossier).issues(family).size();
  }

  private static boolean isJoined(DossierMerge merge, Dossier dossier, String id) {
    return merge.joins().stream()
        .anyMatch(join -> join.origin().equals(Origin.of(dossier.id(), id)));
  }

  private static String idOf(DossierMerge merge, Dossier dossier, String id) {
    return merge.idOf(dossier.id(), id).orElseThrow();
  }

  private static Rewriting rewriting(DossierMerge merge, Dossier dossier, boolean several) {
    Map<String, String> ids = new HashMap<>();
    Stream.concat(
            LISTS.stream().flatMap(list -> list.apply(dossier).stream()).map(DossierObject::id),
            refs(dossier))
        .forEach(id -> ids.put(id, idOf(merge, dossier, id)));
    return new Rewriting(
        ids,
        several && dossier.articles().size() == 1
            ? Optional.of(Ref.to(Article.class, ids.get(dossier.articles().get(0).id())))
            : Optional.empty());
  }

  private static Stream<String> refs(Dossier dossier) {
    List<String> refs = new ArrayList<>();
    Rewriting.forEachRef(dossier, ref -> refs.add(ref.id()));
    return refs.stream();
  }

  @Provide
  Arbitrary<List<Dossier>> any() {
    return DossierArbitraries.dossiers()
        .list()
        .ofMaxSize(3)
        .map(
            list ->
                IntStream.range(0, list.size())
                    .mapToObj(i -> list.get(i).toBuilder().id("x:" + i).build())
                    .toList());
  }

  /**
   * Generates dossiers that contain companies. Each company has one or two identifiers from a small
   * set.
   */
  @Provide
  Arbitrary<List<Dossier>> simple() {
    Arbitrary<Identifier> identifiers =
        Arbitraries.of(
            Identifier.of(IdentifierScheme.WIKIDATA, "Q1"),
            Identifier.of(IdentifierScheme.WIKIDATA, "Q2"),
            Identifier.of(IdentifierScheme.WIKIDATA, "Q3"),
            Identifier.of(IdentifierScheme.LEI, "529900T8BM49AURSDO55"),
            Identifier.of(IdentifierScheme.LEI, "HWUPKR0MPOU8FGXBT394"));
    Arbitrary<Actor> actors =
        Combinators.combine(
                Arbitraries.of("a", "b", "c"), identifiers.list().ofMinSize(1).ofMaxSize(2))
            .as(
                (id, some) ->
                    Actor.builder()
                        .id(id)
                        .kind(ActorKind.COMPANY)
                        .name("N")
                        .identifiers(some)
                        .build());
    return actors
        .list()
        .uniqueElements(Actor::id)
        .ofMinSize(1)
        .ofMaxSize(2)
        .list()
        .ofMinSize(2)
        .ofMaxSize(4)
        .map(
            lists ->
                IntStream.range(0, lists.size())
                    .mapToObj(i -> Dossier.builder().id("x:" + i).actors(lists.get(i)).build())
                    .toList());
  }

  /**
   * Generates dossiers with few distinct ids and identifiers, so that ids collide and objects are
   * joined.
   */
  @Provide
  Arbitrary<List<Dossier>> dossiers() {
    return Combinators.combine(DossierArbitraries.dossiers(), Arbitraries.of(true, false))
        .as((dossier, alike) -> alike ? alike(dossier) : dossier)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(
            list ->
                IntStream.range(0, list.size())
                    .mapToObj(i -> list.get(i).toBuilder().id("x:" + i).clear("revision").build())
                    .toList());
  }

  /**
   * Returns a copy of the dossier in which the actors and locations are similar to those in other
   * dossiers, so that they can be joined.
   */
  private static Dossier alike(Dossier dossier) {
    List<Actor> actors = new ArrayList<>();
    for (Actor actor : dossier.actors()) {
      actors.add(
          actor.toBuilder()
              .kind(ActorKind.PERSON)
              .unnamed(false)
              .clear("country")
              .clear("note")
              .identifier(IdentifierScheme.WIKIDATA, "Q" + (1 + actors.size() % 3))
              .build());
    }
    List<Location> locations = new ArrayList<>();
    for (Location location : dossier.locations()) {
      locations.add(
          location.toBuilder()
              .kind(LocationKind.CITY)
              .identifier(IdentifierScheme.WIKIDATA, "Q" + (1 + locations.size()))
              .build());
    }
    return dossier.toBuilder().actors(actors).locations(locations).build();
  }
}
