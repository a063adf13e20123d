package io.github.communique.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.Actor;
import io.github.communique.Dossier;
import io.github.communique.DossierObject;
import io.github.communique.Identifier;
import io.github.communique.Location;
import io.github.communique.merge.DossierMerge.Join;
import io.github.communique.merge.DossierMerge.NotJoined;
import io.github.communique.merge.DossierMerge.Origin;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.IdentifierScheme;
import io.github.communique.vocabulary.LocationKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests which identifiers cause actors and locations to be joined, and how the options change the
 * result.
 */
class MergeIdentifiersTest {
  private static final IdentifierScheme REGISTER = IdentifierScheme.of("acme:register");

  private static Actor actor(String id, String kind, String name, String scheme, String value) {
    return Actor.builder()
        .id(id)
        .kind(ActorKind.of(kind))
        .name(name)
        .identifier(IdentifierScheme.of(scheme), value)
        .build();
  }

  private static Dossier dossier(String id, DossierObject... objects) {
    return Dossier.builder().id("x:" + id).add(objects).build();
  }

  private static DossierMerge merge(MergeOptions options, DossierObject one, DossierObject other) {
    return DossierMerge.of(List.of(dossier("one", one), dossier("two", other)), options);
  }

  private static Origin one(String id) {
    return Origin.of("x:one", id);
  }

  private static Origin two(String id) {
    return Origin.of("x:two", id);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          person, wikidata, N/A, MALFORMED
          person, wikidata, Q0, MALFORMED
          person, wikidata, Q5, SCHEME_CLASSIFIES
          company, lei, 00000000000000000000, MALFORMED
          company, lei, 529900T8BM49AURSDO56, MALFORMED
          company, url, -, MALFORMED
          person, url, https://www.osce.org/, SCHEME_CLASSIFIES
          person, lei, 529900T8BM49AURSDO55, SCHEME_CLASSIFIES
          government-body, cameo, FRAGOV, SCHEME_CLASSIFIES
          government-body, iso3166-1, FR, SCHEME_CLASSIFIES
          person, iso3166-1, FR, SCHEME_CLASSIFIES
          state, geonames, 3017382, SCHEME_CLASSIFIES
          person, doi, 10.7910/DVN/AJGVIT, SCHEME_CLASSIFIES
          person, gdelt, 1030512483, SCHEME_CLASSIFIES
          person, acme:register, 12, SCHEME_UNKNOWN
          person, acme:register, unknown, MALFORMED
          person, wikidata, 'Q142 ', MALFORMED
          state, fips10-4, XX, MALFORMED
          state, gleditsch-ward, 1, MALFORMED
          state, gleditsch-ward, 999, MALFORMED
          """)
  void actorsOfSuchAnIdentifierStayTwo(
      String kind, String scheme, String value, NotJoined.Reason reason) {
    Actor one = actor("a", kind, "Shan Abe", scheme, value);
    Actor other = actor("b", kind, "Yul Said", scheme, value);

    DossierMerge merge = merge(MergeOptions.standard(), one, other);

    assertThat(merge.dossier().actors()).containsExactly(one, other);
    assertThat(merge.joins()).isEmpty();
    assertThat(merge.notJoined()).hasSize(1);
    NotJoined notJoined = merge.notJoined().get(0);
    assertThat(notJoined.reason()).isEqualTo(reason);
    assertThat(notJoined.identifier()).contains(one.identifiers().get(0));
    assertThat(notJoined.origin()).isEqualTo(two(other.id()));
    assertThat(notJoined.other()).isEqualTo("a");
    assertThat(notJoined.property()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "person, wikidata, Q142",
    "acme:club, wikidata, Q142",
    "state, iso3166-1, FR",
    "state, fips10-4, AU",
    "state, gleditsch-ward, 220",
    "company, lei, 529900T8BM49AURSDO55",
  })
  void actorsOfSuchAnIdentifierBecomeOne(String kind, String scheme, String value) {
    Actor one = actor("a", kind, "A", scheme, value);

    DossierMerge merge =
        merge(MergeOptions.standard(), one, one.toBuilder().id("b").name("B").build());

    assertThat(merge.dossier().actors())
        .containsExactly(one.toBuilder().alias(LocalizedText.of("B")).build());
    assertThat(merge.joins())
        .containsExactly(
            new Join(
                two("b"),
                "a",
                Join.Reason.SHARED_IDENTIFIER,
                Optional.of(one.identifiers().get(0))));
    assertThat(merge.origins("a")).containsExactly(one("a"), two("b"));
  }

  @ParameterizedTest
  @CsvSource({
    "country, iso3166-1, FR, 1",
    "city, iso3166-1, FR, 2",
    "admin, iso3166-2, ID-JB, 1",
    "city, iso3166-2, ID-JB, 2",
    "admin, fips10-4, UP05, 1",
    "country, fips10-4, AU, 1",
    "admin, fips10-4, UP00, 2",
    "admin, fips10-4, UP, 2",
    "city, geonames, 2988507, 1",
    "city, geonames, 0, 2",
  })
  void locationsBecomeOneByWhatIdentifiesTheirKind(
      String kind, String scheme, String value, int count) {
    Location one =
        Location.builder()
            .id("a")
            .kind(LocationKind.of(kind))
            .name("A")
            .identifier(IdentifierScheme.of(scheme), value)
            .build();

    DossierMerge merge =
        merge(MergeOptions.standard(), one, one.toBuilder().id("b").name("B").build());

    assertThat(merge.dossier().locations()).hasSize(count);
    assertThat(merge.notJoined()).hasSize(count - 1);
  }

  @ParameterizedTest
  @CsvSource({
    "person, state, iso3166-1, FR",
    "state, person, iso3166-1, FR",
    "unknown, state, iso3166-1, FR",
    "state, unknown, iso3166-1, FR",
    "unknown, company, lei, 529900T8BM49AURSDO55",
  })
  void anIdentifierOfOneKindOnlyIsReportedInBothOrders(
      String kind, String otherKind, String scheme, String value) {
    DossierMerge merge =
        merge(
            MergeOptions.standard(),
            actor("a", kind, "A", scheme, value),
            actor("b", otherKind, "B", scheme, value));

    assertThat(merge.dossier().actors()).hasSize(2);
    assertThat(merge.notJoined())
        .hasToString("[x:two#b ≠ a: SCHEME_CLASSIFIES %s \"%s\"]".formatted(scheme, value));
  }

  @Test
  void aContradictionIsReportedAlsoIfTheObjectIsJoinedToAnother() {
    String siemens = "529900T8BM49AURSDO55";
    Actor a =
        actor("a", "company", "A", "lei", siemens).toBuilder()
            .identifier(IdentifierScheme.WIKIDATA, "Q1")
            .build();
    Actor c =
        actor("c", "company", "C", "lei", siemens).toBuilder()
            .identifier(IdentifierScheme.WIKIDATA, "Q2")
            .build();

    DossierMerge merge =
        DossierMerge.of(
            List.of(
                dossier("one", a, actor("b", "company", "B", "lei", siemens)), dossier("two", c)));

    assertThat(merge.joins())
        .hasToString("[x:two#c → b: SHARED_IDENTIFIER lei \"%s\"]".formatted(siemens));
    assertThat(merge.notJoined())
        .hasToString("[x:two#c ≠ a: CONTRADICTION identifiers lei \"%s\"]".formatted(siemens));
  }

  /** In some schemes, several agencies share one code, or one agency has several codes. */
  @Test
  void onlyIdentifyingSchemesDistinguishActors() {
    Actor one =
        actor("a", "person", "A", "wikidata", "Q142").toBuilder()
            .identifier(IdentifierScheme.CAMEO, "FRAGOV")
            .identifier(IdentifierScheme.URL, "https://a.example.org/")
            .identifier(REGISTER, "1")
            .build();
    Actor other =
        actor("b", "person", "B", "wikidata", "Q142").toBuilder()
            .identifier(IdentifierScheme.CAMEO, "FRAELI")
            .identifier(IdentifierScheme.URL, "https://b.example.org/")
            .identifier(REGISTER, "2")
            .build();

    assertThat(merge(MergeOptions.standard(), one, other).dossier().actors()).hasSize(1);
    DossierMerge named = merge(MergeOptions.builder().identifying(REGISTER).build(), one, other);
    assertThat(named.notJoined())
        .hasToString("[x:two#b ≠ a: CONTRADICTION identifiers wikidata \"Q142\"]");
  }

  @Test
  void aSchemeThatTheOptionsNameJoinsByItsWellFormedValues() {
    MergeOptions options =
        MergeOptions.builder().identifying(REGISTER).identifying(IdentifierScheme.URL).build();

    assertThat(
            merge(
                    options,
                    actor("a", "person", "A", "acme:register", "12"),
                    actor("b", "person", "B", "acme:register", "12"))
                .joins())
        .hasToString("[x:two#b → a: SHARED_IDENTIFIER \"acme:register\" \"12\"]");
    assertThat(
            merge(
                    options,
                    actor("a", "person", "A", "url", "https://a.example.org/12"),
                    actor("b", "person", "B", "url", "https://a.example.org/12"))
                .joins())
        .hasSize(1);
    assertThat(
            merge(
                    options,
                    actor("a", "person", "A", "acme:register", "N/A"),
                    actor("b", "person", "B", "acme:register", "N/A"))
                .notJoined())
        .hasToString("[x:two#b ≠ a: MALFORMED \"acme:register\" \"N/A\"]");
  }

  @Test
  void twoThatTheOptionsCallTheSameBecomeOneAlthoughTheirIdentifiersDiffer() {
    MergeOptions options = MergeOptions.builder().same(two("b"), one("a")).build();
    Actor one = actor("a", "person", "A", "wikidata", "Q1");
    Actor other = actor("b", "person", "B", "wikidata", "Q2");

    DossierMerge merge = merge(options, one, other);

    assertThat(merge.joins()).hasToString("[x:two#b → a: OPTIONS]");
    assertThat(merge.joins().get(0).identifier()).isEmpty();
    assertThat(merge.dossier().actors())
        .containsExactly(
            one.toBuilder()
                .alias(LocalizedText.of("B"))
                .identifier(IdentifierScheme.WIKIDATA, "Q2")
                .build());
    assertThat(merge(options, one, actor("b", "state", "B", "wikidata", "Q2")).notJoined())
        .hasToString("[x:two#b ≠ a: CONTRADICTION kind]");
  }

  @Test
  void theOptionsAreTransitiveInAnyOrder() {
    MergeOptions options =
        MergeOptions.builder()
            .same(one("a"), Origin.of("x:elsewhere", "c"))
            .same(Origin.of("x:elsewhere", "c"), two("b"))
            .build();
    Dossier one = dossier("one", actor("a", "person", "A", "wikidata", "Q1"));
    Dossier other = dossier("two", actor("b", "person", "B", "wikidata", "Q2"));

    assertThat(DossierMerge.of(List.of(one, other), options).dossier().actors()).hasSize(1);
    assertThat(DossierMerge.of(List.of(other, one), options).dossier().actors()).hasSize(1);
  }

  @Test
  void distinctActorsAreNotJoinedThroughAThird() {
    MergeOptions options = MergeOptions.builder().distinct(one("a"), two("b")).build();
    Dossier one = dossier("one", actor("a", "person", "A", "wikidata", "Q1"));
    Dossier other = dossier("two", actor("b", "person", "B", "wikidata", "Q1"));
    Dossier third = dossier("three", actor("c", "person", "C", "wikidata", "Q1"));

    DossierMerge merge = DossierMerge.of(List.of(one, third, other), options);

    assertThat(merge.joins()).hasToString("[x:three#c → a: SHARED_IDENTIFIER wikidata \"Q1\"]");
    assertThat(merge.notJoined()).hasToString("[x:two#b ≠ a: OPTIONS wikidata \"Q1\"]");
  }

  /**
   * Each object is in a separate dossier with the same name. An object is written with its
   * identifiers; the groups of joined objects are the same in every order of the dossiers.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a Q1; b lei; c Q1 lei               | a c      | a, b c
          a Q1; b lei; c Q1 lei               | b c      | a c, b
          a Q1; b lei; c Q1 lei               | a c; b c | a, b, c
          a Q1; b reg; c Q1 lei; d lei reg    | a c      | a, b c d
          # The other object is not linked.
          a Q1; b lei; c Q1 lei; z Q9         | c z      | a b c, z
          a Q1; b lei; c Q1 lei               | c absent | a b c
          """)
  void whoIsDistinctDoesNotLinkOthers(String objects, String distinct, String expected) {
    Map<String, Identifier> identifiers =
        Map.of(
            "Q1", Identifier.of(IdentifierScheme.WIKIDATA, "Q1"),
            "Q9", Identifier.of(IdentifierScheme.WIKIDATA, "Q9"),
            "lei", Identifier.of(IdentifierScheme.LEI, "529900T8BM49AURSDO55"),
            "reg", Identifier.of(REGISTER, "1"));
    List<Dossier> dossiers = new ArrayList<>();
    for (String object : objects.split("; ")) {
      String[] parts = object.split(" ");
      Actor.Builder actor = Actor.builder().id(parts[0]).kind(ActorKind.COMPANY).name("N");
      Arrays.stream(parts).skip(1).map(identifiers::get).forEach(actor::identifier);
      dossiers.add(dossier(parts[0], actor.build()));
    }
    MergeOptions.Builder options = MergeOptions.builder().identifying(REGISTER);
    for (String pair : distinct.split("; ")) {
      String[] ids = pair.split(" ");
      options.distinct(Origin.of("x:" + ids[0], ids[0]), Origin.of("x:" + ids[1], ids[1]));
    }

    for (List<Dossier> order : orders(dossiers)) {
      DossierMerge merge = DossierMerge.of(order, options.build());
      Map<String, String> groups = new TreeMap<>();
      for (Dossier dossier : dossiers) {
        String id = dossier.actors().get(0).id();
        groups.merge(merge.idOf(dossier.id(), id).orElseThrow(), id, (one, two) -> one + " " + two);
      }
      assertThat(groups.values().stream().sorted().collect(Collectors.joining(", ")))
          .isEqualTo(expected);
      // Each pair in the options shares an identifier.
      assertThat(merge.notJoined().stream().map(NotJoined::reason))
          .hasSize(expected.contains("a b c") ? 0 : distinct.split("; ").length)
          .allMatch(NotJoined.Reason.OPTIONS::equals);
    }
  }

  private static <V> List<List<V>> orders(List<V> all) {
    if (all.isEmpty()) {
      return List.of(List.of());
    }
    List<List<V>> orders = new ArrayList<>();
    for (V first : all) {
      List<V> others = new ArrayList<>(all);
      others.remove(first);
      for (List<V> rest : orders(others)) {
        List<V> order = new ArrayList<>(List.of(first));
        order.addAll(rest);
        orders.add(order);
      }
    }
    return orders;
  }

  @Test
  void contradictoryOptionsAreRefused() {
    MergeOptions.Builder builder = MergeOptions.builder();

    assertThatThrownBy(() -> builder.same(one("a"), one("b")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("different dossiers");
    assertThatThrownBy(() -> builder.distinct(one("a"), one("a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two different objects");
    assertThatThrownBy(
            () ->
                MergeOptions.builder()
                    .same(one("a"), two("b"))
                    .distinct(two("b"), one("a"))
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"x:one#a\" and \"x:two#b\"");
    MergeOptions misspelt = MergeOptions.builder().same(one("x"), two("b")).build();
    Actor actor = actor("a", "person", "A", "wikidata", "Q1");
    assertThatThrownBy(() -> merge(misspelt, actor, actor.toBuilder().id("b").build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"x:one#x\"");
    MergeOptions mixed = MergeOptions.builder().same(one("a"), two("b")).build();
    Location place = Location.builder().id("b").kind(LocationKind.CITY).name("B").build();
    assertThatThrownBy(() -> merge(mixed, actor, place))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("an actor and a location");
    Dossier ambiguous = dossier("one", actor, actor);
    assertThatThrownBy(() -> DossierMerge.of(List.of(ambiguous, dossier("two", place)), mixed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("exactly one actor");
  }

  @Test
  void valuesThatDifferOnlyByAbsentPartsAreJoined() {
    Identifier bare = Identifier.of(IdentifierScheme.WIKIDATA, "Q1");
    Identifier full = bare.toBuilder().uri("https://www.wikidata.org/entity/Q1").build();
    Identifier elsewhere = bare.toBuilder().uri("https://example.org/Q1").build();
    LocalizedText bareName = LocalizedText.of("Prancis");
    LocalizedText inLanguage = LocalizedText.of("id", "Prancis");
    LocalizedText translated = inLanguage.translated("en", "France");
    Actor.Builder actor = Actor.builder().id("a").kind(ActorKind.STATE).name("F");

    Actor merged =
        DossierMerge.of(
                List.of(
                    dossier(
                        "one", actor.aliases(List.of(bareName)).identifiers(List.of(bare)).build()),
                    dossier(
                        "two",
                        actor
                            .aliases(List.of(translated, LocalizedText.of("und", "Prancis")))
                            .identifiers(List.of(full, elsewhere))
                            .build()),
                    dossier(
                        "three",
                        actor
                            .aliases(
                                List.of(
                                    inLanguage,
                                    LocalizedText.of("in", "Prancis"),
                                    LocalizedText.of("ms", "Prancis")))
                            .identifiers(List.of(bare))
                            .name(LocalizedText.of("en", "F"))
                            .build())))
            .dossier()
            .actors()
            .get(0);

    assertThat(merged.name()).isEqualTo(LocalizedText.of("en", "F"));
    assertThat(merged.aliases()).containsExactly(translated, LocalizedText.of("ms", "Prancis"));
    assertThat(merged.identifiers()).containsExactly(full, elsewhere);
  }

  @Test
  void unknownPropertiesOfNotesAndAliasesAreKept() {
    LocalizedText note = LocalizedText.of("en", "n").toBuilder().extension("acme:x", 1).build();
    Actor one = actor("a", "person", "A", "wikidata", "Q1").toBuilder().note("en", "m").build();
    Actor other = actor("a", "person", "A", "wikidata", "Q1").toBuilder().note(note).build();

    assertThat(merge(MergeOptions.standard(), one, other).notJoined())
        .hasToString("[x:two#a ≠ a: CONTRADICTION note wikidata \"Q1\"]");

    Actor unnoted = actor("a", "person", "A", "wikidata", "Q1");
    Actor alias = unnoted.toBuilder().alias(note).alias(LocalizedText.of("n")).build();
    assertThat(merge(MergeOptions.standard(), unnoted, alias).dossier().actors().get(0).aliases())
        .containsExactly(note);
  }

  @Test
  void mergingAgainAddsNoNotes() {
    Actor one = actor("a", "person", "A", "wikidata", "Q1").toBuilder().note("en", "m").build();
    Actor other = one.toBuilder().note("en", "n").build();
    Dossier first = dossier("one", one);
    Dossier second = dossier("two", other);
    Dossier merged = DossierMerge.of(List.of(first, second)).dossier();

    assertThat(merged.actors().get(0).note()).contains(LocalizedText.of("en", "m\nn"));
    for (List<Dossier> again :
        List.of(
            List.of(merged, first),
            List.of(merged, second),
            List.of(first, merged),
            List.of(second, merged),
            List.of(second, first, merged))) {
      assertThat(DossierMerge.of(again).dossier().actors()).isEqualTo(merged.actors());
    }
  }
}
