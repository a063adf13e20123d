package io.github.communique.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Actor;
import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.DossierObject;
import io.github.communique.Event;
import io.github.communique.Location;
import io.github.communique.Ref;
import io.github.communique.merge.DossierMerge.Join;
import io.github.communique.arbitraries.DossierArbitraries;
import io.github.communique.json.DossierJson;
import io.github.communique.query.DossierView;
import io.github.communique.query.Source;
import io.github.communique.validation.Validator;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.IdentifierScheme;
import io.github.communique.vocabulary.LocationKind;
import java.util.ArrayList;
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
  void oneAloneIsLeftAsItIs(@ForAll("dossiers") List<Dossier> dossiers) {
    DossierMerge merge = Dossier.merge(dossiers.subList(0, 1));

    assertThat(merge.dossier()).isEqualTo(dossiers.get(0));
    assertThat(merge.renamings()).isEmpty();
    assertThat(merge.joins()).isEmpty();
  }

  @Property(tries = 100)
  void allObjectsAreThereInOrderButThoseThatWereJoined(@ForAll("dossiers") List<Dossier> dossiers) {
    DossierMerge merge = Dossier.merge(dossiers);

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
      // An empty article may be added.
      assertThat(found.size() - expected.size()).isBetween(0, list == LISTS.get(0) ? 1 : 0);
    }
    assertThat(merge.dossier().relations())
        .hasSize(dossiers.stream().mapToInt(dossier -> dossier.relations().size()).sum());
    assertThat(DossierJson.read(DossierJson.write(merge.dossier()))).isEqualTo(merge.dossier());
  }

  @Property(tries = 100)
  void aReferenceMeansTheSameAsBefore(@ForAll("dossiers") List<Dossier> dossiers) {
    DossierMerge merge = Dossier.merge(dossiers);
    Statistics.label("joins").collect(merge.joins().isEmpty() ? "none" : "some");
    Statistics.label("joins").coverage(coverage -> coverage.check("some").percentage(p -> p > 10));
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
    for (ModelSlot slot : ModelSlot.of(before)) {
      Object value = slot.get(before);
      if (slot.name.equals("name")) {
        assertThat(
                ModelSlot.of(after).stream()
                    .filter(other -> Set.of("name", "aliases").contains(other.name))
                    .map(other -> other.get(after))
                    .flatMap(
                        found -> found instanceof List<?> list ? list.stream() : Stream.of(found)))
            .contains(value);
      } else if (value instanceof List<?> list) {
        assertThat(((List<?>) slot.get(after)).containsAll(list)).isTrue();
      } else if (value instanceof LocalizedText note && slot.name.equals("note")) {
        LocalizedText kept = (LocalizedText) slot.get(after);
        assertThat(kept.language()).isEqualTo(note.language());
        assertThat(kept.translations()).isEqualTo(note.translations());
        assertThat(kept.value()).contains(note.value());
      } else if (value != null) {
        assertThat(slot.get(after)).isEqualTo(value);
      }
    }
    before.extensions().asMap().forEach((name, value) -> keeps(after, name, value));
  }

  /**
   * Under its name, among the elements of a list, or, where another has the name, with a number.
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
    DossierMerge merge = Dossier.merge(dossiers);

    for (String family : List.of("id", "ref")) {
      int before = dossiers.stream().mapToInt(dossier -> issues(dossier, family)).sum();
      // What two say alike, even if it leads to the wrong kind, those made one say once.
      assertThat(issues(merge.dossier(), family))
          .isBetween(merge.joins().isEmpty() ? before : 0, before);
    }
  }

  @Property(tries = 100)
  void whoSaysWhatIsTheSameAsBefore(@ForAll("dossiers") List<Dossier> dossiers) {
    DossierMerge merge = Dossier.merge(dossiers);
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
        .anyMatch(join -> join.dossierId().equals(dossier.id()) && join.id().equals(id));
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

  /** Of few ids and identifiers, so that they collide and are joined. */
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
                    .mapToObj(i -> list.get(i).toBuilder().id("x:" + i).build())
                    .toList());
  }

  /** The dossier with actors and locations of which little tells them from those of others. */
  private static Dossier alike(Dossier dossier) {
    List<Actor> actors = new ArrayList<>();
    for (Actor actor : dossier.actors()) {
      actors.add(
          actor.toBuilder()
              .kind(ActorKind.PERSON)
              .unnamed(false)
              .country(Optional.empty())
              .note(Optional.empty())
              .identifier(IdentifierScheme.WIKIDATA, "Q" + actors.size() % 3)
              .build());
    }
    List<Location> locations = new ArrayList<>();
    for (Location location : dossier.locations()) {
      locations.add(
          location.toBuilder()
              .kind(LocationKind.CITY)
              .identifier(IdentifierScheme.WIKIDATA, "Q" + locations.size())
              .build());
    }
    return dossier.toBuilder().actors(actors).locations(locations).build();
  }
}
