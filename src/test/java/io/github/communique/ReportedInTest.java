package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.json.DossierJson;
import io.github.communique.vocabulary.ActorKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportedInTest {
  private static final Article MORNING = Article.builder().id("morning").build();
  private static final Article EVENING = Article.builder().id("evening").build();

  static Stream<Event> withoutArticles() {
    return Stream.of(
        Samples.statement().toBuilder().articles(List.of()).build(),
        Samples.meeting().toBuilder().articles(List.of()).build(),
        Samples.agreement().toBuilder().articles(List.of()).build(),
        Samples.action().toBuilder().articles(List.of()).build());
  }

  private static List<String> articles(Dossier dossier, String event) {
    return dossier.event(event).orElseThrow().articles().stream().map(Ref::id).toList();
  }

  @ParameterizedTest
  @MethodSource("withoutArticles")
  void anEventThatNamesNoArticleGetsThisOneAndKeepsTheRest(Event event) {
    Dossier dossier =
        Dossier.builder().id("urn:x").add(MORNING, EVENING).addFrom(MORNING, event).build();
    assertThat(articles(dossier, event.id())).containsExactly("morning");
    String json = DossierJson.write(dossier);
    assertThat(json.replace("\"articles\":[\"morning\"],", ""))
        .isNotEqualTo(json)
        .isEqualTo(
            DossierJson.write(
                Dossier.builder().id("urn:x").add(MORNING, EVENING).add(event).build()));
    Event stated = dossier.event(event.id()).orElseThrow();
    Dossier other = Dossier.builder().id("urn:x").addFrom(EVENING, stated).build();
    assertThat(other.events()).containsExactly(stated);
  }

  @Test
  void otherObjectsAreAddedAsTheyAre() {
    Actor police = Actor.of("police", ActorKind.GOVERNMENT_BODY, "The police");
    Dossier dossier = Dossier.builder().id("urn:x").addFrom(MORNING, EVENING, police).build();
    assertThat(dossier).isEqualTo(Dossier.builder().id("urn:x").add(EVENING, police).build());
  }
}
