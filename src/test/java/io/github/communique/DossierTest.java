package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.LocationKind;
import io.github.communique.vocabulary.RelationType;
import io.github.communique.vocabulary.Status;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.spi.ToolProvider;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Tests lookups in a dossier, and references created from objects and from ids. */
class DossierTest {
  private final Actor macron = Actor.of("macron", ActorKind.PERSON, "Macron");
  private final Location paris = Location.of("paris", LocationKind.CITY, "Paris");
  private final Article article = Article.builder().id("a1").build();
  private final Meeting call = Meeting.builder().id("call").status(Status.OCCURRED).build();

  @Property(tries = 50)
  void everyObjectIsFoundByItsId(@ForAll Dossier dossier) {
    assertThat(dossier.articles())
        .allSatisfy(it -> assertThat(dossier.article(it.id())).containsSame(it));
    assertThat(dossier.actors())
        .allSatisfy(it -> assertThat(dossier.actor(it.id())).containsSame(it));
    assertThat(dossier.locations())
        .allSatisfy(it -> assertThat(dossier.location(it.id())).containsSame(it));
    assertThat(dossier.events())
        .allSatisfy(it -> assertThat(dossier.event(it.id())).containsSame(it))
        .allSatisfy(
            it ->
                assertThat(dossier.resolve(Ref.to(DossierObject.class, it.id()))).containsSame(it));
  }

  /** Tests that the arbitraries satisfy a documented guarantee: ids are unique within a dossier. */
  @Property(tries = 50)
  void generatedIdsAreUnique(@ForAll Dossier dossier) {
    Set<String> ids = new HashSet<>();

    assertThat(dossier.articles()).allMatch(it -> ids.add(it.id()));
    assertThat(dossier.actors()).allMatch(it -> ids.add(it.id()));
    assertThat(dossier.locations()).allMatch(it -> ids.add(it.id()));
    assertThat(dossier.events()).allMatch(it -> ids.add(it.id()));
  }

  @Example
  void aReferenceFindsOnlyTheKindItAsksFor() {
    Dossier dossier = Dossier.builder().add(macron, paris, article, call).build();

    assertThat(dossier.resolve(Ref.to(Actor.class, "macron"))).contains(macron);
    assertThat(dossier.resolve(Ref.to(Event.class, "call"))).contains(call);
    assertThat(dossier.resolve(Ref.to(Meeting.class, "call"))).contains(call);
    assertThat(dossier.resolve(Ref.to(Statement.class, "call"))).isEmpty();
    assertThat(dossier.resolve(Ref.to(Actor.class, "call"))).isEmpty();
    assertThat(dossier.actor("paris")).isEmpty();
    assertThat(dossier.actor("nobody")).isEmpty();
    assertThat(dossier.actor("")).isEmpty();
  }

  @Example
  void ofTwoWithOneIdTheFirstIsFound() {
    Actor second = Actor.of("call", ActorKind.COMPANY, "Call Ltd");
    Dossier dossier = Dossier.builder().add(call, second).build();

    assertThat(dossier.resolve(Ref.to(DossierObject.class, "call"))).contains(second);
    assertThat(dossier.event("call")).isEmpty();
  }

  @Example
  void eventsAreOfTheirKindAndInOrder() {
    Statement statement = Statement.builder().id("s").build();
    Meeting talks = Meeting.builder().id("talks").status(Status.PLANNED).build();
    Dossier dossier = Dossier.builder().add(call, statement, talks).build();

    assertThat(dossier.events()).containsExactly(statement, call, talks);
    assertThat(dossier.events(Meeting.class)).containsExactly(call, talks);
    assertThat(dossier.events(Action.class)).isEmpty();
    assertThat(dossier.events()).isSameAs(dossier.events()).isUnmodifiable();
  }

  @Example
  void aDossierWithoutAnIdGetsOneOfItsOwn() {
    Dossier one = Dossier.builder().build();

    assertThat(one.id())
        .matches("urn:uuid:[0-9a-f-]{36}")
        .isNotEqualTo(Dossier.builder().build().id());
    assertThat(one.toBuilder().build()).isEqualTo(one);
    assertThat(one.formatVersion()).isEqualTo(Dossier.FORMAT_VERSION);
  }

  @Example
  void twoDossiersOfOneBuilderHaveDifferentRandomIds() {
    Dossier.Builder builder = Dossier.builder().actor(Actor.of(ActorKind.PERSON, "Anna"));
    Dossier one = builder.build();
    Dossier two = builder.build();

    assertThat(two.id()).isNotEqualTo(one.id());
    assertThat(two.toBuilder().id(one.id()).build()).isEqualTo(one);
  }

  /** Tests that javac does not inline the version into the class files of applications. */
  @Example
  void theFormatVersionIsNotACompileTimeConstant() throws URISyntaxException {
    URL classes = Dossier.class.getProtectionDomain().getCodeSource().getLocation();
    String path = Path.of(classes.toURI()).toString();
    StringWriter output = new StringWriter();
    PrintWriter writer = new PrintWriter(output);
    ToolProvider.findFirst("javap")
        .orElseThrow()
        .run(writer, writer, "-constants", "-cp", path, Dossier.class.getName());

    assertThat(output.toString()).contains("public static final java.lang.String FORMAT_VERSION;");
  }

  @Example
  void malformedIdsAndVersionsAreRefused() {
    assertThat(Faults.of(() -> Dossier.builder().id("no uri").formatVersion("2.0").build()))
        .containsExactly("format.version-unsupported formatVersion", "id.malformed id");
    assertThat(Faults.of(() -> Dossier.builder().id("relative/uri").build()))
        .containsExactly("id.malformed id");
    assertThat(Faults.of(() -> Ref.to(Actor.class, "a b"))).containsExactly("id.malformed");
    assertThat(Faults.of(() -> Meeting.builder().id("ä").status(Status.PLANNED).build()))
        .containsExactly("id.malformed id");
  }

  /** A reference created from an object equals a reference created from the object's id. */
  @Example
  void objectsAndTheirIdsGiveTheSame() {
    Statement said = Statement.builder().id("said").build();

    assertThat(Place.of(paris)).isEqualTo(Place.of("paris"));
    assertThat(Participation.of(macron)).isEqualTo(Participation.of("macron"));
    assertThat(Participation.builder().actor(macron).representing(macron).location(paris).build())
        .isEqualTo(
            Participation.builder()
                .actor("macron")
                .representing("macron")
                .location("paris")
                .build());
    assertThat(Attribution.builder().chain(macron, macron).dateline(paris).build())
        .isEqualTo(Attribution.builder().chain("macron", "macron").dateline("paris").build());
    assertThat(Attribution.builder().statement(said).build())
        .isEqualTo(Attribution.builder().statement("said").build());
    assertThat(Relation.of(call, RelationType.FOLLOWS, said))
        .isEqualTo(Relation.of("call", RelationType.FOLLOWS, "said"));
    assertThat(Dossier.builder().id("x:y").relation(call, RelationType.FOLLOWS, said).build())
        .isEqualTo(
            Dossier.builder().id("x:y").relation("call", RelationType.FOLLOWS, "said").build());
    assertThat(statement().audience(macron).target(macron).during(call).about(call, macron).build())
        .isEqualTo(
            statement()
                .audience("macron")
                .target("macron")
                .during("call")
                .about("call", "macron")
                .build());
    assertThat(
            statement().place(paris).article(article).attributedTo(macron).speaker(macron).build())
        .isEqualTo(
            statement()
                .place("paris")
                .article("a1")
                .attribution(by -> by.chain("macron"))
                .speaker("macron")
                .build());
    assertThat(
            Actor.builder().id("x").kind(ActorKind.GROUP).name("x").partOf(macron).member(macron))
        .extracting(Actor.Builder::build)
        .isEqualTo(
            Actor.builder()
                .id("x")
                .kind(ActorKind.GROUP)
                .name("x")
                .partOf("macron")
                .member("macron")
                .build());
    assertThat(Ref.to(Actor.class, macron)).isEqualTo(Ref.to(Actor.class, "macron"));
  }

  private static Statement.Builder statement() {
    return Statement.builder().id("s");
  }
}
