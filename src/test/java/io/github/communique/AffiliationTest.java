package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.time.EventTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActorKind;
import org.junit.jupiter.api.Test;

class AffiliationTest {
  @Test
  void aPostIsATitleInAnOrganizationForATime() {
    EventTime since = EventTime.since("2017-05-14");
    Affiliation post =
        Affiliation.builder().title("en", "President").organization("france").period(since).build();
    assertThat(post.title()).contains(LocalizedText.of("en", "President"));
    assertThat(post.organization()).contains(Ref.to(Actor.class, "france"));
    assertThat(post.period()).contains(since);
    Actor france = Actor.of("france", ActorKind.STATE, "France");
    assertThat(post.toBuilder().organization(france).build()).isEqualTo(post);
  }

  @Test
  void nothingIsRequired() {
    Affiliation empty = Affiliation.builder().build();
    assertThat(empty.title()).isEmpty();
    assertThat(empty.organization()).isEmpty();
    assertThat(empty.period()).isEmpty();
  }

  @Test
  void valuesMustBeWellFormed() {
    assertThat(Faults.of(() -> Affiliation.builder().organization("la France")))
        .containsExactly("id.malformed");
    assertThat(Faults.of(() -> Affiliation.builder().title("fr_FR", "Président")))
        .containsExactly("text.language-malformed language");
  }
}
