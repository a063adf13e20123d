package io.github.communique.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Actor;
import io.github.communique.Affiliation;
import io.github.communique.Attribution;
import io.github.communique.Dossier;
import io.github.communique.Identifier;
import io.github.communique.Provenance;
import io.github.communique.Relation;
import io.github.communique.steps.Steps;
import io.github.communique.validation.Validator;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.IdentifierScheme;
import io.github.communique.vocabulary.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that merging takes linear time even if all strings have the same hash code. An attacker can
 * choose such strings deliberately.
 */
class MergeHashesTest {
  private static final int SOME = 256;
  private static final IdentifierScheme REGISTER = IdentifierScheme.of("acme:register");

  /**
   * Returns distinct strings composed of {@code Aa} and {@code BB}, which all have the same hash
   * code.
   */
  private static List<String> texts(int size) {
    return IntStream.range(0, size)
        .mapToObj(
            number -> {
              StringBuilder text = new StringBuilder();
              for (int bit = 0; bit < 15; bit++) {
                text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
              }
              return text.toString();
            })
        .toList();
  }

  private static Dossier dossier(String id, List<Actor> actors) {
    return Dossier.builder().id("x:" + id).actors(actors).build();
  }

  private static List<Actor> actors(int size, Function<String, Identifier> identifier) {
    List<Actor> actors = new ArrayList<>();
    for (String text : texts(size)) {
      actors.add(
          Actor.builder()
              .id("a" + actors.size())
              .kind(ActorKind.PERSON)
              .name("A")
              .identifier(identifier.apply(text))
              .build());
    }
    return actors;
  }

  private static Actor.Builder sameActor() {
    return Actor.builder()
        .id("a")
        .kind(ActorKind.PERSON)
        .name("A")
        .identifier(IdentifierScheme.WIKIDATA, "Q1");
  }

  /**
   * Merges two dossiers in which each actor of one dossier has the same unique identifier as an
   * actor of the other.
   */
  public static final class Identifying extends Merging {
    @Override
    List<Dossier> dossiers(int size) {
      List<Actor> actors = actors(size, text -> Identifier.of(REGISTER, text));
      return List.of(dossier("one", actors), dossier("two", actors));
    }
  }

  /** Merges two dossiers in which the identifier of each actor has a different custom scheme. */
  public static final class Schemes extends Merging {
    @Override
    List<Dossier> dossiers(int size) {
      List<Actor> actors = actors(size, text -> Identifier.of(IdentifierScheme.of(text), "1"));
      return List.of(dossier("one", actors), dossier("two", actors));
    }
  }

  /** Merges two dossiers that contain the same actor. The actor has many aliases. */
  public static final class Aliases extends OneActorTwice {
    @Override
    void add(Actor.Builder actor, List<String> texts) {
      actor.aliases(texts.stream().map(LocalizedText::of).toList());
    }
  }

  /** Merges two dossiers that contain the same actor. The actor has many identifiers. */
  public static final class Identifiers extends OneActorTwice {
    @Override
    void add(Actor.Builder actor, List<String> texts) {
      texts.forEach(text -> actor.identifier(REGISTER, text));
    }
  }

  /**
   * Merges two dossiers that contain the same actor. The actor has an unknown property with a long
   * value.
   */
  public static final class Extension extends OneActorTwice {
    @Override
    void add(Actor.Builder actor, List<String> texts) {
      actor.extension("acme:x", texts.stream().map(List::of).toList());
    }
  }

  /** Merges two dossiers that contain the same actor. The actor has many affiliations. */
  public static final class Affiliations extends OneActorTwice {
    @Override
    void add(Actor.Builder actor, List<String> texts) {
      texts.forEach(text -> actor.affiliation(Affiliation.builder().title("en", text).build()));
    }
  }

  /** Merges many dossiers, each with a different provenance. */
  public static final class Provenances extends Merging {
    @Override
    List<Dossier> dossiers(int size) {
      return texts(size).stream()
          .map(
              text ->
                  Dossier.builder()
                      .id("x:" + text)
                      .provenance(Provenance.builder().agent(text).build())
                      .build())
          .toList();
    }
  }

  /** Validates relations that differ only in the text of their attribution. */
  public static final class AttributedRelations implements IntFunction<Runnable> {
    static Dossier dossier(int size) {
      List<Relation> relations = new ArrayList<>();
      for (String text : texts(size)) {
        relations.add(
            Relation.builder()
                .from("a")
                .type(RelationType.CAUSES)
                .to("b")
                .attribution(Attribution.builder().chain("x").cue("en", text).build())
                .build());
      }
      return Dossier.builder().id("x:one").relations(relations).build();
    }

    @Override
    public Runnable apply(int size) {
      Dossier dossier = dossier(size);
      return () -> Validator.standard().validate(dossier);
    }
  }

  abstract static class OneActorTwice extends Merging {
    abstract void add(Actor.Builder actor, List<String> texts);

    @Override
    List<Dossier> dossiers(int size) {
      Actor.Builder actor = sameActor();
      add(actor, texts(size));
      List<Actor> actors = List.of(actor.build());
      return List.of(dossier("one", actors), dossier("two", actors));
    }
  }

  abstract static class Merging implements IntFunction<Runnable> {
    private static final MergeOptions OPTIONS =
        MergeOptions.builder().identifying(REGISTER).build();

    abstract List<Dossier> dossiers(int size);

    DossierMerge merge(int size) {
      return DossierMerge.of(dossiers(size), OPTIONS);
    }

    @Override
    public Runnable apply(int size) {
      List<Dossier> dossiers = dossiers(size);
      return () -> DossierMerge.of(dossiers, OPTIONS);
    }
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Identifying.class,
        Schemes.class,
        Aliases.class,
        Identifiers.class,
        Extension.class,
        Affiliations.class,
        Provenances.class,
        AttributedRelations.class
      })
  void fourTimesAsManyTakeFourTimesTheSteps(Class<? extends IntFunction<Runnable>> work) {
    assertThat(Steps.of(work, 4 * SOME)).isLessThan(6 * Steps.of(work, SOME));
  }

  @Test
  void equalIdentifiersJoin() {
    DossierMerge merge = new Identifying().merge(SOME);

    assertThat(merge.joins()).hasSize(SOME);
    assertThat(merge.notJoined()).isEmpty();
  }

  @Test
  void unknownSchemesDoNot() {
    DossierMerge merge = new Schemes().merge(SOME);

    assertThat(merge.joins()).isEmpty();
    assertThat(merge.notJoined()).hasSize(SOME);
  }

  @ParameterizedTest
  @ValueSource(classes = {Aliases.class, Identifiers.class, Extension.class, Affiliations.class})
  void whatBothHaveIsThereOnce(Class<? extends OneActorTwice> actor) throws Exception {
    OneActorTwice twice = actor.getConstructor().newInstance();

    assertThat(twice.merge(SOME).dossier().actors())
        .isEqualTo(twice.dossiers(SOME).get(0).actors());
  }

  @Test
  void provenancesThatDifferAreLeftOut() {
    assertThat(new Provenances().merge(SOME).dossier().provenance()).isEmpty();
  }

  @Test
  void relationsThatDifferAreNoDuplicates() {
    assertThat(
            Validator.standard()
                .validate(AttributedRelations.dossier(SOME))
                .issues("relation.duplicate"))
        .isEmpty();
  }
}
