package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.Status;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Tests that references are compared only by id. The compiler distinguishes the kinds of references
 * when they are passed to a builder.
 */
class RefTest {
  @Test
  void equalityIgnoresTheKind() {
    Statement statement = Statement.builder().id("s").about("withdrawal", "call").build();

    assertThat(statement.about().contains(Ref.to(Action.class, "withdrawal"))).isTrue();
    assertThat(statement.about().contains(Ref.to(Action.class, "Withdrawal"))).isFalse();
    assertThat(statement.about().indexOf(Ref.to(Event.class, "call"))).isEqualTo(1);
    Set<Ref<?>> all = new HashSet<>(statement.about());
    all.add(Ref.to(Meeting.class, "call"));
    assertThat(all).hasSize(2);
  }

  @Test
  void theKindIsThatOfTheProperty() {
    Statement about = Statement.builder().id("s").about(Ref.to(Action.class, "x")).build();

    assertThat(about.about().get(0).kind()).isEqualTo(DossierObject.class);
  }

  @Test
  void anObjectItsReferenceAndItsIdAreAlike() {
    Actor france = Actor.of("france", ActorKind.STATE, "France");
    Ref<Actor> ref = Ref.to(Actor.class, france);
    Meeting call = Meeting.builder().id("call").status(Status.OCCURRED).build();

    assertThat(Participation.of(france))
        .isEqualTo(Participation.of(ref))
        .isEqualTo(Participation.of("france"));
    assertThat(Statement.builder().id("s").during(call).build())
        .isEqualTo(Statement.builder().id("s").during(Ref.to(Meeting.class, call)).build())
        .isEqualTo(Statement.builder().id("s").during("call").build());
    assertThat(Actor.builder().id("a").kind(ActorKind.FORMAT).name("A"))
        .satisfies(
            builder ->
                assertThat(builder.members(List.of(france, ref)).build().members())
                    .containsExactly(ref, ref));
  }
}
