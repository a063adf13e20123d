package io.github.communique.merge;

import static io.github.communique.vocabulary.ActorKind.COMPANY;
import static io.github.communique.vocabulary.ActorKind.GOVERNMENT_BODY;
import static io.github.communique.vocabulary.ActorKind.PERSON;
import static io.github.communique.vocabulary.ActorKind.STATE;
import static io.github.communique.vocabulary.IdentifierScheme.LEI;
import static io.github.communique.vocabulary.IdentifierScheme.WIKIDATA;
import static io.github.communique.vocabulary.LocationKind.CITY;
import static io.github.communique.vocabulary.RelationType.SAME_EVENT;
import static io.github.communique.vocabulary.Status.OCCURRED;
import static io.github.communique.vocabulary.Status.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.Actor;
import io.github.communique.ActorName;
import io.github.communique.Affiliation;
import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.DossierObject;
import io.github.communique.Evidence;
import io.github.communique.Location;
import io.github.communique.Meeting;
import io.github.communique.Participation;
import io.github.communique.Provenance;
import io.github.communique.Ref;
import io.github.communique.Relation;
import io.github.communique.occurrence.Occurrence;
import io.github.communique.occurrence.Occurrences;
import io.github.communique.steps.Steps;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.LocationKind;
import io.github.communique.vocabulary.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierMergeTest {
  private static final String SIEMENS = "529900T8BM49AURSDO55";
  private static final String APPLE = "HWUPKR0MPOU8FGXBT394";

  private static Dossier.Builder dossier(String id) {
    return Dossier.builder().id("x:" + id);
  }

  private static Article article(String published) {
    return Article.builder().id("a1").published(published).build();
  }

  private static Meeting call(Status status) {
    return Meeting.builder().id("call").status(status).participant("macron").build();
  }

  private static Actor.Builder person(String id, String name) {
    return Actor.builder().id(id).kind(PERSON).name(name);
  }

  private static Actor.Builder company(String id, String name) {
    return Actor.builder().id(id).kind(COMPANY).name(name);
  }

  private static DossierMerge merge(Dossier.Builder... dossiers) {
    List<Dossier> built = new ArrayList<>();
    for (Dossier.Builder dossier : dossiers) {
      built.add(dossier.build());
    }
    return DossierMerge.of(built);
  }

  private static List<String> ids(List<? extends DossierObject> objects) {
    return objects.stream().map(DossierObject::id).toList();
  }

  @Test
  void nullIsRefused() {
    List<Dossier> dossiers = Collections.singletonList(null);

    assertThatThrownBy(() -> DossierMerge.of(dossiers))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("dossiers must not contain null");
  }

  @Test
  void duplicateIdsAreRenumberedEverywhere() {
    Actor macron = person("macron", "Emmanuel Macron").build();
    Actor another = person("macron", "Brigitte Macron").build();

    DossierMerge merge =
        merge(
            dossier("one").add(article("2022-02-20"), macron, call(PLANNED)),
            dossier("two")
                .add(article("2022-02-22"), another, call(OCCURRED))
                .relation("call", SAME_EVENT, "call"));

    Dossier merged = merge.dossier();
    assertThat(ids(merged.meetings())).containsExactly("call", "call-2");
    assertThat(merged.meetings().get(1).participants())
        .containsExactly(Participation.of("macron-2"));
    assertThat(merged.actor("macron-2")).contains(another.toBuilder().id("macron-2").build());
    assertThat(merged.relations()).containsExactly(Relation.of("call-2", SAME_EVENT, "call-2"));
    assertThat(merge.renamings())
        .extracting(Object::toString)
        .containsExactly("x:two#a1 → a1-2", "x:two#macron → macron-2", "x:two#call → call-2");
    assertThat(merge.renamings().get(2).origin())
        .isEqualTo(DossierMerge.Origin.of("x:two", "call"));
    assertThat(merge.idOf("x:two", "call")).contains("call-2");
    assertThat(merge.idOf("x:one", "call")).contains("call");
    assertThat(merge.idOf("x:two", "nobody")).isEmpty();
    assertThat(merge.idOf("x:three", "call")).isEmpty();
  }

  @Test
  void anotherIdOfTheSameDossierIsNotTaken() {
    DossierMerge merge =
        merge(
            dossier("one").add(person("m", "M").build()),
            dossier("two").add(person("m", "N").build(), person("m-2", "O").build()),
            dossier("three").add(person("m", "P").build()));

    assertThat(ids(merge.dossier().actors())).containsExactly("m", "m-3", "m-2", "m-4");
  }

  @Test
  void aLongIdIsCutToMakeRoom() {
    String longest = "x".repeat(64);

    DossierMerge merge =
        merge(
            dossier("one").add(person(longest, "M").build()),
            dossier("two").add(person(longest, "N").build()));

    assertThat(ids(merge.dossier().actors())).containsExactly(longest, "x".repeat(53) + "-2");
  }

  @Test
  void unresolvedReferencesDoNotResolveInAnotherDossier() {
    Dossier.Builder knows = dossier("one").add(person("macron", "Emmanuel Macron").build());
    Dossier.Builder lacks = dossier("two").add(call(OCCURRED));

    assertThat(merge(knows, lacks).dossier().meetings().get(0).participants())
        .containsExactly(Participation.of("macron-2"));
    assertThat(ids(merge(lacks, knows).dossier().actors())).containsExactly("macron-2");
  }

  @Test
  void whoSharesAnIdentifierBecomesOneWithAllThatBothSay() {
    Actor monday = person("macron", "Emmanuel Macron").identifier(WIKIDATA, "Q3052772").build();
    Actor tuesday =
        person("president", "Macron")
            .alias("en", "the president")
            .identifier(WIKIDATA, "Q3052772")
            .identifier(LEI, SIEMENS)
            .country("FR")
            .extension("acme:seen", 2)
            .build();

    DossierMerge merge =
        merge(
            dossier("one").add(monday),
            dossier("two")
                .add(
                    tuesday,
                    Meeting.builder().id("m").status(OCCURRED).participant(tuesday).build()));

    assertThat(merge.dossier().actors())
        .containsExactly(
            person("macron", "Emmanuel Macron")
                .alias(LocalizedText.of("en", "the president"))
                .alias(LocalizedText.of("Macron"))
                .identifier(WIKIDATA, "Q3052772")
                .identifier(LEI, SIEMENS)
                .country("FR")
                .extension("acme:seen", 2)
                .build());
    assertThat(merge.dossier().meetings().get(0).participants())
        .containsExactly(Participation.of("macron"));
    assertThat(merge.joins())
        .hasToString("[x:two#president → macron: SHARED_IDENTIFIER wikidata \"Q3052772\"]");
    assertThat(merge.idOf("x:two", "president")).contains("macron");
    assertThat(merge.renamings()).isEmpty();
  }

  @Test
  void whoContradictsEachOtherStaysTwo() {
    Actor france =
        Actor.builder().id("fr").kind(STATE).name("F").identifier(WIKIDATA, "Q1").build();
    Dossier.Builder one = dossier("one").add(france);

    assertThat(apart(one, france.toBuilder().kind(PERSON))).isEqualTo("kind");
    assertThat(
            apart(
                dossier("one").add(france.toBuilder().country("FR").build()),
                france.toBuilder().country("DE")))
        .isEqualTo("country");
    assertThat(apart(one, france.toBuilder().identifier(LEI, APPLE))).isEqualTo("joined");
    assertThat(
            apart(
                dossier("one").add(france.toBuilder().identifier(LEI, SIEMENS).build()),
                france.toBuilder().identifier(LEI, APPLE)))
        .isEqualTo("identifiers");
    Dossier.Builder noted = dossier("one").add(france.toBuilder().note("en", "a").build());
    assertThat(apart(noted, france.toBuilder().note("en", "b"))).isEqualTo("joined");
    assertThat(apart(noted, france.toBuilder().note("fr", "b"))).isEqualTo("note");
    assertThat(
            apart(
                noted,
                france.toBuilder()
                    .note(
                        LocalizedText.builder()
                            .value("b")
                            .language("en")
                            .translation("fr", "c")
                            .build())))
        .isEqualTo("note");
  }

  private static String apart(Dossier.Builder one, Actor.Builder other) {
    DossierMerge merge = merge(one, dossier("two").add(other.build()));
    assertThat(merge.dossier().actors()).hasSize(merge.joins().isEmpty() ? 2 : 1);
    return merge.joins().isEmpty() ? merge.notJoined().get(0).property().orElseThrow() : "joined";
  }

  /** The kind {@code unknown} states that the text does not state the kind. */
  @Test
  void anUnknownKindContradictsNoKind() {
    Actor person = person("a", "A").identifier(WIKIDATA, "Q1").build();
    Actor unknown = person.toBuilder().kind(ActorKind.UNKNOWN).build();
    Location city =
        Location.builder().id("c").kind(CITY).name("C").identifier(WIKIDATA, "Q2").build();
    Location somewhere = city.toBuilder().kind(LocationKind.UNKNOWN).build();

    for (List<Dossier.Builder> order :
        List.of(
            List.of(dossier("one").add(person, city), dossier("two").add(unknown, somewhere)),
            List.of(dossier("one").add(unknown, somewhere), dossier("two").add(person, city)))) {
      Dossier merged = merge(order.toArray(Dossier.Builder[]::new)).dossier();
      assertThat(merged.actors()).containsExactly(person);
      assertThat(merged.locations()).containsExactly(city);
    }
    assertThat(merge(dossier("one").add(unknown), dossier("two").add(unknown)).dossier().actors())
        .containsExactly(unknown);
    assertThat(
            merge(
                    dossier("one").add(unknown),
                    dossier("two").add(person),
                    dossier("three").add(person.toBuilder().kind(STATE).build()))
                .notJoined())
        .hasToString("[x:three#a ≠ a: CONTRADICTION kind wikidata \"Q1\"]");
  }

  @Test
  void thePartsOfAJoinedWholeCanBeJoinedAndOthersNot() {
    Actor part =
        Actor.builder()
            .id("part")
            .kind(GOVERNMENT_BODY)
            .name("P")
            .partOf("whole")
            .identifier(WIKIDATA, "Q2")
            .build();
    Actor whole =
        Actor.builder().id("whole").kind(STATE).name("W").identifier(WIKIDATA, "Q1").build();
    Actor renamed = whole.toBuilder().id("state").build();
    Actor stranger = whole.toBuilder().identifiers(List.of()).build();

    DossierMerge joined =
        merge(
            dossier("one").add(part, whole),
            dossier("two").add(part.toBuilder().partOf("state").build(), renamed));
    DossierMerge apart = merge(dossier("one").add(part, whole), dossier("two").add(part, stranger));

    assertThat(joined.dossier().actors()).containsExactly(part, whole);
    assertThat(ids(apart.dossier().actors())).containsExactly("part", "whole", "part-2", "whole-2");
    assertThat(apart.notJoined())
        .hasToString("[x:two#part ≠ part: CONTRADICTION partOf wikidata \"Q2\"]");
  }

  @Test
  void actorsBasedInAJoinedLocationCanBeJoinedAndOthersNot() {
    Location city =
        Location.builder().id("city").kind(CITY).name("C").identifier(WIKIDATA, "Q2").build();
    Location renamed = city.toBuilder().id("town").build();
    Location stranger = city.toBuilder().identifiers(List.of()).build();
    Actor firm = company("firm", "F").basedIn("city").identifier(LEI, APPLE).build();
    Actor moved = firm.toBuilder().basedIn("town").build();

    DossierMerge joined =
        merge(dossier("one").add(firm).add(city), dossier("two").add(moved).add(renamed));
    DossierMerge apart =
        merge(dossier("one").add(firm).add(city), dossier("two").add(firm).add(stranger));

    assertThat(joined.dossier().actors()).containsExactly(firm);
    assertThat(joined.dossier().locations()).containsExactly(city);
    assertThat(joined.notJoined()).isEmpty();
    assertThat(ids(apart.dossier().actors())).containsExactly("firm", "firm-2");
    assertThat(apart.notJoined())
        .hasToString("[x:two#firm ≠ firm: CONTRADICTION basedIn lei \"" + APPLE + "\"]");
  }

  @Test
  void oneOfADossierDoesNotBecomeOneWithAnotherOfIt() {
    Actor a = person("a", "A").identifier(WIKIDATA, "Q1").build();
    Actor b = person("b", "B").identifier(WIKIDATA, "Q1").build();

    DossierMerge merge = merge(dossier("one").add(a), dossier("two").add(a, b));

    assertThat(ids(merge.dossier().actors())).containsExactly("a", "b");
    assertThat(merge.notJoined()).hasToString("[x:two#b ≠ a: SAME_DOSSIER wikidata \"Q1\"]");
  }

  @Test
  void whatTakesOneValueIsKeptAsLinesOrUnderANumber() {
    Actor one =
        person("m", "M")
            .identifier(WIKIDATA, "Q1")
            .note("en", "in office")
            .extension("acme:x", 1)
            .build();

    Dossier merged =
        merge(
                dossier("one").add(one),
                dossier("two")
                    .add(one.toBuilder().note("en", "re-elected").extension("acme:x", 2).build()),
                dossier("three").add(one))
            .dossier();

    assertThat(merged.actors())
        .containsExactly(
            one.toBuilder().note("en", "in office\nre-elected").extension("acme:x-2", 2).build());
  }

  /** The order of the dossiers affects the ids, but does not affect which objects are joined. */
  @Test
  void whoHasAnIdentifierOfEachOfTwoMakesThemOne() {
    Actor byWikidata = company("apple", "Apple").identifier(WIKIDATA, "Q312").build();
    Actor byLei = company("maker", "Apple").identifier(LEI, APPLE).build();
    Actor byBoth = byLei.toBuilder().id("inc").identifier(WIKIDATA, "Q312").build();
    List<Dossier> dossiers =
        List.of(
            dossier("one").add(byWikidata).build(),
            dossier("two")
                .add(byLei, Meeting.builder().id("m").status(OCCURRED).participant(byLei).build())
                .build(),
            dossier("three").add(byBoth).build());

    for (List<Integer> order : List.of(List.of(0, 1, 2), List.of(1, 2, 0), List.of(2, 1, 0))) {
      DossierMerge merge = DossierMerge.of(order.stream().map(dossiers::get).toList());
      assertThat(merge.dossier().actors()).hasSize(1);
      assertThat(merge.joins()).hasSize(2);
      assertThat(
              merge
                  .dossier()
                  .resolve(merge.dossier().meetings().get(0).participants().get(0).actor()))
          .contains(merge.dossier().actors().get(0));
    }
  }

  @Test
  void anActorEqualToTwoDistinctOnesIsReported() {
    Actor maker = company("a", "A").identifier(WIKIDATA, "Q1").build();
    Actor seller = company("b", "B").identifier(LEI, APPLE).build();
    Actor both = company("c", "C").identifier(WIKIDATA, "Q1").identifier(LEI, APPLE).build();

    DossierMerge merge = merge(dossier("one").add(maker, seller), dossier("two").add(both));

    assertThat(ids(merge.dossier().actors())).containsExactly("a", "b");
    assertThat(merge.joins()).hasToString("[x:two#c → a: SHARED_IDENTIFIER wikidata \"Q1\"]");
    assertThat(merge.notJoined()).hasToString("[x:two#c ≠ b: SAME_DOSSIER lei \"" + APPLE + "\"]");
  }

  /** Merges dossiers that contain the same actor, but differ in the given aspect. */
  public static final class OneOfMany implements IntFunction<Runnable> {
    private final String differing;

    /** Creates the task for dossiers that differ in the given aspect. */
    public OneOfMany(String differing) {
      this.differing = differing;
    }

    @Override
    public Runnable apply(int size) {
      List<Dossier> many = dossiers(size);
      return () -> DossierMerge.of(many);
    }

    List<Dossier> dossiers(int size) {
      return IntStream.range(0, size).mapToObj(this::dossier).toList();
    }

    private Dossier dossier(int i) {
      Actor.Builder actor = person("m", "M").identifier(WIKIDATA, "Q1");
      switch (differing) {
        case "alias" -> actor.alias("en", "M" + i);
        case "note" -> actor.note("en", "note " + i);
        case "contradiction" -> actor.note("x-n" + i, "note");
        case "extension" -> actor.extension("acme:x", i);
        default -> actor.extension("acme:x", List.of(i));
      }
      return DossierMergeTest.dossier("d" + i).add(actor.build()).extension("acme:y", i).build();
    }
  }

  /**
   * Tests merging many dossiers that contain the same actor, for each aspect in which they can
   * differ.
   */
  @ParameterizedTest
  @ValueSource(strings = {"alias", "note", "contradiction", "extension", "list"})
  void manyOfOneActorCostNoSquares(String differing) {
    Dossier merged = DossierMerge.of(new OneOfMany(differing).dossiers(500)).dossier();

    assertThat(merged.actors()).hasSize(differing.equals("contradiction") ? 500 : 1);
    assertThat(Steps.of(OneOfMany.class, 2000, differing))
        .isLessThan(6 * Steps.of(OneOfMany.class, 500, differing));
  }

  @Test
  void datesAreUnchanged() {
    Dossier.Builder planned = dossier("one").add(article("2022-02-20"), call(PLANNED));
    Dossier.Builder occurred = dossier("two").add(article("2022-02-22"), call(OCCURRED));

    Dossier merged = merge(planned, occurred).dossier();
    Dossier related = merged.toBuilder().relation("call-2", SAME_EVENT, "call").build();
    Occurrence occurrence = Occurrences.of(related).all().get(0);

    assertThat(merged.meetings().get(1).articles()).containsExactly(Ref.to(Article.class, "a1-2"));
    assertThat(occurrence.reports()).hasSize(2);
    assertThat(occurrence.status()).contains(OCCURRED);
    assertThat(occurrence.conflicts()).isEmpty();
  }

  @Test
  void aDossierWithoutArticlesIsNotAttributedToAnArticle() {
    Dossier merged =
        merge(dossier("one").add(article("2022-02-20")), dossier("two").add(call(PLANNED)))
            .dossier();

    assertThat(ids(merged.articles())).containsExactly("a1", "unknown-article");
    assertThat(merged.meetings().get(0).articles()).isEmpty();
  }

  @Test
  void evidenceOfAnActorInADossierWithoutArticlesIsNotAttributedToAnArticle() {
    Evidence passage = Evidence.of("the former minister");
    Actor named =
        person("a", "A")
            .otherName(ActorName.builder().text(LocalizedText.of("B")).evidence(passage).build())
            .build();
    Actor member =
        person("b", "B")
            .affiliation(Affiliation.builder().organization("c").evidence(passage).build())
            .build();
    for (Actor actor : List.of(named, member)) {
      Dossier merged =
          merge(dossier("one").add(article("2022-02-20")), dossier("two").add(actor)).dossier();
      assertThat(ids(merged.articles())).containsExactly("a1", "unknown-article");
      assertThat(merged.actors()).containsExactly(actor);
    }
    Dossier without =
        merge(
                dossier("one").add(article("2022-02-20")),
                dossier("two").add(person("a", "A").build()))
            .dossier();
    assertThat(ids(without.articles())).containsExactly("a1");
  }

  @Test
  void onlyOneSchemaIsKept() {
    Dossier merged =
        merge(
                dossier("one").extension("$schema", "https://example.org/1"),
                dossier("two").extension("$schema", "https://example.org/2"))
            .dossier();

    assertThat(merged.extensions().asMap()).isEqualTo(Map.of("$schema", "https://example.org/1"));
  }

  @Test
  void theRecordIsNewButItsIdIsMadeOfTheirs() {
    Provenance by = Provenance.builder().agent("coder").build();
    Dossier.Builder one =
        dossier("one")
            .provenance(by)
            .extension("acme:batch", 1)
            .extension("acme:tags", List.of("a"));
    Dossier.Builder two =
        dossier("two")
            .provenance(by)
            .formatVersion("1.10")
            .extension("acme:batch", 2)
            .extension("acme:tags", List.of("b"));

    Dossier merged = merge(one, two).dossier();

    assertThat(merged.id()).startsWith("urn:uuid:").isEqualTo(merge(one, two).dossier().id());
    assertThat(merged.id()).isNotEqualTo(merge(two, one).dossier().id());
    assertThat(merged.formatVersion()).isEqualTo("1.10");
    assertThat(merged.provenance()).contains(by);
    assertThat(merged.extensions().asMap())
        .isEqualTo(Map.of("acme:batch", 1L, "acme:batch-2", 2L, "acme:tags", List.of("a", "b")));
  }

  @Test
  void unknownPropertiesOfAnyKindAreUnited() {
    List<@Nullable Object> one = new ArrayList<>(Arrays.asList("a", null));
    List<@Nullable Object> two = new ArrayList<>(Arrays.asList(null, "b", "b"));

    Map<String, @Nullable Object> merged =
        merge(
                dossier("1").extension("l", one).extension("n", null).extension("v-2", 5),
                dossier("2").extension("l", two).extension("n", 1).extension("v", 1),
                dossier("3").extension("l", "x").extension("n", null).extension("v", 2),
                dossier("4").extension("l", "x").extension("n", 1).extension("v", 2))
            .dossier()
            .extensions()
            .asMap();

    Map<String, @Nullable Object> expected = new LinkedHashMap<>();
    expected.put("l", Arrays.asList("a", null, "b", "b"));
    expected.put("n", null);
    expected.put("v-2", 5L);
    expected.put("n-2", 1L);
    expected.put("v", 1L);
    expected.put("l-2", "x");
    expected.put("v-3", 2L);
    assertThat(merged).isEqualTo(expected);
    assertThat(merged.keySet()).containsExactlyElementsOf(expected.keySet());
  }

  /** A number at the end of a name is not always added by a merge, so no value may be omitted. */
  @Test
  void namesThatEndInANumberAreOtherNames() {
    assertThat(
            united(
                dossier("1").extension("covid", false).extension("covid-19", true),
                dossier("2").extension("covid", true)))
        .isEqualTo(Map.of("covid", false, "covid-19", true, "covid-2", true));
    assertThat(
            united(
                dossier("1").extension("x", 1).extension("x-2", 5), dossier("2").extension("x", 5)))
        .isEqualTo(Map.of("x", 1L, "x-2", 5L, "x-3", 5L));
    assertThat(
            united(
                dossier("1").extension("x", 1),
                dossier("2").extension("x-2", 5),
                dossier("3").extension("x", 5)))
        .isEqualTo(Map.of("x", 1L, "x-2", 5L, "x-3", 5L));
    assertThat(
            united(
                dossier("1").extension("l", "x").extension("l-2", List.of("y")),
                dossier("2").extension("l", List.of("y"))))
        .isEqualTo(Map.of("l", "x", "l-2", List.of("y"), "l-3", List.of("y")));
  }

  private static Map<String, @Nullable Object> united(Dossier.Builder... dossiers) {
    return merge(dossiers).dossier().extensions().asMap();
  }

  /** The properties of a merged dossier keep their names if it is merged again. */
  @Test
  void unknownPropertiesOfAMergedDossierKeepTheirNames() {
    Dossier.Builder one = dossier("1").extension("v", 1).extension("l", "x");
    Dossier.Builder two = dossier("2").extension("v", 2).extension("l", List.of("y"));
    Dossier.Builder merged = merge(one, two).dossier().toBuilder();

    Map<String, @Nullable Object> all = merged.build().extensions().asMap();
    assertThat(all).isEqualTo(Map.of("v", 1L, "v-2", 2L, "l", "x", "l-2", List.of("y")));
    assertThat(united(merged, one)).isEqualTo(all);
    assertThat(united(one, merged)).isEqualTo(all);
    assertThat(united(merged, two)).containsAllEntriesOf(all).containsEntry("v-3", 2L);
    assertThat(united(two, merged))
        .containsEntry("v", 2L)
        .containsEntry("v-2", 2L)
        .containsEntry("v-3", 1L);
  }

  @Test
  void listsUnderANumberAreCombined() {
    assertThat(
            merge(
                    dossier("1").extension("l", "x"),
                    dossier("2").extension("l", List.of("y")),
                    dossier("3").extension("l-2", List.of("z")))
                .dossier()
                .extensions()
                .asMap())
        .isEqualTo(Map.of("l", "x", "l-2", List.of("y", "z")));
  }

  @Test
  void theSameTwiceIsOneAndTwoVersionsOfItAreRefused() {
    Dossier one = dossier("one").add(call(PLANNED)).build();
    Dossier corrected = dossier("one").add(call(OCCURRED)).build();

    assertThat(DossierMerge.of(List.of(one, one)).dossier()).isSameAs(one);
    assertThatThrownBy(() -> DossierMerge.of(List.of(one, corrected)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"x:one\"");
    assertThat(DossierMerge.of(List.of()).dossier().events()).isEmpty();
  }

  @Test
  void manyOfOneIdCostNoSquares() {
    List<Dossier> many =
        IntStream.range(0, 20_000)
            .mapToObj(i -> dossier("d" + i).add(call(PLANNED)).build())
            .toList();

    Dossier merged = DossierMerge.of(many).dossier();

    assertThat(merged.meetings()).hasSize(20_000);
    assertThat(merged.meetings().get(19_999).id()).isEqualTo("call-20000");
  }
}
