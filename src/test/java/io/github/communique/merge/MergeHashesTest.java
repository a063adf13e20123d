package io.github.communique.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.communique.Actor;
import io.github.communique.Affiliation;
import io.github.communique.Attribution;
import io.github.communique.Dossier;
import io.github.communique.Identifier;
import io.github.communique.Provenance;
import io.github.communique.Relation;
import io.github.communique.validation.Validator;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.IdentifierScheme;
import io.github.communique.vocabulary.RelationType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts from outside can all have one hash. That must not cost the square of their number, which
 * for those here would be a minute.
 */
class MergeHashesTest {
  private static final int BITS = 15;
  private static final IdentifierScheme REGISTER = IdentifierScheme.of("acme:register");

  /** The strings of 30 letters made of {@code Aa} and {@code BB}. */
  private static List<String> texts() {
    return IntStream.range(0, 1 << BITS)
        .mapToObj(
            number -> {
              StringBuilder text = new StringBuilder();
              for (int bit = 0; bit < BITS; bit++) {
                text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
              }
              return text.toString();
            })
        .toList();
  }

  private static Dossier dossier(String id, List<Actor> actors) {
    return Dossier.builder().id("x:" + id).actors(actors).build();
  }

  private static List<Actor> actors(Function<String, Identifier> identifier) {
    List<Actor> actors = new ArrayList<>();
    for (String text : texts()) {
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

  @ParameterizedTest
  @ValueSource(strings = {"identifying", "schemes"})
  void identifiers(String what) {
    List<Actor> actors =
        actors(
            text ->
                what.equals("schemes")
                    ? Identifier.of(IdentifierScheme.of(text), "1")
                    : Identifier.of(REGISTER, text));
    MergeOptions options =
        what.equals("identifying")
            ? MergeOptions.builder().identifying(REGISTER).build()
            : MergeOptions.standard();

    DossierMerge merge = merge(options, dossier("one", actors), dossier("two", actors));

    assertThat(merge.joins()).hasSize(what.equals("identifying") ? actors.size() : 0);
    assertThat(merge.notJoined()).hasSize(what.equals("identifying") ? 0 : actors.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"aliases", "identifiers", "extension", "affiliations"})
  void whatOneActorHas(String what) {
    Actor.Builder actor =
        Actor.builder()
            .id("a")
            .kind(ActorKind.PERSON)
            .name("A")
            .identifier(IdentifierScheme.WIKIDATA, "Q1");
    switch (what) {
      case "aliases" -> actor.aliases(texts().stream().map(LocalizedText::of).toList());
      case "identifiers" -> texts().forEach(text -> actor.identifier(REGISTER, text));
      case "extension" -> actor.extension("acme:x", texts().stream().map(List::of).toList());
      default ->
          texts()
              .forEach(text -> actor.affiliation(Affiliation.builder().title("en", text).build()));
    }
    Dossier one = dossier("one", List.of(actor.build()));
    Dossier other = dossier("two", List.of(actor.build()));

    DossierMerge merge = merge(MergeOptions.standard(), one, other);

    assertThat(merge.dossier().actors().equals(one.actors())).isTrue();
  }

  @Test
  void provenances() {
    Dossier[] dossiers =
        texts().stream()
            .map(
                text ->
                    Dossier.builder()
                        .id("x:" + text)
                        .provenance(Provenance.builder().agent(text).build())
                        .build())
            .toArray(Dossier[]::new);

    assertThat(merge(MergeOptions.standard(), dossiers).dossier().provenance()).isEmpty();
  }

  @Test
  void attributedRelations() {
    List<Relation> relations = new ArrayList<>();
    for (String text : texts()) {
      relations.add(
          Relation.builder()
              .from("a")
              .type(RelationType.CAUSES)
              .to("b")
              .attribution(Attribution.builder().chain("x").cue("en", text).build())
              .build());
    }
    Dossier dossier = Dossier.builder().id("x:one").relations(relations).build();

    assertThat(
            assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> Validator.standard().validate(dossier).issues("relation.duplicate")))
        .isEmpty();
  }

  private static DossierMerge merge(MergeOptions options, Dossier... dossiers) {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> DossierMerge.of(List.of(dossiers), options));
  }
}
